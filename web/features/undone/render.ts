/** What takes long was not computed: said plainly, with the way to ask again that loses nothing. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue.ts';
import { undone as en } from '../../i18n/en/undone.ts';
import { undone as fr } from '../../i18n/fr/undone.ts';
import UndonePage from './UndonePage.svelte';

const MESSAGES = { fr, en };

/** Too much waits before it, or it broke off. */
export type Why = 'busy' | 'lost';
/** A form as it was filled in, by the names of its fields. */
export type Filled = Readonly<Record<string, string>>;

/** @param address of what was asked for; `filled`, the form that was sent there */
export function renderUndone(language: Language, why: Why, address: string, filled?: Filled) {
  const messages = MESSAGES[language];
  return {
    title: messages[why].title,
    description: messages.description,
    main: render(UndonePage, { props: { messages, why, address, filled } }).body,
  };
}
