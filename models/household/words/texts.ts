/** What each field of a household’s answers is, in every language. */
import { textsOf } from '../../catalogue/dictionary.ts';
import { answers as en } from './en.ts';
import { answers as fr } from './fr.ts';

export const ANSWER_TEXTS = /* @__PURE__ */ textsOf({ fr, en });
