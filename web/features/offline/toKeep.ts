/** What the server tells the service worker to keep. */
export interface ToKeep {
  /** Of the build and its settings, by their content. */
  readonly version: string;
  /**
   * Parts of the site: the first page of their language, what their addresses begin with, and what is kept once a reader
   * opens one of them. The page in the place of those that are not kept is the first of its part, which is always kept.
   */
  readonly parts: readonly (readonly [home: string, at: string, addresses: readonly string[]])[];
  /** By the first page of each language: the page in the place of one that is not kept. */
  readonly offline: Readonly<Record<string, string>>;
  /** By the same: the line that says that another version waits. */
  readonly newer: Readonly<Record<string, string>>;
  /** What the address of a pupil’s screen begins with, in each language: the name of a room follows, and nothing else. */
  readonly rooms: readonly string[];
  /** How many pages are kept of those that a reader opened. */
  readonly most: number;
}
