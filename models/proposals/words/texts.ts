/** What each field of the picked proposals is, in every language. */
import { textsOf } from '../../catalogue/dictionary.ts';
import { picks as en } from './en.ts';
import { picks as fr } from './fr.ts';

export const PICK_TEXTS = /* @__PURE__ */ textsOf({ fr, en });
