/** A long calculation that was not done: the page says so plainly, and asking again loses nothing. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { UndoneMessages } from './words/fr.ts';
import type { Draw } from '../../document.ts';
import { undone } from './page.ts';
import UndonePage from './UndonePage.svelte';
import type { Filled, Why } from './why.ts';

const MESSAGES = byLanguage(
  import.meta.glob<UndoneMessages>('./words/*.ts', { eager: true, import: 'undone' }),
);

/**
 * @param address that was requested
 * @param filled the form that was sent there
 */
export function drawUndone(
  draw: Draw,
  language: Language,
  why: Why,
  address: string,
  filled?: Filled,
): string {
  const messages = MESSAGES[language];
  return draw(undone, language, {
    title: messages[why].title,
    description: messages.description,
    main: render(UndonePage, { props: { messages, why, address, filled } }).body,
  });
}
