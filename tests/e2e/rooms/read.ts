/** What the pages of a room say, and how a number is said there: two digits, with the marks of the language. */
import type { Page } from 'playwright-core';
import type { Language } from '../../../models/catalogue.ts';

export interface Bar {
  readonly label: string;
  readonly said: string;
}

/** The rows of a table drawn as bars. */
export const bars = (page: Page, nth = 0): Promise<Bar[]> =>
  page
    .locator('table.bars')
    .nth(nth)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const textOf = (part: string) => row.querySelector(part)!.textContent.replaceAll(/\s+/g, ' ').trim();
        return { label: textOf('th'), said: textOf('.n') };
      }),
    );

export const said = (value: number, language: Language): string =>
  plain(new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value));

/** Every space an ordinary one. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
