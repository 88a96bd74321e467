/** What a class must be shown, computed here from what it answered. */
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
/** The same sample as on every page. */
const sample = createSample(catalogue.factors, 1000, 1);
const figures = createFigures(catalogue, proposals, sample);
const estimate = createEstimator(catalogue, sample);

/** The known answer to a prediction. */
export const known = (id: string): Reveal =>
  reveal(
    school.predictions.find((one) => one.id === id)!,
    figures,
  );

/** The footprint of a home. */
export const homeOf = (inventory: HomeInventory): Footprint =>
  estimate(answersOfInventory(inventory, school.questions));
export const perPersonOf = (inventory: HomeInventory): Estimate => homeOf(inventory).perPerson;

/** What one screen answered, for a number of people. */
export interface Said<T> {
  readonly people: number;
  readonly answer: T;
}

export const peopleIn = (all: readonly Said<unknown>[]): number =>
  all.reduce((sum, { people }) => sum + people, 0);

/** People by option, options that nobody chose included. */
export const votes = (options: readonly string[], all: readonly Said<readonly string[]>[]): number[] =>
  options.map((option) => peopleIn(all.filter(({ answer }) => answer.includes(option))));

/** The mean rank of each item, the first being 1. */
export const places = (items: readonly string[], all: readonly Said<readonly string[]>[]): number[] =>
  items.map((item) =>
    meanOf(all.map(({ people, answer }) => ({ people, answer: answer.indexOf(item) + 1 }))),
  );

export const meanOf = (all: readonly Said<number>[]): number =>
  all.reduce((sum, { people, answer }) => sum + people * answer, 0) / peopleIn(all);

/** The mean footprint over the people of a class, from each of its homes, and the mean of each part. */
export function classOf(all: readonly Said<HomeInventory>[]) {
  const footprints = all.map(({ people, answer }) => ({ people, footprint: homeOf(answer) }));
  const mean = (of: (footprint: Footprint) => number) =>
    meanOf(footprints.map(({ people, footprint }) => ({ people, answer: of(footprint) / footprint.people })));
  return {
    central: mean(({ total }) => total.central),
    parts: COMPONENTS.map((name) => mean(({ byComponent }) => byComponent[name].central)),
  };
}
