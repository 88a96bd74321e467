/** Faults in territories: how one is found, what law it is under, how many homes it has. */
import type { Fault } from '../fault.ts';

export const TERRITORY: readonly Fault[] = [
  {
    id: 'territory-one-count-enough',
    file: 'models/territory/reen.ts',
    text: "if (counts.every((count) => count > above * (1 + margin))) return 'above';",
    becomes: "if (counts.some((count) => count > above * (1 + margin))) return 'above';",
    harm: 'A council on which counts disagree is told that the law binds it.',
    tests: ['tests/models/territory/territory.test.ts', 'tests/data/territories.test.ts'],
  },
  {
    id: 'territory-bound-of-a-class',
    file: 'models/territory/sizeClass.ts',
    text: 'classes.find(({ from, below }) => population >= from',
    becomes: 'classes.find(({ from, below }) => population > from',
    harm: 'A commune of exactly 10,000 people is compared with smaller ones; one of nobody with none.',
    tests: ['tests/models/territory/territory.test.ts'],
  },
  {
    id: 'territory-grid-of-one-department',
    file: 'models/territory/grid.ts',
    text: 'return grids.size === 1 ? [...grids][0] : undefined;',
    becomes: 'return [...grids][0];',
    harm: 'A region whose departments have several electricities is given that of the first.',
    tests: ['tests/models/territory/place.test.ts'],
  },
  {
    id: 'territory-swapped-letters',
    file: 'models/territory/slips.ts',
    text: 'slips = Math.min(slips, aboveThat[i - 2]! + 1);',
    becomes: 'slips = Math.min(slips, above[i - 2]! + 1);',
    harm: 'Two swapped letters cost as much as two mistakes, or as none: the wrong town comes first.',
    tests: ['tests/models/territory/near.test.ts'],
  },
  {
    id: 'territory-homes-low-end',
    file: 'models/territory/territory.ts',
    text: 'low: central / wide(size.high / size.central, share.central / share.low),',
    becomes: 'low: central / wide(size.central / size.low, share.central / share.low),',
    harm: 'The low end of the number of homes is made with the wrong end of their size.',
    tests: ['tests/models/territory/territory.test.ts'],
  },
  {
    id: 'territory-ligature',
    file: 'models/territory/words.ts',
    text: "    .replaceAll('œ', 'oe')\n",
    becomes: '',
    harm: 'Whoever types “Oeuilly” does not find “Œuilly”.',
    tests: ['tests/models/territory/words.test.ts', 'tests/models/territory/search.test.ts'],
  },
  {
    id: 'territory-sure-enough',
    file: 'models/territory/search.ts',
    text: "match === 'exact' || match === 'code'",
    becomes: "match === 'exact' || match === 'code' || match === 'start'",
    harm: 'A name with a slip is not found where some other name starts so.',
    tests: ['tests/models/territory/search.test.ts'],
  },
  {
    id: 'territory-spaces-in-people',
    file: 'models/territory/own.ts',
    text: "value('people').replaceAll(/\\s/g, '')",
    becomes: "value('people').trim()",
    harm: 'A territory of “12 000” people, as French writes it, is refused.',
    tests: ['tests/models/territory', 'tests/web/council.test.ts', 'tests/web/note.test.ts'],
  },
];
