/** What a class must be shown, worked out here from what it said. */
import { COMPONENTS } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { createEstimator, type Footprint } from '../../../models/household/footprint.ts';
import { createFigures } from '../../../models/school/figures.ts';
import { answersOfInventory } from '../../../models/school/inventory.ts';
import { reveal, type Reveal } from '../../../models/school/predict.ts';
import type { HomeInventory } from '../../../models/school/school.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { library } from './session.ts';

export const FLOOR = 5;
const { catalogue, proposals, school } = library;
/** As on every page. */
const sample = createSample(catalogue.factors, 1000, 1);
const figures = createFigures(catalogue, proposals, sample);
const estimate = createEstimator(catalogue, sample);

/** What is known of a prediction. */
export const known = (id: string): Reveal =>
  reveal(
    school.predictions.find((one) => one.id === id)!,
    figures,
  );

/** What a home comes to. */
export const homeOf = (inventory: HomeInventory): Footprint =>
  estimate(answersOfInventory(inventory, school.questions));
export const perPersonOf = (inventory: HomeInventory): Estimate => homeOf(inventory).perPerson;

/** What one screen said, for its people. */
export interface Said<T> {
  readonly people: number;
  readonly answer: T;
}

export const peopleIn = (all: readonly Said<unknown>[]): number =>
  all.reduce((sum, { people }) => sum + people, 0);

/** People by option; those that nobody chose too. */
export const votes = (options: readonly string[], all: readonly Said<readonly string[]>[]): number[] =>
  options.map((option) => peopleIn(all.filter(({ answer }) => answer.includes(option))));

/** The mean place of each item, the first being 1. */
export const places = (items: readonly string[], all: readonly Said<readonly string[]>[]): number[] =>
  items.map((item) =>
    meanOf(all.map(({ people, answer }) => ({ people, answer: answer.indexOf(item) + 1 }))),
  );

export const meanOf = (all: readonly Said<number>[]): number =>
  all.reduce((sum, { people, answer }) => sum + people * answer, 0) / peopleIn(all);

/** The mean over the people of a class of what each of its homes comes to, and of each part of it. */
export function classOf(all: readonly Said<HomeInventory>[]) {
  const footprints = all.map(({ people, answer }) => ({ people, footprint: homeOf(answer) }));
  const mean = (of: (footprint: Footprint) => number) =>
    meanOf(footprints.map(({ people, footprint }) => ({ people, answer: of(footprint) / footprint.people })));
  return {
    central: mean(({ total }) => total.central),
    parts: COMPONENTS.map((name) => mean(({ byComponent }) => byComponent[name].central)),
  };
}
