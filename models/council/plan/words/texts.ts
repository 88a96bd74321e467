/** What plans say in every language: each field of one, of one that is kept, and a changed hypothesis. */
import { textsOf } from '../../../catalogue/dictionary.ts';
import type { Language } from '../../../catalogue/language.ts';
import type { DepartureWords } from '../departure.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

export const PLAN_TEXTS = /* @__PURE__ */ textsOf({ fr: fr.planFields, en: en.planFields });
export const SAVED_TEXTS = /* @__PURE__ */ textsOf({ fr: fr.saved, en: en.saved });

/** How a changed hypothesis is named. */
export const DEPARTURE_WORDS: Readonly<Record<Language, DepartureWords>> = {
  fr: fr.departures,
  en: en.departures,
};
