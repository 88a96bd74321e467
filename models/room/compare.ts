/**
 * What a class said in an earlier session beside what it says now: figures of the same question, each from at
 * least five people, made of amounts that do not depend on how many people answered. Neither shows who said
 * what, then or now.
 */
import type { QuestionFigure } from './types.ts';

/** A figure as it is kept. */
export type KeptFigure = QuestionFigure & {
  /** Where its people are a little below the number that stands for them. */
  readonly near?: true | undefined;
  /** Of sentences on which a class voted: by sentence, those who chose it, where their number was shown. */
  readonly voices?: Readonly<Record<string, number>> | undefined;
};

/** By step, then by question: see `totals`. */
export type Totals = Readonly<Record<string, Readonly<Record<string, KeptFigure>>>>;

export interface Pair<T> {
  readonly then?: T | undefined;
  readonly now?: T | undefined;
}

export interface ComparedQuestion extends Pair<KeptFigure> {
  readonly question: string;
}

export interface ComparedStep {
  readonly step: string;
  readonly questions: readonly ComparedQuestion[];
}

export interface ComparedAmount extends Pair<number> {
  readonly name: string;
}

/** Steps that have a figure, in the order of the earlier session; steps asked only now come last. */
export function compare(then: Totals, now: Totals = {}): ComparedStep[] {
  return namesIn(then, now).flatMap((step) => {
    const [before, after] = [then[step] ?? {}, now[step] ?? {}];
    const questions = namesIn(before, after).map((question) =>
      paired(question, before[question], after[question]),
    );
    return questions.length === 0 ? [] : [{ step, questions }];
  });
}

/** A question whose kind changed meanwhile is another question: its earlier figure is left out. */
const paired = (
  question: string,
  then: KeptFigure | undefined,
  now: KeptFigure | undefined,
): ComparedQuestion => (then && now && then.kind !== now.kind ? { question, now } : { question, then, now });

/**
 * By name: the share of people who chose an option, from 0 to 1; the mean rank of an item, 1 being first; how
 * many of a thing each person has. A number has one amount, its mean, without a name. A text has none, and opinions asked twice are never kept.
 */
export function amounts({ then, now }: Pair<QuestionFigure>): ComparedAmount[] {
  const [before, after] = [then ? amountsOf(then) : {}, now ? amountsOf(now) : {}];
  return namesIn(before, after).map((name) => ({ name, then: before[name], now: after[name] }));
}

type Amounts = Readonly<Record<string, number>>;

function amountsOf(figure: QuestionFigure): Amounts {
  switch (figure.kind) {
    case 'choice':
      return each(figure.counts, (count) => count / figure.people);
    case 'counts':
      return each(figure.sums, (sum) => sum / figure.people);
    case 'rank':
      return figure.places;
    case 'number':
      return { '': figure.mean };
    case 'opinions':
    case 'text':
      return {};
  }
}

const each = (all: Amounts, change: (amount: number) => number): Amounts =>
  Object.fromEntries(Object.entries(all).map(([name, amount]) => [name, change(amount)]));

const namesIn = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])];
