import type { StepQuestion } from '../../../../models/room/types.ts';
import type { Answers } from './keep.ts';
import type { StepShown } from './types.ts';

/** What may be answered, in the order in which it is asked: keys of an object put "10" before "0.5". */
export const answersTo = (question: StepQuestion | undefined): readonly string[] =>
  question?.kind === 'choice' ? question.options : question?.kind === 'rank' ? question.items : [];

/** Whether it says something, and no order is left half made: a ranking is whole or it is none. */
export const mayBeSent = (questions: readonly StepQuestion[], answers: Answers): boolean =>
  Object.keys(answers).length > 0 &&
  questions.every((question) => {
    const answer = answers[question.id];
    if (question.kind !== 'rank') return true;
    return answer?.kind === 'rank' && answer.items.length === question.items.length;
  });

/** What a class without screens needs to see before it answers: what may be answered, else each question that has words. */
export function askedAt({ questions, labels }: StepShown): readonly string[] {
  const answers = answersTo(questions[0]);
  return answers.length > 0
    ? answers
    : questions.map(({ id }) => id).filter((id) => labels[id] !== undefined);
}
