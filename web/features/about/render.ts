/** The page about the tool, which states its own footprint. The server measures its bytes. */
import { render } from 'svelte/server';
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { about as en } from '../../i18n/en/about.ts';
import { about as fr } from '../../i18n/fr/about.ts';
import AboutPage from './AboutPage.svelte';
import { weightOf } from './weight.ts';

const MESSAGES = { fr, en };

/** @param bytes sent for this page: the document, its style and its icon */
export function renderAbout(language: Language, catalogue: Catalogue, bytes: number) {
  const messages = MESSAGES[language];
  const props = { language, messages, weight: weightOf(bytes, catalogue) };
  return {
    title: messages.title,
    description: messages.description,
    main: render(AboutPage, { props }).body,
  };
}
