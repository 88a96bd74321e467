/**
 * What stands for an answer describes homes in France: behind another country's electricity, devices, their lives and
 * uses stay French, and whoever reads the result is told.
 */
import { lookup } from '../catalogue/lookup.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import type { Notice } from './line.ts';

/** The notices of a footprint, with that of French habits first when its electricity is of another country. */
export function noticesOf(
  notices: readonly Notice[],
  { grid }: Pick<Answers, 'grid'>,
  catalogue: Catalogue,
): readonly Notice[] {
  const abroad = grid !== undefined && lookup(catalogue).grid.get(grid)?.abroad;
  return abroad ? [{ code: 'french-habits' }, ...notices] : notices;
}
