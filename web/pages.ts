/** The table of pages: the address of each in both languages. Every page is a document, every link a plain link. */
import type { Language, Text } from '../models/catalogue/catalogue.ts';

export type PageName =
  | 'home'
  | 'household'
  | 'proposals'
  | 'list'
  | 'facts'
  | 'council'
  | 'territory'
  | 'note'
  | 'pieces'
  | 'school'
  | 'schoolData'
  | 'comeBack'
  | 'print'
  | 'room'
  | 'method'
  | 'published'
  | 'stocks'
  | 'lives'
  | 'factor'
  | 'api'
  | 'route'
  | 'about';

export const PATHS: Readonly<Record<PageName, Text>> = {
  home: { fr: '/', en: '/en/' },
  household: { fr: '/foyer', en: '/en/household' },
  proposals: { fr: '/propositions', en: '/en/proposals' },
  list: { fr: '/propositions/liste', en: '/en/proposals/list' },
  facts: { fr: '/propositions/constats', en: '/en/proposals/facts' },
  council: { fr: '/commune', en: '/en/council' },
  territory: { fr: '/commune', en: '/en/council' },
  note: { fr: '/commune', en: '/en/council' },
  pieces: { fr: '/commune', en: '/en/council' },
  school: { fr: '/ecole', en: '/en/school' },
  schoolData: { fr: '/ecole/donnees', en: '/en/school/data' },
  comeBack: { fr: '/ecole/revenir', en: '/en/school/come-back' },
  print: { fr: '/ecole/imprimer', en: '/en/school/print' },
  room: { fr: '/ecole/salle', en: '/en/school/room' },
  method: { fr: '/methode', en: '/en/method' },
  published: { fr: '/methode/publies', en: '/en/method/published' },
  stocks: { fr: '/methode/parcs', en: '/en/method/stocks' },
  lives: { fr: '/methode/durees', en: '/en/method/lives' },
  factor: { fr: '/methode/facteurs', en: '/en/method/factors' },
  api: { fr: '/api', en: '/en/api' },
  // not below /api, where the API itself answers
  route: { fr: '/interface', en: '/en/interface' },
  about: { fr: '/a-propos', en: '/en/about' },
};

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

export const pathOf = (page: PageName, language: Language): string => PATHS[page][language];

export const factorPath = (id: string, language: Language): string =>
  `${PATHS.factor[language]}/${encodeURIComponent(id)}`;

/** A route of the API. */
export const routePath = (id: string, language: Language): string =>
  `${PATHS.route[language]}/${encodeURIComponent(id)}`;

/** A commune, a group of communes, a department, a region, France, or a custom territory. */
export const territoryPath = (code: string, language: Language): string =>
  `${PATHS.council[language]}/${encodeURIComponent(code)}`;

/** What can be taken away from a territory's page: its note, the pieces of the law, its years as files. */
export type TerritoryPart = 'note' | 'pieces' | 'csv' | 'json';

const PARTS: Readonly<Record<TerritoryPart, Text>> = {
  note: { fr: 'note', en: 'note' },
  pieces: { fr: 'strategie', en: 'strategy' },
  csv: { fr: 'annees.csv', en: 'years.csv' },
  json: { fr: 'annees.json', en: 'years.json' },
};

/** The scenario is not included: it follows as a query. */
export const territoryPartPath = (code: string, part: TerritoryPart, language: Language): string =>
  `${territoryPath(code, language)}/${PARTS[part][language]}`;

/** The same path as a pattern for a router. */
export const territoryPartRoute = (part: TerritoryPart, language: Language): string =>
  `${PATHS.council[language]}/:code/${PARTS[part][language]}`;

/** A council's own devices; no territory has this code. */
export const FLEET: Text = { fr: '/commune/parc', en: '/en/council/fleet' };

/** A measure of the programme or a gesture of a household. */
export const proposalPath = (id: string, language: Language): string =>
  `${PATHS.proposals[language]}/${encodeURIComponent(id)}`;

/** A sheet of the print kit: one per level for pupils, one per run for the guide. */
export type SheetName =
  { readonly sheet: 'pupil' | 'guide'; readonly of: string } | { readonly sheet: keyof typeof SINGLE_SHEETS };

const SINGLE_SHEETS = {
  team: { fr: 'equipe', en: 'team' },
  cards: { fr: 'cartes', en: 'cards' },
  calculator: { fr: 'calculateur', en: 'calculator' },
} as const;
const SHEETS_BY = { pupil: { fr: 'eleve', en: 'pupil' }, guide: { fr: 'guide', en: 'guide' } } as const;

export function sheetPath(name: SheetName, language: Language): string {
  const last =
    'of' in name ? `${SHEETS_BY[name.sheet][language]}/${name.of}` : SINGLE_SHEETS[name.sheet][language];
  return `${PATHS.print[language]}/${last}`;
}

/**
 * @param then the code of a class's earlier answers
 * @param now the code of its new ones, once they are kept too
 */
export const comeBackPath = (language: Language, then: string, now?: string): string =>
  `${PATHS.comeBack[language]}?${new URLSearchParams({ then, ...(now !== undefined && { now }) }).toString()}`;

/** The parts of a room: for the facilitator, for the wall, and what is known once it is revealed. */
const ROOM_PARTS = {
  lead: { fr: 'animer', en: 'lead' },
  screen: { fr: 'ecran', en: 'screen' },
  revealed: { fr: 'devoile', en: 'revealed' },
  class: { fr: 'classe', en: 'class' },
} as const;
export type RoomPart = keyof typeof ROOM_PARTS;

/** @param part of a room; when absent, its pupils' page */
export const roomPath = (code: string, language: Language, part?: RoomPart): string =>
  `${PATHS.room[language]}/${code}${part ? `/${ROOM_PARTS[part][language]}` : ''}`;
