/** The pages that the server answers in the same way whatever they say: the same for everyone, asked by a query, by name. */
import type { Language, Text } from '../models/catalogue/catalogue.ts';

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
  /** For a name that it has. */
  readonly draw: (language: Language, name: string) => string;
  /** Whether the page of a name that leads nowhere repeats it. */
  readonly repeats?: true;
}
