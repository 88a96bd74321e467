/**
 * The choices made where published methods disagree: each switch replaces factors by their alternatives. A
 * switch is never sampled: a disagreement between methods is not an uncertainty inside one.
 */
import { memo } from '../draws/memo.ts';
import type { Catalogue } from './catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import { resolveTypes, type Resolve, type Resolved } from './resolved.ts';
import { factorTerm, type Term } from '../draws/term.ts';

/** Switch id → option id; an absent switch stands at its first option. */
export type Choices = Readonly<Record<string, string>>;

const known = new WeakMap<Catalogue, Map<string, Resolved>>();

/** How many sets of choices are kept at a time: a visitor makes a few, an API many. */
const MOST_KEPT = 64;

/** Ignores unknown switches and options: the edge refuses them with a message. */
export function conventions(catalogue: Catalogue, choices?: Choices): Resolved {
  const key = choices ? catalogue.switches.map(({ id }) => choices[id] ?? '').join() : '';
  const byChoices = memo(known, catalogue, () => new Map<string, Resolved>());
  if (byChoices.size >= MOST_KEPT && !byChoices.has(key)) byChoices.clear();
  return memo(byChoices, key, () => resolveTypes(catalogue, resolver(catalogue, choices ?? {})));
}

function resolver({ factors, switches }: Catalogue, choices: Choices): Resolve {
  const terms = new Map<FactorId, Term>();
  for (const factor of Object.values(factors)) terms.set(factor.id, factorTerm(factor));
  for (const { id, options } of switches) {
    const option = options.find((candidate) => candidate.id === choices[id]) ?? options[0];
    for (const [from, to] of Object.entries(option?.replaces ?? {})) {
      const replacement = to === null ? undefined : factors[to];
      if (replacement) terms.set(from, factorTerm(replacement));
      else terms.delete(from);
    }
  }
  return (id) => (id === undefined ? undefined : terms.get(id));
}
