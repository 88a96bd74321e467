/** The school section on the server: its main page, the privacy page, and every sheet of the print kit. */
import { COUNTRY } from '../../../models/catalogue/country.ts';
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import { createAverage, type Average } from '../../effects/average.ts';
import type { OpeningMessages, RoomMessages } from './room/words/fr.ts';
import { KEEPS_CHOICE, onToSimplified } from '../../beginning.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { SchoolMessages } from './words/fr.ts';
import type { Draw } from '../../document.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { pathOf, proposalPath, runSheetId, sheetPath, type RunSheet, type SheetName } from '../../pages.ts';
import { printAddress, SHEETS_BY, SINGLE_SHEETS } from './addresses.ts';
import { namesProgramme, type NamedPage, type QueriedPage, type StillPage } from '../../served.ts';
import { renderComeBack } from './comeBack/render.ts';
import type { Returned } from './comeBack/comeBackView.ts';
import { stylesOf, type Page } from '../../page.ts';
import { createKit, type SourcesAt } from './kit.ts';
import { createClassOf } from './room/classOf.ts';
import type { Side } from './side.ts';
import { once } from '../../../models/draws/memo.ts';
import type { Cards } from '../../../models/school/school.ts';
import { createNames } from './named.ts';
import {
  comeBack as comeBackPage,
  offline as offlinePage,
  school as schoolPage,
  schoolData,
  simpleSchool,
  sheet as sheetPage,
} from './page.ts';
import PrintChoice from './print/PrintChoice.svelte';
import PrintPage from './print/PrintPage.svelte';
import { printingAddress, readPrinting, type PrintingQuery } from './print/query.ts';
import OfflinePage from './OfflinePage.svelte';
import PrivacyPage from './PrivacyPage.svelte';
import { createRoomPages } from './room/render.ts';
import SchoolPage from './SchoolPage.svelte';
import SimpleSchoolPage from './simple/SimpleSchoolPage.svelte';
import type { SimpleSchoolMessages } from './simple/words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<SchoolMessages>('./words/*.ts', { eager: true, import: 'school' }),
);
const OPENING = byLanguage(
  import.meta.glob<OpeningMessages>('./room/words/*.ts', { eager: true, import: 'opening' }),
);
const ROOM = byLanguage(import.meta.glob<RoomMessages>('./room/words/*.ts', { eager: true, import: 'room' }));
const SIMPLE = byLanguage(
  import.meta.glob<SimpleSchoolMessages>('./simple/words/*.ts', { eager: true, import: 'simpleSchool' }),
);
const EASY = byLanguage(
  import.meta.glob<readonly string[]>('../../words/simplified/*.ts', { eager: true, import: 'simplified' }),
);

/** Where what is printed is chosen: not a sheet itself. */
const choicePage: Page = { ...sheetPage, styles: stylesOf(schoolPage), kept: true };

/** The sheets of which there is one. */
const SINGLE: readonly SheetName[] = (Object.keys(SINGLE_SHEETS) as (keyof typeof SINGLE_SHEETS)[]).map(
  (sheet) => ({ sheet }),
);

/**
 * Every sheet, where electricity is that of mainland France: those of a pupil and the guides of each run at each level,
 * with what the cards of a class may be made of.
 */
export const sheetsOf = (library: Pick<Library, 'school'>): SheetName[] => [
  ...SINGLE,
  ...(['pupil', 'guide'] as const).flatMap((sheet) => inRuns(sheet, library, [undefined])),
];

const inRuns = (
  sheet: RunSheet['sheet'],
  { school }: Pick<Library, 'school'>,
  grids: readonly (string | undefined)[],
): RunSheet[] =>
  school.runs.flatMap(({ id: run }) =>
    school.levels.flatMap(({ id: level }) =>
      grids.flatMap((grid) => {
        const place = { sheet, run, level, ...(grid !== undefined && { grid }) };
        // what a pupil writes on has no card
        return sheet === 'guide' ? [place, { ...place, cards: 'levers' as const }] : [place];
      }),
    ),
  );

export interface SchoolParts {
  readonly library: Library;
  /** By what the cards of a class are made of. */
  readonly libraryOf: (cards: Cards) => Library;
  readonly territories: Territories;
  readonly average: () => Average;
  /** Addresses at which a class reaches this server; empty unless it was started for a class. */
  readonly lan: () => readonly string[];
  readonly draw: Draw;
  /** Where the site is published, when that is known. */
  readonly published?: string | undefined;
}

