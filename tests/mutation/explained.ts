/** Mutants that no test can notice, each with the reason: what they change is no result. */
export interface Explained {
  readonly file: string;
  /** The code, on one line. */
  readonly was: string;
  /** What mutants make of it. */
  readonly becomes: readonly string[];
  readonly why: string;
}

const BEYOND = 'writes past the last age or year, where nothing is read';
const EMPTY = 'past the last age there is nobody';
const FORGETS = 'a memory that forgets, or holds more, changes how long it takes and nothing else';
const SAME_AT = 'where both sides are equal, both ways give the same';
const OTHER_WAY =
  'the same median is found in other steps, and it is rounded to a ten-thousandth of the range';
const LAST_BIT =
  'differs where two numbers are equal to the last bit, and gives the same there or next to it';
const REFUSED = 'what is not in the catalogue is refused before';
const WEIGHTLESS = 'what has no weight meets no other lever';

/** By file: the reason, the code, and what mutants make of it. */
const IN: Readonly<Record<string, readonly (readonly [why: string, was: string, ...becomes: string[]])[]>> = {
  'models/stock/cohorts.ts': [
    ['a life of one age leaves nobody to keep', 'ages < 2', 'false'],
    [BEYOND, 'years - year', 'years + year'],
    [BEYOND, 'age < oldest', 'age <= oldest'],
    [BEYOND, 'age < second.ages', 'age <= second.ages'],
    [BEYOND, 'year < years', 'year <= years'],
    [BEYOND, 'age < law.ages', 'age <= law.ages'],
    [SAME_AT, 'longer.ages >= today.ages', 'longer.ages > today.ages'],
    [EMPTY, 'age + 1 < ages', 'age + 1 <= ages'],
    [EMPTY, 'age < ages', 'true'],
    [
      'at the last age all leave: times one or over one',
      'first[entry - age]! * leaving[age]!',
      'first[entry - age]! / leaving[age]!',
    ],
  ],
  'models/stock/leaving.ts': [
    ['the last age ends the loop before', 'age < MOST_AGES', 'true', 'age <= MOST_AGES'],
  ],
  'models/stock/life.ts': [
    [FORGETS, 'ages === 0', 'true'],
    [FORGETS, 'draw !== at', 'true'],
    [
      'no life falls on the bound to the last bit',
      'rate * powers[age]! <= LAST',
      'rate * powers[age]! < LAST',
    ],
  ],
  'models/stock/run.ts': [
    ['where all that would leave leave, none is kept either way', 'kept < 1', 'true', 'kept <= 1'],
    ['the same law is worked out again', 'change.ramp[year] !== lengthened', 'true'],
    ['the same share is worked out again', 'change.rescued[year] !== rescued', 'true'],
  ],
  'models/stock/shelf.ts': [
    [
      FORGETS,
      '{ means = new Float64Array(kept); starts = new Int32Array(kept); rooms = new Uint8Array(kept); counts = new Uint8Array(kept); }',
      '{}',
    ],
    [FORGETS, 'used <= row.length', 'false', 'used < row.length'],
    [
      FORGETS,
      '{ if (draw >= kept) return; if (means.length === 0) open(); if (ages > rooms[draw]!) makeRoom(draw, ages); means[draw] = mean; counts[draw] = ages; for (let age = 0, from = starts[draw]!; age < ages; age++) row[from + age] = standing[age]!; }',
      '{}',
    ],
    [FORGETS, 'draw >= kept', 'false', 'draw < kept', 'draw > kept', 'true'],
    [FORGETS, 'means.length === 0', 'true', 'means.length !== 0'],
    [FORGETS, 'ages > rooms[draw]!', 'true'],
    [FORGETS, 'draw >= means.length', 'false', 'draw < means.length', 'draw > means.length'],
    [FORGETS, 'draw >= means.length || means[draw] !== mean', 'true'],
    [BEYOND, 'age < ages', 'age <= ages'],
  ],
  'models/stock/survival.ts': [['at birth the formula gives one too', 'age <= 0', 'false', 'age < 0']],
  'models/draws/declaration.ts': [
    [
      OTHER_WAY,
      'step < MOST_STEPS && !(Math.abs(excess) <= CLOSE * Math.abs(mean))',
      'step < MOST_STEPS || !(Math.abs(excess) <= CLOSE * Math.abs(mean))',
    ],
    [
      OTHER_WAY,
      'Math.abs(excess) <= CLOSE * Math.abs(mean)',
      'false',
      'Math.abs(excess) < CLOSE * Math.abs(mean)',
    ],
    [OTHER_WAY, 'CLOSE * Math.abs(mean)', 'CLOSE / Math.abs(mean)'],
    [OTHER_WAY, 'excess > 0', 'excess >= 0'],
    [OTHER_WAY, '!(median > from && median < to)', 'true'],
    [OTHER_WAY, 'median > from && median < to', 'true', 'false'],
    [
      OTHER_WAY,
      'median - (next * (median - before)) / (next - excess)',
      'median + next * (median - before) / (next - excess)',
    ],
    [OTHER_WAY, 'next * (median - before)', 'next / (median - before)'],
    [OTHER_WAY, 'next - excess', 'next + excess'],
    ['a bound at zero cuts nothing off a positive law', 'min > 0', 'true'],
    [LAST_BIT, 'central < most', 'central <= most'],
  ],
  'models/draws/distribution.ts': [
    ['in the middle both halves give the median', 'z < 0', 'z <= 0'],
    [LAST_BIT, 'z >= thresholds[count]!', 'z > thresholds[count]!'],
    [LAST_BIT, 'cumulated < 1 - RARE', 'cumulated <= 1 - RARE'],
    ['rarer than any draw', '1 - RARE', '1 + RARE'],
    ['past the last threshold no comparison holds', 'count < thresholds.length', 'true'],
  ],
  'models/draws/numbers.ts': [
    [LAST_BIT, 'x > -700', 'x >= -700'],
    [LAST_BIT, 'mantissa < Math.SQRT1_2', 'mantissa <= Math.SQRT1_2'],
    ['the middle is on the other branch', 'q < 0', 'q <= 0'],
  ],
  'models/draws/quadrature.ts': [
    ['one halving more than a double tells', 'i < HALVINGS', 'i <= HALVINGS'],
    [LAST_BIT, 'legendre(n, middle)[0] > 0', 'legendre(n, middle)[0] >= 0'],
    ['at a root the polynomial is zero', 'before - x * value', 'before + x * value'],
  ],
  'models/draws/quantile.ts': [
    [SAME_AT, 'x > max', 'x >= max'],
    [SAME_AT, 'x < min', 'x <= min'],
    [BEYOND, 'i < n', 'i <= n'],
    ['where all are equal, all fall in one bin', 'max > min', 'true'],
    [FORGETS, 'bins.length < n', 'bins.length <= n', 'true'],
    ['nothing times a difference is nothing', 'rest === 0', 'false'],
    ['both ways sort', 'count > FEW', 'count >= FEW', 'count <= FEW'],
  ],
  'models/draws/sample.ts': [
    ['a fixed value is drawn as itself by the other way too', "'fixed'", '""'],
    [BEYOND, 'i < draws', 'i <= draws'],
  ],
  'models/draws/spread.ts': [[BEYOND, 'i < length', 'i <= length']],
  'models/draws/term.ts': [['a term has both sides, or none', 'left && right', 'left || right']],
  'models/draws/gamma.ts': [
    ['what is left there is less than any test can tell from nothing', 'x > GONE', 'false', 'x >= GONE'],
    ['in the middle both halves are one half', 'z > 0', 'z >= 0'],
  ],
  'models/draws/products.ts': [
    [BEYOND, 'i < sum.length', 'i <= sum.length'],
    ['one row at a time gives the same bits, later', 'at + AT_A_TIME <= rows.length', 'false'],
  ],
  'models/draws/varianceShares.ts': [
    ['the sum is squared', 'quadratic += weighted * zi', 'quadratic -= weighted * zi'],
    [BEYOND, 'i < row.length', 'i <= row.length'],
  ],
  'models/household/notices.ts': [
    [REFUSED, 'lookup(catalogue).grid.get(grid)?.abroad', 'lookup(catalogue).grid.get(grid).abroad'],
    ['nothing is named undefined', 'grid !== undefined', 'true'],
  ],
  'models/household/situation.ts': [
    [
      REFUSED,
      'lookup(catalogue).grid.get(answers.grid ?? DEFAULT_GRID)?.intensity',
      'lookup(catalogue).grid.get(answers.grid ?? DEFAULT_GRID).intensity',
    ],
    ['no national value counted by household changes with ages', "per === 'household'", 'false'],
    ['an assumed use is known by its type, which stands beside its answer', '{ type: type.id }', '{}'],
  ],
  'models/household/corridor.ts': [
    ['no size of home changes what a home shares', "'household'", '""'],
    ['no size of home changes what a card carries', "'sim'", '""'],
  ],
  'models/household/readKnown.ts': [
    ['all that is unknown can be taken away: a guard that nothing reaches', 'dropped.length === 0', 'false'],
    [
      'what is greedy reaches the end by itself',
      '/^(connections|switches)\\.(.*)$/s',
      '/^(connections|switches)\\.(.*)/s',
    ],
  ],
  'models/household/line.ts': [['where none is empty, none is taken away', 'empty > 0', 'empty >= 0']],
  'models/household/footprint.ts': [[FORGETS, '`${component}/${stage}/*`', '``']],
  'models/household/use.ts': [['nothing is named undefined', 'said !== undefined', 'true']],
  'models/household/network.ts': [[SAME_AT, 'assumed > left', 'assumed >= left']],
  'models/proposals/acts/chargedDevice.ts': [
    ['nothing is named undefined', 'variantOf !== undefined', 'true'],
    ['nothing is named undefined', 'type.variantOf === undefined', 'false'],
  ],
  'models/proposals/acts/definition.ts': [
    ['a charge of a use has an entry', 'entries[0]?.type', 'entries[0].type'],
  ],
  'models/proposals/acts/lifetime.ts': [['a name under which a row is kept', "''", '"Stryker was here!"']],
  'models/proposals/effects.ts': [[BEYOND, 'i < left.length', 'i <= left.length']],
  'models/proposals/quantities.ts': [
    [BEYOND, 'i < length', 'i <= length'],
    [BEYOND, 'i < saved.length', 'i <= saved.length'],
    ['what acts beside a footprint touches none of its charges', "rule.acts === 'beside'", 'false'],
  ],
  'models/proposals/shapley.ts': [
    [BEYOND, 'i < into.length', 'i <= into.length'],
    ['a finer rule is as exact', 'players / 2', 'players * 2'],
    [
      'written out or by the rule, a share is the same',
      '({ levers }) => levers.length === 1',
      '() => undefined',
    ],
  ],
  'models/proposals/acts/origin.ts': [
    ['what takes the whole of a charge multiplies as it shares', "'origin'", '""'],
  ],
  'models/proposals/acts/number.ts': [[WEIGHTLESS, "'number'", '""']],
  'models/proposals/acts/volume.ts': [[WEIGHTLESS, "'volume'", '""']],
  'models/proposals/acts/size.ts': [[WEIGHTLESS, "{ quantity: 'number' }", '{}']],
  'models/proposals/acts/standby.ts': [[WEIGHTLESS, "{ quantity: 'hours' }", '{}']],
  'models/proposals/pull.ts': [
    ['the same sets of levers, under other ranks', '(some >> l) % 2 === 1', '(some >> l) % 2 !== 1'],
  ],
  'models/proposals/acts/hosting.ts': [
    ['purchases that are neither fewer nor moved', "'untouched'", '""'],
    ['servers alone hold that mix', "charge.line.component !== 'datacenter'", 'false'],
  ],
  'models/proposals/acts/once.ts': [
    ['the only device that is named is the first', 'id === named', 'true'],
    ['the device that is named exists, with both figures', 'device?.distribution', 'device.distribution'],
    ['the device that is named exists, with both figures', '[]', '["Stryker was here"]'],
  ],
  'models/proposals/coverage.ts': [
    ['a lever that nobody pulls is laid, and names no proposal', 'lever === id', 'true'],
    ['a key without a value says as much as none', 'proposal !== undefined', 'true'],
  ],
  'models/council/outcome/bench.ts': [
    ['our own assumptions are answered before', "{ key: '{}', bench: ours }", '{}'],
  ],
  'models/council/outcome/everywhere.ts': [
    ['a grid that is undefined is none', 'grid !== undefined && { grid }', 'true'],
    ['a grid that is undefined is none', 'grid !== undefined', 'true'],
  ],
  'models/council/outcome/price.ts': [
    [
      'where the low end is the bound itself, the draws below it have no price either',
      'estimateOf(avoided).low > least',
      'estimateOf(avoided).low >= least',
    ],
  ],
  'models/council/outcome/ranking.ts': [
    ["no rule of a grid names the code of one's own place", "'own'", '""'],
  ],
  'models/council/outcome/smallNumbers.ts': [
    ['the twentieth and the nineteen twentieths alone are asked for', 'p < 1 / 2', 'p <= 1 / 2'],
    ['of what is not expected at all, none is counted the other way too', 'expected <= 0', 'expected < 0'],
  ],
  'models/council/plan/saved.ts': [
    [
      'a field that is unknown has no bounds',
      "code === 'unknown-field' || min === undefined",
      'false',
      "code === 'unknown-field' && min === undefined",
    ],
    [
      'a value at its bound is right',
      "Number(value.replace(',', '.')) < min",
      "Number(value.replace(',', '.')) <= min",
    ],
  ],
  'models/council/run/changes.ts': [
    [BEYOND, 'year < years', 'year <= years'],
    [BEYOND, 'year < row.length', 'year <= row.length'],
  ],
  'models/council/run/deviceRun.ts': [
    ['what nothing moves is followed for nothing', 'begins < years', 'begins <= years'],
  ],
  'models/council/run/impacts.ts': [['a use of no type adds none', '[]', '["Stryker was here"]']],
  'models/council/run/simulate.ts': [
    ['a draw that is not known yet reads as zeros', 'known', 'true'],
    ['a pull of no lever does nothing', '[]', '["Stryker was here"]'],
    ['years that are all settled are followed for nothing', 'trend === USUAL_TREND', 'false'],
  ],
  'models/council/run/kinds.ts': [
    ['all are written before they are read', '{ second: 0, drawer: 0, collected: 0 }', '{}'],
  ],
  'models/council/run/series.ts': [[BEYOND, 'at < into.length', 'at <= into.length']],
  'models/council/run/settledYears.ts': [
    [BEYOND, 'i < FIGURES', 'i <= FIGURES'],
    [FORGETS, 'true', 'false'],
  ],
  'models/council/run/untouched.ts': [[FORGETS, 'name !== last.name', 'true']],
  'models/council/search/backcastRequest.ts': [
    ['what is no lever has no cost', '[]', '["Stryker was here"]'],
  ],
  'models/council/search/point.ts': [
    [
      LAST_BIT,
      'Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))',
      'Math.abs(a - b) < tolerance * Math.max(Math.abs(a), Math.abs(b))',
    ],
  ],
  'models/council/search/search.ts': [
    ['a level that stands twice is the same point', 'level < most', 'level <= most'],
  ],
};

export const EXPLAINED: readonly Explained[] = Object.entries(IN).flatMap(([file, rows]) =>
  rows.map(([why, was, ...becomes]) => ({ file, was, becomes, why })),
);
