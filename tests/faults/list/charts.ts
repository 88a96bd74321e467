/** Faults in what is drawn. */
import type { Fault } from '../fault.ts';

export const CHARTS: readonly Fault[] = [
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
    id: 'web-bite-left',
    file: 'web/features/proposals/laid/marks.ts',
    text: 'drawn.most += box(to - wide(most), to, 0, HEIGHT);',
    becomes: 'drawn.most += box(from, from + wide(most), 0, HEIGHT);',
    harm: 'What is taken off at most is drawn from the left, and what is taken off from the right.',
    tests: ['tests/web/laid.test.ts'],
  },
  {
    id: 'web-open-end-closed',
    file: 'web/features/proposals/laid/communeView.ts',
    text: ': high! > WIDTH',
    becomes: ': high! > 2 * WIDTH',
    harm: 'A bar that leaves the frame seems to end there.',
    tests: ['tests/web/laid.test.ts'],
  },
];
