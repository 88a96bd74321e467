/**
 * Where published methods disagree, a choice: each switch replaces factors by their alternatives.
 * A switch is never sampled: a disagreement between methods is not an uncertainty inside one.
 */
import type { Catalogue, DeviceType, FactorId, Origin } from './catalogue.ts';
import { factorTerm, type Term } from './term.ts';

/** Switch id → option id; an absent switch stands at its first option. */
export type Choices = Readonly<Record<string, string>>;

/** The factor that stands for an id under the choices made, as a term; nothing where another stage contains it. */
export type Resolve = (id: FactorId | undefined) => Term | undefined;

/** The factors of a device type under the choices made, looked up once, in one shape for every type. */
export interface DeviceTerms {
  readonly manufacture: Term | undefined;
  readonly distribution: Term | undefined;
  readonly endOfLife: Term | undefined;
  readonly power: Term | undefined;
  readonly electricity: Term | undefined;
  readonly refurbished: Term | undefined;
  readonly origins: Readonly<Record<Origin, Term>> | undefined;
}

export interface Conventions {
  readonly resolve: Resolve;
  readonly deviceTerms: ReadonlyMap<DeviceType, DeviceTerms>;
}

const known = new WeakMap<Catalogue, Map<string, Conventions>>();

/** Sets of choices kept at a time: a visitor makes a few, an API many. */
const MOST_KEPT = 64;

/** Unknown switches and options are ignored here: the edge refuses them with a message. */
export function conventions(catalogue: Catalogue, choices?: Choices): Conventions {
  const key = choices ? catalogue.switches.map(({ id }) => choices[id] ?? '').join() : '';
  let kept = known.get(catalogue);
  if (!kept) known.set(catalogue, (kept = new Map<string, Conventions>()));
  let found = kept.get(key);
  if (!found) {
    if (kept.size >= MOST_KEPT) kept.clear();
    const resolve = resolver(catalogue, choices ?? {});
    found = { resolve, deviceTerms: new Map(catalogue.devices.map((type) => [type, termsOf(type, resolve)])) };
    kept.set(key, found);
  }
  return found;
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

const termsOf = ({ manufacture, distribution, endOfLife, power, electricity, refurbished, origins }: DeviceType, resolve: Resolve): DeviceTerms => ({
  manufacture: resolve(manufacture),
  distribution: resolve(distribution),
  endOfLife: resolve(endOfLife),
  power: resolve(power),
  electricity: resolve(electricity),
  refurbished: resolve(refurbished),
  origins: origins && {
    new: resolve(origins.new)!,
    refurbished: resolve(origins.refurbished)!,
    'second-hand': resolve(origins['second-hand'])!,
  },
});
