/** Tests that notice the same faults: each group that several faults name has its name here. */
export const TESTS = {
  refusals: ['tests/data/refusals.test.ts', 'tests/data/programme.test.ts'],
  stream: [
    'tests/server/live/stream.test.ts',
    'tests/server/live/roomStream.test.ts',
    'tests/server/store/live.test.ts',
  ],
  simulation: ['tests/models/council/simulate.test.ts', 'tests/models/council/summary.test.ts'],
  backcast: ['tests/models/council/backcast.test.ts', 'tests/models/council/backcastSearch.test.ts'],
  scenarios: ['tests/server/store/scenarios.test.ts', 'tests/server/store/names.test.ts'],
  devices: ['tests/models/household/device.test.ts', 'tests/examples'],
  quantiles: ['tests/models/draws/quantile.test.ts', 'tests/models/intervals.test.ts'],
  laws: ['tests/models/draws/distribution.test.ts', 'tests/models/draws/sample.test.ts'],
  algebra: ['tests/models/proposals/algebra.test.ts', 'tests/models/household/corridor.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
