/**
 * What a class may take away of its session: a line for each cell that it has seen, and nothing else. A cell that is
 * hidden has its name, since everyone saw that it is hidden, and no count.
 */
import type { Totals } from './compare.ts';
import type { Changed, QuestionFigure, Step, StepQuestion } from './types.ts';

/** A cell, in the terms of its question. */
export type ToldCell =
  /** `count`: people who chose it; absent where it is hidden. */
  | { readonly kind: 'option'; readonly option: string; readonly count?: number }
  /** People from `from`, included, to `to`, not included; an end that is open is absent. */
  | { readonly kind: 'bar'; readonly from?: number; readonly to?: number; readonly count?: number }
  /** People who held one of these opinions, before a debate or after it. */
  | {
      readonly kind: 'before' | 'after';
      readonly options: readonly string[];
      readonly count?: number;
    }
  | { readonly kind: 'changed'; readonly count: number; readonly of: number; readonly atLeast?: true }
  | { readonly kind: 'mean'; readonly value: number }
  /** The mean place of an item, 1 being first. */
  | { readonly kind: 'place'; readonly item: string; readonly place: number }
  | { readonly kind: 'sum'; readonly item: string; readonly sum: number }
  | { readonly kind: 'sentence'; readonly text: string };

export interface ToldLine {
  readonly step: string;
  readonly question: string;
  /** People who answered the question; absent where that would tell of one to four people: see `lasting.ts`. */
  readonly people?: number;
  /** In its place, a number of people that is told and that it is a little below. */
  readonly near?: number;
  readonly cell: ToldCell;
}

/** In the order of the steps, of their questions, then of what each offers. */
export function toldLines(steps: readonly Step[], told: Totals): ToldLine[] {
  return steps.flatMap(({ id: step, questions }) =>
    questions.flatMap((question) => {
      const figure = told[step]?.[question.id];
      if (!figure) return [];
      const { people } = figure;
      return cellsOf(question, figure).map((cell) => ({ step, question: question.id, people, cell }));
    }),
  );
}

/** The keys of an object would put "10" before "0.5". */
function cellsOf(question: StepQuestion, figure: QuestionFigure): ToldCell[] {
  switch (figure.kind) {
    case 'choice': {
      const { counts } = figure;
      const options = question.kind === 'choice' ? question.options : Object.keys(counts);
      return options.map((option) => ({
        kind: 'option',
        option,
        ...(counts[option] !== undefined && { count: counts[option] }),
      }));
    }
    case 'number':
      return [
        { kind: 'mean', value: figure.mean },
        ...figure.bins.map((count, i) => barAt(figure.edges, i, count)),
      ];
    case 'counts':
      return Object.entries(figure.sums).map(([item, sum]) => ({ kind: 'sum', item, sum }));
    case 'rank':
      return Object.entries(figure.places).map(([item, place]) => ({ kind: 'place', item, place }));
    case 'opinions':
      return [
        ...(['before', 'after'] as const).flatMap((kind) =>
          figure[kind].map(({ options, people }) => ({ kind, options, count: people })),
        ),
        ...(figure.changed ? [changedCell(figure.changed)] : []),
      ];
    case 'text':
      return figure.texts.map((text) => ({ kind: 'sentence', text }));
  }
}

const changedCell = ({ people: count, ...others }: Changed): ToldCell => ({
  kind: 'changed',
  count,
  ...others,
});

function barAt(edges: readonly number[], i: number, count: number): ToldCell {
  const [from, to] = [edges[i - 1], edges[i]];
  return { kind: 'bar', ...(from !== undefined && { from }), ...(to !== undefined && { to }), count };
}

/**
 * The options that most people chose, all those that tie; none where no count is told. Nothing that is hidden has
 * more: what is hidden is what the fewest chose (cells.ts).
 */
export function mostChosen({ counts }: Extract<QuestionFigure, { kind: 'choice' }>): readonly string[] {
  const most = Math.max(0, ...Object.values(counts));
  return most === 0 ? [] : Object.keys(counts).filter((option) => counts[option] === most);
}
