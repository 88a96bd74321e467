/**
 * What a room shows: figures of revealed questions, each from at least `FLOOR` people, never a single answer.
 */
import { toldBars, toldOptions } from './cells.ts';
import { acceptedIn } from './moderate.ts';
import { peopleIn, writersIn } from './pile.ts';
import {
  FLOOR,
  type Answer,
  type ChoiceQuestion,
  type RoomEntry,
  type QuestionFigure,
  type StepQuestion,
  type Room,
} from './types.ts';

/** By question of a step: nothing for a question that is not revealed, or that too few people answered. */
export function figures(room: Room, step: string): Readonly<Record<string, QuestionFigure>> {
  const questions = room.steps.find(({ id }) => id === step)?.questions ?? [];
  const state = room.states[step];
  if (!state?.revealed) return {};
  const texts = questions.filter(({ kind }) => kind === 'text');
  const writers = writersIn(texts.flatMap(({ id }) => state.piles[id]!.shown));
  return Object.fromEntries(
    questions.flatMap((question) => {
      const entries = state.piles[question.id]!.shown;
      const people = question.kind === 'text' ? writers : peopleIn(entries);
      return people < FLOOR ? [] : [[question.id, figureOf(question, entries, people)]];
    }),
  );
}

/** The figures of the whole session, by step: a return code keeps these. */
export const totals = (room: Room): Readonly<Record<string, Readonly<Record<string, QuestionFigure>>>> =>
  Object.fromEntries(room.steps.map(({ id }) => [id, figures(room, id)] as const));

function figureOf(question: StepQuestion, entries: readonly RoomEntry[], people: number): QuestionFigure {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', people, ...toldOptions(votesFor(question, entries)) };
    case 'counts':
      return { kind: 'counts', people, sums: sums(question.items, entries, counted) };
    case 'rank': {
      const places = sums(question.items, entries, placed);
      return { kind: 'rank', people, places: divided(places, people) };
    }
    case 'number':
      return { kind: 'number', people, ...spread(question.edges, entries, people) };
    case 'text':
      return { kind: 'text', people, texts: acceptedIn(entries).map(({ text }) => text) };
  }
}

/** How many people chose each option, few or many: for computing, not for showing. */
export const votesFor = ({ options }: ChoiceQuestion, entries: readonly RoomEntry[]): Amounts =>
  sums(options, entries, votes);

type Amounts = Readonly<Record<string, number>>;

/** Every name has a sum, including names that nobody gave. */
function sums(
  names: readonly string[],
  entries: readonly RoomEntry[],
  amounts: (answer: Answer, people: number) => Amounts,
): Amounts {
  const total = new Map(names.map((name) => [name, 0]));
  for (const { answer, people } of entries)
    for (const [name, amount] of Object.entries(answer ? amounts(answer, people) : {}))
      total.set(name, (total.get(name) ?? 0) + amount);
  return Object.fromEntries(total);
}

/** A team's choice counts for each of its people. */
function votes(answer: Answer, people: number): Amounts {
  if (answer.kind === 'hands') return answer.hands;
  return answer.kind === 'choice' ? Object.fromEntries(answer.options.map((id) => [id, people])) : {};
}

const counted = (answer: Answer): Amounts => (answer.kind === 'counts' ? answer.counts : {});

const placed = (answer: Answer, people: number): Amounts =>
  answer.kind === 'rank' ? Object.fromEntries(answer.items.map((id, i) => [id, (i + 1) * people])) : {};

const divided = (amounts: Amounts, by: number): Amounts =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount / by]));

function spread(edges: readonly number[], entries: readonly RoomEntry[], people: number) {
  const bins = Array.from({ length: edges.length + 1 }, () => 0);
  let sum = 0;
  for (const { answer, people: heads } of entries) {
    if (answer?.kind !== 'number') continue;
    sum += answer.value * heads;
    const above = edges.filter((edge) => answer.value >= edge).length;
    bins[above] = bins[above]! + heads;
  }
  return { mean: sum / people, ...toldBars({ edges, bins }) };
}
