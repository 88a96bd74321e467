/** The school section on the server: its main page, the privacy page, and every sheet of the print kit. */
import { COUNTRY } from '../../../models/catalogue/country.ts';
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Average } from '../../effects/average.ts';
import { school as en } from '../../i18n/en/school.ts';
import { room as roomEn } from '../../i18n/en/room.ts';
import { room as roomFr } from '../../i18n/fr/room.ts';
import { school as fr } from '../../i18n/fr/school.ts';
import { LANGUAGES, sheetPath, type SheetName } from '../../pages.ts';
import { renderComeBack } from './comeBack/comeBackPage.ts';
import type { Returned } from './comeBack/comeBackView.ts';
import { createKit, type Kit } from './kit.ts';
import { createNames } from './named.ts';
import PrintPage from './print/PrintPage.svelte';
import PrivacyPage from './PrivacyPage.svelte';
import { createRoomPages } from './room/pages.ts';
import SchoolPage from './SchoolPage.svelte';

const MESSAGES = { fr, en };
const ROOM = { fr: roomFr, en: roomEn };

/** Every sheet: one per level for pupils, one per run for the guide. */
export const sheetsOf = ({ school }: Pick<Library, 'school'>): SheetName[] => [
  ...school.levels.map(({ id }) => ({ sheet: 'pupil' as const, of: id })),
  { sheet: 'team' },
  { sheet: 'cards' },
  { sheet: 'calculator' },
  ...school.runs.map(({ id }) => ({ sheet: 'guide' as const, of: id })),
];

export function createSchoolPages(library: Library, territories: Territories, average: () => Average) {
  const { catalogue, school, laws, sources } = library;
  const { version } = catalogue;
  let made: Kit | undefined;
  const kit = () => (made ??= createKit(library, average()));

  return {
    rooms: createRoomPages(library, territories, kit, average),
    /** @param lan addresses at which a class reaches this server, if it was started for a class */
    school(language: Language, lan: readonly string[]) {
      const messages = MESSAGES[language];
      const law = laws[school.law]!;
      const props = { language, messages, room: ROOM[language], school, law, sources, lan };
      const main = render(SchoolPage, { props }).body;
      return { title: messages.title, description: messages.description, main };
    },
    privacy(language: Language) {
      const messages = MESSAGES[language];
      const main = render(PrivacyPage, { props: { language, messages, school, sources } }).body;
      const { heading: title, description } = messages.privacy;
      return { title, description, main };
    },
    comeBack: (language: Language, returned: Returned) =>
      renderComeBack({ library, kit, language }, returned),
    sheet(language: Language, name: SheetName) {
      const messages = MESSAGES[language];
      const population = territories.get(COUNTRY)!.population;
      const named = createNames(catalogue, language);
      const props = { language, messages, version, kit: kit(), population, named, name };
      const main = render(PrintPage, { props }).body;
      const addresses = Object.fromEntries(LANGUAGES.map((each) => [each, sheetPath(name, each)])) as Record<
        Language,
        string
      >;
      const title = messages.kit[name.sheet];
      return { title, description: messages.kit[`${name.sheet}Is`], main, addresses };
    },
  };
}
