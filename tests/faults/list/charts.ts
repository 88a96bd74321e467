/** Faults in what is drawn. */
import type { Fault } from '../fault.ts';

export const CHARTS: readonly Fault[] = [
  {
    id: 'web-third-ribbon',
    file: 'web/charts/flow.ts',
    text: 'filled.set(box, y + width - box.y);',
    becomes: 'filled.set(box, width);',
    harm: 'From the third on, ribbons of one box are drawn over one another.',
    tests: ['tests/web/flow.test.ts'],
  },
  {
    id: 'web-letters-touch',
    file: 'web/charts/ribbon.ts',
    text: 'placed[order[rank - 1]!]! + APART',
    becomes: 'ends[order[rank - 1]!]! + APART',
    harm: 'Where three lines end together, two of their letters are one on the other.',
    tests: ['tests/web/charts.test.ts'],
  },
  {
    id: 'web-zero-left-out',
    file: 'web/charts/ribbon.ts',
    text: 'const lowest = Math.min(0, ...all.map(({ low }) => low));',
    becomes: 'const lowest = Math.min(...all.map(({ low }) => low));',
    harm: 'A fall of one hundredth fills the whole drawing.',
    tests: ['tests/web/charts.test.ts', 'tests/web/note.test.ts', 'tests/web/council.test.ts'],
  },
  {
    id: 'web-fifteen-years-old',
    file: 'web/charts/ages.ts',
    text: 'byAge.slice(MOST).reduce(',
    becomes: 'byAge.slice(MOST + 1).reduce(',
    harm: 'Devices of exactly fifteen years are in no bar.',
    tests: ['tests/web/fleet.test.ts'],
  },
  {
    id: 'web-lever-twice',
    file: 'web/features/proposals/flowView.ts',
    text: '({ lever }, i) => lever && proposals.findIndex((other) => other.lever === lever) === i,',
    becomes: '({ lever }) => lever !== undefined,',
    harm: 'In the picture, a lever that two proposals pull acts twice.',
    tests: ['tests/web/flow.test.ts'],
  },
];
