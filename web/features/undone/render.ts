/** What takes long was not computed: said plainly, with the way to ask again that loses nothing. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { undone as en } from '../../i18n/en/undone.ts';
import { undone as fr } from '../../i18n/fr/undone.ts';
import UndonePage from './UndonePage.svelte';
import type { Filled, Why } from './why.ts';

const MESSAGES = { fr, en };

/** @param address of what was asked for; `filled`, the form that was sent there */
export function renderUndone(language: Language, why: Why, address: string, filled?: Filled) {
  const messages = MESSAGES[language];
  return {
    title: messages[why].title,
    description: messages.description,
    main: render(UndonePage, { props: { messages, why, address, filled } }).body,
  };
}
