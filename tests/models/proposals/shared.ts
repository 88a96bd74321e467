/** The starting point of the tests of proposals: the real programme, laid on a small sample, and a second run to compare. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import type { Answers, DeviceAnswer, UseAnswer } from '../../../models/household/answers.ts';
import { createEstimator, type Footprint } from '../../../models/household/footprint.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects, type Effects } from '../../../models/proposals/effects.ts';
import type { Choice, Lever, Proposal } from '../../../models/proposals/proposals.ts';
import type { Spread } from '../../../models/draws/spread.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { catalogue, fresh, keyOf, library, near, sample } from '../shared.ts';
import { evenly } from '../evenly.ts';

export const { proposals } = library;
export const bench = createProposalBench(catalogue, sample, proposals);
export const effectsOf = createEffects(bench);

/** Proposals that change something that is computed. */
export const withLever = proposals.proposals.filter(({ lever }) => lever !== undefined);

/** Without any rebound, to compare with a second run. */
export const GROSS = { rebound: 0 };

export const leverOf = ({ lever }: Proposal): Lever => proposals.levers.find(({ id }) => id === lever)!;

/** Any choice, including an intensity of zero and a proposal without a lever. */
export const choices: fc.Arbitrary<Choice> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...proposals.proposals.map(({ id }) => id)),
      fc.oneof(fc.constantFrom(0, 1), evenly(0, 1)),
    ),
    { maxLength: 14 },
  )
  .map((picked) => Object.fromEntries(picked));

/** A part of something, never so small that nothing shows. */
export const part = evenly(0.01, 1);

/** The central value of a parameter. */
export const parameter = (id: FactorId): number => proposals.factors[id]!.central;

export const devicesOf = (lever: string): readonly string[] => {
  const { act } = proposals.levers.find(({ id }) => id === lever)!;
  return 'devices' in act ? (act.devices ?? []) : [];
};

/** Effects on a home, by an estimator that remembers nothing. */
export const effects = (answers: Answers, choice: Choice): Effects =>
  effectsOf(fresh(answers), choice, GROSS);

/** The lines of a footprint, each at its central value and over the draws. */
export const rowsOf = ({ items }: Footprint): Map<string, Spread> =>
  new Map(
    items.flatMap(({ parts }) =>
      parts.map(({ line, row }) => [keyOf(line), Float64Array.of(line.amount, ...row)] as const),
    ),
  );

export const totalOf = ({ total, draws }: Footprint): Spread => Float64Array.of(total.central, ...draws);

export const savingsOf = ({ lines }: Effects): Map<string, Spread> =>
  new Map(lines.map(({ line, saving }) => [keyOf(line), saving]));

/** Anything smaller is zero to the last bit. */
const LEAST = 1e-200;

/** Compares element by element, to within the last bits of the sums around them. */
export function expectRows(ours: Spread, theirs: Spread, beside: Spread, name: string, tolerance = 1e-9) {
  expect([name, ours.length]).toEqual([name, theirs.length]);
  const wrong = [...ours].flatMap((value, i) =>
    Math.abs(value - theirs[i]!) <= LEAST + tolerance * Math.max(Math.abs(beside[i]!), Math.abs(theirs[i]!))
      ? []
      : [{ draw: i, ours: value, theirs: theirs[i]! }],
  );
  expect([name, wrong.slice(0, 3)]).toEqual([name, []]);
}

const less = (before: Spread, saving: Spread | undefined): Spread =>
  saving ? before.map((value, i) => value - saving[i]!) : before;

interface Rename {
  /** Maps a line to its name in the second run. */
  readonly rename?: (key: string) => string;
}

/** What effects leave is what a second run gives: in total, line by line, on every draw. */
export function expectSecondRun(found: Effects, second: Footprint, { rename = (key) => key }: Rename = {}) {
  const savings = savingsOf(found);
  const after = rowsOf(second);
  const none = new Float64Array(found.saving.length);
  const seen = new Set<string>();
  for (const [key, before] of rowsOf(found.footprint)) {
    seen.add(rename(key));
    expectRows(less(before, savings.get(key)), after.get(rename(key)) ?? none, before, key);
  }
  for (const [key, row] of after) if (!seen.has(key)) expectRows(none, row, none, key);
  const before = totalOf(found.footprint);
  expectRows(less(before, found.saving), totalOf(second), before, 'total');
  const [shown, run] = [found.after, second.total].map(({ low, central, high }) =>
    Float64Array.of(low, central, high),
  );
  expectRows(shown!, run!, new Float64Array(3).fill(before[0]!), 'after');
}

