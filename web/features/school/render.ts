/** The school section on the server: its main page, the privacy page, and every sheet of the print kit. */
import { COUNTRY } from '../../../models/catalogue/country.ts';
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import { createAverage, type Average } from '../../effects/average.ts';
import type { RoomMessages } from './room/words/fr.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { SchoolMessages } from './words/fr.ts';
import type { Draw } from '../../document.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { sheetPath, type SheetName } from '../../pages.ts';
import { namesProgramme, type StillPage } from '../../served.ts';
import { renderComeBack } from './comeBack/render.ts';
import type { Returned } from './comeBack/comeBackView.ts';
import { createKit } from './kit.ts';
import { createClassOf } from './room/classOf.ts';
import type { Side } from './side.ts';
import { once } from '../../../models/draws/memo.ts';
import type { Cards } from '../../../models/school/school.ts';
import { createNames } from './named.ts';
import { comeBack as comeBackPage, school as schoolPage, schoolData, sheet as sheetPage } from './page.ts';
import PrintPage from './print/PrintPage.svelte';
import PrivacyPage from './PrivacyPage.svelte';
import { createRoomPages } from './room/render.ts';
import SchoolPage from './SchoolPage.svelte';

const MESSAGES = byLanguage(
  import.meta.glob<SchoolMessages>('./words/*.ts', { eager: true, import: 'school' }),
);
const ROOM = byLanguage(import.meta.glob<RoomMessages>('./room/words/*.ts', { eager: true, import: 'room' }));

/** Every sheet: one per level for pupils, one per run for the guide. */
export const sheetsOf = ({ school }: Pick<Library, 'school'>): SheetName[] => [
  ...school.levels.map(({ id }) => ({ sheet: 'pupil' as const, of: id })),
  { sheet: 'team' },
  { sheet: 'cards' },
  { sheet: 'calculator' },
  ...school.runs.map(({ id }) => ({ sheet: 'guide' as const, of: id })),
];

export interface SchoolParts {
  readonly library: Library;
  /** By what the cards of a class are made of. */
  readonly libraryOf: (cards: Cards) => Library;
  readonly territories: Territories;
  readonly average: () => Average;
  /** Addresses at which a class reaches this server; empty unless it was started for a class. */
  readonly lan: () => readonly string[];
  readonly draw: Draw;
}

export function createSchoolPages({ library, libraryOf, territories, average, lan, draw }: SchoolParts) {
  const { catalogue, school, laws, sources } = library;
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

  function presented(language: Language): string {
    const messages = MESSAGES[language];
    const law = laws[school.law]!;
    const props = { language, messages, room: ROOM[language], school, origin, law, sources, lan: lan() };
    const main = render(SchoolPage, { props }).body;
    const { title, description } = messages;
    return draw(schoolPage, language, { title, description, main });
  }

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
    const props = { language, messages, version, kit: kit(), population, named, name };
    const main = render(PrintPage, { props }).body;
    const title = messages.kit[name.sheet];
    const description = messages.kit[`${name.sheet}Is`];
    return draw(sheetPage, language, { title, description, main, addresses });
  }

  const sheets = sheetsOf(library).map((name): StillPage => {
    const address = inEach((each) => sheetPath(name, each));
    return { address, draw: (language) => sheet(language, name, address) };
  });

  return {
    still: [
      { address: schoolPage.address, draw: presented },
      { address: schoolData.address, draw: privacy },
      ...sheets,
    ] satisfies StillPage[],
    comeBack: (language: Language, returned: Returned): string =>
      draw(comeBackPage, language, renderComeBack({ sideOf, origin, language }, returned)),
    ...createRoomPages({ sideOf, origin, territories, lan, draw }),
  };
}
