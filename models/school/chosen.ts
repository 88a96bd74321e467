/**
 * What a class chose: the proposals, or the sentences, with the most votes, and all those that tie with the last of
 * them, unless a second vote decided. Ties are named where the counts may be shown; otherwise the proposals are only
 * listed as the most chosen, in the order of the cards. Where each person chooses one, and one comes first, nothing is
 * listed that would tell what fewer than five chose.
 */
import { leadingOptions } from '../room/cells.ts';
import type { Totals } from '../room/compare.ts';
import { figures as figuresOf, votesFor } from '../room/figures.ts';
import { peopleIn } from '../room/pile.ts';
import { textIn } from '../room/poll.ts';
import {
  FLOOR,
  type ChoiceQuestion,
  type QuestionFigure,
  type Room,
  type RoomEntry,
  type Step,
} from '../room/types.ts';
import { VOTES } from './steps.ts';

/** How many sentences a charter has, ties aside. */
export const SENTENCES = 6;

export interface Chosen {
  /** From the most votes, then in the order of the question. */
  readonly options: readonly string[];
  /**
   * Those of them that have as many votes as the last; fewer than two when nobody ties, or when ties may not
   * be shown.
   */
  readonly tied: readonly string[];
  /** Whether some have too few votes for their number, or their order, to be shown. */
  readonly few: boolean;
  /** Those among which a second vote decided. */
  readonly settled?: readonly string[];
}

/**
 * @param entries the entries that are shown; the result is nothing when they come from too few people
 * @param places how many are chosen, ties aside
 */
export function chosenBy(
  question: ChoiceQuestion,
  entries: readonly RoomEntry[],
  places = VOTES,
): Chosen | undefined {
  if (peopleIn(entries) < FLOOR) return undefined;
  const votes = votesFor(question, entries);
  if (question.most === 1 && places === 1) {
    const leading = leadingOptions(votes);
    return { options: leading, tied: leading.length > 1 ? leading : [], few: false };
  }
  const voted = question.options.filter((id) => votes[id]! > 0);
  const ranked = voted.sort((a, b) => votes[b]! - votes[a]!);
  const last = votes[ranked[places - 1] ?? ''] ?? 1;
  const options = ranked.filter((id) => votes[id]! >= last);
  const few = options.some((id) => votes[id]! < FLOOR);
  const tied = options.filter((id) => votes[id] === last);
  return {
    options: [
      ...options.filter((id) => votes[id]! >= FLOOR),
      ...question.options.filter((id) => options.includes(id) && votes[id]! < FLOOR),
    ],
    tied: few || options.length <= places ? [] : tied,
    few,
  };
}

/**
 * What the class chose in a step: in a second vote between those that tied for the last places, if it held one and
 * revealed it; otherwise all of them are kept.
 */
export function chosenIn({ steps, states }: Pick<Room, 'steps' | 'states'>, step: Step): Chosen | undefined {
  // the vote as it was held, which may have been about a few cards alone
  const held = steps.find(({ id }) => id === step.id) ?? step;
  const [asked] = held.questions;
  const places = asked?.kind === 'choice' ? asked.most : VOTES;
  const first = revealedIn(held, places);
  if (!first) return undefined;
  const above = first.options.filter((id) => !first.tied.includes(id));
  const poll = steps.find(({ of }) => of === step.id);
  const second = poll && revealedIn(poll, places - above.length);
  if (!second || second.options.length === 0) return first;
  const { options, tied, few } = second;
  // answers that came meanwhile may have put above the tie what the poll was about
  const chosen = [...new Set([...above, ...options])];
  return { options: chosen, tied, few: first.few || few, settled: first.tied };

  function revealedIn({ id, questions: [question] }: Step, places: number): Chosen | undefined {
    const state = states[id];
    if (question?.kind !== 'choice' || !state?.revealed) return undefined;
    return chosenBy(question, state.piles[question.id]!.shown, places);
  }
}

/**
 * The voices that the options of a step have together whose number is hidden: what those that are told leave of the
 * people, where each of them gave one voice; nothing where some gave several, or none.
 */
export function voicesLeft(
  { steps, states }: Pick<Room, 'steps' | 'states'>,
  step: string,
  told: Readonly<Record<string, number>>,
): number | undefined {
  const [question] = steps.find(({ id }) => id === step)?.questions ?? [];
  const pile = question && states[step]?.piles[question.id];
  if (question?.kind !== 'choice' || question.most !== 1 || !pile) return undefined;
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  const people = peopleIn(pile.shown);
  return sum(votesFor(question, pile.shown)) === people ? people - sum(told) : undefined;
}

/**
 * The figures of a step, of whose sentences only those stay that the class chose, where it voted on them: with their
 * voices, as they were shown.
 */
export function withChosenSentences(
  room: Room,
  step: string,
  figures: Readonly<Record<string, QuestionFigure>>,
): Totals[string] {
  const poll = room.steps.find(({ of, texts }) => of === step && texts !== undefined);
  const chosen = poll && sentencesChosen(room, poll);
  if (!chosen) return figures;
  const figure = figuresOf(room, poll.id)[poll.questions[0]!.id];
  const counts = figure?.kind === 'choice' ? figure.counts : {};
  const kept = chosen.map((option) => ({
    ...poll.texts![option]!,
    text: textIn(room, poll, option)!,
    count: counts[option],
  }));
  const voicesIn = (own: typeof kept) =>
    Object.fromEntries(own.flatMap(({ text, count }) => (count === undefined ? [] : [[text, count]])));
  return Object.fromEntries(
    Object.entries(figures).map(([id, shown]) => {
      const own = kept.filter(({ question }) => question === id);
      return [
        id,
        shown.kind === 'text'
          ? { ...shown, texts: own.map(({ text }) => text), voices: voicesIn(own) }
          : shown,
      ];
    }),
  );
}

/** The sentences that a poll chose, in its order, which is that of their beginnings; nothing before five have voted. */
export function sentencesChosen(room: Room, poll: Step): readonly string[] | undefined {
  const [question] = poll.questions;
  const state = room.states[poll.id];
  if (question?.kind !== 'choice' || !state?.revealed) return undefined;
  const chosen = chosenBy(question, state.piles[question.id]!.shown, SENTENCES)?.options;
  return (
    chosen && question.options.filter((id) => chosen.includes(id) && textIn(room, poll, id) !== undefined)
  );
}
