/**
 * Texts of a step, moderated before anyone reads them: accepted, edited, merged, restored. What a screen wrote is
 * kept beside what the facilitator made of it. A text that was merged into another is not shown by itself; it comes
 * back when the other is restored, removed or said anew, and then waits again.
 */
import { cleaned } from './answers.ts';
import { pileIn, spend, type Draft } from './draft.ts';
import { rewrite, textsUnder } from './pile.ts';
import type { Moderation, Pile, Refusal, RoomEntry } from './types.ts';

/** A text of a question as it stands. */
export interface TextNow {
  readonly key: string;
  readonly text: string;
  readonly accepted: boolean;
  /** What screens wrote, where that differs: its own, then those of the texts that it stands for. */
  readonly originals: readonly string[];
}

type Entries = readonly RoomEntry[];

/** Stands for each letter of what was written and must be forgotten: nobody types it. */
export const FORGOTTEN = '\uE000';

/** The texts among entries of one question that stand by themselves, in the order of the entries. */
export function textsNow(entries: Entries): TextNow[] {
  const gone = mergedIn(entries);
  return entries.flatMap(({ key, answer, accepted = false, edited }) => {
    if (answer?.kind !== 'text' || gone.has(key)) return [];
    const text = edited?.text ?? answer.text;
    return [{ key, text, accepted, originals: edited ? wroteUnder(key, entries) : [] }];
  });
}

/** Those that may be shown, in alphabetical order, which does not reveal who wrote when. */
export const acceptedIn = (entries: Entries): TextNow[] =>
  textsNow(entries)
    .filter(({ accepted }) => accepted)
    .sort((a, b) => (a.text < b.text ? -1 : 1));

/** Keys of the texts that stand in another one. */
const mergedIn = (entries: Entries): Set<string> =>
  new Set(entries.flatMap(({ edited }) => edited?.standsFor ?? []));

function wroteUnder(key: string, entries: Entries): string[] {
  return entries
    .filter((entry) => entry.key === key)
    .flatMap(({ answer, edited }) => [
      ...(answer?.kind === 'text' ? [answer.text] : []),
      ...(edited?.standsFor ?? []).flatMap((other) => wroteUnder(other, entries)),
    ]);
}

/** A text, and those that hold it: what is written in them goes with it. */
export function holdersOf({ shown, waiting }: Pile, key: string): Set<string> {
  const found = new Set([key]);
  const entries = [...shown, ...waiting];
  for (const one of found)
    for (const { key: holder, edited } of entries) if (edited?.standsFor.includes(one)) found.add(holder);
  return found;
}

export function moderate(draft: Draft, event: Moderation): Refusal | undefined {
  const { room } = draft;
  const question = room.steps
    .find(({ id }) => id === event.step)
    ?.questions.find(({ id }) => id === event.question);
  if (!question) return room.steps.some(({ id }) => id === event.step) ? 'unknown-question' : 'unknown-step';
  const pile = room.states[event.step]!.piles[question.id]!;
  if (!stands(pile, event.key)) return 'unknown-text';
  const change = changeOf(pile, event, 'max' in question ? question.max : 0);
  if (typeof change === 'string') return change;
  // what is forgotten was a change, though it reads as what is forgotten before it
  const forgotten = 'text' in event && event.text.startsWith(FORGOTTEN);
  const same = !forgotten && textsUnder(pile, event.key).every((entry) => alike(entry, change(entry)));
  if (same) return undefined;
  spend(draft, { acts: 1 });
  rewrite(draft, pileIn(draft, event.step, question.id), (entry) =>
    entry.key === event.key && entry.answer?.kind === 'text' ? change(entry) : entry,
  );
  return undefined;
}

const stands = (pile: Pile, key: string): boolean =>
  textsUnder(pile, key).length > 0 && !mergedIn([...pile.shown, ...pile.waiting]).has(key);

/** What the event makes of a text, or why it makes nothing of it. */
function changeOf(pile: Pile, event: Moderation, max: number): ((entry: RoomEntry) => RoomEntry) | Refusal {
  if (event.kind === 'accept') return (entry) => ({ ...entry, accepted: true });
  if (event.kind === 'restore') return asWritten;
  const text = cleaned(event.text);
  if (text === '' || text.length > max) return 'wrong-answer';
  const other = event.kind === 'merge' ? [event.other] : [];
  if (other.some((key) => key === event.key || !stands(pile, key))) return 'unknown-text';
  return (entry) => ({
    ...entry,
    accepted: true,
    edited: { text, standsFor: [...(entry.edited?.standsFor ?? []), ...other] },
  });
}

/** The text as its screen wrote it, which waits to be accepted. */
function asWritten({ key, seat, people, answer }: RoomEntry): RoomEntry {
  return { key, seat, people, answer };
}

const alike = (a: RoomEntry, b: RoomEntry): boolean =>
  a.accepted === b.accepted && JSON.stringify(a.edited) === JSON.stringify(b.edited);

/** Before a text goes: those that hold it are as they were written, without it. */
export function letGo(draft: Draft, step: string, question: string, key: string): void {
  const holders = holdersOf(draft.room.states[step]!.piles[question]!, key);
  holders.delete(key);
  if (holders.size > 0)
    rewrite(draft, pileIn(draft, step, question), (entry) =>
      holders.has(entry.key) ? asWritten(entry) : entry,
    );
}
