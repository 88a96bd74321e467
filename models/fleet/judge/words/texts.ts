/** What each field of a fleet and of what a council says of it is, in every language. */
import { textsOf } from '../../../catalogue/dictionary.ts';
import { fleetFields as en } from './en.ts';
import { fleetFields as fr } from './fr.ts';

export const FLEET_TEXTS = /* @__PURE__ */ textsOf({ fr, en });
