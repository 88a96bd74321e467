/**
 * What changes a result the most, one thing at a time: each choice of method with all its options, and each factor
 * from its low to its high, while everything else stays at its central value. Left out: what several do together; the
 * ranges of the draws and the shares of variance say that.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { StockCatalogue } from '../council/plan/catalogue.ts';
import type { FactorId, Factors } from '../draws/factor.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../draws/sample.ts';
import { varianceShareOf } from '../draws/varianceShares.ts';
import type { Answers } from '../household/answers.ts';
import type { Population } from '../territory/population.ts';
import { methodChoices, type MethodOption } from './choices.ts';
import { factorsRead, oneAtATime, worldsOf } from './oneAtATime.ts';
import { AS_IT_IS, householdSubject, policySubject, type Subject } from './subjects.ts';

export interface FactorSwing {
  readonly factor: FactorId;
  /** By subject: the result with the factor at its low, then at its high. */
  readonly results: readonly (readonly [low: number, high: number])[];
  /** Of the variance of the first subject, 0 to 1: what its draws explain when everything moves together. */
  readonly share: number;
}

export interface ChoiceSwing {
  readonly choice: string;
  /** By option, then by subject. */
  readonly options: readonly { readonly id: string; readonly results: readonly number[] }[];
}

export interface Sensitivity {
  /** The result of each subject as it is: households in kgCO2e a year, then the policy in kgCO2e avoided. */
  readonly central: readonly number[];
  /** Those that move something, from the one that moves the first subject most. */
  readonly choices: readonly ChoiceSwing[];
  /** Those that move nothing here. */
  readonly still: readonly string[];
  /** The heaviest of the first subject. */
  readonly factors: readonly FactorSwing[];
  /** The heaviest of the policy: low, then high, in kgCO2e avoided. */
  readonly policy: readonly { readonly factor: FactorId; readonly result: readonly [number, number] }[];
}

export interface SensitivityParts {
  readonly catalogue: Catalogue;
  readonly stock: StockCatalogue;
  /** The first is the one by which factors are ranked. */
  readonly households: readonly Answers[];
  readonly place: Population;
}

/** How many factors are kept: of a household, of a policy. */
export const HEAVIEST = { household: 20, policy: 10 } as const;

/** A difference that is only the rounding of sums, as a part of the result. */
const ROUNDING = 1e-9;

/** How far a result goes, whichever way; nothing when it only moves by its last bits. */
export function swingOf(central: number, results: readonly number[]): number {
  const all = [central, ...results];
  const swing = Math.max(...all) - Math.min(...all);
  return swing > ROUNDING * Math.abs(central) ? swing : 0;
}

export function sensitivityOf({ catalogue, stock, households, place }: SensitivityParts): Sensitivity {
  const policy = policySubject(catalogue, stock, place);
  const subjects = [...households.map((answers) => householdSubject(catalogue, answers)), policy];
  const [first] = subjects as [Subject];
  const factors = { ...catalogue.factors, ...stock.factors };
  const nothing = oneAtATime(factors, []);
  const central = subjects.map((subject) => subject(nothing)(AS_IT_IS)[0]!);
  const shareOf = sharesIn(catalogue, first);
  const ofFirst = swingsOf(first, factors).slice(0, HEAVIEST.household);
  const moved = ofFirst.map(({ factor }) => factor);
  const worlds = oneAtATime(factors, moved);
  const rows = subjects.map((subject) => subject(worlds)(AS_IT_IS));
  return {
    central,
    ...choicesOf(
      catalogue,
      subjects.map((subject, i) => ({
        central: central[i]!,
        reads: new Set(readBy(subject, factors)),
        under: subject(nothing),
      })),
    ),
    factors: moved.map((factor, rank) => ({
      factor,
      results: rows.map((row) => resultsIn(row, rank)),
      share: shareOf(factor),
    })),
    policy: swingsOf(policy, factors).slice(0, HEAVIEST.policy),
  };
}

/** The factors that move a subject, each from its low to its high, from the one that moves it most. */
export function swingsOf(subject: Subject, factors: Factors): Sensitivity['policy'] {
  const moved = readBy(subject, factors).filter((id) => factors[id]!.shape !== 'fixed');
  const row = subject(oneAtATime(factors, moved))(AS_IT_IS);
  const swing = (result: readonly number[]) => swingOf(row[0]!, result);
  return moved
    .map((factor, rank) => ({ factor, result: resultsIn(row, rank) }))
    .filter(({ result }) => swing(result) > 0)
    .sort((a, b) => swing(b.result) - swing(a.result));
}

function resultsIn(row: Float64Array, rank: number): readonly [number, number] {
  const { low, high } = worldsOf(rank);
  return [row[low]!, row[high]!];
}

const readBy = (subject: Subject, factors: Factors): FactorId[] =>
  factorsRead(factors, (sample) => subject(sample)(AS_IT_IS));

/** A subject in the central world alone. */
interface Still {
  readonly central: number;
  readonly reads: ReadonlySet<FactorId>;
  readonly under: ReturnType<Subject>;
}

function resultUnder(option: MethodOption, { central, reads, under }: Still): number {
  const touches = option.replaces?.some((id) => reads.has(id)) ?? true;
  return touches ? under(option)[0]! : central;
}

function choicesOf(catalogue: Catalogue, subjects: readonly Still[]): Pick<Sensitivity, 'choices' | 'still'> {
  const all = methodChoices(catalogue).map(({ id, options }) => {
    const worked = options.map((option) => ({
      id: option.id,
      results: subjects.map((subject) => resultUnder(option, subject)),
    }));
    const swings = subjects.map(({ central }, subject) =>
      swingOf(
        central,
        worked.map(({ results }) => results[subject]!),
      ),
    );
    return { choice: id, options: worked, swings };
  });
  const moving = all.filter(({ swings }) => swings.some((swing) => swing > 0));
  return {
    choices: moving
      .sort((a, b) => b.swings[0]! - a.swings[0]!)
      .map(({ choice, options }) => ({ choice, options })),
    still: all.flatMap(({ choice, swings }) => (swings.some((swing) => swing > 0) ? [] : [choice])),
  };
}

/** The share of a household's variance that each factor explains, on the draws that pages show. */
function sharesIn({ factors }: Catalogue, household: Subject): (factor: FactorId) => number {
  const sample = createSample(factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const of = varianceShareOf(household(sample)(AS_IT_IS), sample);
  return (factor) => (factors[factor] ? Math.min(1, Math.max(0, of(factor))) : 0);
}
