/** What the files of the programme hold, in the order and under the names that others ask for. */
import type { Files } from '../files.ts';

export type LeverRecord = Files['levers']['levers'][number];

/** The parameters of every lever, of whichever file. */
export const parametersOf = ({ levers, repair }: Pick<Files, 'levers' | 'repair'>) => ({
  ...levers.parameters,
  ...repair.parameters,
});

/** Ids of chapters and headings, in the booklet’s order. */
export const headingIds = ({ programme }: Pick<Files, 'programme'>): string[] =>
  programme.chapters.flatMap(({ id, headings }) => [id, ...headings.map((heading) => heading.id)]);

/** Measures in the order of the programme. */
export function inOrder(files: Pick<Files, 'programme' | 'measures'>): Files['measures']['measures'] {
  const order = headingIds(files);
  return [...files.measures.measures].sort((a, b) => order.indexOf(a.heading) - order.indexOf(b.heading));
}
