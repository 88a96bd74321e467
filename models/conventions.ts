/**
 * Where published methods disagree, a choice: each switch replaces factors by their alternatives.
 * A switch is never sampled: a disagreement between methods is not an uncertainty inside one.
 */
import type { Catalogue, FactorId } from './catalogue.ts';
import { factorTerm, type Term } from './term.ts';

/** Switch id → option id; an absent switch stands at its first option. */
export type Choices = Readonly<Record<string, string>>;

/** The factor that stands for an id under the choices made, as a term; nothing where another stage contains it. */
export type Resolve = (id: FactorId | undefined) => Term | undefined;

const known = new WeakMap<Catalogue, Map<string, Resolve>>();

/** Sets of choices kept at a time: a visitor makes a few, an API many. */
const MOST_KEPT = 64;

/** Unknown switches and options are ignored here: the edge refuses them with a message. */
export function conventions(catalogue: Catalogue, choices?: Choices): Resolve {
  const key = choices ? catalogue.switches.map(({ id }) => choices[id] ?? '').join() : '';
  let resolves = known.get(catalogue);
  if (!resolves) known.set(catalogue, (resolves = new Map<string, Resolve>()));
  let resolve = resolves.get(key);
  if (!resolve) {
    if (resolves.size >= MOST_KEPT) resolves.clear();
    resolves.set(key, (resolve = build(catalogue, choices ?? {})));
  }
  return resolve;
}

function build({ factors, switches }: Catalogue, choices: Choices): Resolve {
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
