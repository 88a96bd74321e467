/** The page of a reader without network, and the line that says that another version waits. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import { unmarked } from '../../document.ts';
import type { ServePages } from '../../served.ts';
import { pathOf } from '../../pages.ts';
import NetworkPage from './NetworkPage.svelte';
import NewerLine from './NewerLine.svelte';
import { network } from './page.ts';
import type { OfflineMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<OfflineMessages>('./words/*.ts', { eager: true, import: 'offline' }),
);

export const servedPages: ServePages = ({ draw }) => ({
  still: [
    {
      address: network.address,
      draw(language) {
        const messages = MESSAGES[language];
        const { title, description } = messages;
        const main = render(NetworkPage, { props: { language, messages } }).body;
        return draw(network, language, { title, description, main });
      },
    },
  ],
});

/** @param script that takes the new version once the line is pressed */
export const newerLine = (language: Language, script: string): string =>
  unmarked(render(NewerLine, { props: { language, messages: MESSAGES[language], script } }).body);

const PAPER = '#f6f2ea';

/** What a device needs to install the site (W3C, Web Application Manifest). */
export const manifestOf = (language: Language): object => ({
  id: pathOf('home', language),
  lang: language,
  name: 'Sobrement',
  short_name: 'Sobrement',
  description: MESSAGES[language].installed,
  start_url: pathOf('home', language),
  scope: '/',
  // the address stays within reach: a receipt and a scenario are shared by theirs
  display: 'minimal-ui',
  background_color: PAPER,
  theme_color: PAPER,
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
});
