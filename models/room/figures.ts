/**
 * What a room shows: figures of revealed questions, each from at least `FLOOR` people, never a single answer.
 */
import { distinct } from './alike.ts';
import { aheadIn, middleIn, toldBars, toldOptions } from './cells.ts';
import type { Totals } from './compare.ts';
import { headsIn, keptIn, type Heads } from './lasting.ts';
import { acceptedIn } from './moderate.ts';
import { changedAmong, opinionCells, sameHeads } from './opinions.ts';
import { EMPTY_PILE, peopleIn, writersIn } from './pile.ts';
import {
  FLOOR,
  type Answer,
  type ChoiceQuestion,
  type OpinionCell,
  type RoomEntry,
  type QuestionFigure,
  type StepQuestion,
  type Room,
  type StepState,
} from './types.ts';

type Round = 'piles' | 'pairs';

/**
 * By question of a step: nothing for a question that is not revealed, or that too few people answered. A question
 * that is read live is there without a reveal.
 * @param round what each said alone, or what was said again in pairs
 */
export function figures(
  room: Room,
  step: string,
  round: Round = 'piles',
): Readonly<Record<string, QuestionFigure>> {
  const { questions = [], compares } = room.steps.find(({ id }) => id === step) ?? {};
  const state = room.states[step];
  if (!state) return {};
  const before = compares === undefined ? undefined : room.states[compares];
  const texts = questions.filter(({ kind }) => kind === 'text');
  const writers = writersIn(texts.flatMap((question) => toldIn(state, question, round)));
  return Object.fromEntries(
    questions.flatMap((question) => {
      const entries = toldIn(state, question, round);
      const people = question.kind === 'text' ? writers : peopleIn(entries);
      if (people < FLOOR) return [];
      const figure =
        before && question.kind === 'choice'
          ? opinions(question, before, entries)
          : figureOf(question, entries, people);
      return [[question.id, figure]];
    }),
  );
}

/**
 * The figures of the whole session, by step: a return code keeps these. Of a debate nothing is kept: what pupils
 * think of a law, and what they argued, is for the lesson alone. Nor of a poll: it decides among what another step
 * showed. What lasts tells less than what was shown: see `lasting.ts`.
 */
export const totals = (room: Room): Readonly<Record<string, Readonly<Record<string, QuestionFigure>>>> =>
  Object.fromEntries(
    room.steps
      .filter(({ kind, of }) => kind !== 'opinion' && kind !== 'arguments' && of === undefined)
      .map(({ id }) => [id, figures(room, id)] as const),
  );

/**
 * The same as they are written down, and what stands for each number of people that is kept with them.
 * @param beside numbers of people that are kept with the figures
 * @param told what of the figures of a step a class has kept
 */
export function kept(
  room: Room,
  beside: readonly number[],
  told: (step: string, figures: Totals[string]) => Totals[string],
): { readonly steps: Totals; readonly heads: Heads } {
  const all = Object.fromEntries(
    Object.entries(totals(room)).map(([step, shown]) => [step, told(step, shown)]),
  );
  const numbers = Object.values(all).flatMap((step) => Object.values(step).map(({ people }) => people));
  const heads = headsIn([...beside, ...numbers]);
  return { steps: keptIn(all, room.steps, heads), heads };
}

/** The entries behind the figure of a question. */
function toldIn(state: StepState, question: StepQuestion, round: Round): readonly RoomEntry[] {
  const { revealed, aside } = state;
  const { shown, waiting } = state[round]?.[question.id] ?? EMPTY_PILE;
  if (question.kind === 'text' && question.live)
    return [...shown, ...waiting].filter(({ seat }) => !aside.includes(seat));
  return revealed ? shown : [];
}

/** Of the entries of a question and of the one, in an earlier step, that asked the same. */
function opinions(
  question: ChoiceQuestion,
  { piles }: StepState,
  after: readonly RoomEntry[],
): QuestionFigure {
  const before = sameHeads(
    Object.values(piles).flatMap(({ shown }) => shown),
    after,
  );
  const changed = changedAmong(before, after);
  const rounds = [before, after].map((entries) => votesFor(question, entries));
  const [cellsBefore, cellsAfter] = opinionCells(question.options, rounds) as [OpinionCell[], OpinionCell[]];
  return {
    kind: 'opinions',
    people: peopleIn(after),
    before: cellsBefore,
    after: cellsAfter,
    ...(changed && { changed }),
  };
}

function figureOf(question: StepQuestion, entries: readonly RoomEntry[], people: number): QuestionFigure {
  switch (question.kind) {
    case 'choice': {
      const votes = votesFor(question, entries);
      const ahead = question.ahead && aheadIn(votes);
      const middle =
        question.most === 1 ? middleIn(question.options.map((id) => [id, votes[id]!] as const)) : undefined;
      return {
        ...{ kind: 'choice', people, ...toldOptions(votes) },
        ...(ahead !== undefined && { ahead }),
        ...(middle !== undefined && { middle }),
      };
    }
    case 'counts':
      return { kind: 'counts', people, sums: sums(question.items, entries, counted) };
    case 'rank': {
      const places = sums(question.items, entries, placed);
      return { kind: 'rank', people, places: divided(places, people) };
    }
    case 'number':
      return { kind: 'number', people, ...spread(question.edges, entries, people) };
    case 'text':
      return { kind: 'text', people, texts: distinct(acceptedIn(entries)).map(({ text }) => text) };
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
