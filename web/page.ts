/**
 * What is declared of a page, once, in the `page.ts` of its folder: where it is, which script and styles its document
 * links, what its first view may cost. The build, the budgets and the browser read it, so it loads no component: how a
 * page is drawn is beside it, in `render.ts`.
 */
import type { Language, Text } from '../models/catalogue/catalogue.ts';

/** The pages to which the header leads. */
export type Section = 'household' | 'proposals' | 'council' | 'school' | 'method' | 'about';

/**
 * The style sheets that are delivered, each a file of web/style that imports those of features: `site` is the base, `pages` completes
 * it, `kit` is for the printed sheets of the school, `school` completes it on its other pages, `room` is the whole style of a pupil’s screen, `lead` that of whoever leads, `report` completes it
 * with what a class takes away, `wall` is that of its wall, `poster` that of its charter on paper, and `household` that of
 * a household, and `act` what it needs to act; `home` and `proposal` are each the whole style of one page, `method` is what the first
 * page of the method draws, and an address that leads nowhere, `laid` a receipt laid down with the proposals under it, `council` completes
 * `site` on the page of a territory, `fleet` on that of a council’s own devices, and `simple` is the whole style of simplified pages.
 */
export type Style =
  | 'site'
  | 'pages'
  | 'kit'
  | 'school'
  | 'room'
  | 'lead'
  | 'report'
  | 'wall'
  | 'meeting'
  | 'poster'
  | 'household'
  | 'act'
  | 'home'
  | 'proposal'
  | 'method'
  | 'laid'
  | 'council'
  | 'fleet'
  | 'simple';

/** A dictionary: the name under which each language exports it, and the folder of its languages. */
export interface Dictionary {
  readonly name: string;
  readonly from: string;
}

/**
 * Scripts of one family, built together in each language: what they share is one file, since a reader goes from one page
 * to the next. Each gets the words of the family before its own.
 */
export interface Family {
  readonly name: string;
  readonly words: Dictionary;
  /** What every one of them gets at once, besides what they share; of a family of one, all that it loads at once. */
  readonly first: readonly string[] | 'all';
  /** What loads later as one file, with all that it imports; both are modules, from the root of the project. */
  readonly later: readonly string[];
}

export interface Script {
  readonly name: string;
  /** The module that starts it, from the root of the project. With words, it exports `start`, which takes them. */
  readonly source: string;
  readonly words?: Dictionary;
  /** Words that `start` takes as a function that loads them. */
  readonly wordsLater?: Dictionary;
  /**
   * Whether each language is built alone, so that its first view has one file; otherwise the languages share a file.
   * Scripts without words are built all together, but for one that says so: what it loads later is then in few files.
   */
  readonly alone?: true;
  /** Built with the others of its family, each language apart; their first views have two files. */
  readonly family?: Family;
  /**
   * Whether a second of the build goes into making it still smaller: only where the budget of its page asks for it. What
   * it loads later is left as it is, unless it is whole.
   */
  readonly smallest?: true | 'whole';
}

/** The name under which the build and the document know the script of a page in one language. */
export const entryOf = ({ name, words }: Script, language: Language): string =>
  words ? `${name}.${language}` : name;

/** The most that a first view may cost, on a phone with an empty cache: bytes on the wire, elements of the document. */
export interface Budget {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly elements: number;
  /** By default, six. */
  readonly requests?: number;
}

export interface Page {
  /** Where it is; for a page of one thing among many, what precedes that thing. */
  readonly address: Text;
  /** The section in which the header shows it. */
  readonly section?: Section;
  readonly script?: Script;
  /** By default, those of a page of the site. */
  readonly styles?: readonly Style[];
  /** Those that its script turns on once they are needed: its document names them, and does not fetch them. */
  readonly stylesLater?: readonly Style[];
  /** A sheet of paper: the rest of the site is not printed. */
  readonly paper?: true;
  /** In simplified language: the header leads back to the whole of its section. */
  readonly simplified?: true;
  /** Where a class comes in: its header leads to no other section, since a class may have been shown no programme. */
  readonly entry?: true;
  /** A screen of a class at work: nothing of the site is around it. */
  readonly bare?: true;
  /** Stands inside pages of other sites: nothing of the site is around it, but a line that names it and leads to the whole. */
  readonly embedded?: true;
  /** Without a script of its own, it has the pages of its part of the site kept for when there is no network. */
  readonly kept?: true;
  /** Kept out of search indexes. */
  readonly unlisted?: true;
  /** By default, that of a page that only says something. */
  readonly budget?: Budget;
  /** What follows its address where its budget is measured; by default nothing does. None when it has no lasting address. */
  readonly measured?: (language: Language) => readonly string[];
}

/** What a page weighs, and what is emitted when it is sent. */
export interface Sent {
  readonly kilobytes: number;
  /** mg CO2e. */
  readonly sent: number;
}

/** A page that only says something. */
const SAYS: Budget = { bytes: 20_000, scriptBytes: 2_000, elements: 300 };
/** A page that says something, and draws it. */
export const DRAWS: Budget = { bytes: 24_000, scriptBytes: 2_000, elements: 300 };
/** A page on which someone acts, on a phone. */
export const ACTS: Budget = { bytes: 45_000, scriptBytes: 30_000, elements: 300 };

/** The styles of a page of the site, its printed sheets excepted. */
const PLAIN: readonly Style[] = ['site', 'pages'];

/** Its address, or for a page that is one of many, that of an example of its kind; none when it has no lasting address. */
export const exampleOf = ({ address, measured }: Page, language: Language): string | undefined => {
  const [rest] = measured?.(language) ?? [''];
  return rest === undefined ? undefined : address[language] + rest;
};

export const stylesOf = ({ styles = PLAIN }: Page): readonly Style[] => styles;
export const budgetOf = ({ budget = SAYS }: Page): Budget => budget;
