/** The home page: what this is, its door, and one picture that already says something true. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue.ts';
import type { Estimate } from '../../../models/distribution.ts';
import { home as en } from '../../i18n/en/home.ts';
import { home as fr } from '../../i18n/fr/home.ts';
import HomePage from './HomePage.svelte';
import { nation } from './nation.ts';

const MESSAGES = { fr, en };

export interface AverageHousehold {
  readonly people: number;
  readonly total: Estimate;
}

export function renderHome(language: Language, library: Library, household: AverageHousehold) {
  const messages = MESSAGES[language];
  const props = { language, messages, nation: nation(library), household };
  return { title: messages.title, description: messages.description, main: render(HomePage, { props }).body };
}
