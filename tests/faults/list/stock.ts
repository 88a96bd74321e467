/** Faults in the stock of devices through the years. */
import type { Fault } from '../fault.ts';

export const STOCK: readonly Fault[] = [
  {
    id: 'stock-half-a-year',
    file: 'models/stock/life.ts',
    text: 'power(age + MID_YEAR, shape)',
    becomes: 'power(age, shape)',
    harm: 'A life of two years and a half lasts three, and fewer devices are bought.',
    tests: ['tests/models/stock'],
  },
  {
    id: 'stock-drawers-never-emptied',
    file: 'models/stock/run.ts',
    text: 'second.drawer * allEnded - outOfDrawer - released;',
    becomes: 'second.drawer * allEnded - outOfDrawer;',
    harm: 'Phones that a campaign brings out of drawers are still in them.',
    tests: ['tests/models/stock'],
  },
  {
    id: 'stock-second-life-longer',
    file: 'models/stock/run.ts',
    text: 'endLater(boughtRefurbished, year, years, refurbishedEnds);',
    becomes: 'endLater(boughtRefurbished, year + 1, years, refurbishedEnds);',
    harm: 'A refurbished phone lasts one year more than its second life.',
    tests: ['tests/models/stock', 'tests/models/council/simulate.test.ts'],
  },
  {
    id: 'stock-life-of-before',
    file: 'models/stock/shelf.ts',
    text: 'if (draw >= means.length || means[draw] !== mean) return 0;',
    becomes: 'if (draw >= means.length || means[draw] === 0) return 0;',
    harm: 'While a slider moves, devices live as long as where it stood before.',
    tests: ['tests/models/stock', 'tests/models/council/simulate.test.ts'],
  },
  {
    id: 'stock-median-for-mean',
    file: 'models/stock/survival.ts',
    text: 'const centre = log(mean) - spread / 2;',
    becomes: 'const centre = log(mean);',
    harm: 'A published life is taken for a median, and devices last longer than published.',
    tests: ['tests/models/stock', 'tests/models/validation/validation.test.ts'],
  },
  {
    id: 'stock-ends-of-another-age',
    file: 'models/stock/cohorts.ts',
    text: 'into[year + age]! += begun * ending[age]!;',
    becomes: 'into[year + age]! += begun * ending[age - 1]!;',
    harm: 'Second lives end a year late, and those that should end in their first year end twice.',
    tests: ['tests/models/stock'],
  },
];
