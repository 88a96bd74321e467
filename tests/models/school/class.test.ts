/** The figures of a class share one baseline: parts add up to the mean, and so do what is saved and what is left. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPONENTS, STAGES } from '../../../models/catalogue/catalogue.ts';
import { aloneOn, overlap, togetherOn } from '../../../models/school/classEffects.ts';
import { classHome, type ClassHome } from '../../../models/school/classHome.ts';
import type { Home } from '../../../models/school/homes.ts';
import { layDown } from '../../../models/proposals/laid.ts';
import { sealOfProposal } from '../../../models/proposals/proposals.ts';
import { weakest } from '../../../models/proposals/seal.ts';
import { inUnits } from '../../../models/draws/rounded.ts';
import { CLOSE, inventory, laid, meanOf, proposals, RUNS, school, workshop } from './workshop.ts';
import { evenly } from '../evenly.ts';

const home: fc.Arbitrary<Home> = fc.record({ people: fc.integer({ min: 1, max: 8 }), inventory });
const classes = fc.array(home, { minLength: 1, maxLength: 12 });
const some = fc.subarray(
  school.cards.map(({ proposal }) => proposal),
  { minLength: 1 },
);
const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);

function expectToAddUp({ totals, lines }: ClassHome): void {
  const { central } = totals.perPerson;
  const by = (of: (line: ClassHome['lines'][number]) => string, name: string) =>
    sum(lines.filter((line) => of(line) === name).map(({ spread }) => spread[0]!));
  expect(sum(COMPONENTS.map((name) => totals.madeOf[name].central))).toBeCloseTo(central, CLOSE);
  for (const name of COMPONENTS)
    expect(by(({ component }) => component, name)).toBeCloseTo(totals.madeOf[name].central, CLOSE);
  expect(sum(STAGES.map((name) => by(({ stage }) => stage, name)))).toBeCloseTo(central, CLOSE);
  const items = [...new Set(lines.map(({ item }) => item))];
  expect(sum(items.map((name) => by(({ item }) => item, name)))).toBeCloseTo(central, CLOSE);
}

describe('for any class,', () => {
  test('the mean is that of the footprints of its homes, and parts by tier, device and stage add up to it', () => {
    fc.assert(
      fc.property(classes, (homes) => {
        const found = classHome(homes, workshop);
        const people = sum(homes.map((one) => one.people));
        const mean = sum(homes.map((one) => one.people * meanOf(one.inventory))) / people;
        expect(found.totals.people).toBe(people);
        expect(found.totals.perPerson.central).toBeCloseTo(mean, CLOSE);
        expectToAddUp(found);
      }),
      RUNS,
    );
  });

  test('what is left is the mean less what is saved, for any choice; a proposal saves what it saves alone', () => {
    fc.assert(
      fc.property(classes, some, (homes, ids) => {
        const found = classHome(homes, workshop);
        const chosen = proposals.proposals.filter(({ id }) => ids.includes(id));
        const { saving, left, shares, seal, atMost } = togetherOn(found, ids, laid);
        expect(sum([...shares.values()])).toBeCloseTo(saving.central, CLOSE);
        expect(saving.central + left.central).toBeCloseTo(found.totals.perPerson.central, CLOSE);
        const acting = chosen.filter(({ lever }) => lever !== undefined);
        expect(seal).toBe(weakest(acting.map((one) => sealOfProposal(one, proposals))));
        expect(atMost).toBe(acting.some((one) => one.atMost === true));
        const [first] = chosen;
        const known = aloneOn(found, first!, laid);
        if (known) expect(known.atMost).toBe(first!.atMost);
        const alone = known?.saving.central ?? 0;
        expect([...shares.keys()]).toEqual(acting.map(({ id }) => id));
        const one = togetherOn(found, [first!.id], laid);
        expect(one.saving.central).toBeCloseTo(alone, CLOSE);
        if (known && !known.aside) expect(overlap([known], one)).toBe(false);
      }),
      RUNS,
    );
  });

  test('proposals that act on the same thing are said not to add up, and others are not', () => {
    const found = classHome([{ people: 3, inventory: {} }], workshop);
    const said = (...ids: string[]) =>
      overlap(
        ids.map((id) =>
          aloneOn(
            found,
            proposals.proposals.find((one) => one.id === id)!,
            laid,
          )!,
        ),
        togetherOn(found, ids, laid),
      );
    expect(said('keep-longer', 'buy-refurbished')).toBe(true);
    expect(said('smaller-television', 'box-asleep')).toBe(false);
  });

  test('the order of homes changes nothing, nor does splitting a home of two people into two identical homes', () => {
    fc.assert(
      fc.property(classes, (homes) => {
        const { central } = classHome(homes, workshop).totals.perPerson;
        const apart = homes.flatMap(({ people, ...rest }) =>
          Array.from({ length: people }, () => ({ people: 1, ...rest })),
        );
        expect(classHome(apart.reverse(), workshop).totals.perPerson.central).toBeCloseTo(central, CLOSE);
      }),
      RUNS,
    );
  });
});

test('a television less is one less where there are several: a home with one keeps it, as on its ticket', () => {
  const fewer = proposals.proposals.find(({ id }) => id === 'fewer-televisions')!;
  const kg = (tvs: readonly number[]) => {
    const homes = tvs.map((count) => ({ people: 1, inventory: { people: 2, tvs: count } }));
    return aloneOn(classHome(homes, workshop), fewer, laid)!.saving.central;
  };
  expect(kg([1, 1])).toBe(0);
  expect(kg([1, 3])).toBeCloseTo(kg([3]) / 2, CLOSE);
  const [two, three] = [2, 3].map(
    (count) =>
      layDown([fewer], { ...laid, footprint: homeWith(count) }, 'person').effects[0]!.effect.saving.central,
  );
  expect([kg([2]), kg([3])].map((one) => one.toFixed(6))).toEqual([two, three].map((one) => one!.toFixed(6)));
});

const homeWith = (tvs: number) =>
  classHome([{ people: 1, inventory: { people: 2, tvs } }], workshop).homes[0]!.footprint;

test('one pupil with 12 phones and 8 televisions affects the mean, its parts and what is left alike', () => {
  const heavy = { people: 1, smartphones: 12, tvs: 8 };
  const homes: Home[] = [...school.invented.homes.slice(0, 5), heavy].map((one) => ({
    people: 1,
    inventory: one,
  }));
  const found = classHome(homes, workshop);
  expect(found.totals.perPerson.central).toBeCloseTo(
    sum(homes.map((one) => meanOf(one.inventory))) / 6,
    CLOSE,
  );
  expectToAddUp(found);
});

test('amounts rounded to the unit add up, and none is off by one unit or more', () => {
  fc.assert(
    fc.property(fc.array(evenly(0, 5000)), fc.constantFrom(1, 10), (parts, times) => {
      const { parts: said, whole } = inUnits(parts, times);
      expect(sum(said)).toBeCloseTo(whole, 6);
      expect(Math.abs(whole - sum(parts))).toBeLessThan(0.5 / times + 1e-6);
      said.forEach((part, i) => expect(Math.abs(part - parts[i]!)).toBeLessThan(1 / times));
    }),
  );
});