/** Checks the draws of a lever: on some of them, the total of the second run with that very value. */
export function expectDraws(found: Effects, id: FactorId, second: (value: number) => Answers) {
  const values = bench.parameters.ofFactor(id);
  for (const draw of [1, 2, 60, 133, 200]) {
    const left = found.footprint.draws[draw - 1]! - found.saving[draw]!;
    const run = fresh(second(values[draw]!));
    expect([draw, near(left, run.draws[draw - 1]!)]).toEqual([draw, true]);
  }
}

/** Answers with some devices, or some uses, changed. */
export const changedDevices = (
  answers: Answers,
  change: (device: DeviceAnswer) => Partial<DeviceAnswer>,
): Answers => ({
  ...answers,
  devices: answers.devices!.map((device) => ({ ...device, ...change(device) })),
});

export const changedUses = (answers: Answers, change: (use: UseAnswer) => Partial<UseAnswer>): Answers => ({
  ...answers,
  uses: answers.uses!.map((use) => ({ ...use, ...change(use) })),
});

/** Answers without a number of GB: what a use moves then shows in full. */
export const withoutGB = ({ connections: { fixedLines, sims } = {}, ...answers }: Answers): Answers => ({
  ...answers,
  connections: { fixedLines: fixedLines ?? 1, sims: sims ?? 1 },
});

/** Whether a device of an answer, or the general type of its size, is among those named. */
export const among =
  (named: readonly string[]) =>
  ({ type }: DeviceAnswer): boolean => {
    const variantOf = catalogue.devices.find(({ id }) => id === type)?.variantOf;
    return named.includes(type) || (variantOf !== undefined && named.includes(variantOf));
  };

/** The catalogue with some factors multiplied: each draw of a log-normal is multiplied too. */
export function scaledCatalogue(by: Readonly<Record<FactorId, number>>): Catalogue {
  const factors = { ...catalogue.factors };
  for (const [id, times] of Object.entries(by)) {
    const { central, low, high, ...rest } = factors[id]!;
    factors[id] = { ...rest, central: central * times, low: low * times, high: high * times };
  }
  return { ...catalogue, factors };
}

/** A run over a changed catalogue: the same draws, from the same seed. */
export const freshOn = (changed: Catalogue, answers: Answers): Footprint =>
  createEstimator(changed, createSample(changed.factors, sample.draws, sample.seed))(answers);

/** A home in which everything but the number of GB is answered, and every lever of the programme finds something. */
export const HOME: Answers = {
  people: 3,
  devices: [
    { type: 'smartphone', count: 3, origin: 'new', yearsKept: 2.5, hoursPerDay: 3 },
    { type: 'tablet', count: 1, origin: 'new', yearsKept: 4, hoursPerDay: 1 },
    { type: 'laptop', count: 2, origin: 'new', yearsKept: 5, hoursPerDay: 2 },
    { type: 'tv', count: 2, origin: 'new', yearsKept: 8, hoursPerDay: 4 },
    { type: 'set-top-box', count: 1, origin: 'new', yearsKept: 5, hoursPerDay: 5 },
    { type: 'console-home', count: 1, origin: 'refurbished', yearsKept: 6, hoursPerDay: 1 },
  ],
  connections: { fixedLines: 1, sims: 3, fixedGBPerMonth: 900, mobileGBPerMonth: 400 },
  uses: [
    { type: 'video', network: 'mobile', definition: 'hd', hoursPerWeek: 20 },
    { type: 'storage', storedGB: 200 },
    { type: 'photos', storedCount: 4000 },
    { type: 'ai-text', countPerWeek: 100 },
    { type: 'ai-image', countPerWeek: 10 },
  ],
};
