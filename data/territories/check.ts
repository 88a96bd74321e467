/** What `facts.json` refers to must exist: sources, the law, the grids, the two factors behind the number of households. */
import type { FactorId } from '../../models/draws/factor.ts';
import type { DocumentedFactor, Files, Source } from '../files.ts';

export function checkTerritories(
  { territories, measures, electricity }: Pick<Files, 'territories' | 'measures' | 'electricity'>,
  factors: Readonly<Record<FactorId, DocumentedFactor>>,
  sources: Readonly<Record<string, Source>>,
  problems: string[],
): void {
  const place = 'territories/facts.json';
  const { population, reen, households, source } = territories;
  const { places } = households;
  const cited = [source, reen.source, population.source, places.source];
  cited.push(...population.exceptions.map((each) => each.source));
  if (places.classes.length !== territories.classes.bounds.length + 1)
    problems.push(`${place}: a size of homes for each class of communes`);
  for (const id of new Set(cited)) if (!sources[id]) problems.push(`${place}: unknown source "${id}"`);
  if (!measures.laws.some(({ id }) => id === reen.law)) problems.push(`${place}: unknown law "${reen.law}"`);
  const known = new Set(electricity.flatMap(({ grids }) => grids.map(({ id }) => id)));
  for (const { grid } of territories.grids)
    if (!known.has(grid)) problems.push(`${place}: unknown grid "${grid}"`);
  const needed = [
    [households.size, 'person'],
    [households.share, 'share'],
  ] as const;
  for (const [id, unit] of needed) {
    if (!factors[id]) problems.push(`${place}: unknown factor "${id}"`);
    else if (factors[id].unit !== unit)
      problems.push(`${place}: ${id} is in ${factors[id].unit}, not ${unit}`);
  }
}
