/** How a changed hypothesis is named, in the words of each language. */
import type { Language } from '../../catalogue/catalogue.ts';
import type { DepartureWords } from './departure.ts';
import { departures as en } from './words/en.ts';
import { departures as fr } from './words/fr.ts';

export type { SettingName } from './departure.ts';

export const DEPARTURE_WORDS: Readonly<Record<Language, DepartureWords>> = { fr, en };
