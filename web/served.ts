/** The pages that the server answers in the same way whatever they say: the same for everyone, asked by a query, by name. */
import type { Audits } from '../data/audits.ts';
import type { Dispute } from '../data/disputes.ts';
import type { Library } from '../data/library.ts';
import type { Territories } from '../data/territories/territories.ts';
import type { Versions } from '../data/versions/load.ts';
import type { Language, Text } from '../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../models/catalogue/language.ts';
import type { Assets, Draw } from './document.ts';
import type { Average } from './effects/average.ts';
import type { Programme } from './features/footprint/programme.ts';
import type { Cards } from '../models/school/school.ts';
import type { Search } from './features/method/factorsView.ts';
import type { Own } from './picture/card.ts';
import type { Publisher } from '../server/publisher.ts';

/** Whether the proposals of the programme are shown: a host may leave them out, and levers then stand in their place. */
export const namesProgramme = ({ programme }: Pick<Library, 'programme'>): boolean =>
  LANGUAGES.every((language) => programme.origin[language] !== '');

/** A page that is the same for everyone. */
export interface StillPage {
  readonly address: Text;
  readonly draw: (language: Language) => string;
}

/** One answer to a query, which has one address however the query was written. */
export interface Answered {
  readonly address: string;
  readonly draw: () => string;
}

/** A list that is searched or filtered. */
export interface QueriedPage {
  readonly address: Text;
  /**
   * @param path at which it was asked
   * @param read the value of a field of the query
   */
  readonly answer: (language: Language, path: string, read: (name: string) => string | undefined) => Answered;
}

/** A page for each of many things, whose name follows the address. */
export interface NamedPage {
  readonly address: Text;
  readonly has: (name: string) => boolean;
  /** All that it has, for those who list the site. */
  readonly names: () => readonly string[];
  /** For a name that it has. */
  readonly draw: (language: Language, name: string) => string;
  /** What its picture draws of its own, where that is more than its section. */
  readonly picture?: (language: Language, name: string) => Own | undefined;
}

/** The pages of a feature. */
export interface ServedPages {
  readonly still?: readonly StillPage[];
  readonly queried?: readonly QueriedPage[];
  readonly named?: readonly NamedPage[];
}

/** From what the site is made. */
export interface SiteParts {
  readonly library: Library;
  /** The library of a class, by what its cards are made of. */
  readonly libraryOf: (cards: Cards) => Library;
  /** The versions that are kept. */
  readonly versions: Versions;
  /** Figures that were disputed, the newest first. */
  readonly disputes: readonly Dispute[];
  readonly publisher: Publisher;
  /** What was checked of its accessibility and of its eco-design. */
  readonly audits: Audits;
  readonly territories: Territories;
  readonly assets: Assets;
  /** The search of the API, so that the page and the API find the same things. */
  readonly search: Search;
  /** The proposals with their numbers, as the API answers them. */
  readonly programme: (language: Language) => Programme;
  /** The OpenAPI document, made together with its page. */
  readonly document: () => object;
  /** Addresses at which a class reaches this server; empty unless it was started for a class. */
  readonly lan: () => readonly string[];
}

/** What the `render.ts` of a feature is given to make its pages. */
export interface PageParts extends SiteParts {
  readonly average: () => Average;
  readonly draw: Draw;
}

/** What a `render.ts` exports as `servedPages`, when the server answers all its pages without knowing them. */
export type ServePages = (parts: PageParts) => ServedPages;
