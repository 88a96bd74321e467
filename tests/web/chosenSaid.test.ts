/** What a class chose is told in numbers that add up as they are read, and a card saves the same wherever it is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { aloneOn, togetherOn } from '../../models/school/classEffects.ts';
import { classHome } from '../../models/school/classHome.ts';
import { effectRow } from '../../web/features/school/effectWords.ts';
import { chosenSaid, savedSaid } from '../../web/features/school/room/chosenSaid.ts';
import { classSaid } from '../../web/features/school/sentences.ts';
import { evenly } from '../models/evenly.ts';
import { inventory, laid, proposals, RUNS, school, workshop } from '../models/school/workshop.ts';

/** The number that is read; what is less than can be told is about nothing. */
function read(said: string, language: Language): number {
  if (said.startsWith('<')) return 0;
  const [digits] = /−?[\d.,\u202f]*\d/.exec(said)!;
  const written = language === 'fr' ? digits.replace(',', '.') : digits.replaceAll(',', '');
  return Number(written.replace('−', '-').replaceAll(/\s/g, ''));
}
const CLOSE = 1e-6;
const estimate = (central: number) => ({ central, low: central / 2, high: central * 2 });
const homeOf = (kg: number) => ({
  people: 24,
  perPerson: estimate(kg),
  madeOf: { device: estimate(kg), network: estimate(0), datacenter: estimate(0) },
});
const chosenOf = (mean: number, shares: readonly number[]) => {
  const saved = shares.reduce((sum, share) => sum + share, 0);
  return {
    saving: estimate(saved),
    left: estimate(mean - saved),
    rows: shares.map((share) => ({ share })),
  };
};

test('a card of nine and a half kilograms is that, and what is left is what remains once it is rounded', () => {
  const { saving, left } = chosenSaid(homeOf(104.27), chosenOf(104.27, [9.505]), 'fr');
  expect([saving.value, left]).toEqual(['9,5\u00a0kg\u00a0CO₂e', '95\u00a0kg\u00a0CO₂e']);
});

test('what is less than a tenth is told so on its card and once it is chosen', () => {
  const { saving } = chosenSaid(homeOf(104), chosenOf(104, [0.0997]), 'fr');
  expect(saving.value).toBe(savedSaid(0.0997, 'fr'));
  expect(saving.value).toMatch(/^<\s0,1\s/);
});

test.each(LANGUAGES)('for any class and any choice, what is told adds up as it is read (%s)', (language) => {
  const shares = fc.array(evenly(0, 160), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(evenly(4, 400), shares, (more, all) => {
      const mean = more + all.reduce((sum, share) => sum + share, 0);
      const home = homeOf(mean);
      const chosen = chosenOf(mean, all);
      const said = chosenSaid(home, chosen, language);
      const [whole, saved, left] = [classSaid(home, language).mean.value, said.saving.value, said.left].map(
        (one) => read(one, language),
      ) as [number, number, number];
      // a hundred and more are told to the ten, as on a card
      const coarse = Math.max(...all) >= 100 ? 10 : Math.max(...all) >= 10 ? 1 : 0.1;
      const unit = Math.max(mean < 10 ? 0.1 : 1, coarse);
      expect(Math.abs(whole - saved - left)).toBeLessThanOrEqual(unit / 2 + CLOSE);
      expect(Math.abs(left - chosen.left.central)).toBeLessThan(unit + (all.length * coarse) / 2 + 1);
      // small ones are told as less than a tenth, and counted for what they are
      const small = all.filter((share) => share < 0.1).reduce((sum, share) => sum + share, 0);
      const parts = all.map((share) => read(savedSaid(share, language), language));
      const sum = parts.reduce((one, other) => one + other, small);
      expect(Math.abs(sum - saved)).toBeLessThanOrEqual(
        Math.max(coarse / 2, small) + CLOSE * Math.max(1, coarse),
      );
      // what remains, rounded, wherever the other two do not say otherwise
      const rounded = Math.round(chosen.left.central / unit) * unit;
      if (Math.abs(whole - saved - rounded) < unit / 2 - CLOSE) expect(left).toBeCloseTo(rounded, 6);
    }),
  );
});

test.each(LANGUAGES)(
  'for any class, a card saves the same on its card and once it is chosen (%s)',
  (language) => {
    const acting = school.cards.map(({ proposal }) => proposals.proposals.find(({ id }) => id === proposal)!);
    const home = fc.record({ people: fc.integer({ min: 1, max: 8 }), inventory });
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(home, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...acting),
        (homes, proposal) => {
          const found = classHome(homes, workshop);
          const alone = aloneOn(found, proposal, laid);
          if (!alone || alone.aside || alone.saving.central <= 0) return;
          const { saving, left, shares } = togetherOn(found, [proposal.id], laid);
          const share = shares.get(proposal.id)!;
          const said = chosenSaid(found.totals, { saving, left, rows: [{ share }] }, language);
          expect(savedSaid(share, language)).toBe(said.saving.value);
          const onCard = effectRow(alone, 'calculated', language).amount;
          // a card of less than a tenth at most is told to its digits
          if (alone.saving.high < 0.1) return;
          expect(onCard.replace('−', '')).toBe(said.saving.value.replace('\u00a0CO₂e', ''));
          compared++;
        },
      ),
      RUNS,
    );
    expect(compared).toBeGreaterThan(0);
  },
);
