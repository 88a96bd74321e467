/**
 * The proposals with their numbers and words, fetched whole once: fetching a single one would reveal what the reader
 * looks at.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Proposals } from '../../../../models/proposals/proposals.ts';
import type { CorridorBody } from '../../../../server/api/corridor/contract.ts';
import type { PricesBody } from '../../../../server/api/prices/contract.ts';
import type { ProposalsBody } from '../../../../server/api/proposals/contract.ts';

export interface Programme {
  readonly words: ProposalsBody;
  readonly numbers: Proposals;
  readonly prices: PricesBody;
  readonly corridor: CorridorBody;
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
  const [words, prices, corridor] = await Promise.all([
    get<ProposalsBody>('proposals', language),
    get<PricesBody>('prices', language),
    get<CorridorBody>('corridor', language),
  ]);
  return { words, numbers: words.numbers as unknown as Proposals, prices, corridor };
}

async function get<T>(name: string, language: Language): Promise<T> {
  const response = await fetch(`/api/v1/${name}?lang=${language}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json() as Promise<T>;
}
