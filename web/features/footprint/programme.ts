/**
 * The proposals with their numbers and words, fetched whole once: fetching a single one would reveal what the reader
 * looks at.
 */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import { get, type Got } from '../../client.ts';

export interface Programme {
  readonly words: Got<'/api/v1/proposals'>;
  readonly numbers: Proposals;
  readonly prices: Got<'/api/v1/prices'>;
}

let kept: Promise<Programme> | undefined;

export function programmeIn(language: Language): Promise<Programme> {
  kept ??= fetchAll(language).catch((error: unknown) => {
    kept = undefined; // the next call tries again
    throw error;
  });
  return kept;
}

async function fetchAll(language: Language): Promise<Programme> {
  const [words, prices] = await Promise.all([
    get<'/api/v1/proposals'>(`/api/v1/proposals?lang=${language}`),
    get<'/api/v1/prices'>(`/api/v1/prices?lang=${language}`),
  ]);
  return { words, numbers: words.numbers, prices };
}
