/**
 * What the same people thought before and after, never who. Both are told in the same cells, so that one is compared with
 * the other: neighbours join until each cell holds at least `FLOOR` people both times. How many changed is told only
 * where neither those who did nor those who did not are one to four people. Left out: whoever answered only
 * once, since a difference between two figures would tell what one person thinks.
 */
import { FACILITATOR, FLOOR, type Changed, type OpinionCell, type RoomEntry } from './types.ts';

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

/**
 * How many people chose otherwise, among those whose seat answered twice; the hands of the whole class have no seat. Of a
 * team that counts its hands, as many as those by which its counts grew: others may have swapped.
 */
export function changedAmong(before: readonly RoomEntry[], after: readonly RoomEntry[]): Changed | undefined {
  const was = new Map(before.map((entry) => [entry.seat, entry]));
  let [people, of, isLeast] = [0, 0, false];
  for (const entry of after) {
    const earlier = was.get(entry.seat);
    if (!earlier || entry.seat === FACILITATOR) continue;
    of += entry.people;
    people += grown(votesIn(earlier), votesIn(entry));
    isLeast ||= [earlier, entry].some(({ answer }) => answer?.kind === 'hands');
  }
  const isTold = (some: number) => some === 0 || some >= FLOOR;
  if (of < FLOOR || !isTold(people) || !isTold(of - people) || (isLeast && people === 0)) return undefined;
  return { people, of, ...(isLeast && { atLeast: true }) };
}

const grown = (was: Votes, is: Votes): number =>
  Object.entries(is).reduce((sum, [option, people]) => sum + Math.max(0, people - (was[option] ?? 0)), 0);

function votesIn({ answer, people }: RoomEntry): Votes {
  if (answer?.kind === 'hands') return answer.hands;
  return answer?.kind === 'choice' ? Object.fromEntries(answer.options.map((id) => [id, people])) : {};
}
