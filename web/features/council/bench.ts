/** What a worker simulates with: the catalogue and the policies, fetched once from the server. */
import { DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { createBenches } from '../../../models/council/outcome/bench.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import { unpack, type PackedCatalogue } from '../../../models/catalogue/wire.ts';

export interface Policies {
  readonly numbers: StockCatalogue;
  /** Names of factors, in the language asked for. */
  readonly names: Readonly<Record<string, string>>;
  readonly householdsPerPerson: number;
}

export interface Numbers {
  readonly catalogue: Catalogue;
  readonly policies: Policies;
}

/** @throws Error naming the address that did not answer */
export async function loadNumbers(language: Language): Promise<Numbers> {
  const [{ numbers }, policies] = await Promise.all([
    getJson<{ numbers: string }>('/api/v1/catalogue'),
    getJson<Policies>(`/api/v1/policies?lang=${language}`),
  ]);
  return { catalogue: unpack(await getJson<PackedCatalogue>(numbers)), policies };
}

/** Benches by assumptions: ours, or the reader's own. @param keeps as in `createSimulator` */
export const benchesOf = ({ catalogue, policies }: Numbers, draws: number, keeps = 0) =>
  createBenches(catalogue, policies.numbers, draws, DEFAULT_SEED, keeps);

export async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const getJson = async <T>(address: string) => (await (await get(address)).json()) as T;

/** Lets messages that arrived meanwhile be handled. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));
