import type { AnswerTexts } from './fr.ts';

export const answers: AnswerTexts = {
  language: (codes) =>
    `Language of the sentences: ${codes.join(' or ')}; else that of Accept-Language, then French`,
};
