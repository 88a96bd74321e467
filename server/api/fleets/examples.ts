/** Worked requests for fleets: shown in the contract, run by the tests. */
import type { FleetRequest } from '../../../models/fleet/judge/request.ts';
import type { ProblemEntry } from '../problem/contract.ts';

export const FLEETS = {
  tenLaptops: {
    summary: 'Ten laptops of 2023, in 2026',
    description:
      'The smallest fleet that says something: what they weigh a year, and what two more years would save.',
    value: { year: 2026, groups: [{ type: 'laptop', state: 'service', count: 10, year: 2023 }], draws: 100 },
  },
  townHall: {
    summary: 'A town hall of 40 posts, with its purchases and its retired devices',
    description:
      '30,000 euros spent in 2026, 7,500 of them on refurbished devices: 25 %. 12 of 20 retired devices sent to reuse: 60 %.',
    value: {
      year: 2026,
      posts: 40,
      groups: [
        { type: 'laptop', state: 'service', count: 25, year: 2022 },
        {
          type: 'laptop',
          state: 'service',
          count: 6,
          year: 2026,
          origin: 'refurbished',
          priced: 6,
          euros: 2400,
        },
        { type: 'desktop-pro', state: 'service', count: 12, year: 2017 },
        { type: 'monitor-24', state: 'service', count: 48 },
        { type: 'desktop-pro', state: 'retired', count: 8, year: 2015 },
      ],
      keepLonger: 0.5,
      refurbished: 0.3,
      spent: 30_000,
      spentReused: 7500,
      retiredInStock: 20,
      sentToReuse: 12,
      draws: 100,
    },
  },
} as const satisfies Record<string, { summary: string; description: string; value: FleetRequest }>;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const FLEET_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(FLEETS);

/** A refused request, with what the problem must say of it in English. */
export const INVALID_FLEET: { readonly value: unknown; readonly errors: readonly ProblemEntry[] } = {
  value: { groups: [{ type: 'lptop', state: 'service', count: 0 }] },
  errors: [
    {
      pointer: '#/groups/0/type',
      path: 'groups[0].type',
      code: 'unknown-word',
      wrong: 'This value is not known.',
      right: 'Did you mean "laptop"?',
    },
    {
      pointer: '#/groups/0/count',
      path: 'groups[0].count',
      code: 'too-small',
      wrong: 'This number is too small.',
      right: 'From 1 to 1000000 devices.',
    },
    {
      pointer: '#/year',
      path: 'year',
      code: 'missing',
      wrong: 'This field is missing.',
      right: 'Add it: without it the entry says nothing.',
    },
  ],
};
