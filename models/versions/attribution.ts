/**
 * Why a footprint moved between two catalogues, under the same models: what each factor that changed did to it.
 *
 * From the older catalogue, factors are replaced one at a time until the newer is reached, in the order of the newer
 * catalogue, then in the reverse order; the contribution of a factor is the mean of the two steps that replace it.
 * That is the Shapley value wherever no more than two of the factors that changed multiply each other, and whatever
 * they do the contributions add up to the difference.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Factor, FactorId } from '../draws/factor.ts';
import type { Answers } from '../household/answers.ts';
import { factorsOf } from '../household/line.ts';
import { plan } from '../household/plan.ts';

/** A factor whose central value is not what it was. */
export interface MovedFactor {
  readonly id: FactorId;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

export interface MovedShare extends MovedFactor {
  /** kgCO2e a year of the difference. */
  readonly kg: number;
}

export interface Attribution {
  /** kgCO2e a year, at central values, with each catalogue. */
  readonly before: number;
  readonly after: number;
  /** Those that move the total, the largest first. */
  readonly factors: readonly MovedShare[];
  /** kgCO2e a year of what is no value of a factor: a new line, another definition, another unit. */
  readonly rest: number;
  /** Factors of these lines whose range was drawn again, while their central value stayed. */
  readonly redrawn: readonly FactorId[];
}

export interface CatalogueChange {
  readonly moved: readonly MovedFactor[];
  readonly redrawn: readonly FactorId[];
  /** Names that only one of the two catalogues has. */
  readonly added: readonly FactorId[];
  readonly removed: readonly FactorId[];
}

/** What changed between the factors of two catalogues. A factor with another unit is another factor. */
export function changeBetween(
  { factors: before }: Catalogue,
  { factors: after }: Catalogue,
): CatalogueChange {
  const moved: MovedFactor[] = [];
  const redrawn: FactorId[] = [];
  const added: FactorId[] = [];
  for (const factor of Object.values(after)) {
    const { id, unit, central } = factor;
    const old = before[id];
    if (old?.unit !== unit) added.push(id);
    else if (old.central !== central) moved.push({ id, unit, from: old.central, to: central });
    else if (!sameLaw(old, factor)) redrawn.push(id);
  }
  const removed = Object.keys(before).filter((id) => after[id]?.unit !== before[id]!.unit);
  return { moved, redrawn, added, removed };
}

/** Whether two factors are drawn alike, whatever the order in which their fields are written. */
function sameLaw(one: Factor, other: Factor): boolean {
  const told = ({ shape, low, high, medianAt, min, max, none, step, values }: Factor) =>
    JSON.stringify([shape, low, high, medianAt, min, max, none, step, values]);
  return told(one) === told(other);
}

/**
 * @param answers that both catalogues can read
 * @throws where the models cannot read one of the catalogues
 */
export function attribute(answers: Answers, older: Catalogue, newer: Catalogue): Attribution {
  const [first, last] = [plan(answers, older), plan(answers, newer)];
  const used = new Set([...first.lines, ...last.lines].flatMap(factorsOf));
  const { moved, redrawn } = changeBetween(older, newer);
  const aged = agedFactors(newer);
  const tried = moved.filter(({ id }) => used.has(id) || aged.has(id));
  const forward = steps(answers, older, newer, tried);
  const backward = steps(answers, older, newer, tried.toReversed()).kg.reverse();
  const factors = tried
    .map((factor, i) => ({ ...factor, kg: (forward.kg[i]! + backward[i]!) / 2 }))
    .filter(({ kg }) => kg !== 0)
    .sort((a, b) => Math.abs(b.kg) - Math.abs(a.kg));
  return {
    before: first.total,
    after: last.total,
    factors,
    rest: last.total - forward.total,
    redrawn: redrawn.filter((id) => used.has(id)),
  };
}

/** What each replacement adds to the total, one after the other, and where they lead. */
function steps(answers: Answers, older: Catalogue, newer: Catalogue, moved: readonly MovedFactor[]) {
  const factors: Record<FactorId, Factor> = { ...older.factors };
  let total = plan(answers, older).total;
  const kg = moved.map(({ id }) => {
    factors[id] = newer.factors[id]!;
    const next = plan(answers, { ...older, factors }).total; // a new catalogue: lookups are kept for each
    const step = next - total;
    total = next;
    return step;
  });
  return { kg, total };
}

/** Values for an age band weigh on lines without being named by them. */
function agedFactors({ people, dormant, networks, devices, uses }: Catalogue): ReadonlySet<FactorId> {
  const { lines, sims, fixedGBPerMonth, mobileGBPerMonth } = networks;
  const assumptions = [
    ...[people, dormant, lines, sims, fixedGBPerMonth, mobileGBPerMonth],
    ...devices.flatMap(({ count, years, hours }) => [count, years, hours]),
    ...uses.map(({ amount }) => amount),
  ];
  return new Set(assumptions.flatMap((assumption) => Object.values(assumption?.byAge ?? {})));
}
