/** The prediction that a step asks about; nothing where it asks something else. */
import type { Step } from '../../../../models/room/types.ts';

export const predictionIn = <P extends { readonly id: string }>(
  steps: readonly Pick<Step, 'id' | 'kind' | 'questions'>[],
  id: string,
  predictions: readonly P[],
): P | undefined => {
  const question = steps.find((step) => step.id === id && step.kind === 'predict')?.questions[0]?.id;
  return predictions.find((one) => one.id === question);
};
