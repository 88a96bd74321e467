/** Texts that the facilitator reads before anyone else does. */
import { pileIn, spend, type Draft } from './draft.ts';
import { textsUnder } from './pile.ts';
import { FACILITATOR, type Pile, type Refusal, type RoomEntry, type RoomEvent } from './types.ts';

/** Whether a text may be shown: it was accepted, or the facilitator typed it. */
export const isAccepted = ({ seat, accepted }: Pick<RoomEntry, 'seat' | 'accepted'>): boolean =>
  accepted === true || seat === FACILITATOR;

/** A text that is said anew under another key waits again. */
export function accept(draft: Draft, event: Extract<RoomEvent, { kind: 'accept' }>): Refusal | undefined {
  const { states } = draft.room;
  const piles: Readonly<Record<string, Pile>> = Object.hasOwn(states, event.step)
    ? states[event.step]!.piles
    : {};
  const found = Object.hasOwn(piles, event.question) ? textsUnder(piles[event.question]!, event.key) : [];
  if (found.length === 0) return 'unknown-text';
  if (found.every(isAccepted)) return undefined;
  spend(draft, { acts: 1 });
  const pile = pileIn(draft, event.step, event.question);
  const mark = (entry: RoomEntry): RoomEntry =>
    found.includes(entry) ? { ...entry, accepted: true } : entry;
  const { shown, waiting } = pile;
  Object.assign(pile, { shown: draft.mine(shown.map(mark)), waiting: draft.mine(waiting.map(mark)) });
  return undefined;
}
