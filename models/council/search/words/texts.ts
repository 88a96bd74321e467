/** What each field of a search is, in every language. */
import { textsOf } from '../../../catalogue/dictionary.ts';
import { goals as en } from './en.ts';
import { goals as fr } from './fr.ts';

export const GOAL_TEXTS = /* @__PURE__ */ textsOf({ fr, en });
