/** Reads the pages of a room, and writes numbers as they do: two digits, with the punctuation of the language. */
import type { Page } from 'playwright-core';
import type { Language } from '../../../models/catalogue/catalogue.ts';

export interface Bar {
  readonly label: string;
  readonly said: string;
}

/** The tables drawn as bars, but those of a pupil's own ticket. */
export const BARS = 'table.bars:not(.own *)';

/** The rows of a table drawn as bars. */
export const bars = (page: Page, nth = 0): Promise<Bar[]> =>
  page
    .locator(BARS)
    .nth(nth)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const textOf = (part: string) => {
          const found = row.querySelector(part)!.cloneNode(true) as Element;
          // a note under a name is read separately
          for (const note of found.querySelectorAll('small')) note.remove();
          return found.textContent.replaceAll(/\s+/g, ' ').trim();
        };
        return { label: textOf('th'), said: textOf('.n') };
      }),
    );

export const said = (value: number, language: Language, maximumSignificantDigits = 2): string =>
  plain(new Intl.NumberFormat(language, { maximumSignificantDigits }).format(value));

/** Replaces every space with an ordinary one. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
