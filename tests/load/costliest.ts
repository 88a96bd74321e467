/**
 * The costliest requests that each route still answers: as long as they may be, with as many draws as they may ask for.
 * No two are alike: another seed, another number, so that nothing stored from the previous one helps.
 */
import type { Library } from '../../data/library.ts';
import { FLEET_LIMITS } from '../../models/fleet/judge/fields.ts';
import { LIMITS } from '../../models/household/limits.ts';
import { throughVite } from '../throughVite.ts';

const { territoryPartPath, territoryPath } =
  await throughVite<typeof import('../../web/pages.ts')>('web/pages.ts');

export interface Costly {
  readonly path: string;
  /** Posted as JSON. */
  readonly body?: object;
  /** Posted as a form. */
  readonly form?: Readonly<Record<string, string>>;
}

const DRAWS = 10_000;
const POLICY_DRAWS = 2000;
const FLEET_GROUPS = 500;
const FLEET_DRAWS = 1000;
const BACKCAST_DRAWS = 200;
const FRANCE = 'france';

/** One maker of requests per route; the number makes each differ from the next. */
export function costliest({ catalogue, proposals, stock }: Library) {
  const types = catalogue.devices.map(({ id }) => id);
  const devices = Array.from({ length: LIMITS.listed }, (_, i) => ({
    type: types[i % types.length]!,
    count: 1 + i,
  }));
  const names = catalogue.uses.map(({ id }) => id);
  const uses = Array.from({ length: LIMITS.listed }, (_, i) => ({ type: names[i % names.length]! }));
  const picked = proposals.proposals.map(({ id }) => ({ id }));
  const groups = Array.from({ length: FLEET_GROUPS }, (_, i) => ({
    type: types[i % types.length]!,
    state: 'service',
    count: 1 + i,
    year: FLEET_LIMITS.oldestYear + (i % 40),
  }));
  const levers = stock.levers.map(({ id }) => ({ id }));
  const scenario = (nth: number) => {
    const pulled = (letter: string) =>
      stock.levers.map(({ id, intensity }) => [letter + id, `${intensity.max}`]);
    const fields = [
      ...['', 'b.', 'c.', 'done.'].flatMap(pulled),
      ['horizon', '2050'],
      ['households', `${1000 + nth}`],
    ];
    return `?${new URLSearchParams(fields).toString()}`;
  };
  const part =
    (name: 'note' | 'pieces' | 'csv' | 'json') =>
    (nth: number): Costly => ({
      path: territoryPartPath(FRANCE, name, 'fr') + scenario(nth),
    });
  return {
    footprints: (seed) => ({ path: '/api/v1/footprints', body: { devices, uses, draws: DRAWS, seed } }),
    effects: (seed) => ({
      path: '/api/v1/effects',
      body: { devices, uses, proposals: picked, draws: DRAWS, seed },
    }),
    verify: (seed) => ({
      path: '/api/v1/verify',
      body: { catalogue: { hash: catalogue.hash }, answers: { devices, uses }, draws: DRAWS, seed },
    }),
    fleets: (seed) => ({ path: '/api/v1/fleets', body: { year: 2026, groups, draws: FLEET_DRAWS, seed } }),
    simulations: (seed) => ({
      path: '/api/v1/simulations',
      body: { territory: FRANCE, levers, horizon: 2050, draws: POLICY_DRAWS, seed },
    }),
    backcasts: (seed) => ({
      path: '/api/v1/backcasts',
      body: {
        goal: { kind: 'target', value: 5 },
        // every lever is only searched once each has a cost
        levers: stock.levers.map(({ id }) => ({ id, cost: 40 })),
        horizon: 2050,
        draws: BACKCAST_DRAWS,
        seed,
      },
    }),
    offers: (seed) => ({
      path: '/api/v1/offers',
      body: {
        territory: FRANCE,
        levers,
        scenarios: [{ levers: levers.map(({ id }) => ({ id })) }, { levers: [] }],
        horizon: 2050,
        draws: POLICY_DRAWS,
        seed,
      },
    }),
    curves: (seed) => ({
      path: '/api/v1/curves',
      body: {
        levers: stock.levers.map(({ id }) => ({ id, cost: 40 })),
        horizon: 2050,
        draws: BACKCAST_DRAWS,
        seed,
      },
    }),
    'page of a territory': (nth) => ({ path: territoryPath(FRANCE, 'fr') + scenario(nth) }),
    note: part('note'),
    pieces: part('pieces'),
    'pieces, as a file': (nth) => ({
      path: territoryPartPath(FRANCE, 'pieces', 'fr') + scenario(nth),
      form: { as: 'rtf' },
    }),
    'years, CSV': part('csv'),
    'years, JSON': part('json'),
  } as const satisfies Record<string, (nth: number) => Costly>;
}

/** In the form that `fetch` takes. */
export const initOf = ({ body, form }: Costly): RequestInit =>
  body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : form
      ? { method: 'POST', body: new URLSearchParams(form) }
      : {};
