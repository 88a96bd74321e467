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
import { oneAtATime, worldsOf } from './oneAtATime.ts';
import { householdSubject, policySubject, type Subject } from './subjects.ts';

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
  const homes = households.map((answers) => householdSubject(catalogue, answers));
  const [first, ...others] = homes as [Subject, ...Subject[]];
  const factors = { ...catalogue.factors, ...stock.factors };
  const shareOf = sharesIn(catalogue, first);
  const [ofFirst, ofPolicy] = [swingsOf(first, factors), swingsOf(policy, factors)];
  const heaviest = ofFirst.slice(0, HEAVIEST.household);
  const worlds = oneAtATime(
    factors,
    heaviest.map(({ factor }) => factor),
  );
  const rows = others.map((home) => home.over(worlds));
  const subjects = [...homes, policy];
  return {
    central: subjects.map(({ central }) => central),
    ...choicesOf(catalogue, subjects),
    factors: heaviest.map(({ factor, result }, rank) => ({
      factor,
      results: [result, ...rows.map((row) => resultsIn(row, rank)), resultOf(factor, ofPolicy, policy)],
      share: shareOf(factor),
    })),
    policy: ofPolicy.slice(0, HEAVIEST.policy),
  };
}

/** What each choice of method does to one household: without a policy, which costs seconds to simulate. */
export function choicesAtHome(
  catalogue: Catalogue,
  answers: Answers,
): Pick<Sensitivity, 'central' | 'choices' | 'still'> {
  const home = householdSubject(catalogue, answers);
  return { central: [home.central], ...choicesOf(catalogue, [home]) };
}

/** The factors that move a subject, each from its low to its high, from the one that moves it most. */
export function swingsOf(subject: Subject, factors: Factors): Sensitivity['policy'] {
  const moved = subject.reads.filter((id) => factors[id]!.shape !== 'fixed');
  const row = subject.over(oneAtATime(factors, moved));
  const swing = (result: readonly number[]) => swingOf(row[0]!, result);
  return moved
    .map((factor, rank) => ({ factor, result: resultsIn(row, rank) }))
    .filter(({ result }) => swing(result) > 0)
    .sort((a, b) => swing(b.result) - swing(a.result));
}

/** What a factor does to a subject, among all that moves it: the result as it is where this one does not. */
const resultOf = (factor: FactorId, swings: Sensitivity['policy'], { central }: Subject) =>
  swings.find((swing) => swing.factor === factor)?.result ?? ([central, central] as const);

function resultsIn(row: Float64Array, rank: number): readonly [number, number] {
  const { low, high } = worldsOf(rank);
  return [row[low]!, row[high]!];
}

/** A choice that replaces nothing of what a subject reads leaves it as it is. */
function resultUnder(option: MethodOption, { central, reads, under }: Subject): number {
  const touches = option.replaces?.some((id) => reads.includes(id)) ?? true;
  return touches ? under(option) : central;
}

function choicesOf(
  catalogue: Catalogue,
  subjects: readonly Subject[],
): Pick<Sensitivity, 'choices' | 'still'> {
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
  const of = varianceShareOf(household.over(sample), sample);
  return (factor) => (factors[factor] ? Math.min(1, Math.max(0, of(factor))) : 0);
}
