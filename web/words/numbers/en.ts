export const numbers = ['number', 'whole,'] as const;
