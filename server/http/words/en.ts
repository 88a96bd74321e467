import type { QueryTexts } from './fr.ts';

export const queries: QueryTexts = {
  wrong: 'This value is not allowed.',
  unknown: 'This parameter does not exist.',
  leaveOut: 'Leave it out.',
};
