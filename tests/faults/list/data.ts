/** Faults in what reads the figures, and in what refuses them. */
import type { Fault } from '../fault.ts';

const REFUSALS = ['tests/data/refusals.test.ts', 'tests/data/programme.test.ts'];
const TERRITORIES = ['tests/data/territories.test.ts'];

export const DATA: readonly Fault[] = [
  {
    id: 'data-year-of-a-count',
    file: 'data/territories/territoryOf.ts',
    text: 'exception?.year ?? facts.population.year',
    becomes: 'facts.population.year',
    harm: 'The people of Mayotte are said to have been counted in a year in which they were not.',
    tests: TERRITORIES,
  },
  {
    id: 'data-people-twice',
    file: 'data/territories/raw.ts',
    text: "each.type === 'commune-actuelle' && each.population",
    becomes: 'each.population',
    harm: 'The districts of Paris are counted beside Paris.',
    tests: TERRITORIES,
  },
  {
    id: 'data-first-department',
    file: 'data/territories/slim.ts',
    text: 'departments: Object.keys(people).sort((a, b) => people[b]! - people[a]!),',
    becomes: 'departments: Object.keys(people),',
    harm: 'A group of communes is said to be in the department where few of its people live.',
    tests: TERRITORIES,
  },
  {
    id: 'data-surest-parameter',
    file: 'data/programme/build.ts',
    text: '[...record.parameters, ...Object.values(record.perDevice ?? {})].map(',
    becomes: '[...record.parameters].map(',
    harm: 'A proposal is said to be measured, though what it does to each device is a hypothesis.',
    tests: REFUSALS,
  },
  {
    id: 'data-units-mixed',
    file: 'data/assemble.ts',
    text: 'factors[to].unit !== factors[from].unit',
    becomes: 'false',
    harm: 'A switch may put kilograms in the place of kilowatt-hours, and nobody is warned.',
    tests: REFUSALS,
  },
  {
    id: 'data-same-hash',
    file: 'data/load.ts',
    text: ".update(JSON.stringify(files)).digest('hex')",
    becomes: ".update(JSON.stringify(files.sources)).digest('hex')",
    harm: 'A corrected figure keeps the address of the one before: browsers never see it.',
    tests: ['tests/data/catalogue.test.ts', ...REFUSALS],
  },
  {
    id: 'data-frozen-outside',
    file: 'data/load.ts',
    text: '    Object.values(value).forEach(deepFreeze);\n',
    becomes: '',
    harm: 'One request that changes a figure changes it for all that follow.',
    tests: ['tests/data/catalogue.test.ts'],
  },
  {
    id: 'data-middle-of-nothing',
    file: 'data/factors.ts',
    text: 'low === 0 && central === high / 2',
    becomes: 'central === high / 2',
    harm: 'What nobody measured may be said to work at least a little.',
    tests: REFUSALS,
  },
  {
    id: 'data-choices-alike',
    file: 'data/school/check.ts',
    text: 'choice <= choices[i - 1]!',
    becomes: 'choice < choices[i - 1]!',
    harm: 'A class may be offered the same answer twice.',
    tests: ['tests/data/school.test.ts', ...REFUSALS],
  },
  {
    id: 'data-usual-below-least',
    file: 'data/stock/build.ts',
    text: 'intensity.usual < intensity.min || intensity.usual > intensity.max',
    becomes: 'intensity.usual > intensity.max',
    harm: 'A lever may begin below where its slider does.',
    tests: REFUSALS,
  },
  {
    id: 'data-evidence-overstated',
    file: 'data/stock/build.ts',
    text: "Math.min(SEALS.indexOf(least), SEALS.indexOf('assumed'))",
    becomes: "Math.min(SEALS.indexOf(least), SEALS.indexOf('calculated'))",
    harm: 'A lever may be called calculated where a parameter of it is a hypothesis.',
    tests: [...REFUSALS, 'tests/data/catalogue.test.ts'],
  },
  {
    id: 'data-minutes-of-a-run',
    file: 'data/school/check.ts',
    text: 'if (sum !== minutes) complain',
    becomes: 'if (sum > minutes) complain',
    harm: 'A lesson may be announced as longer than its steps.',
    tests: ['tests/data/school.test.ts', ...REFUSALS],
  },
];
