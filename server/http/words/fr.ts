/** What is wrong with a parameter, in French; its shape is what the other languages must have. */
export const queries = {
  wrong: 'Cette valeur n’est pas admise.',
  unknown: 'Ce paramètre n’existe pas.',
  leaveOut: 'Retirez-le.',
};

export type QueryTexts = typeof queries;
