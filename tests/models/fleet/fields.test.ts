/** A fleet in a request: what is one, what is not, and where it is wrong. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFleet } from '../../../models/fleet/judge/fields.ts';
import { mergeFleets } from '../../../models/fleet/read/fleet.ts';
import { catalogue } from '../shared.ts';
import { fleetOf, read } from './shared.ts';

const check = (value: unknown) => checkFleet(value, catalogue);

test('what is read from a file is a fleet, and still is after JSON and after a merge', () => {
  const { fleet } = read('Type;Date d’achat;Prix;Origine;Usager\nPortable;2021;800;neuf;a\nÉcran;;;;b');
  expect(check(fleet)).toEqual({ value: fleet });
  const sent = JSON.parse(JSON.stringify(mergeFleets(fleet, fleet))) as unknown;
  expect(check(sent)).toEqual({ value: sent });
});

test('two lists of one council make one fleet, of the later year, in either order', () => {
  const group = { type: 'laptop', count: 2, year: 2024, priced: 2, euros: 1600 };
  const [one, other] = [
    fleetOf(group),
    { ...fleetOf({ ...group, count: 1, priced: 1, euros: 700 }), year: 2024 },
  ];
  for (const [a, b] of [
    [one, other],
    [other, one],
  ] as const)
    expect(mergeFleets(a, b)).toEqual({
      year: 2026,
      groups: [{ ...group, state: 'service', count: 3, priced: 3, euros: 2300 }],
    });
});

test.each([
  ['a list', [], '(root)', 'not-an-object'],
  ['no year', { groups: [] }, 'year', 'missing'],
  ['no groups', { year: 2026 }, 'groups', 'missing'],
  ['no number', { year: 2026, groups: [{ type: 'laptop', state: 'service' }] }, 'groups[0].count', 'missing'],
  ['another device', fleetOf({ type: 'lptop', count: 1 }), 'groups[0].type', 'unknown-word'],
  ['half a device', fleetOf({ type: 'laptop', count: 0.5 }), 'groups[0].count', 'too-small'],
  [
    'a state that is none',
    { year: 2026, groups: [{ type: 'laptop', state: 'asleep', count: 1 }] },
    'groups[0].state',
    'unknown-word',
  ],
  [
    'a name',
    { year: 2026, groups: [{ type: 'laptop', state: 'service', count: 1, user: 'x' }] },
    'groups[0].user',
    'unknown-key',
  ],
])('%s is refused, with its place', (_what, value, path, code) => {
  expect(check(value)).toMatchObject({ problems: [{ path, code }] });
});

test('anything at all either is a fleet or has a problem', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const checked = check(value);
      expect('value' in checked || checked.problems.length > 0).toBe(true);
    }),
  );
});
