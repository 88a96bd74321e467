/** An address that leads nowhere: the page says so plainly and lists the ways in. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { NotFoundMessages } from './words/fr.ts';
import type { Draw } from '../../document.ts';
import NotFoundPage from './NotFoundPage.svelte';
import { notFound } from './page.ts';

const MESSAGES = byLanguage(
  import.meta.glob<NotFoundMessages>('./words/*.ts', { eager: true, import: 'notFound' }),
);
const LONGEST = 80;

/** @param factor the requested name, when the address was that of a figure */
export function drawNotFound(draw: Draw, language: Language, factor?: string): string {
  const messages = MESSAGES[language];
  const id = factor?.slice(0, LONGEST);
  const title = id === undefined ? messages.title : messages.factorTitle;
  return draw(notFound, language, {
    title,
    description: messages.description,
    main: render(NotFoundPage, { props: { language, messages, title, id } }).body,
  });
}
