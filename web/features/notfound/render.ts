/** An address that leads nowhere, and the search of pages to which it leads. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { Draw } from '../../document.ts';
import type { ServePages } from '../../served.ts';
import { createFinder, type Asked } from './asked.ts';
import NotFoundPage from './NotFoundPage.svelte';
import { notFound, search } from './page.ts';
import SearchPage from './SearchPage.svelte';
import type { NotFoundMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<NotFoundMessages>('./words/*.ts', { eager: true, import: 'notFound' }),
);
const LONGEST = 100;

export const servedPages: ServePages = ({ library, territories, draw }) => {
  const finder = createFinder(library, territories);
  return {
    queried: [
      {
        address: search.address,
        answer(language, path, read) {
          const words = (read('q') ?? '').trim().slice(0, LONGEST);
          const address = (at: string) => (words ? `${at}?${new URLSearchParams({ q: words })}` : at);
          return {
            address: address(path),
            draw() {
              const messages = MESSAGES[language];
              const found = finder.search(words, language);
              const title = words ? messages.search.titleOf(words) : messages.search.title;
              return draw(search, language, {
                title,
                description: messages.search.description,
                main: render(SearchPage, { props: { language, messages, title, words, found } }).body,
                addresses: inEach((each) => address(search.address[each])),
              });
            },
          };
        },
      },
    ],
  };
};

/** @param asked the address, and what was found of it */
export function drawNotFound(draw: Draw, language: Language, asked: Asked): string {
  const messages = MESSAGES[language];
  const { title, description } = messages;
  return draw(notFound, language, {
    title,
    description,
    main: render(NotFoundPage, { props: { language, messages, asked } }).body,
  });
}
