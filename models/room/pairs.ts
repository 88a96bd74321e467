/** What may be answered again in pairs. */
import type { StepQuestion } from './types.ts';

/** Questions that each ask for one amount among a few: their answers have a middle, which may move. */
export const mayPair = (questions: readonly StepQuestion[]): boolean =>
  questions.length > 0 &&
  questions.every(
    (question) =>
      question.kind === 'choice' && question.most === 1 && question.options.every((one) => Number(one) > 0),
  );
