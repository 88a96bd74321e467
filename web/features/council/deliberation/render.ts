/** The draft of a deliberation on the server: its page, and the document that its files write. */
import { render } from 'svelte/server';
import type { TextDocument } from '../../../../server/files/document.ts';
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../../models/catalogue/language.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { Draw } from '../../../document.ts';
import { territoryPartPath, territoryPath, type TerritoryPart } from '../../../pages.ts';
import { oursIn, type Asked } from '../note/noteView.ts';
import type { PiecesWords } from '../note/pieces.ts';
import { deliberation as deliberationPage } from '../page.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import { backTo, type Fields, type OpenedOne } from '../scenarioAddress.ts';
import DeliberationPage from './DeliberationPage.svelte';
import { blanksIn, decidedIn, draftOf, type DraftPart } from './draft.ts';
import type { DeliberationMessages } from './words/fr.ts';

const WORDS = byLanguage(
  import.meta.glob<DeliberationMessages>('./words/*.ts', { eager: true, import: 'deliberation' }),
);
const FILES = ['docx', 'odt', 'txt'] as const;

export type Ask = (
  language: Language,
  code: string,
  fields: Fields,
  partsOf?: (opened: OpenedOne) => readonly (readonly Pull[])[],
) => Asked | undefined;

/** @param words of the note and of the pieces, which it repeats */
export function createDeliberationPages(
  library: Library,
  ask: Ask,
  words: Readonly<Record<Language, PiecesWords>>,
  draw: Draw,
) {
  /** With what the council decides alone, as a part of the scenario. */
  const askWhole = (language: Language, code: string, fields: Fields): Asked | undefined =>
    ask(language, code, fields, ({ told }) => [oursIn(told, library)]);

  const partsOf = (language: Language, asked: Asked, host: string): DraftPart[] => {
    const { territory, query } = asked.opened;
    const address = host + territoryPath(territory.code, language) + query;
    return draftOf(library, asked, address, language, { ...words[language], deliberation: WORDS[language] });
  };

  /**
   * @param host of this site, as the reader knows it
   * @returns nothing when no territory has this code
   */
  function deliberation(language: Language, code: string, fields: Fields, host: string): string | undefined {
    const asked = askWhole(language, code, fields);
    if (!asked) return undefined;
    const { territory, along, rest, problems } = asked.opened;
    const m = WORDS[language];
    const at = (part: TerritoryPart) => territoryPartPath(code, part, language) + along;
    const blanks = blanksIn(asked.opened, library);
    const main = render(DeliberationPage, {
      props: {
        language,
        messages: m,
        council: words[language].council,
        problems,
        undecided:
          decidedIn(asked.opened, library).length > 0 ? '' : m.undecided(asked.opened.told.pulls.length),
        toPrice: blanks > 0 ? m.toPrice(blanks) : '',
        parts: partsOf(language, asked, host),
        href: backTo(asked.opened, language),
        kept: [...new URLSearchParams(along)],
        files: FILES.map((as) => ({ as, href: at(as) })),
        note: at('note'),
        pieces: at('pieces'),
        review: at('review'),
        inAYear: words[language].note.inAYear,
      },
    }).body;
    return draw(deliberationPage, language, {
      title: m.title(territory.name),
      description: m.description(territory.name),
      main,
      addresses: inEach((each) => territoryPartPath(territory.code, 'deliberation', each) + rest),
    });
  }

  /** Its name without extension, and what its files write. @returns nothing when no territory has this code */
  function deliberationFile(
    language: Language,
    code: string,
    fields: Fields,
    host: string,
  ): { readonly name: string; readonly document: TextDocument } | undefined {
    const asked = askWhole(language, code, fields);
    if (!asked) return undefined;
    const m = WORDS[language];
    return {
      name: m.file(code),
      document: {
        title: m.title(asked.opened.territory.name),
        language,
        running: m.running,
        blocks: partsOf(language, asked, host),
      },
    };
  }

  return { deliberation, deliberationFile };
}
