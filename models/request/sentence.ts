/** The shape of the sentences that explain an answer: one for each kind of problem, the same in every language. */
import type { Problem } from './check.ts';

export interface Explanation {
  readonly wrong: string;
  readonly right: string;
}

export type Sentences = Readonly<Record<Problem['code'], (problem: Problem) => Explanation>>;

export const listed = (words: readonly string[] | undefined): string => words?.join(', ') ?? '';
