/**
 * Answers to one question: they pile up, and are all shown when the question is revealed. What comes later
 * waits for good, unless the reveal is taken back.
 */
import { pileIn, type Draft, type Mutable } from './draft.ts';
import { FLOOR, type Room, type RoomEntry, type Pile, type Step, type StepState } from './types.ts';

export const EMPTY_PILE: Pile = { shown: [], waiting: [], places: {} };

/** The state of a step in which nothing has happened. */
export const untouched = ({ questions, closed }: Pick<Step, 'questions' | 'closed'>): StepState => ({
  locked: closed === true,
  revealed: false,
  aside: [],
  piles: Object.fromEntries(questions.map(({ id }) => [id, EMPTY_PILE])),
});

/** Used instead of a place in the queue, for an entry already shown. */
const SHOWN = -1;

export const peopleIn = (entries: readonly Pick<RoomEntry, 'people'>[]): number =>
  entries.reduce((sum, { people }) => sum + people, 0);

const placeIn = ({ places }: Pile, seat: string): number | undefined =>
  Object.hasOwn(places, seat) ? places[seat] : undefined;

/** Whether a seat's answer is in a figure, where it can no longer be changed. */
export const isShown = (pile: Pile, seat: string): boolean => placeIn(pile, seat) === SHOWN;

/** A seat's answer that nobody has seen yet. */
export function waitingOf(pile: Pile, seat: string): RoomEntry | undefined {
  const place = placeIn(pile, seat);
  return place === undefined || place === SHOWN ? undefined : pile.waiting[place];
}

/** The entry replaces what its seat said and nobody has seen. */
export function put({ mine }: Draft, pile: Mutable<Pile>, entry: RoomEntry): void {
  const waiting = mine(pile.waiting);
  const place = placeIn(pile, entry.seat) ?? waiting.length;
  waiting[place] = entry;
  pile.waiting = waiting;
  const places = mine(pile.places);
  places[entry.seat] = place;
  pile.places = places;
}

/** The answers of a step as they come in now: those given alone, or those given again in pairs once these are open. */
export const roundOf = ({ piles, pairs }: StepState): Piles => ({ piles: pairs ?? piles });

/** People who answered at least one of the questions of a round, each screen once. */
export function answeredIn({ piles }: Pick<StepState, 'piles'>): number {
  const [first, ...others] = Object.values(piles);
  if (!first) return 0;
  const entries = [first, ...others].flatMap(({ shown, waiting }) => [...shown, ...waiting]);
  // of one question, each screen has one entry
  return peopleIn(
    others.length === 0 ? entries : [...new Map(entries.map((one) => [one.seat, one])).values()],
  );
}

/** Every pile of a step, those of its second round too. */
export const pilesOf = ({ piles, pairs = {} }: Piles): readonly Pile[] => [
  ...Object.values(piles),
  ...Object.values(pairs),
];

type Piles = Pick<StepState, 'piles' | 'pairs'>;

/** Whether the figures of a step are frozen: some of its answers have been in one. */
export const isFrozen = (state: Piles): boolean => pilesOf(state).some(({ shown }) => shown.length > 0);

/** Whether something that a seat said in a step is in a figure. */
export const hasShown = (state: Piles, seat: string): boolean =>
  pilesOf(state).some((pile) => isShown(pile, seat));

/**
 * Shows the waiting entries of each question and round of a step, where they stand for enough people. Texts of a step are
 * read together, without who wrote which: it is among all their writers that there are enough.
 */
export function release(draft: Draft, step: string): void {
  const { compares } = draft.room.steps.find(({ id }) => id === step)!;
  if (compares !== undefined) return releaseBoth(draft, [compares, step]);
  const { aside, ...state } = draft.room.states[step]!;
  for (const round of ['piles', 'pairs'] as const) {
    const told = Object.entries(state[round] ?? {}).map(
      ([question, { waiting }]) => [question, waiting.filter(({ seat }) => !aside.includes(seat))] as const,
    );
    const writers = writersIn(told.flatMap(([, entries]) => entries));
    for (const [question, entries] of told) {
      const people = isOfTexts(draft.room, step, question) ? writers : peopleIn(entries);
      if (entries.length > 0 && people >= FLOOR) show(draft, pileIn(draft, step, question, round), entries);
    }
  }
}

/** Of two steps that ask one and the same thing, shows what the seats that answered both have said. */
function releaseBoth(draft: Draft, steps: readonly [before: string, after: string]): void {
  const asked = steps.flatMap((step) => {
    const { aside, piles } = draft.room.states[step]!;
    return Object.entries(piles).map(([question, pile]) => ({
      step,
      question,
      waiting: pile.waiting,
      counts: (seat: string) => !aside.includes(seat) && waitingOf(pile, seat) !== undefined,
    }));
  });
  const both = asked.map(({ step, question, waiting }) => ({
    pile: () => pileIn(draft, step, question),
    told: waiting.filter(({ seat }) => asked.every(({ counts }) => counts(seat))),
  }));
  if (both.every(({ told }) => peopleIn(told) >= FLOOR))
    for (const { pile, told } of both) show(draft, pile(), told);
}

const isOfTexts = ({ steps }: Room, step: string, question: string): boolean =>
  steps.find(({ id }) => id === step)?.questions.some(({ id, kind }) => id === question && kind === 'text') ??
  false;

/** People who wrote at least one of the texts among entries of a step, words since removed included. */
export function writersIn(entries: readonly RoomEntry[]): number {
  const written = entries.filter(({ answer }) => !answer || answer.kind === 'text');
  return peopleIn([...new Map(written.map(({ seat, people }) => [seat, { people }])).values()]);
}

function show({ mine }: Draft, pile: Mutable<Pile>, told: readonly RoomEntry[]): void {
  const [shown, places] = [mine(pile.shown), mine(pile.places)];
  const waiting = pile.waiting.filter((entry) => !told.includes(entry));
  for (const entry of told) {
    shown.push(entry);
    places[entry.seat] = SHOWN;
  }
  for (const [place, { seat }] of waiting.entries()) places[seat] = place;
  Object.assign(pile, { shown, places, waiting: mine(waiting) });
}

/** Removes what a seat said and nobody has seen. */
export function take({ mine }: Draft, pile: Mutable<Pile>, seat: string): void {
  const waiting = pile.waiting.filter((entry) => entry.seat !== seat);
  const places = mine(pile.places);
  delete places[seat];
  for (const [place, entry] of waiting.entries()) places[entry.seat] = place;
  Object.assign(pile, { waiting: mine(waiting), places });
}

/** Texts with a given key; there are rarely two. */
export const textsUnder = ({ shown, waiting }: Pile, key: string): RoomEntry[] =>
  [...shown, ...waiting].filter((entry) => entry.key === key && entry.answer?.kind === 'text');

/** Those entries keep their people but lose their words. */
export function silence(draft: Draft, pile: Mutable<Pile>, entries: readonly RoomEntry[]): void {
  rewrite(draft, pile, (entry) => {
    if (!entries.includes(entry)) return entry;
    const { key, seat, people } = entry;
    return { key, seat, people, answer: undefined };
  });
}

/** Each entry becomes another, or stays as it is. */
export function rewrite({ mine }: Draft, pile: Mutable<Pile>, change: (entry: RoomEntry) => RoomEntry): void {
  const { shown, waiting } = pile;
  Object.assign(pile, { shown: mine(shown.map(change)), waiting: mine(waiting.map(change)) });
}
