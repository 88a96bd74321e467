/** A number, and a whole one, before its bounds. Short: on a phone there is only the single line of a hint. */
export const numbers = ['nombre', 'entier,'] as const;
