/** What is asked of every route, in French; its shape is what the other languages must have. */
export const answers = {
  language: (codes: readonly string[]) =>
    `Langue des phrases : ${codes.join(' ou ')} ; à défaut celle d’Accept-Language, puis le français`,
};

export type AnswerTexts = typeof answers;
