import type { StepQuestion } from '../../../../models/room/types.ts';
import type { Answers } from './keep.ts';
import type { StepShown } from './types.ts';
import type { PupilMessages } from './words/fr.ts';

/** The possible answers, in the order of the question: the keys of an object would put "10" before "0.5". */
export const answersTo = (question: StepQuestion | undefined): readonly string[] =>
  question?.kind === 'choice' ? question.options : question?.kind === 'rank' ? question.items : [];

/** Whether the answers say something and contain no unfinished ranking. */
export const mayBeSent = (questions: readonly StepQuestion[], answers: Answers): boolean =>
  Object.keys(answers).length > 0 &&
  questions.every((question) => {
    const answer = answers[question.id];
    if (question.kind !== 'rank') return true;
    return answer?.kind === 'rank' && answer.items.length === question.items.length;
  });

/** What is said when nothing may be sent yet, by what is asked. */
export const missingIn = (
  { missing }: Pick<PupilMessages, 'missing'>,
  [first]: readonly StepQuestion[],
): string => missing[first === undefined || first.kind === 'counts' ? 'choice' : first.kind];

/**
 * What a class without screens must see before it answers: the possible answers, or else every question that has words.
 */
export function askedAt({ questions, labels }: StepShown): readonly string[] {
  const answers = answersTo(questions[0]);
  return answers.length > 0
    ? answers
    : questions.map(({ id }) => id).filter((id) => labels[id] !== undefined);
}
