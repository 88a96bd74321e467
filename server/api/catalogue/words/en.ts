import type { AbsentTexts } from './fr.ts';

export const absent: AbsentTexts = {
  present: (hash) => `This server does not keep this catalogue. The present one is ${hash}.`,
};
