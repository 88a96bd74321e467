/** The references of the REEN pieces, checked: sources, the law, and levers, each under one field only. */
import type { Files } from '../files.ts';

export function checkReen({ reen, stock, measures, sources }: Files, problems: string[]): void {
  const fault = (place: string, what: string) => void problems.push(`reen/reen.json: ${place}: ${what}`);
  const known = new Set(sources.sources.map(({ id }) => id));
  const cited = [
    ...Object.entries(reen.pieces),
    ...reen.indicators.flatMap(({ id, national }) => (national ? [[id, national] as const] : [])),
  ];
  for (const [place, { source }] of cited) if (!known.has(source)) fault(place, `unknown source "${source}"`);
  if (!measures.laws.some(({ id }) => id === reen.law)) fault('law', `unknown law "${reen.law}"`);
  const placed = reen.domains.all.flatMap(({ levers }) => levers);
  const levers = stock.levers.map(({ id }) => id);
  for (const id of placed) if (!levers.includes(id)) fault('domains', `unknown lever "${id}"`);
  for (const id of levers) {
    const times = placed.filter((each) => each === id).length;
    if (times !== 1) fault('domains', `the lever "${id}" is under ${times} fields, must be under one`);
  }
  for (const { id, national } of reen.indicators)
    if (national && !(national.low <= national.value && national.value <= national.high))
      fault(id, 'its value is outside its range');
}
