/** How pieces of the site are put in a page of another: each live, with the code to copy. */
import { render } from 'svelte/server';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { inEach, type Language } from '../../../models/catalogue/language.ts';
import { byLanguage } from '../../dictionaries.ts';
import { escapeHtml, type Draw } from '../../document.ts';
import { COMPONENT_PATH, embeddedPath, PIECES, writtenEmbedding } from '../../embedding.ts';
import { pathOf } from '../../pages.ts';
import type { Answered } from '../../served.ts';
import { createAsked, type Asked, type Choices } from './asked.ts';
import EmbedPage from './EmbedPage.svelte';
import { embed as page } from './page.ts';
import type { EmbedMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<EmbedMessages>('./words/*.ts', { eager: true, import: 'embed' }),
);
/** Shown until the script of the page around it knows better, in CSS pixels. */
const HEIGHT = 640;

/** Of the server that answers: what its address begins with, and which sites may show its pieces. */
interface Served {
  readonly origin: string;
  readonly embeddedBy: string;
}

/** @param programme whose proposals are among the choices; empty where they are not shown */
export function createEmbedPage(choices: Choices, programme: Text, territories: Territories, draw: Draw) {
  const askedIn = createAsked(choices, territories);

  /** The code of each piece: an element, and the frame that it stands for. */
  function piecesOf(language: Language, asked: Asked, origin: string) {
    const shown = writtenEmbedding(asked);
    const territory = asked.commune?.code ?? '';
    const of = {
      household: {},
      ranking: { territory },
      proposal: { proposal: asked.proposal, territory },
    } as const;
    const script = `<script type="module" src="${origin}${COMPONENT_PATH}"></script>`;
    return PIECES.map((piece) => {
      const own = Object.entries({ lang: language, ...of[piece], ...shown }).filter(([, value]) => value);
      const written = own.map(([name, value]) => `${name}="${value}"`).join(' ');
      const path = embeddedPath(piece, language, Object.values(of[piece]), shown);
      const title = MESSAGES[language].pieces[piece].title;
      const src = escapeHtml(origin + path);
      return {
        piece,
        attributes: Object.fromEntries(own),
        path,
        code: `${script}\n<sobrement-${piece} ${written}></sobrement-${piece}>`,
        frame: `<iframe src="${src}" title="${title}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`,
      };
    });
  }

  return {
    address: page.address,
    /** @param read the value of a field of the query */
    answer(
      language: Language,
      read: (name: string) => string | undefined,
      { origin, embeddedBy }: Served,
    ): Answered {
      const asked = askedIn(language, read);
      const query = new URLSearchParams(
        Object.entries({
          commune: asked.typed,
          proposal: read('proposal') && asked.proposal,
          ...writtenEmbedding(asked),
        }).filter((pair): pair is [string, string] => Boolean(pair[1])),
      ).toString();
      const at = (each: Language) => pathOf('embed', each) + (query && `?${query}`);
      const messages = MESSAGES[language];
      return {
        address: at(language),
        draw: () =>
          draw(page, language, {
            title: messages.title,
            description: messages.description,
            main: render(EmbedPage, {
              props: {
                language,
                messages,
                asked,
                choices: choices(language),
                programme: programme[language],
                pieces: piecesOf(language, asked, origin),
                origin,
                sites: embeddedBy.split(' ').filter((each) => each !== "'self'"),
              },
            }).body,
            addresses: inEach(at),
          }),
      };
    },
  };
}
