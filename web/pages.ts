/** The address of each page in both languages. Every page is a document, every link a plain link. */
import type { Language, Text } from '../models/catalogue/catalogue.ts';
import type { Cards, Level } from '../models/school/school.ts';
import { aboutAddress } from './features/about/addresses.ts';
import { apiAddress, routeAddress } from './features/api/addresses.ts';
import {
  councilAddress,
  fleetAddress,
  TERRITORY_FILES,
  TERRITORY_PARTS,
} from './features/council/addresses.ts';
import { embedAddress } from './features/embed/addresses.ts';
import {
  actAddress,
  householdAddress,
  simpleAddress,
  ticketAddress,
  understandAddress,
} from './features/footprint/addresses.ts';
import { homeAddress } from './features/home/addresses.ts';
import {
  accessibilityAddress,
  criteriaAddress,
  ecodesignAddress,
  simplifiedAddress,
  legalAddress,
  privacyAddress,
} from './features/legal/addresses.ts';
import * as method from './features/method/addresses.ts';
import { searchAddress } from './features/notfound/addresses.ts';
import { networkAddress } from './features/offline/addresses.ts';
import { picturesAddress } from './features/pictures/addresses.ts';
import { proposalsAddress, mineAddress, listAddress, factsAddress } from './features/proposals/addresses.ts';
import * as school from './features/school/addresses.ts';

export const PATHS = {
  home: homeAddress,
  household: householdAddress,
  simple: simpleAddress,
  ticket: ticketAddress,
  act: actAddress,
  understand: understandAddress,
  proposals: proposalsAddress,
  list: listAddress,
  facts: factsAddress,
  council: councilAddress,
  fleet: fleetAddress,
  school: school.schoolAddress,
  simpleSchool: school.simpleSchoolAddress,
  schoolData: school.schoolDataAddress,
  offline: school.offlineAddress,
  comeBack: school.comeBackAddress,
  print: school.printAddress,
  room: school.roomAddress,
  method: method.methodAddress,
  calculations: method.calculationsAddress,
  published: method.publishedAddress,
  stocks: method.stocksAddress,
  lives: method.livesAddress,
  sensitivity: method.sensitivityAddress,
  doors: method.doorsAddress,
  directions: method.directionsAddress,
  versions: method.versionsAddress,
  factor: method.factorAddress,
  api: apiAddress,
  route: routeAddress,
  about: aboutAddress,
  embed: embedAddress,
  legal: legalAddress,
  privacy: privacyAddress,
  accessibility: accessibilityAddress,
  criteria: criteriaAddress,
  ecodesign: ecodesignAddress,
  simplifiedReading: simplifiedAddress,
  search: searchAddress,
  network: networkAddress,
  pictures: picturesAddress,
} as const satisfies Readonly<Record<string, Text>>;

export type PageName = keyof typeof PATHS;

export const pathOf = (page: PageName, language: Language): string => PATHS[page][language];

export const factorPath = (id: string, language: Language): string =>
  `${method.factorAddress[language]}/${encodeURIComponent(id)}`;

/** The steps from a published figure to ours. */
export const reconciliationPath = (id: string, language: Language): string =>
  `${method.publishedAddress[language]}/${encodeURIComponent(id)}`;

/** Every difference that one thing at a time makes to one example. */
export const sensitivityPath = (id: string, language: Language): string =>
  `${method.sensitivityAddress[language]}/${encodeURIComponent(id)}`;

/** A route of the API. */
export const routePath = (id: string, language: Language): string =>
  `${routeAddress[language]}/${encodeURIComponent(id)}`;

/** A commune, a group of communes, a department, a region, France, or a custom territory. */
export const territoryPath = (code: string, language: Language): string =>
  `${councilAddress[language]}/${encodeURIComponent(code)}`;

/** What can be taken away from a territory's page. */
export type TerritoryPart = keyof typeof TERRITORY_PARTS;

/** The scenario is not included: it follows as a query. */
export const territoryPartPath = (code: string, part: TerritoryPart, language: Language): string =>
  `${territoryPath(code, language)}/${TERRITORY_PARTS[part][language]}`;

