/** The steps of a room as it stands: those of its run, a vote on fewer cards, and the votes put in between. */
import type { RoomView } from '../../../../server/live/rooms.ts';
import type { StepShown } from './types.ts';

/** What a vote on another step is called, by the kind of that step. */
export type PollTitles = Readonly<Record<'vote' | 'charter', string>>;

export function stepsNow(
  steps: readonly StepShown[],
  view: RoomView | undefined,
  titles: PollTitles,
): readonly StepShown[] {
  if (!view) return steps;
  return view.steps.flatMap(({ id, poll, questions }) => {
    const base = steps.find((step) => step.id === (poll?.of ?? id));
    if (!base || !(poll || questions)) return base ?? [];
    // its hint and the groups of its questions are its own: what is asked now is another question
    const { hint: _hint, groups: _groups, ...others } = base;
    const texts = poll?.texts;
    const [first] = base.questions;
    // proposals keep the order in which the first vote showed them
    const shown = first?.kind === 'choice' ? first.options : [];
    return {
      ...others,
      id,
      ...(poll && { title: titles[texts ? 'charter' : 'vote'] }),
      questions: (poll?.questions ?? questions!).map((question) =>
        question.kind === 'choice'
          ? {
              ...question,
              options: texts
                ? // a sentence that was removed since is no choice any more
                  question.options.filter((option) => texts[option] !== undefined)
                : shown.filter((option) => question.options.includes(option)),
            }
          : question,
      ),
      labels: { ...base.labels, ...texts },
    };
  });
}

/** The beginning that a sentence of a poll ends. */
export const beginningOf = (option: string): string => option.slice(0, option.lastIndexOf('-'));
