/** Parts that several answers share, filled: a source as it is cited, factors as the models compute with them. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import { present } from '../../../models/request/present.ts';

/** A source as an answer cites it. */
export function cited(id: string, { sources }: Library) {
  const { title, publisher, year, url } = sources[id]!;
  return present({ id, title, publisher, year, url });
}

/** What prices and the corridor begin with. */
export function numbersHead(
  { catalogue }: Library,
  language: Language,
  factors: Readonly<Record<FactorId, unknown>>,
) {
  return {
    catalogue: { version: catalogue.version, hash: catalogue.hash },
    language,
    factors: Object.fromEntries(Object.keys(factors).map((id) => [id, catalogue.factors[id]!])),
  };
}
