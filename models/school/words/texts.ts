/** What each field of what opens a room is, in every language. */
import { textsOf } from '../../catalogue/dictionary.ts';
import { opening as en } from './en.ts';
import { opening as fr } from './fr.ts';

export const OPENING_TEXTS = /* @__PURE__ */ textsOf({ fr, en });
