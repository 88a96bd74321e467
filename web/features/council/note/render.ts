/**
 * What a council takes away, made on the server: the note, the pieces of the law and the years, computed on every draw.
 */
import { render } from 'svelte/server';
import type { TextDocument } from '../../../../server/files/document.ts';
import type { Library } from '../../../../data/library.ts';
import type { Territories } from '../../../../data/territories/territories.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Cell } from '../../../../models/request/csv.ts';
import { thresholdIn } from '../../../../models/fleet/judge/ratios.ts';
import { sealOfPulls } from '../../../../models/council/outcome/ranking.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import { boundGroup, reen } from '../../../../models/territory/reen.ts';
import type { OpenedMessages } from '../words/opened/fr.ts';
import type { CouncilMessages, ToolMessages } from '../words/fr.ts';
import { percent } from '../../../format.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { NoteMessages, PiecesMessages, YearsMessages } from './words/fr.ts';
import type { Body, Draw } from '../../../document.ts';
import { inEach } from '../../../../models/catalogue/language.ts';
import { territoryFilePath, territoryPartPath, territoryPath, type TerritoryPart } from '../../../pages.ts';
import { backTo, openOne, type Fields, type Opened, type OpenedOne } from '../scenarioAddress.ts';
import type { createSimulations } from '../simulations.ts';
import { changesTold, departuresIn } from '../changeWords.ts';
import { createDeliberationPages } from '../deliberation/render.ts';
import { documentOf, sheetOf, yearsOf } from './files.ts';
import NotePage from './NotePage.svelte';
import { reenSaid } from '../sentences.ts';
import { noteView, oursIn, type Asked } from './noteView.ts';
import PiecesPage from './PiecesPage.svelte';
import { comparedSaid, piecesView } from './piecesView.ts';
import type { Piece } from './pieces.ts';
import { note as notePage, pieces as piecesPage } from '../page.ts';
import { createReviewPage } from '../review/render.ts';

const COUNCIL = byLanguage(
  import.meta.glob<CouncilMessages>('../words/*.ts', { eager: true, import: 'council' }),
);
const TOOL = byLanguage(import.meta.glob<ToolMessages>('../words/*.ts', { eager: true, import: 'tool' }));
const OPENED = byLanguage(
  import.meta.glob<OpenedMessages>('../words/opened/*.ts', { eager: true, import: 'opened' }),
);
const NOTE = byLanguage(import.meta.glob<NoteMessages>('./words/*.ts', { eager: true, import: 'note' }));
const PIECES = byLanguage(
  import.meta.glob<PiecesMessages>('./words/*.ts', { eager: true, import: 'pieces' }),
);
const WORDS = inEach((language) => ({
  council: COUNCIL[language],
  tool: TOOL[language],
  note: NOTE[language],
  opened: OPENED[language],
  pieces: PIECES[language],
}));
const YEARS = byLanguage(import.meta.glob<YearsMessages>('./words/*.ts', { eager: true, import: 'years' }));

/** A file to write: its name without extension, and its content. */
export interface PiecesFile {
  readonly name: string;
  readonly document: TextDocument;
  readonly sheet: readonly (readonly Cell[])[];
}

/** What was typed in a form, by field name. */
export type Typed = (name: string) => string | undefined;