/** The same path as a pattern for a router. */
export const territoryPartRoute = (part: TerritoryPart, language: Language): string =>
  `${councilAddress[language]}/:code/${TERRITORY_PARTS[part][language]}`;

export type TerritoryFile = keyof typeof TERRITORY_FILES;

/** A file that the note of a territory offers; the scenario follows as a query. */
export const territoryFilePath = (code: string, file: TerritoryFile, language: Language): string =>
  `${territoryPath(code, language)}/${TERRITORY_FILES[file][language]}`;

/** The same path as a pattern for a router. */
export const territoryFileRoute = (file: TerritoryFile, language: Language): string =>
  `${councilAddress[language]}/:code/${TERRITORY_FILES[file][language]}`;

/** The views of a household, and the method. A script takes them one by one, as below. */
export const householdPath = (language: Language): string => householdAddress[language];
export const methodPath = (language: Language): string => method.methodAddress[language];

/** Why the collective share is told apart. */
export const collectivePath = (language: Language): string =>
  `${method.calculationsAddress[language]}#collective`;
/** What a page weighs, and by which model. */
export const weightPath = (language: Language): string => `${aboutAddress[language]}#weight`;
/** What a policy is compared with. */
export const againstPath = (language: Language): string => `${method.calculationsAddress[language]}#against`;
export const ticketPath = (language: Language): string => ticketAddress[language];
export const actPath = (language: Language): string => actAddress[language];
export const understandPath = (language: Language): string => understandAddress[language];

/** Every proposal. A script takes it from here, so that it does not hold the addresses of all the pages. */
export const proposalsPath = (language: Language): string => proposalsAddress[language];

/** Every proposal, on the receipt that is kept on the device. */
export const ownProposalsPath = (language: Language): string => mineAddress[language];

/** A measure of the programme or a gesture of a household. */
export const proposalPath = (id: string, language: Language): string =>
  `${proposalsAddress[language]}/${encodeURIComponent(id)}`;

/** A sheet of the print kit that asks or answers what a run does at a level. */
export interface RunSheet {
  readonly sheet: keyof typeof school.SHEETS_BY;
  readonly run: string;
  readonly level: Level;
  /** Where its electricity comes from; mainland France unless it says otherwise. */
  readonly grid?: string;
  /** For a guide: what the cards of the class are made of, where that is not the proposals of the programme. */
  readonly cards?: Exclude<Cards, 'proposals'>;
}

export type SheetName = RunSheet | { readonly sheet: keyof typeof school.SINGLE_SHEETS };

/** The end of its address: `55-cycle-4`, `55-cycle-4-re`, `55-cycle-4-levers`. */
export const runSheetId = ({ run, level, grid, cards }: Omit<RunSheet, 'sheet'>): string =>
  [
    run,
    level,
    ...(grid === undefined ? [] : [grid.toLowerCase()]),
    ...(cards === undefined ? [] : [cards]),
  ].join('-');

export function sheetPath(name: SheetName, language: Language): string {
  const last =
    'run' in name
      ? `${school.SHEETS_BY[name.sheet][language]}/${runSheetId(name)}`
      : school.SINGLE_SHEETS[name.sheet][language];
  return `${school.printAddress[language]}/${last}`;
}

/** The guide of a lesson, as its class has it. */
export const guidePath = (
  { run, level, cards }: { readonly run: string; readonly level: string; readonly cards?: Cards | undefined },
  language: Language,
): string =>
  sheetPath({ sheet: 'guide', run, level: level as Level, ...(cards === 'levers' && { cards }) }, language);

/**
 * @param then the code of a class's earlier answers
 * @param now the code of its new ones, once they are kept too
 */
export const comeBackPath = (language: Language, then: string, now?: string): string =>
  `${school.comeBackAddress[language]}?${new URLSearchParams({ then, ...(now !== undefined && { now }) }).toString()}`;

export type RoomPart = keyof typeof school.ROOM_PARTS;

/** @param part of a room; when absent, its pupils' page */
export const roomPath = (code: string, language: Language, part?: RoomPart): string =>
  `${school.roomAddress[language]}/${code}${part ? `/${school.ROOM_PARTS[part][language]}` : ''}`;
