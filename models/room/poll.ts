/**
 * Polls: once a step is revealed, the class votes on what came out of it, between choices that tie or among the texts
 * that are shown. A poll is a step with one question, put in right after the other, where the class then is: it is
 * answered, locked, revealed and hidden like any step. Left unrevealed, it decides nothing.
 */
import { distinct } from './alike.ts';
import { reached, spend, type Draft } from './draft.ts';
import { acceptedIn } from './moderate.ts';
import { isFrozen, untouched } from './pile.ts';
import type { Refusal, Room, RoomEvent, Step, TextPlace } from './types.ts';

/** How many texts a person picks, at most. */
export const PICKS = 3;
/** The most texts that a class can choose from. */
export const MOST_TEXTS = 24;

/** The name of the poll that follows a step. */
export const pollOf = (step: string): string => `${step}-poll`;

export function poll(draft: Draft, event: Extract<RoomEvent, { kind: 'poll' }>): Refusal | undefined {
  const place = reached(draft, event.step);
  if (typeof place === 'string') return place;
  const { room } = draft;
  const id = pollOf(event.step);
  if (room.steps.some((step) => step.id === id)) return undefined;
  const state = room.states[event.step]!;
  if (!state.revealed || !isFrozen(state)) return 'not-revealed';
  const made = room.steps[place]!.of === undefined ? pollAbout(room, event) : 'no-choice';
  if (typeof made === 'string') return made;
  spend(draft, { acts: 1 });
  Object.assign(draft.write(), {
    steps: [...room.steps.slice(0, place + 1), made, ...room.steps.slice(place + 1)],
    at: place + 1,
    reached: Math.max(place, room.reached) + 1,
    states: { ...room.states, [id]: untouched(made) },
    wall: { entry: false, part: 0, scale: room.wall.scale },
  });
  return undefined;
}

function pollAbout(
  room: Room,
  { step: of, options }: { step: string; options?: readonly string[] },
): Step | Refusal {
  const { kind, questions } = room.steps.find((step) => step.id === of)!;
  const shared = { id: pollOf(of), kind, of };
  if (options) {
    const asked = questions.find((question) => question.kind === 'choice');
    const known = asked?.options.filter((option) => options.includes(option)) ?? [];
    if (!asked || known.length < 2 || known.length < options.length) return 'no-choice';
    return { ...shared, questions: [{ ...asked, options: known, most: 1 }] };
  }
  const texts = textsIn(room, of);
  const names = Object.keys(texts);
  if (names.length < 2) return 'no-choice';
  if (names.length > MOST_TEXTS) return 'many-choices';
  return { ...shared, texts, questions: [{ kind: 'choice', id: of, options: names, most: PICKS }] };
}

/** The texts that a step shows, alike ones once, each under a name that tells nothing of who wrote it. */
function textsIn({ steps, states }: Room, of: string): Readonly<Record<string, TextPlace>> {
  const { questions } = steps.find(({ id }) => id === of)!;
  return Object.fromEntries(
    questions.flatMap(({ id: question }) =>
      distinct(acceptedIn(states[of]!.piles[question]!.shown)).map(
        ({ key }, i) => [`${question}-${i + 1}`, { question, key }] as const,
      ),
    ),
  );
}

/**
 * Of texts among which a class would vote, those to put back so that as many stay as it may vote on: the last of the
 * questions that have the most.
 */
export function beyondPoll<T extends { readonly question: string }>(texts: readonly T[]): readonly T[] {
  const turn = (text: T, place: number) =>
    texts.slice(0, place).filter(({ question }) => question === text.question).length;
  const turns = texts.map((text, place) => ({ text, turn: turn(text, place) }));
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(MOST_TEXTS)
    .map(({ text }) => text);
}

/** The words of a text that a poll is about, as they stand now; nothing once it is removed. */
export function textIn({ states }: Room, { of, texts = {} }: Step, option: string): string | undefined {
  const place = Object.hasOwn(texts, option) ? texts[option]! : undefined;
  if (!place || of === undefined) return undefined;
  const { shown } = states[of]!.piles[place.question]!;
  return acceptedIn(shown).find(({ key }) => key === place.key)?.text;
}
