/**
 * The footprint of a class, from one baseline: every line of every home, per person of that home, then the
 * mean over the people of the class. The mean, its parts, what proposals save on it and what is left are sums
 * of those means, so that they add up; a home with the mean answers of the class would be another home, and
 * nobody's.
 */
import { COMPONENTS, type Component, type Stage } from '../catalogue/catalogue.ts';
import type { Estimate } from '../draws/distribution.ts';
import type { Estimator, Footprint } from '../household/footprint.ts';
import type { ProposalBench } from '../proposals/bench.ts';
import { perPerson } from '../household/perPerson.ts';
import { estimateOf, withCentral, type Spread } from '../draws/spread.ts';
import { alike, type Home } from './homes.ts';
import { answersOfInventory } from './inventory.ts';
import type { InventoryQuestion } from './school.ts';

/** The models that homes are worked out with, all on the same draws. */
export interface Workshop {
  readonly estimate: Estimator;
  readonly bench: Pick<ProposalBench, 'spreads'>;
  readonly questions: readonly InventoryQuestion[];
}

/** One line of the class: kgCO2e a year and per person, at the central value and over the draws. */
export interface MeanLine {
  readonly component: Component;
  readonly item: string;
  readonly stage: Stage;
  readonly spread: Spread;
}

/** kgCO2e a year, per person: the figures of a class that are shown and kept. */
export interface ClassTotals {
  readonly people: number;
  readonly perPerson: Estimate;
  readonly madeOf: Readonly<Record<Component, Estimate>>;
}

export interface ClassHome {
  readonly totals: ClassTotals;
  /** All the lines that add up to `totals.perPerson`. */
  readonly lines: readonly MeanLine[];
  readonly spread: Spread;
  /** The distinct homes, each with its share of the people. */
  readonly homes: readonly { readonly share: number; readonly footprint: Footprint }[];
}

/** @param homes those of at least five people: see `homesOf` */
export function classHome(homes: readonly Home[], { estimate, bench, questions }: Workshop): ClassHome {
  const people = homes.reduce((sum, home) => sum + home.people, 0);
  const different = alike(homes).map((home) => ({
    share: home.people / people,
    footprint: estimate(answersOfInventory(home.inventory, questions)),
  }));
  const lines = meanLines(different, bench);
  const { length } = bench.spreads;
  const parts = COMPONENTS.map((component) => {
    const own = lines.filter((line) => line.component === component);
    return total(
      own.map(({ spread }) => spread),
      length,
    );
  });
  const spread = total(parts, length);
  const madeOf = Object.fromEntries(COMPONENTS.map((component, i) => [component, estimateOf(parts[i]!)]));
  return {
    totals: { people, perPerson: estimateOf(spread), madeOf: madeOf as ClassTotals['madeOf'] },
    lines,
    spread,
    homes: different,
  };
}

/** In the order in which the homes list their lines. */
function meanLines(homes: ClassHome['homes'], bench: Pick<ProposalBench, 'spreads'>): MeanLine[] {
  const { length } = bench.spreads;
  const one = new Float64Array(length).fill(1);
  const found = new Map<string, MeanLine>();
  for (const { share, footprint } of homes) {
    const each = perPerson(one, footprint, bench);
    for (const { line, row } of footprint.items.flatMap(({ parts }) => parts)) {
      const { component, item, stage, amount } = line;
      const name = `${component}/${item}/${stage}`;
      const spread = found.get(name)?.spread ?? new Float64Array(length);
      const whole = withCentral(amount, row);
      for (let i = 0; i < length; i++) spread[i]! += share * whole[i]! * each[i]!;
      found.set(name, { component, item, stage, spread });
    }
  }
  return [...found.values()];
}

function total(spreads: readonly Spread[], length: number): Spread {
  const sum = new Float64Array(length);
  for (const spread of spreads) for (let i = 0; i < length; i++) sum[i]! += spread[i]!;
  return sum;
}
