/**
 * What the same people thought before and after, never who. A cell holds at least `FLOOR` people: neighbours join
 * until it does. How many changed is told only where neither those who did nor those who did not are one to
 * four people. Left out: whoever answered only once, since a difference between two figures would tell what one
 * person thinks.
 */
import { toldBars } from './cells.ts';
import { FACILITATOR, FLOOR, type OpinionCell, type RoomEntry } from './types.ts';

/**
 * @param options from one end to the other
 * @param votes people by option
 * @returns no cell where there are fewer than `FLOOR` people in all
 */
export function opinionCells(
  options: readonly string[],
  votes: Readonly<Record<string, number>>,
): OpinionCell[] {
  const bins = options.map((option) => votes[option]!);
  if (bins.reduce((sum, people) => sum + people, 0) < FLOOR) return [];
  // a bar starts at the option that its edge names
  const told = toldBars({ edges: options.map((_, place) => place).slice(1), bins });
  const starts = [0, ...told.edges];
  return told.bins.map((people, i) => ({ options: options.slice(starts[i], starts[i + 1]), people }));
}

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
