/**
 * What the same people thought before and after, never who. Both are told in the same cells, so that one is compared with
 * the other: neighbours join until each cell holds at least `FLOOR` people both times. How many changed is told only
 * where neither those who did nor those who did not are one to four people. Left out: whoever answered only
 * once, since a difference between two figures would tell what one person thinks.
 */
import { FACILITATOR, FLOOR, type OpinionCell, type RoomEntry } from './types.ts';

type Votes = Readonly<Record<string, number>>;

/**
 * The finest cells that both rounds may be told in.
 * @param options from one end to the other
 * @param rounds people by option, before and after
 * @returns for each round, no cell where there are fewer than `FLOOR` people in all, nor where one would hold every opinion
 */
export function opinionCells(options: readonly string[], rounds: readonly Votes[]): OpinionCell[][] {
  const enough = rounds.filter((votes) => peopleOf(options, votes) >= FLOOR);
  const cells = splits(options)
    .filter((split) => split.every((cell) => enough.every((votes) => peopleOf(cell, votes) >= FLOOR)))
    .reduce((finest, split) => (split.length > finest.length ? split : finest), [options]);
  const told = cells.length > 1 ? enough : [];
  return rounds.map((votes) =>
    told.includes(votes) ? cells.map((cell) => ({ options: cell, people: peopleOf(cell, votes) })) : [],
  );
}

const peopleOf = (options: readonly string[], votes: Votes): number =>
  options.reduce((sum, option) => sum + votes[option]!, 0);

/** Every way to join neighbours. */
const splits = (options: readonly string[]): (readonly string[])[][] =>
  options.length === 0
    ? [[]]
    : options.flatMap((_, last) =>
        splits(options.slice(last + 1)).map((others) => [options.slice(0, last + 1), ...others]),
      );

/** Earlier entries with the head counts of the later ones, so that a team that grew counts the same twice. */
export function sameHeads(before: readonly RoomEntry[], after: readonly RoomEntry[]): RoomEntry[] {
  const heads = new Map(after.map(({ seat, people }) => [seat, people]));
  return before.map((entry) =>
    entry.seat === FACILITATOR ? entry : { ...entry, people: heads.get(entry.seat) ?? entry.people },
  );
}

/** How many people chose otherwise, among those whose seat answered twice; hands have no seat. */
export function changedAmong(
  before: readonly RoomEntry[],
  after: readonly RoomEntry[],
): { readonly people: number; readonly of: number } | undefined {
  const was = new Map(before.map(({ seat, answer }) => [seat, chosenIn(answer)]));
  const paired = after.filter(({ seat }) => seat !== FACILITATOR && was.has(seat));
  let [people, of] = [0, 0];
  for (const { seat, people: heads, answer } of paired) {
    of += heads;
    if (chosenIn(answer) !== was.get(seat)) people += heads;
  }
  const isTold = (some: number) => some === 0 || some >= FLOOR;
  return of >= FLOOR && isTold(people) && isTold(of - people) ? { people, of } : undefined;
}

const chosenIn = (answer: RoomEntry['answer']): string | undefined =>
  answer?.kind === 'choice' ? answer.options[0] : undefined;
