/** Mutants that no test can notice, each with the reason: what they change is no result. */
export interface Explained {
  readonly file: string;
  /** The code, on one line. */
  readonly was: string;
  /** What mutants make of it. */
  readonly becomes: readonly string[];
  readonly why: string;
}

const of = (file: string, why: string, was: string, ...becomes: readonly string[]): Explained => ({
  file,
  was,
  becomes,
  why,
});

const BEYOND = 'writes past the last age or year, where nothing is read';
const EMPTY = 'past the last age there is nobody';
const FORGETS = 'a memory that forgets, or holds more, changes how long it takes and nothing else';
const SAME_AT = 'where both sides are equal, both ways give the same';

const cohorts = 'models/stock/cohorts.ts';
const leaving = 'models/stock/leaving.ts';
const life = 'models/stock/life.ts';
const run = 'models/stock/run.ts';
const shelf = 'models/stock/shelf.ts';
const survival = 'models/stock/survival.ts';

const STOCK: readonly Explained[] = [
  of(cohorts, 'a life of one age leaves nobody to keep', 'ages < 2', 'false'),
  of(cohorts, BEYOND, 'years - year', 'years + year'),
  of(cohorts, BEYOND, 'age < oldest', 'age <= oldest'),
  of(cohorts, BEYOND, 'age < second.ages', 'age <= second.ages'),
  of(cohorts, BEYOND, 'year < years', 'year <= years'),
  of(cohorts, BEYOND, 'age < law.ages', 'age <= law.ages'),
  of(cohorts, SAME_AT, 'longer.ages >= today.ages', 'longer.ages > today.ages'),
  of(cohorts, EMPTY, 'age + 1 < ages', 'age + 1 <= ages'),
  of(cohorts, EMPTY, 'age < ages', 'true'),
  of(
    cohorts,
    'at the last age all leave: times one or over one',
    'first[entry - age]! * leaving[age]!',
    'first[entry - age]! / leaving[age]!',
  ),
  of(leaving, 'the last age ends the loop before', 'age < OLDEST', 'true', 'age <= OLDEST'),
  of(life, FORGETS, 'ages === 0', 'true'),
  of(life, FORGETS, 'draw !== at', 'true'),
  of(
    life,
    'no life falls on the bound to the last bit',
    'rate * powers[age]! <= LAST',
    'rate * powers[age]! < LAST',
  ),
  of(run, 'where all that would leave leave, none is kept either way', 'kept < 1', 'true', 'kept <= 1'),
  of(run, 'the same law is worked out again', 'change.ramp[year] !== lengthened', 'true'),
  of(
    shelf,
    FORGETS,
    '{ means = new Float64Array(kept); starts = new Int32Array(kept); rooms = new Uint8Array(kept); counts = new Uint8Array(kept); }',
    '{}',
  ),
  of(shelf, FORGETS, 'used <= row.length', 'false', 'used < row.length'),
  of(
    shelf,
    FORGETS,
    '{ if (draw >= kept) return; if (means.length === 0) open(); if (ages > rooms[draw]!) makeRoom(draw, ages); means[draw] = mean; counts[draw] = ages; for (let age = 0, from = starts[draw]!; age < ages; age++) row[from + age] = standing[age]!; }',
    '{}',
  ),
  of(shelf, FORGETS, 'draw >= kept', 'false', 'draw < kept', 'draw > kept', 'true'),
  of(shelf, FORGETS, 'means.length === 0', 'true', 'means.length !== 0'),
  of(shelf, FORGETS, 'ages > rooms[draw]!', 'true'),
  of(shelf, FORGETS, 'draw >= means.length', 'false', 'draw < means.length', 'draw > means.length'),
  of(shelf, FORGETS, 'draw >= means.length || means[draw] !== mean', 'true'),
  of(shelf, BEYOND, 'age < ages', 'age <= ages'),
  of(survival, 'at birth the formula gives one too', 'age <= 0', 'false', 'age < 0'),
];

const declaration = 'models/draws/declaration.ts';
const distribution = 'models/draws/distribution.ts';
const numbers = 'models/draws/numbers.ts';
const quantile = 'models/draws/quantile.ts';
const gamma = 'models/draws/gamma.ts';
const quadrature = 'models/draws/quadrature.ts';
const OTHER_WAY =
  'the same median is found in other steps, and it is rounded to a ten-thousandth of the range';
