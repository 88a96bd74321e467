/**
 * What is taken away of a session lasts, and its figures stand side by side: none of one to four people may be worked
 * out from two of them. A number of people is told where it is another one's, or five from it at least; otherwise only
 * that it is a little below that one. What adds up to it then hides one of its parts, as if those who did not answer
 * were one more, so that what leads is the last to be hidden. A vote of several choices is told as the class saw it, to
 * the voice: its counts add up to no number of people, and to leave out a card of which one may take a few says nothing
 * against it.
 */
import { toldOptions } from './cells.ts';
import type { KeptFigure, Totals } from './compare.ts';
import type { ToldCell, ToldLine } from './toldLines.ts';
import { FLOOR, type QuestionFigure, type Step } from './types.ts';

/** The number of people that stands for each: itself, or the one that is told, a little above it. */
export type Heads = (people: number) => number;

/** @param all the numbers of people of all that is told together */
export function headsIn(all: readonly number[]): Heads {
  const told: number[] = [];
  for (const people of [...all].sort((a, b) => b - a))
    if (told.every((other) => other - people >= FLOOR)) told.push(people);
  return (people) => told.findLast((other) => other >= people) ?? people;
}

/** @param isOne whether each person has one place among the options of a question */
export function lasting(
  lines: readonly ToldLine[],
  heads: Heads,
  isOne: (line: ToldLine) => boolean,
): ToldLine[] {
  const groups = new Map<string, ToldLine[]>();
  for (const line of lines) {
    const name = `${line.step} ${line.question} ${line.cell.kind}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  const hidden = new Set([...groups.values()].flatMap((group) => hiddenIn(group, heads, isOne)));
  return lines.map((line) => {
    const { people = 0, cell } = line;
    const near = heads(people);
    const shown = hidden.has(line) ? withoutCount(cell) : cell;
    if (near === people) return { ...line, cell: shown };
    const { people: _untold, ...others } = line;
    return { ...others, near, cell: shown };
  });
}

type ChoiceFigure = Extract<QuestionFigure, { kind: 'choice' }>;

/**
 * The same of one choice, where it is kept as a figure.
 * @param isOne whether each person has one place among its options
 */
export function lastingChoice(figure: ChoiceFigure, heads: Heads, isOne: boolean): ChoiceFigure {
  const { people, counts, hidden } = figure;
  const lines = [...Object.keys(counts), ...hidden].map((option): ToldLine => ({
    ...{ step: '', question: '', people },
    cell: { kind: 'option', option, ...(counts[option] !== undefined && { count: counts[option] }) },
  }));
  const told = lasting(lines, heads, () => isOne).map(({ cell }) => cell);
  const options = told.filter((cell) => cell.kind === 'option');
  return {
    kind: 'choice',
    people: heads(people),
    counts: Object.fromEntries(
      options.flatMap(({ option, count }) => (count === undefined ? [] : [[option, count]])),
    ),
    hidden: options.filter(({ count }) => count === undefined).map(({ option }) => option),
  };
}

/**
 * The totals of a session as they are written down: each number of people is the one that stands for it. Where people are
 * a little below it, what would tell how many they are is not kept: bars, and the digits of a mean beyond those that are
 * shown of it.
 * @param all as they were shown
 * @param heads over every number of people that is kept with them
 */
export const keptIn = (all: Totals, steps: readonly Step[], heads: Heads): Totals =>
  Object.fromEntries(
    Object.entries(all).map(([id, figures]) => {
      const { questions = [] } = steps.find((step) => step.id === id) ?? {};
      const isOne = (name: string) =>
        questions.some(
          (question) => question.id === name && question.kind === 'choice' && question.most === 1,
        );
      const kept = Object.entries(figures).map(
        ([name, figure]) => [name, lastingFigure(figure, heads, isOne(name))] as const,
      );
      return [id, Object.fromEntries(kept)] as const;
    }),
  );

function lastingFigure(figure: QuestionFigure, heads: Heads, isOne: boolean): KeptFigure {
  const people = heads(figure.people);
  if (people === figure.people)
    return figure.kind === 'choice' ? lastingChoice(figure, heads, isOne) : figure;
  const near = { people, near: true } as const;
  switch (figure.kind) {
    case 'choice':
      return { ...lastingChoice(figure, heads, isOne), ...near };
    case 'number':
      return { ...figure, ...near, mean: asShown(figure.mean), edges: [], bins: [people] };
    case 'rank':
      return { ...figure, ...near, places: each(figure.places, asShown) };
    case 'counts':
      return { ...figure, ...near, sums: each(figure.sums, (sum) => asShown(sum / figure.people) * people) };
    default:
      return { ...figure, ...near };
  }
}

const each = (all: Readonly<Record<string, number>>, change: (amount: number) => number) =>
  Object.fromEntries(Object.entries(all).map(([name, amount]) => [name, change(amount)]));

const DIGITS = 2;
/** Below it, a mean is shown as less than it. */
const LEAST = 0.1;

/** A mean with no more digits than a page shows of it; what is not nothing stays so. */
const asShown = (mean: number): number =>
  mean > 0 && mean < LEAST ? LEAST / 2 : Number(mean.toPrecision(DIGITS));

/** The lines of one group whose counts are hidden besides those that are. */
function hiddenIn(group: readonly ToldLine[], heads: Heads, isOne: (line: ToldLine) => boolean): ToldLine[] {
  const [first] = group as [ToldLine];
  const { people = 0 } = first;
  const above = heads(people);
  const counts = group.map(({ cell }) => countIn(cell));
  if (first.cell.kind === 'option' && !isOne(first)) return [];
  // what is hidden already hides those who did not answer too
  if (above === people || counts.includes(undefined)) return [];
  const { hidden } = toldOptions({
    ...Object.fromEntries(counts.map((count, i) => [String(i), count!])),
    [ABSENT]: above - people,
  });
  return group.filter((_, i) => hidden.includes(String(i)));
}

const ABSENT = 'absent';

/** @returns nothing for what is no part of a number of people */
function countIn(cell: ToldCell): number | undefined {
  return cell.kind === 'option' || cell.kind === 'bar' || cell.kind === 'before' || cell.kind === 'after'
    ? cell.count
    : undefined;
}

function withoutCount(cell: ToldCell): ToldCell {
  if (countIn(cell) === undefined) return cell;
  const { count: _hidden, ...others } = cell as Extract<ToldCell, { count?: number }>;
  return others as ToldCell;
}
