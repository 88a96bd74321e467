/** The steps of a room as it stands: those of its run, and the votes that the facilitator put in between. */
import type { RoomView } from '../../../../server/live/rooms.ts';
import type { StepShown } from './types.ts';

/** What a vote on another step is called, by the kind of that step. */
export type PollTitles = Readonly<Record<'vote' | 'charter', string>>;

export function stepsNow(
  steps: readonly StepShown[],
  view: RoomView | undefined,
  titles: PollTitles,
): readonly StepShown[] {
  if (!view || view.steps.length === steps.length) return steps;
  return view.steps.flatMap(({ id, poll }) => {
    const base = steps.find((step) => step.id === (poll?.of ?? id));
    if (!base || !poll) return base ?? [];
    const { texts } = poll;
    const { hint: _ofFirst, ...others } = base;
    return {
      ...others,
      id,
      title: titles[texts ? 'charter' : 'vote'],
      // a sentence that was removed since is no choice any more
      questions: poll.questions.map((question) =>
        texts && question.kind === 'choice'
          ? { ...question, options: question.options.filter((option) => texts[option] !== undefined) }
          : question,
      ),
      labels: { ...base.labels, ...texts },
    };
  });
}

/** The beginning that a sentence of a poll ends. */
export const beginningOf = (option: string): string => option.slice(0, option.lastIndexOf('-'));
