/** A pupil's own ticket: one home, its heaviest device, and what acts on that device. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../../models/catalogue/catalogue.ts';
import { ticketOf } from '../../../models/school/ticket.ts';
import { layDown } from '../../../models/proposals/laid.ts';
import { answersOfInventory } from '../../../models/school/inventory.ts';
import { catalogue, CLOSE, inventory, laid, meanOf, proposals, school, workshop } from './workshop.ts';

const ticket = (home: Parameters<typeof ticketOf>[0]) => ticketOf(home, workshop, laid);
const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);

describe('for any home,', () => {
  test('the three parts add up to its result, and its devices to the first of them', () => {
    fc.assert(
      fc.property(inventory, (home) => {
        const { totals, devices } = ticket(home);
        expect(totals.perPerson.central).toBeCloseTo(meanOf(home), CLOSE);
        expect(sum(COMPONENTS.map((name) => totals.madeOf[name].central))).toBeCloseTo(meanOf(home), CLOSE);
        const weights = devices.map(({ weight }) => weight.central);
        expect(sum(weights)).toBeCloseTo(totals.madeOf.device.central, CLOSE);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
      { numRuns: 20 },
    );
  });

  test('what acts on the heaviest device saves no more there than it weighs, nor than it saves in the home', () => {
    fc.assert(
      fc.property(inventory, (home) => {
        const { heaviest, acts } = ticket(home);
        const footprint = workshop.estimate(answersOfInventory(home, school.questions));
        const { effects } = layDown(proposals.proposals, { ...laid, footprint }, 'person');
        expect(acts.length).toBeLessThanOrEqual(3);
        for (const { id, all, saving } of acts) {
          const whole = effects.find(({ shownBy }) => shownBy.id === id)!;
          expect(all).toContain(id);
          const { weight } = heaviest!;
          expect(saving.central).toBeLessThanOrEqual(weight.central + 1e-9);
          expect(saving.high).toBeLessThanOrEqual(weight.high + 1e-9);
          expect(saving.central).toBeLessThanOrEqual(whole.effect.saving.central + 1e-9);
          expect(saving.low).toBeLessThanOrEqual(saving.high);
          expect(saving.high).toBeGreaterThan(0);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a home', () => {
  test('knows how many it has of what it told, and of nothing else', () => {
    const { devices } = ticket({ people: 2, smartphones: 3, tvs: 0 });
    expect(devices.find(({ type }) => type === 'smartphone')).toMatchObject({ count: 3 });
    expect(devices.some(({ type }) => type === 'tv')).toBe(false);
    expect(devices.find(({ type }) => type === 'laptop')).not.toHaveProperty('count');
  });

  test('weighs less than its devices would if all were new, by the part that served before', () => {
    const { devices } = ticket({ people: 4, smartphones: 5, 'smartphone-years': 3 });
    const [{ type, weight, used }] = devices as [(typeof devices)[number]];
    expect(type).toBe('smartphone');
    const allNew = (catalogue.factors['smartphone.manufacture']!.central * 5) / 3 / 4;
    expect(Math.round(allNew)).toBe(32);
    expect(Math.round(used * 10)).toBe(2);
    // the making of those that are new, then transport, electricity and refits
    const made = allNew * (1 - used);
    expect(weight.central).toBeGreaterThan(made);
    expect(weight.central).toBeLessThan(made * 1.1);
  });

  test('of many telephones has telephones for its heaviest device, with two or three proposals that act on them', () => {
    const { heaviest, acts } = ticket({ people: 4, smartphones: 8, tvs: 1 });
    expect(heaviest).toMatchObject({ type: 'smartphone', count: 8 });
    expect(acts.length).toBeGreaterThanOrEqual(2);
  });

  test('has for its heaviest device one that it named, however much more the mean of another weighs', () => {
    const { devices, heaviest, acts } = ticket({ people: 4, handhelds: 1 });
    expect(devices[0]).toMatchObject({ named: false });
    expect(devices[0]!.weight.central).toBeGreaterThan(heaviest!.weight.central);
    expect(heaviest).toMatchObject({ type: 'console-handheld', count: 1, named: true });
    expect(acts.length).toBeGreaterThan(0);
    // of what it told how long it keeps them, the number alone is a mean
    const kept = ticket({ people: 4, 'smartphone-years': 3 }).heaviest;
    expect(kept).toMatchObject({ type: 'smartphone' });
    expect(kept).not.toHaveProperty('count');
  });

  test.each<Parameters<typeof ticketOf>[0]>([
    {},
    { people: 3 },
    { people: 2, lines: 1, 'video-hours': 5, drawers: 4 },
    { smartphones: 0, tvs: 0 },
  ])('that named no device it has is told of none, nor of what would act on one: %o', (home) => {
    const { devices, acts, ...others } = ticket(home);
    expect(devices.length).toBeGreaterThan(0);
    expect(others).not.toHaveProperty('heaviest');
    expect(acts).toEqual([]);
  });
});
