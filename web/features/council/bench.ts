/** What a worker simulates with: the catalogue and the policies, fetched once from the server. */
import { DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { get, type Got } from '../../client.ts';
import { createBenches } from '../../../models/council/outcome/bench.ts';
import { unpack } from '../../../models/catalogue/wire.ts';

export type Policies = Got<'/api/v1/policies'>;

export interface Numbers {
  readonly catalogue: Catalogue;
  readonly policies: Policies;
}

/** @throws Error naming the address that did not answer */
export async function loadNumbers(language: Language): Promise<Numbers> {
  const [{ numbers }, policies] = await Promise.all([
    get<'/api/v1/catalogue'>('/api/v1/catalogue'),
    get<'/api/v1/policies'>(`/api/v1/policies?lang=${language}`),
  ]);
  return { catalogue: unpack(await get<'/api/v1/catalogue/:hash'>(numbers)), policies };
}

/** Benches by assumptions: ours, or the reader's own. @param keeps as in `createSimulator` */
export const benchesOf = ({ catalogue, policies }: Numbers, draws: number, keeps = 0) =>
  createBenches(catalogue, policies.numbers, draws, DEFAULT_SEED, keeps);
