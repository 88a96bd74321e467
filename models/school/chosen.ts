/**
 * What a class chose: the proposals with the most votes, and all those that tie with the last of them. Ties
 * are named where the counts may be shown; otherwise the proposals are only listed as the most chosen, in the
 * order of the cards.
 */
import { votesFor } from '../room/figures.ts';
import { peopleIn } from '../room/pile.ts';
import { FLOOR, type ChoiceQuestion, type RoomEntry } from '../room/types.ts';
import { VOTES } from './steps.ts';

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
}

/** @param entries the entries that are shown; the result is nothing when they come from too few people */
export function chosenBy(question: ChoiceQuestion, entries: readonly RoomEntry[]): Chosen | undefined {
  if (peopleIn(entries) < FLOOR) return undefined;
  const votes = votesFor(question, entries);
  const voted = question.options.filter((id) => votes[id]! > 0);
  const ranked = voted.sort((a, b) => votes[b]! - votes[a]!);
  const last = votes[ranked[VOTES - 1] ?? ''] ?? 1;
  const options = ranked.filter((id) => votes[id]! >= last);
  const few = options.some((id) => votes[id]! < FLOOR);
  const tied = options.filter((id) => votes[id] === last);
  return {
    options: [
      ...options.filter((id) => votes[id]! >= FLOOR),
      ...question.options.filter((id) => options.includes(id) && votes[id]! < FLOOR),
    ],
    tied: few || options.length <= VOTES ? [] : tied,
    few,
  };
}
