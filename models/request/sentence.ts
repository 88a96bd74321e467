/** The shape of the sentences that explain an answer: one for each kind of problem, the same in every language. */

/** What may be wrong with an answer. */
export type ProblemCode =
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'not-a-word'
  | 'text-too-short'
  | 'text-too-long'
  | 'not-a-flag'
  | 'not-an-object'
  | 'not-a-list'
  | 'list-too-long'
  | 'unknown-key'
  | 'unknown-word'
  | 'unknown-territory'
  | 'missing'
  | 'wrong-measure'
  | 'no-definition'
  | 'more-than-people'
  | 'ages-without-people'
  | 'not-ages'
  | 'wrong-sum';

/** What the sentence about a problem is made of, whatever the language. */
export interface Particulars {
  readonly min?: number;
  readonly max?: number;
  /** How many are said in all, then part by part. */
  readonly count?: number;
  readonly sum?: number;
  /** The nearest correct word. */
  readonly nearest?: string;
  /** The correct words, when there are few. */
  readonly words?: readonly string[];
}

/** The same, with what is said in the language of the sentence. */
export interface Told extends Particulars {
  readonly unit: string | undefined;
  /** What the field holds, where the problem alone does not tell. */
  readonly about: string | undefined;
}

export interface Explanation {
  readonly wrong: string;
  readonly right: string;
}

export type Sentences = Readonly<Record<ProblemCode, (told: Told) => Explanation>>;
