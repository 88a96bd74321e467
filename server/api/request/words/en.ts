import type { RunTexts } from './fr.ts';

export const runFields: RunTexts = {
  draws: (usual: number) => `Monte Carlo draws; ${usual} when absent`,
  seed: (usual: number) => `Seed of chance: the same one gives the same figures; ${usual} when absent`,
};
