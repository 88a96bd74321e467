/** What prices and the corridor begin with: their factors as the models compute with them. */
import type { Library } from '../../data/library.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../models/draws/factor.ts';

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