export function createNotePages(
  library: Library,
  territories: Territories,
  open: (code: string, fields: Fields) => Opened | undefined,
  simulations: ReturnType<typeof createSimulations>,
  draw: Draw,
) {
  /** @param partsOf the parts of the scenario whose own results are asked for too */
  function ask(
    language: Language,
    code: string,
    fields: Fields,
    partsOf: (opened: OpenedOne) => readonly (readonly Pull[])[] = () => [],
  ): Asked | undefined {
    const all = open(code, fields);
    if (!all) return undefined;
    const opened = openOne(all, fields, library.stock.base, TOOL[language].tabs.scenario);
    const { territory, place, told } = opened;
    const together = { ...told, others: partsOf(opened) };
    const { summaries, beside } = simulations.of(place, together);
    const supposed = simulations.supposed(place, together);
    const group = territory.epci && territories.get(territory.epci.code);
    const [summary, ...parts] = summaries.map((each, i) => ({ ...each, supposed: supposed[i]! }));
    return {
      opened,
      departures: departuresIn(opened, library, language),
      summary: summary!,
      parts,
      beside,
      group: boundGroup(territory, group, library.territories.reen),
      same: territory.kind === 'commune' ? territories.sameSize(territory.population) : undefined,
    };
  }

  /**
   * @param host of this site, as the reader knows it
   * @returns nothing when no territory has this code
   */
  function note(language: Language, code: string, fields: Fields, host: string): string | undefined {
    const asked = ask(language, code, fields, ({ told }) => {
      const ours = oursIn(told, library);
      return ours.length > 0 && ours.length < told.pulls.length ? [ours] : [];
    });
    if (!asked) return undefined;
    const words = WORDS[language];
    const { territory, query, along } = asked.opened;
    const href = territoryPath(code, language) + query;
    const main = render(NotePage, {
      props: {
        language,
        words,
        name: territory.name,
        view: noteView(
          library,
          asked,
          simulations.gains(asked.opened.place, asked.opened.told),
          language,
          words,
        ),
        summary: asked.summary,
        problems: asked.opened.problems,
        back: backTo(asked.opened, language),
        href,
        address: host + href,
        review: territoryPartPath(code, 'review', language) + along,
        files: (['xlsx', 'ods', 'pictures'] as const).map(
          (file) => [file, territoryFilePath(code, file, language) + query] as const,
        ),
      },
    }).body;
    return draw(notePage, language, bodyOf('note', asked.opened, words.note, main));
  }

  function piecesOf(language: Language, asked: Asked, typed: Typed): Piece[] {
    return piecesView(library, asked, language, WORDS[language]).map((piece) => ({
      ...piece,
      rows: piece.rows.map((row) => ({
        ...row,
        fields: row.fields.map((field) =>
          field.fixed ? field : { ...field, value: typed(field.name) ?? field.value },
        ),
      })),
    }));
  }

  /** @param posted what was already filled in, and whether the requested file does not exist */
  function pieces(
    language: Language,
    code: string,
    fields: Fields,
    posted?: { readonly typed: Typed; readonly wrong: boolean },
  ): string | undefined {
    const asked = ask(language, code, fields);
    if (!asked) return undefined;
    const { typed, wrong } = posted ?? { typed: () => undefined, wrong: false };
    const { council, pieces: m, note: words } = WORDS[language];
    const { territory, along, problems } = asked.opened;
    const status = reen(territory, library.territories.reen);
    const main = render(PiecesPage, {
      props: {
        language,
        messages: m,
        council,
        problems,
        back: words.back,
        name: territory.name,
        status: [
          reenSaid({ status, group: asked.group }, library, language, m.status, council.diagnosis.group),
          retiredSaid(library, language, m),
        ]
          .join(' ')
          .trim(),
        pieces: piecesOf(language, asked, typed),
        href: territoryPartPath(code, 'pieces', language) + along,
        scenario: backTo(asked.opened, language),
        wrong,
      },
    }).body;
    return draw(piecesPage, language, {
      ...bodyOf('pieces', asked.opened, m, main),
      ...(posted && { unlisted: true }),
    });
  }

  /** @returns nothing when no territory has this code */
  function file(language: Language, code: string, fields: Fields, typed: Typed): PiecesFile | undefined {
    const asked = ask(language, code, fields);
    if (!asked) return undefined;
    const m = WORDS[language].pieces;
    const title = m.title(asked.opened.territory.name);
    const held = piecesOf(language, asked, typed);
    return {
      name: m.file(code),
      document: { title, language, wide: true, blocks: documentOf(title, held, m) },
      sheet: sheetOf(title, held),
    };
  }

  /**
   * The years of a scenario, and the same years as lines of a table. @returns nothing when no territory has this code
   */
  function years(language: Language, code: string, fields: Fields) {
    const asked = ask(language, code, fields);
    if (!asked) return undefined;
    const m = YEARS[language];
    const { summary, beside, opened, departures } = asked;
    const seal = sealOfPulls(opened.told.pulls, library.stock);
    return {
      name: m.file(code),
      opened,
      summary,
      beside,
      lines: [
        m.header,
        ...yearsOf(
          summary,
          {
            changed: changesTold(departures, language, WORDS[language].tool),
            against: comparedSaid(library, asked, language, WORDS[language]),
            seal: seal === null ? '' : WORDS[language].note.seals[seal],
          },
          m,
          WORDS[language].tool,
        ),
      ],
    };
  }

  return {
    note,
    pieces,
    piecesFile: file,
    years,
    ...createDeliberationPages(library, ask, WORDS, draw),
    review: createReviewPage(library, ask, WORDS, draw),
  };
}

interface Said {
  title(name: string): string;
  description(name: string): string;
}

/** What the REEN law asks of every council now, whatever its size. */
function retiredSaid({ fleet, laws, stock }: Library, language: Language, m: PiecesMessages): string {
  const { reuse } = fleet.rules.law;
  const { share } = thresholdIn(reuse, stock.base + 1)!;
  return m.retired(percent(share, language), String(reuse.oldestYears), laws[reuse.law]!.article[language]);
}

const bodyOf = (part: TerritoryPart, { territory, rest }: Opened, m: Said, main: string): Body => ({
  title: m.title(territory.name),
  description: m.description(territory.name),
  main,
  addresses: inEach((each) => territoryPartPath(territory.code, part, each) + rest),
});
