/** From the household page to the council page, and the table of lives that both read: computed, then drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { doorsOf } from '../../../models/validation/doors.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { MethodMessages } from './words/fr.ts';
import DoorsPage from './DoorsPage.svelte';
import { livesShown } from './livesShown.ts';

const MESSAGES = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);

export function renderDoors(language: Language, library: Library) {
  const messages = MESSAGES[language];
  const { title, description } = messages.doors;
  const props = { language, messages, doors: doorsOf(library), lives: livesShown(library) };
  return { title, description, main: render(DoorsPage, { props }).body };
}