const LAST_BIT =
  'differs where two numbers are equal to the last bit, and gives the same there or next to it';

const DRAWS: readonly Explained[] = [
  of(
    declaration,
    OTHER_WAY,
    'step < MOST_STEPS && !(Math.abs(excess) <= CLOSE * Math.abs(mean))',
    'step < MOST_STEPS || !(Math.abs(excess) <= CLOSE * Math.abs(mean))',
  ),
  of(
    declaration,
    OTHER_WAY,
    'Math.abs(excess) <= CLOSE * Math.abs(mean)',
    'false',
    'Math.abs(excess) < CLOSE * Math.abs(mean)',
  ),
  of(declaration, OTHER_WAY, 'CLOSE * Math.abs(mean)', 'CLOSE / Math.abs(mean)'),
  of(declaration, OTHER_WAY, 'excess > 0', 'excess >= 0'),
  of(declaration, OTHER_WAY, '!(median > from && median < to)', 'true'),
  of(declaration, OTHER_WAY, 'median > from && median < to', 'true', 'false'),
  of(
    declaration,
    OTHER_WAY,
    'median - (next * (median - before)) / (next - excess)',
    'median + next * (median - before) / (next - excess)',
  ),
  of(declaration, OTHER_WAY, 'next * (median - before)', 'next / (median - before)'),
  of(declaration, OTHER_WAY, 'next - excess', 'next + excess'),
  of(declaration, 'a bound at zero cuts nothing off a positive law', 'min > 0', 'true'),
  of(declaration, LAST_BIT, 'central < most', 'central <= most'),
  of(distribution, 'in the middle both halves give the median', 'z < 0', 'z <= 0'),
  of(distribution, LAST_BIT, 'cumulated < 1 - RARE', 'cumulated <= 1 - RARE'),
  of(distribution, 'rarer than any draw', '1 - RARE', '1 + RARE'),
  of(distribution, 'past the last threshold no comparison holds', 'count < thresholds.length', 'true'),
  of(numbers, LAST_BIT, 'x > -700', 'x >= -700'),
  of(numbers, LAST_BIT, 'mantissa < Math.SQRT1_2', 'mantissa <= Math.SQRT1_2'),
  of(numbers, 'the middle is on the other branch', 'q < 0', 'q <= 0'),
  of(quadrature, 'one halving more than a double tells', 'i < HALVINGS', 'i <= HALVINGS'),
  of(quadrature, LAST_BIT, 'legendre(n, middle)[0] > 0', 'legendre(n, middle)[0] >= 0'),
  of(quadrature, 'at a root the polynomial is zero', 'before - x * value', 'before + x * value'),
  of(quantile, SAME_AT, 'x > max', 'x >= max'),
  of(quantile, FORGETS, 'bins.length < n', 'bins.length <= n'),
  of(quantile, 'nothing times a difference is nothing', 'rest === 0', 'false'),
  of('models/draws/sample.ts', 'a fixed value is drawn as itself by the other way too', "'fixed'", '""'),
  of('models/draws/spread.ts', BEYOND, 'i < length', 'i <= length'),
  of('models/draws/term.ts', 'a term has both sides, or none', 'left && right', 'left || right'),
  of(
    gamma,
    'what is left there is less than any test can tell from nothing',
    'x > GONE',
    'false',
    'x >= GONE',
  ),
  of('models/draws/products.ts', BEYOND, 'i < into.length', 'i <= into.length'),
  of(
    'models/draws/products.ts',
    'one row at a time gives the same bits, later',
    'at + AT_A_TIME <= rows.length',
    'false',
  ),
  of(
    'models/draws/varianceShares.ts',
    'the sum is squared',
    'quadratic += weighted * zi',
    'quadratic -= weighted * zi',
  ),
  of('models/draws/varianceShares.ts', BEYOND, 'i < row.length', 'i <= row.length'),
];

const REFUSED = 'what is not in the catalogue is refused before';

