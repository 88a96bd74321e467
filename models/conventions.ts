/**
 * Where published methods disagree, a choice: each switch replaces factors by their alternatives.
 * A switch is never sampled: a disagreement between methods is not an uncertainty inside one.
 */
import type { Catalogue, FactorId } from './catalogue.ts';

/** Switch id → option id; an absent switch stands at its first option. */
export type Choices = Readonly<Record<string, string>>;

/** The factor that stands for an id under the choices made; `null`: contained in another stage. */
export type Resolve = (id: FactorId) => FactorId | null;

const AS_IT_IS: Resolve = (id) => id;

/** Unknown switches and options are ignored here: the edge refuses them with a message. */
export function conventions(catalogue: Catalogue, choices: Choices = {}): Resolve {
  const replaced = new Map<FactorId, FactorId | null>();
  for (const { id, options } of catalogue.switches) {
    const option = options.find((candidate) => candidate.id === choices[id]) ?? options[0];
    for (const [from, to] of Object.entries(option?.replaces ?? {})) replaced.set(from, to);
  }
  if (replaced.size === 0) return AS_IT_IS;
  return (id) => {
    const to = replaced.get(id);
    return to === undefined ? id : to;
  };
}
