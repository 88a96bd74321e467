import type { RunTexts } from './fr.ts';

export const runFields: RunTexts = {
  draws: (usual) => `Monte Carlo draws; ${usual} when absent`,
  seed: (usual) => `Seed of chance: the same one gives the same figures; ${usual} when absent`,
};