export function createSchoolPages({
  library,
  libraryOf,
  territories,
  average,
  lan,
  draw,
  published = '',
}: SchoolParts) {
  const { catalogue, school, laws, sources } = library;
  const site = published.replace(/^https?:\/\//, '');
  const { version } = catalogue;
  const sideWith = (own: Library, mean: () => Average): Side => ({
    library: own,
    average: mean,
    kit: once(() => createKit(own, mean())),
    classOf: createClassOf(own, mean),
  });
  const whole = sideWith(library, average);
  const { kit } = whole;
  const alone = once((): Side => {
    const own = libraryOf('levers');
    return own === library
      ? whole
      : sideWith(
          own,
          once(() => createAverage(own)),
        );
  });
  const sideOf = (cards: Cards = 'proposals') => (cards === 'levers' ? alone() : whole);
  const origin = namesProgramme(library) ? library.programme.origin : undefined;

  /** The place whose electricity a sheet counts with, by name. */
  const gridOf = (id: string, language: Language): string =>
    catalogue.grids.find((grid) => grid.id === id)!.label[language];

  function presented(language: Language): string {
    const messages = MESSAGES[language];
    const law = laws[school.law]!;
    const props = { language, messages, room: OPENING[language], school, origin, law, sources, lan: lan() };
    const main = render(SchoolPage, { props }).body;
    const { title, description } = messages;
    const begins = onToSimplified(simpleSchool.address[language]);
    return draw(schoolPage, language, { title, description, main, begins });
  }

  function simplified(language: Language): string {
    const messages = SIMPLE[language];
    const main = render(SimpleSchoolPage, { props: { language, messages, easy: EASY[language] } }).body;
    const { title, description } = messages;
    return draw(simpleSchool, language, { title, description, main, begins: KEEPS_CHOICE });
  }

  function offline(language: Language): string {
    const messages = MESSAGES[language];
    const main = render(OfflinePage, { props: { language, messages, lan: lan() } }).body;
    const { title, description } = messages.offline;
    return draw(offlinePage, language, { title, description, main });
  }

  /** A page that shows where a class finds this computer: it is made again when the computer joins another network. */
  const onNetwork = ({ address }: Page, made: (language: Language) => string): QueriedPage => ({
    address,
    answer: (language, path) => ({ address: [path, ...lan()].join(' '), draw: () => made(language) }),
  });

  function privacy(language: Language): string {
    const messages = MESSAGES[language];
    const main = render(PrivacyPage, { props: { language, messages, school, sources } }).body;
    const { heading: title, description } = messages.privacy;
    return draw(schoolData, language, { title, description, main });
  }

  function sheet(language: Language, name: SheetName, addresses: Text): string {
    const messages = MESSAGES[language];
    const population = territories.get(COUNTRY)!.population;
    const named = createNames(catalogue, language);
    const hasLevers = name.sheet === 'levers' || ('cards' in name && name.cards === 'levers');
    const own = sideOf(hasLevers ? 'levers' : 'proposals').kit();
    // proposals of the programme have no page there that does not name it
    const isApart = own !== kit();
    const sourcesAt: SourcesAt = (card) => [
      site + (isApart ? pathOf('directions', language) : proposalPath(card, language)),
      site !== '',
    ];
    const { narrowed } = ROOM[language].lead;
    const props = { language, messages, version, kit: own, population, named, name, sourcesAt, narrowed };
    const main = render(PrintPage, { props }).body;
    const title = messages.kit[name.sheet];
    const description = messages.kit[`${name.sheet}Is`];
    return draw(sheetPage, language, { title, description, main, addresses });
  }

  const drawn = (language: Language, name: SheetName): string =>
    sheet(
      language,
      name,
      inEach((each) => sheetPath(name, each)),
    );
  const named = (['pupil', 'guide'] as const).map((kind): NamedPage => {
    const known = new Map(
      inRuns(kind, library, [undefined, ...school.paper.grids]).map((name) => [runSheetId(name), name]),
    );
    return {
      address: inEach((each) => `${printAddress[each]}/${SHEETS_BY[kind][each]}`),
      has: (id) => known.has(id),
      names: () => [...known.keys()],
      draw: (language, id) => drawn(language, known.get(id)!),
    };
  });

  const choosing: QueriedPage = {
    address: printAddress,
    answer(language, path, read) {
      const asked = readPrinting(read, school);
      return { address: printingAddress(path, asked), draw: () => chosen(language, asked) };
    },
  };

  function chosen(language: Language, asked: PrintingQuery): string {
    const messages = MESSAGES[language];
    const props = { language, messages, school, asked, gridOf };
    const { title, lede: description } = messages.print.choice;
    return draw(choicePage, language, { title, description, main: render(PrintChoice, { props }).body });
  }

  return {
    still: [
      { address: schoolData.address, draw: privacy },
      { address: simpleSchool.address, draw: simplified },
      ...SINGLE.map((name) => ({
        address: inEach((each) => sheetPath(name, each)),
        draw: (language: Language) => drawn(language, name),
      })),
    ] satisfies StillPage[],
    queried: [choosing, onNetwork(schoolPage, presented), onNetwork(offlinePage, offline)],
    named,
    comeBack: (language: Language, returned: Returned): string =>
      draw(comeBackPage, language, renderComeBack({ sideOf, origin, language }, returned)),
    ...createRoomPages({ sideOf, origin, territories, lan, draw }),
  };
}
