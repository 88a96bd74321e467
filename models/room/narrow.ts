/**
 * A vote about a few of its options alone, such as those that a class has argued about: of few, each person takes one.
 * It is settled before anybody has voted, so that nobody has chosen what is then no longer offered; and it may be
 * undone as long.
 */
import { spend, type Draft } from './draft.ts';
import { pilesOf } from './pile.ts';
import type { ChoiceQuestion, Refusal, Room, RoomEvent, Step } from './types.ts';

/** The question of a vote, with all that the run offers. */
export const wholeVote = ({
  questions,
  whole,
}: Pick<Step, 'questions' | 'whole'>): ChoiceQuestion | undefined =>
  whole ?? questions.find((one) => one.kind === 'choice');

/** Every other step takes one choice, or none. */
const isVote = ({ most }: ChoiceQuestion): boolean => most > 1;

/** Whether somebody has voted, or is past the vote: once it is revealed it is over. */
function isBegun({ steps, states, reached }: Room, place: number): boolean {
  const state = states[steps[place]!.id]!;
  const isSaid = pilesOf(state).some(({ shown, waiting }) => shown.length + waiting.length > 0);
  return place < reached || (place === reached && (state.revealed || isSaid));
}

export function narrow(
  draft: Draft,
  event: Extract<RoomEvent, { kind: 'narrow' | 'widen' }>,
): Refusal | undefined {
  const { steps } = draft.room;
  const place = steps.findIndex(({ id }) => id === event.step);
  const step = steps[place];
  if (!step) return 'unknown-step';
  if (isBegun(draft.room, place)) return 'already-reached';
  const asked = wholeVote(step);
  if (!asked || !isVote(asked)) return 'no-choice';
  const options = event.kind === 'narrow' ? event.options : asked.options;
  const offered = asked.options.filter((option) => options.includes(option));
  if (offered.length < 2 || offered.length < options.length) return 'no-choice';
  const isWhole = offered.length === asked.options.length;
  if (event.kind === 'narrow' && isWhole) return 'no-choice';
  const { whole: _all, ...others } = step;
  const question = isWhole ? asked : { ...asked, options: offered, most: 1 };
  const next: Step = {
    ...others,
    questions: step.questions.map((one) => (one.id === asked.id ? question : one)),
    ...(!isWhole && { whole: asked }),
  };
  if (JSON.stringify(next) === JSON.stringify(step)) return undefined;
  spend(draft, { acts: 1 });
  draft.write().steps = steps.map((one, at) => (at === place ? next : one));
  return undefined;
}
