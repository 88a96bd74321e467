/**
 * The proposals of which something is computed, with their numbers and words, fetched all at once: fetching a single one
 * would reveal what the reader looks at.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { withRanges, type Ranges } from '../../../models/catalogue/ranges.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import { get, type Got } from '../../client.ts';

export interface Programme {
  readonly words: Got<'/api/v1/proposals'>;
  readonly numbers: Proposals;
}

export const programmeIn = fetchedOnce(async (language): Promise<Programme> => {
  const words = await get<'/api/v1/proposals'>(`/api/v1/proposals?effect=computed&lang=${language}`);
  return { words, numbers: words.numbers };
});

/** Proposals, with the ranges that were chosen. */
export const within = (programme: Programme, ranges: Ranges | undefined): Programme => ({
  ...programme,
  numbers: withRanges(programme.numbers, ranges),
});

/** What euros are computed from: asked for once something is chosen. */
export const pricesIn = fetchedOnce((language) => get<'/api/v1/prices'>(`/api/v1/prices?lang=${language}`));

/** When it could not be fetched, the next call tries again. */
function fetchedOnce<T>(fetched: (language: Language) => Promise<T>) {
  let kept: Promise<T> | undefined;
  return (language: Language): Promise<T> => {
    kept ??= fetched(language).catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
