/** The parts of choosing proposals on one's own receipt: typed percents, typed prices, sliders, gains. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { MissingPrice } from '../../models/proposals/euros.ts';
import type { Picks } from '../../models/proposals/picks.ts';
import { asChosen } from '../../web/features/footprint/act/gain.ts';
import { fromPercent, inPercent } from '../../web/features/footprint/act/percentField.ts';
import { createPicked } from '../../web/features/footprint/act/picked.svelte.ts';
import { askedOf, withTyped } from '../../web/features/footprint/act/prices.ts';
import { struckRows } from '../../web/features/footprint/act/view.ts';

const { proposals } = load();

describe('a percent', () => {
  test('comes back as it was typed', () => {
    expect(0.29 * 100).not.toBe(29); // what doubles give
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const typed = thousandths / 1000;
        expect(inPercent(fromPercent(typed)!)).toBe(typed);
      }),
    );
    expect(fromPercent(undefined)).toBeUndefined();
  });
});

describe('prices', () => {
  const published = { electricity: 'kWh', prices: [{ device: 'laptop', bonus: 'bonus' }] };

  test('are stored by device and origin when typed, even for a device that has none', () => {
    const typed = [
      { device: 'laptop', of: 'refurbished', euros: 300 },
      { device: 'laptop', of: 'new', euros: 900 },
      { device: 'earbuds', of: 'second-hand', euros: 20 },
    ] as const;
    expect(withTyped(published, typed)).toEqual({
      electricity: 'kWh',
      prices: [
        { device: 'laptop', bonus: 'bonus', refurbished: 300, new: 900 },
        { device: 'earbuds', 'second-hand': 20 },
      ],
    });
    expect(withTyped(published, [])).toEqual(published);
  });

  test('are asked for one by one where they are missing', () => {
    const missing: MissingPrice[] = [
      { of: 'electricity' },
      { device: 'tv', of: 'new' },
      { device: 'tv', of: 'repair' },
    ];
    expect(askedOf(missing)).toEqual(missing.slice(1));
  });
});

describe('the choice', () => {
  const kept: Picks[] = [];
  const usual = (id: string) => proposals.proposals.find((proposal) => proposal.id === id)!.intensity;
  const picked = () => createPicked(proposals, {}, usual, (picks) => kept.push(picks));

  test('is stored when a slider stops, not at each of its steps', () => {
    const own = picked();
    own.tick('keep-longer', true);
    const before = kept.length;
    own.slide('keep-longer', 0.6);
    own.slide('keep-longer', 0.5);
    expect([own.sliding, own.choice, kept.length]).toEqual([true, { 'keep-longer': 0.5 }, before]);
    own.keep();
    expect([own.sliding, kept.at(-1)]).toEqual([
      false,
      { proposals: [{ id: 'keep-longer', intensity: 0.5 }] },
    ]);
  });

  test('is replaced as a whole', () => {
    const own = picked();
    own.tick('keep-longer', true);
    own.setRebound(0.1);
    own.replace({ proposals: [{ id: 'box-asleep' }] });
    expect([own.choice, own.rebound]).toEqual([{ 'box-asleep': 0.33 }, undefined]);
  });

  test('saves alone in proportion to how far it goes', () => {
    const alone = { central: 4, low: 2, high: 8 };
    const choosing = { picked: { choice: { chosen: 0.25 } }, usual: () => 0.5 } as never;
    expect(asChosen(alone, 'chosen', choosing)).toEqual({ central: 2, low: 1, high: 4 });
    expect(asChosen(alone, 'not chosen', choosing)).toBe(alone);
    expect(asChosen(undefined, 'chosen', choosing)).toBeUndefined();
  });
});

test('has no tier for smaller items grouped together', () => {
  const types = load()
    .catalogue.devices.slice(0, 12)
    .map(({ id }) => id);
  const lines = types.map((item, i) => ({ component: 'device', item, amount: 20 + i }));
  const effects = {
    footprint: { lines, situation: { devices: [] } },
    lines: lines.map((line, i) => ({ line, saving: Float64Array.of(1 + i) })),
  };
  const workshop = { catalogue: load().catalogue, messages: { language: 'fr', items: {} } };
  const rows = struckRows(effects as never, { household: { workshop } } as never, 'others');
  expect(rows).toHaveLength(9);
  expect(rows.map(({ group }) => group)).toEqual([...Array<string>(8).fill('device'), undefined]);
});
