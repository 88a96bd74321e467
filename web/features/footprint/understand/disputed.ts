/** Choices on which studies disagree, by what they are about, and what each group of them may make of a total. */
import type { Catalogue } from '../../../../models/catalogue/catalogue.ts';
import type { Answers } from '../../../../models/household/answers.ts';
import { plan } from '../../../../models/household/plan.ts';

export const DISPUTED = ['making', 'electricity', 'online'] as const;
export type Disputed = (typeof DISPUTED)[number];

const MAKING = ['smartphone-years', 'smartphone', 'laptop', 'monitor', 'television', 'console', 'printer'];
const ELECTRICITY = [
  'use-electricity',
  'box',
  'electricity-france',
  'electricity-overseas',
  'electricity-eu',
];

export const disputeOf = (id: string): Disputed =>
  MAKING.includes(id) ? 'making' : ELECTRICITY.includes(id) ? 'electricity' : 'online';

/** @returns kgCO2e a year with each option of each of these choices, one at a time, the others as they were answered */
export const totalsOf = (
  choices: Catalogue['switches'],
  answers: Answers,
  catalogue: Catalogue,
): readonly number[] =>
  choices.flatMap(({ id, options }) =>
    options.map(
      (option) => plan({ ...answers, switches: { ...answers.switches, [id]: option.id } }, catalogue).total,
    ),
  );
