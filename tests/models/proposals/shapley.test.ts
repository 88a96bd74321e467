/** Who saves what within a joint saving: the shares are Shapley values, as every other way of finding them confirms. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../models/household/answers.ts';
import type { Footprint } from '../../../models/household/footprint.ts';
import type { Choice } from '../../../models/proposals/proposals.ts';
import type { Spread } from '../../../models/draws/spread.ts';
import { stream } from '../../../models/draws/random.ts';
import { anyAnswers } from '../arbitraries.ts';
import { fresh } from '../shared.ts';
import { choices, effectsOf, expectRows, HOME, totalOf, withLever } from './shared.ts';
import { evenly } from '../evenly.ts';

/** What each coalition of the proposals of a choice saves, computed once. */
function valuesOf(run: Footprint, choice: Choice) {
  const players = effectsOf(run, choice).proposals.map(({ proposal }) => proposal.id);
  const kept = new Map<number, Spread>();
  const value = (coalition: number): Spread => {
    let saving = kept.get(coalition);
    if (!saving) {
      const inside = players.filter((_, player) => coalition & (1 << player));
      const of = Object.fromEntries(inside.map((id) => [id, choice[id]!]));
      kept.set(coalition, (saving = effectsOf(run, of).saving));
    }
    return saving;
  };
  return { players, value };
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const sizeOf = (coalition: number): number => [...coalition.toString(2)].filter((bit) => bit === '1').length;

/** By definition: for every coalition without a player, what that player adds to it. */
function byCoalitions(run: Footprint, choice: Choice): Spread[] {
  const { players, value } = valuesOf(run, choice);
  const n = players.length;
  return players.map((_, player) => {
    const share = new Float64Array(run.draws.length + 1);
    for (let coalition = 0; coalition < 1 << n; coalition++) {
      if (coalition & (1 << player)) continue;
      const size = sizeOf(coalition);
      const weight = (factorial(size) * factorial(n - 1 - size)) / factorial(n);
      const [without, having] = [value(coalition), value(coalition | (1 << player))];
      for (let i = 0; i < share.length; i++) share[i]! += weight * (having[i]! - without[i]!);
    }
    return share;
  });
}

function expectShares(run: Footprint, choice: Choice, tolerance = 1e-9) {
  const { proposals: players, shares } = effectsOf(run, choice);
  const ours = shares();
  byCoalitions(run, choice).forEach((share, player) => {
    const { id } = players[player]!.proposal;
    expectRows(ours[player]!, share, totalOf(run), id, tolerance);
  });
}

/** Levers shared at different intensities, purchases of both kinds, and levers on every quantity. */
const INTERACTING: readonly (readonly [string, Choice])[] = [
  [
    'refurbished shared, second-hand, years shared by three',
    {
      'public-reuse': 0.6,
      'buy-refurbished': 1,
      'buy-second-hand': 0.5,
      'legal-guarantee': 0.7,
      'spare-parts': 0.4,
      'durability-index': 1,
      'keep-longer': 0.8,
      'repair-it': 1,
    },
  ],
  [
    'of uses, on the same bytes',
    {
      'lower-definition': 0.7,
      'skip-video-ads': 1,
      'wifi-first': 0.5,
      'fixed-networks': 0.9,
      'hosted-services': 1,
      'public-data-hosting': 0.3,
      'delete-stored': 0.5,
      'fewer-ai-requests': 0.6,
    },
  ],
  [
    'of devices, their number and their size',
    {
      'fewer-televisions': 0.5,
      'smaller-television': 0.9,
      'buy-second-hand': 1,
      'repairable-society': 0.2,
      'repair-it': 0.2,
      'keep-longer': 1,
      'box-asleep': 0.33,
    },
  ],
  [
    'up to six on one charge, each on its own',
    {
      'legal-guarantee': 0.9,
      'keep-longer': 0.8,
      'repair-it': 0.7,
      'repairable-society': 0.9,
      'subsidised-phones': 0.6,
      'buy-refurbished': 0.5,
      'sobriety-education': 0.4,
    },
  ],
  [
    'up to four on one charge, each on its own',
    {
      'legal-guarantee': 1,
      'spare-parts': 0.5,
      'keep-longer': 0.8,
      'repair-it': 0.7,
      'buy-second-hand': 0.5,
    },
  ],
  [
    'up to three on one charge, each on its own',
    { 'keep-longer': 0.8, 'repair-it': 0.7, 'buy-refurbished': 0.5, 'public-reuse': 0.6 },
  ],
  [
    'everything gone: fully refurbished, then nothing left to be second-hand',
    {
      'public-reuse': 1,
      'buy-refurbished': 1,
      'buy-second-hand': 1,
      'fewer-televisions': 1,
      'keep-longer': 1,
    },
  ],
];

const HOMES: readonly (readonly [string, Answers])[] = [
  ['a home that answered', HOME],
  ['one that did not', {}],
  [
    'the half rule',
    { ...HOME, secondHand: 'half', devices: HOME.devices!.map((d) => ({ ...d, passedOn: true })) },
  ],
];

describe('shares', () => {
  test('add up to the joint saving, on every draw', () => {
    fc.assert(
      fc.property(anyAnswers, choices, (answers, choice) => {
        const run = fresh(answers);
        const { saving, shares } = effectsOf(run, choice);
        const sum = new Float64Array(saving.length);
        for (const share of shares()) share.forEach((kg, i) => (sum[i]! += kg));
        expectRows(sum, saving, totalOf(run), 'sum');
      }),
      { numRuns: 60 },
    );
  });

  test.each(
    HOMES.flatMap(([home, answers]) =>
      INTERACTING.map(([name, choice]) => ({ home, answers, name, choice })),
    ),
  )('match the list of all coalitions: $name, for $home', ({ answers, choice }) =>
    expectShares(fresh(answers), choice),
  );

  test('match the list of all coalitions, for any home and any seven proposals', () => {
    const seven = fc
      .uniqueArray(fc.constantFrom(...withLever), { minLength: 2, maxLength: 7 })
      .chain((players) =>
        fc
          .array(evenly(0.05, 1), { minLength: 7, maxLength: 7 })
          .map((parts): Choice => Object.fromEntries(players.map(({ id }, i) => [id, parts[i]!]))),
      );
    fc.assert(
      fc.property(anyAnswers, seven, (answers, choice) => expectShares(fresh(answers), choice)),
      { numRuns: 8 },
    );
  });

  test('match, with fifteen proposals at once, the mean over random orders of arrival', () => {
    const run = fresh(HOME);
    // the last fifteen that touch something: gestures, and measures that share their levers
    const acting = withLever.filter(({ id }) => effectsOf(run, { [id]: 1 }).lines.length > 0);
    const choice = Object.fromEntries(acting.slice(-15).map(({ id }, i) => [id, 1 - (i % 5) / 6]));
    const { players, value } = valuesOf(run, choice);
    expect(players.length).toBeGreaterThanOrEqual(14);
    const ours = effectsOf(run, choice).shares();
    const orders = 250;
    const looked = [0, 1, 77];
    const sums = players.map(() => looked.map(() => ({ sum: 0, squares: 0 })));
    const random = stream(2026, 'orders');
    for (let order = 0; order < orders; order++) {
      let coalition = 0;
      for (const player of shuffled(players.length, random)) {
        const next = coalition | (1 << player);
        looked.forEach((i, at) => {
          const added = value(next)[i]! - value(coalition)[i]!;
          sums[player]![at]!.sum += added;
          sums[player]![at]!.squares += added * added;
        });
        coalition = next;
      }
    }
    sums.forEach((rows, player) =>
      rows.forEach(({ sum, squares }, at) => {
        const mean = sum / orders;
        const error = Math.sqrt(Math.max(0, squares / orders - mean * mean) / orders);
        const found = ours[player]![looked[at]!]!;
        const name = `${players[player]!} on ${looked[at]!}`;
        expect([name, Math.abs(found - mean) <= 4 * error + 1e-9]).toEqual([name, true]);
      }),
    );
  }, 60_000);

  test('are equal for two proposals that do the same', () => {
    fc.assert(
      fc.property(anyAnswers, choices, evenly(0.05, 1), (answers, choice, part) => {
        const run = fresh(answers);
        for (const [a, b] of [
          ['spare-parts', 'durability-index'],
          ['buy-refurbished', 'public-reuse'],
          ['hosted-services', 'public-data-hosting'],
        ] as const) {
          const { proposals: players, shares } = effectsOf(run, { ...choice, [a]: part, [b]: part });
          const rows = shares();
          const [one, two] = [a, b].map(
            (id) => rows[players.findIndex(({ proposal }) => proposal.id === id)]!,
          );
          expectRows(one!, two!, totalOf(run), a);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('are zero for a proposal that touches nothing, whatever the others do', () => {
    const run = fresh({ ...HOME, uses: [], devices: HOME.devices!.filter(({ type }) => type === 'laptop') });
    const choice = { 'keep-longer': 1, 'buy-second-hand': 1, 'wifi-first': 1 };
    const idle = ['fewer-televisions', 'lower-definition', 'delete-stored', 'empty-drawers', 'ad-screens'];
    const with_ = effectsOf(run, { ...choice, ...Object.fromEntries(idle.map((id) => [id, 1])) });
    const rows = with_.shares();
    with_.proposals.forEach(({ proposal: { id } }, player) => {
      if (idle.includes(id)) expect([id, rows[player]!.every((kg) => kg === 0)]).toEqual([id, true]);
      else expect([id, rows[player]![0]! > 0]).toEqual([id, true]);
    });
    // nor does it change what the others get
    const others = effectsOf(run, choice);
    const found = rows.filter((_, player) => !idle.includes(with_.proposals[player]!.proposal.id));
    others.shares().forEach((row, i) => expectRows(found[i]!, row, totalOf(run), `other ${i}`));
  });

  test('of two proposals that never meet are what each saves alone', () => {
    const { proposals: players, shares } = effectsOf(fresh(HOME), { 'box-asleep': 1, 'delete-stored': 0.5 });
    shares().forEach((row, i) => expectRows(row, players[i]!.alone(), players[i]!.alone(), `player ${i}`));
  });

  test('add up over the items of a footprint: the shares of the whole are the sums of those of its parts', () => {
    fc.assert(
      fc.property(anyAnswers, choices, (answers, choice) => {
        const run = fresh(answers);
        const parts = run.items.map((item) => effectsOf({ ...run, items: [item] }, choice).shares());
        effectsOf(run, choice)
          .shares()
          .forEach((row, player) => {
            const sum = new Float64Array(row.length);
            for (const part of parts) part[player]!.forEach((kg, i) => (sum[i]! += kg));
            expectRows(row, sum, totalOf(run), `player ${player}`);
          });
      }),
      { numRuns: 15 },
    );
  });

  test('of a shared lever go first to the stronger proposal, and the weaker keeps some', () => {
    const {
      proposals: players,
      shares,
      saving,
    } = effectsOf(fresh(HOME), { 'repairable-society': 0.4, 'repair-it': 1 });
    const [weaker, stronger] = shares();
    expect(players.map(({ intensity }) => intensity)).toEqual([0.4, 1]);
    // by hand: half of what both reach, and all of what only one does
    expect(weaker![0]).toBeCloseTo((saving[0]! * 0.4) / 2, 9);
    expect(stronger![0]).toBeCloseTo(saving[0]! * (0.6 + 0.4 / 2), 9);
  });
});

function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
