/**
 * What whoever reads a footprint is told first, which its answers alone decide. What stands for an answer describes homes
 * in France: behind another country's electricity, devices, their lives and uses stay French. And where published
 * ranges alone count, the range shown is narrower than what is believed.
 */
import { lookup } from '../catalogue/lookup.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import type { Notice } from './line.ts';

/** The notices of a footprint, after those of its answers. */
export function noticesOf(
  notices: readonly Notice[],
  { grid, ranges }: Pick<Answers, 'grid' | 'ranges'>,
  catalogue: Catalogue,
): readonly Notice[] {
  const abroad = grid !== undefined && lookup(catalogue).grid.get(grid)?.abroad;
  return [
    ...(ranges === 'published' ? [{ code: 'published-ranges' } as const] : []),
    ...(abroad ? [{ code: 'french-habits' } as const] : []),
    ...notices,
  ];
}
