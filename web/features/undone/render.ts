/** A long calculation that was not done: the page says so plainly, and asking again loses nothing. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { undone as en } from '../../i18n/en/undone.ts';
import { undone as fr } from '../../i18n/fr/undone.ts';
import UndonePage from './UndonePage.svelte';
import type { Filled, Why } from './why.ts';

const MESSAGES = { fr, en };

/**
 * @param address that was requested
 * @param filled the form that was sent there
 */
export function renderUndone(language: Language, why: Why, address: string, filled?: Filled) {
  const messages = MESSAGES[language];
  return {
    title: messages[why].title,
    description: messages.description,
    main: render(UndonePage, { props: { messages, why, address, filled } }).body,
  };
}
