/** The page that gives the charts of another one as files. */
import { render } from 'svelte/server';
import { inEach } from '../../../models/catalogue/language.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { ServePages } from '../../served.ts';
import { pictures } from './page.ts';
import PicturesPage from './PicturesPage.svelte';
import type { PicturesMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<PicturesMessages>('./words/*.ts', { eager: true, import: 'pictures' }),
);
const LONGEST = 2000;

export const servedPages: ServePages = ({ draw }) => ({
  queried: [
    {
      address: pictures.address,
      answer(language, path, read) {
        const page = (read('page') ?? '').trim().slice(0, LONGEST);
        const query = page && `?${new URLSearchParams({ page })}`;
        return {
          address: path + query,
          draw() {
            const messages = MESSAGES[language];
            const { title, description } = messages;
            const main = render(PicturesPage, { props: { language, messages, page } }).body;
            const addresses = inEach((each) => pictures.address[each] + query);
            return draw(pictures, language, { title, description, main, addresses });
          },
        };
      },
    },
  ],
});
