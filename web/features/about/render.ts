/** The page about the tool, which states its own footprint. The server measures its bytes. */
import { render } from 'svelte/server';
import type { Audit } from '../../../data/audits.ts';
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { AboutMessages } from './words/fr.ts';
import type { Draw } from '../../document.ts';
import AboutPage from './AboutPage.svelte';
import { about } from './page.ts';
import { weightOf, type Weighed } from './weight.ts';

const MESSAGES = byLanguage(
  import.meta.glob<AboutMessages>('./words/*.ts', { eager: true, import: 'about' }),
);

/**
 * @param audit of accessibility
 * @param pages the other ones, where the build weighed those that this server shows
 */
export const aboutPage = (
  catalogue: Catalogue,
  draw: Draw,
  audit: Audit,
  pages: (language: Language) => readonly Weighed[],
) => ({
  address: about.address,
  /** @param bytes sent for this page: the document, its style and its icon */
  draw: (language: Language, bytes: number): string =>
    draw(about, language, aboutBody(language, catalogue, audit, bytes, pages(language))),
});

function aboutBody(
  language: Language,
  catalogue: Catalogue,
  audit: Audit,
  bytes: number,
  pages: readonly Weighed[],
) {
  const messages = MESSAGES[language];
  const props = { language, messages, audit, weight: weightOf(bytes, catalogue), pages };
  return {
    title: messages.title,
    description: messages.description,
    main: render(AboutPage, { props }).body,
  };
}
