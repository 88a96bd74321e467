/** Worked requests about territories: shown in the contract with their answers, run by the tests. */
export const TERRITORY_EXAMPLES = {
  search: { summary: 'Four communes of one name, the three largest', q: 'st denis', limit: 3 },
  commune: {
    summary: 'Le Trait: 4,704 people × 0.97 ÷ 2.1 = 2,173 households',
    code: '76709',
  },
} as const;
