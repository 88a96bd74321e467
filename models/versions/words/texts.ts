/** What each field of a saved result is, in every language. */
import { textsOf } from '../../catalogue/dictionary.ts';
import { savedResult as en } from './en.ts';
import { savedResult as fr } from './fr.ts';

export const SAVED_RESULT_TEXTS = /* @__PURE__ */ textsOf({ fr, en });
