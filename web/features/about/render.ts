/** The page about the tool, which states its own footprint. The server measures its bytes. */
import { render } from 'svelte/server';
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { AboutMessages } from './words/fr.ts';
import type { Assets, Draw, PageWeight } from '../../document.ts';
import AboutPage from './AboutPage.svelte';
import { about } from './page.ts';
import { weightOf } from './weight.ts';

const MESSAGES = byLanguage(
  import.meta.glob<AboutMessages>('./words/*.ts', { eager: true, import: 'about' }),
);

/** @param weights of the other pages, where the build measured those that this server shows */
export const aboutPage = (catalogue: Catalogue, draw: Draw, weights?: Assets['weights']) => ({
  address: about.address,
  /** @param bytes sent for this page: the document, its style and its icon */
  draw: (language: Language, bytes: number): string =>
    draw(about, language, aboutBody(language, catalogue, bytes, weights?.[language])),
});

function aboutBody(
  language: Language,
  catalogue: Catalogue,
  bytes: number,
  weights: readonly PageWeight[] = [],
) {
  const messages = MESSAGES[language];
  const pages = weights.map(({ address, title, bytes: sent }) => ({
    address,
    title,
    weight: weightOf(sent, catalogue),
  }));
  const props = { language, messages, weight: weightOf(bytes, catalogue), pages };
  return {
    title: messages.title,
    description: messages.description,
    main: render(AboutPage, { props }).body,
  };
}
