/** What the models of a class are tried on: the catalogue, few draws, arbitrary homes. */
import fc from 'fast-check';
import { load } from '../../../data/load.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { answersOfInventory, askedAt } from '../../../models/school/inventory.ts';
import type { HomeInventory } from '../../../models/school/school.ts';

export const { catalogue, proposals, school } = load();
const sample = createSample(catalogue.factors, 100, 1);
const bench = createProposalBench(catalogue, sample, proposals);
export const laid = { bench, effectsOf: createEffects(bench) };
export const workshop = { estimate: createEstimator(catalogue, sample), bench, questions: school.questions };
export const meanOf = (inventory: HomeInventory): number =>
  workshop.estimate(answersOfInventory(inventory, school.questions)).perPerson.central;

/** What a home may tell: any number within bounds, or a blank. */
export const inventory = fc.record(
  Object.fromEntries(
    askedAt(school.questions, 'cycle-4').map(({ id, min, max }) => [id, fc.integer({ min, max })]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<HomeInventory>;
/** Of kilograms that add up: digits after the point. */
export const CLOSE = 9;
export const RUNS = { numRuns: 60 };
