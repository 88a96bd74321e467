/** What requests say in every language: what is wrong with them, and the units that they count in. */
import { textsOf } from '../../catalogue/dictionary.ts';
import type { Language } from '../../catalogue/language.ts';
import type { Sentences } from '../sentence.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

export const SENTENCES: Readonly<Record<Language, Sentences>> = { fr: fr.sentences, en: en.sentences };

export const UNIT = /* @__PURE__ */ textsOf({ fr: fr.units, en: en.units });