const HOUSEHOLD: readonly Explained[] = [
  of(
    'models/household/notices.ts',
    REFUSED,
    'lookup(catalogue).grid.get(grid)?.abroad',
    'lookup(catalogue).grid.get(grid).abroad',
  ),
  of(
    'models/household/situation.ts',
    REFUSED,
    'lookup(catalogue).grid.get(answers.grid ?? DEFAULT_GRID)?.intensity',
    'lookup(catalogue).grid.get(answers.grid ?? DEFAULT_GRID).intensity',
  ),
  of('models/household/corridor.ts', 'no size of home changes what a home shares', "'household'", '""'),
  of('models/household/corridor.ts', 'no size of home changes what a card carries', "'sim'", '""'),
  of(
    'models/household/readKnown.ts',
    'all that is unknown can be taken away: a guard that nothing reaches',
    'dropped.length === 0',
    'false',
  ),
  of(
    'models/household/readKnown.ts',
    'what is greedy reaches the end by itself',
    '/^(connections|switches)\\.(.*)$/s',
    '/^(connections|switches)\\.(.*)/s',
  ),
  of('models/household/line.ts', 'where none is empty, none is taken away', 'empty > 0', 'empty >= 0'),
  of(
    'models/household/situation.ts',
    'no national value counted by household changes with ages',
    "per === 'household'",
    'false',
  ),
  of('models/household/network.ts', SAME_AT, 'assumed > left', 'assumed >= left'),
  of(
    'models/household/situation.ts',
    'an assumed use is known by its type, which stands beside its answer',
    '{ type: type.id }',
    '{}',
  ),
];

const PROPOSALS: readonly Explained[] = [
  of(
    'models/proposals/acts/chargedDevice.ts',
    'nothing is named undefined',
    'variantOf !== undefined',
    'true',
  ),
  of('models/proposals/acts/lifetime.ts', 'a name under which a row is kept', "''", '"Stryker was here!"'),
  of('models/proposals/effects.ts', BEYOND, 'i < left.length', 'i <= left.length'),
  of('models/proposals/quantities.ts', BEYOND, 'i < length', 'i <= length'),
  of('models/proposals/quantities.ts', BEYOND, 'i < saved.length', 'i <= saved.length'),
  of('models/proposals/shapley.ts', BEYOND, 'i < into.length', 'i <= into.length'),
  of('models/proposals/shapley.ts', 'a finer rule is as exact', 'players / 2', 'players * 2'),
  of(
    'models/proposals/shapley.ts',
    'written out or by the rule, a share is the same',
    '({ levers }) => levers.length === 1',
    '() => undefined',
  ),
  of(
    'models/proposals/acts/origin.ts',
    'what takes the whole of a charge multiplies as it shares',
    "'origin'",
    '""',
  ),
  ...[
    ['number', "'number'", '""'],
    ['volume', "'volume'", '""'],
    ['size', "{ quantity: 'number' }", '{}'],
    ['standby', "{ quantity: 'hours' }", '{}'],
  ].map(([act, was, becomes]) =>
    of(`models/proposals/acts/${act}.ts`, 'what has no weight meets no other lever', was!, becomes!),
  ),
  of(
    'models/proposals/pull.ts',
    'the same sets of levers, under other ranks',
    '(some >> l) % 2 === 1',
    '(some >> l) % 2 !== 1',
  ),
  of('models/proposals/acts/hosting.ts', 'purchases that are neither fewer nor moved', "'untouched'", '""'),
  of(
    'models/proposals/acts/hosting.ts',
    'servers alone hold that mix',
    "charge.line.component !== 'datacenter'",
    'false',
  ),
  of('models/proposals/acts/once.ts', 'the only device that is named is the first', 'id === named', 'true'),
  of(
    'models/proposals/acts/once.ts',
    'the device that is named exists, with both figures',
    'device?.distribution',
    'device.distribution',
  ),
  of(
    'models/proposals/coverage.ts',
    'a lever that nobody pulls is laid, and names no proposal',
    'lever === id',
    'true',
  ),
  of(
    'models/proposals/coverage.ts',
    'a key without a value says as much as none',
    'proposal !== undefined',
    'true',
  ),
  of(
    'models/proposals/quantities.ts',
    'what acts beside a footprint touches none of its charges',
    "rule.acts === 'beside'",
    'false',
  ),
];

export const EXPLAINED: readonly Explained[] = [...DRAWS, ...STOCK, ...PROPOSALS, ...HOUSEHOLD];
