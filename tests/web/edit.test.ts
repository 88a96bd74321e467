/** Answers as the controls change them: what is emptied is unanswered again, and each device keeps what is said of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import { LIMITS } from '../../models/household/limits.ts';
import type { Answers, DeviceAnswer } from '../../models/household/answers.ts';
import {
  leastPeople,
  unitsOf,
  variantsOf,
  withCount,
  withoutUnit,
  withPeople,
  withUnit,
  withUse,
} from '../../web/features/footprint/answer/edit.ts';
import { describeQuestion, type DeviceQuestion } from '../../web/features/footprint/answer/question.ts';
import {
  fieldsOf,
  unitFields,
  type ChoiceField,
} from '../../web/features/footprint/answer/questionFields.ts';
import { fields as en } from '../../web/features/footprint/answer/words/fields/en.ts';
import { fields as fr } from '../../web/features/footprint/answer/words/fields/fr.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';

const { catalogue } = load();
const PHONES = ['smartphone'];
const SCREENS = variantsOf('tv', catalogue).map(({ id }) => id);
const [FIRST, SIZE] = SCREENS as [string, string];

/** A home that told of two televisions between two other devices. */
const HOME: Answers = {
  people: 3,
  devices: [
    { type: 'laptop', count: 1 },
    { type: FIRST, count: 1, yearsKept: 8 },
    { type: SIZE, count: 1, origin: 'refurbished' },
    { type: 'smartphone', count: 2 },
  ],
  unlistedDevices: 'national',
};
const counted = (answers: Answers, variants: readonly string[]) =>
  unitsOf(answers, variants).reduce((sum, { count = 1 }) => sum + count, 0);
const others = (answers: Answers, variants: readonly string[]) =>
  (answers.devices ?? []).filter(({ type }) => !variants.includes(type));

test('a device whose only answer is emptied is unanswered again', () => {
  const answered = withUnit({}, PHONES, 0, { yearsKept: 2 });
  expect(answered.devices).toEqual([{ type: 'smartphone', yearsKept: 2 }]);
  expect(withUnit(answered, PHONES, 0, { yearsKept: undefined } as object).devices).toEqual([]);
  expect(withCount(withCount({}, PHONES, 2), PHONES, undefined).devices).toEqual([]);
});

describe('how many live there', () => {
  test.each<readonly [Answers, number]>([
    [{}, 1],
    [{ people: 4 }, 1],
    [{ children: 2 }, 3],
    [{ children: 1, teenagers: 1, seniors: 2 }, 4],
    [{ seniors: 2 }, 2],
  ])('%o: at least %i by the ages', (answers, least) => {
    expect(leastPeople(answers)).toBe(least);
  });

  test('is asked from what the ages allow, so that a smaller number is refused where it is typed', () => {
    const question = describeQuestion('people', { people: 5, children: 2 }, catalogue, 'fr');
    const [first] = fieldsOf(question, { people: 5, children: 2 }, fr);
    expect(first).toMatchObject({ name: 'people', value: 5, min: 3 });
  });

  test('grows with ages that are told, and with nothing else', () => {
    expect(withPeople({ people: 1 }, { children: 2 })).toEqual({ people: 3, children: 2 });
    expect(withPeople({ people: 5 }, { children: 2 })).toEqual({ people: 5, children: 2 });
    expect(withPeople({}, { people: 2 })).toEqual({ people: 2 });
    expect(withPeople({ people: 2 }, { people: undefined })).toEqual({});
  });
});

test('a use whose only answer is emptied is unanswered again', () => {
  const answered = withUse({}, 'video', { hoursPerWeek: 3 });
  expect(withUse(answered, 'video', { hoursPerWeek: undefined } as object).uses).toEqual([]);
});

describe('the number of devices', () => {
  test('grows by devices of which nothing is said, after those that are there', () => {
    expect(withCount(HOME, SCREENS, 3).devices).toEqual([
      { type: 'laptop', count: 1 },
      { type: FIRST, count: 1, yearsKept: 8 },
      { type: SIZE, count: 1, origin: 'refurbished' },
      { type: FIRST, count: 1 },
      { type: 'smartphone', count: 2 },
    ]);
  });

  test('shrinks from the last', () => {
    expect(unitsOf(withCount(HOME, SCREENS, 1), SCREENS)).toEqual([{ type: FIRST, count: 1, yearsKept: 8 }]);
  });

  test('of an entry for several gives each its own, with what was said of all', () => {
    const said: Answers = { devices: [{ type: 'smartphone', count: 2, origin: 'new' }] };
    expect(withCount(said, PHONES, 3).devices).toEqual([
      { type: 'smartphone', count: 1, origin: 'new' },
      { type: 'smartphone', count: 1, origin: 'new' },
      { type: 'smartphone', count: 1 },
    ]);
  });

  test('may be zero, which is an answer: none', () => {
    expect(unitsOf(withCount(HOME, SCREENS, 0), SCREENS)).toEqual([{ type: FIRST, count: 0 }]);
    expect(unitsOf(withCount(withCount(HOME, SCREENS, 0), SCREENS, 2), SCREENS)).toEqual([
      { type: FIRST, count: 1 },
      { type: FIRST, count: 1 },
    ]);
  });

  test('of more than twelve is one entry, and they are told one by one again below', () => {
    const many = withCount(HOME, SCREENS, 13);
    expect(unitsOf(many, SCREENS)).toEqual([{ type: FIRST, count: 13, yearsKept: 8 }]);
    expect(unitsOf(withCount(HOME, SCREENS, 12), SCREENS)).toHaveLength(12);
    expect(unitsOf(withCount(many, SCREENS, 12), SCREENS)).toEqual(
      new Array(12).fill({ type: FIRST, count: 1, yearsKept: 8 }),
    );
  });
});

describe('one device', () => {
  test('is changed alone, and may become another size', () => {
    const changed = withUnit(HOME, SCREENS, 1, { type: FIRST, hoursPerDay: 4 });
    expect(changed.devices).toEqual(
      HOME.devices!.with(2, { type: FIRST, count: 1, origin: 'refurbished', hoursPerDay: 4 }),
    );
  });

  test('is added where there is none at that place', () => {
    expect(withUnit({}, SCREENS, 0, { yearsKept: 5 }).devices).toEqual([{ type: FIRST, yearsKept: 5 }]);
    expect(unitsOf(withUnit(HOME, SCREENS, 2, { count: 1 }), SCREENS)).toEqual([
      ...unitsOf(HOME, SCREENS),
      { type: FIRST, count: 1 },
    ]);
  });

  test('is taken away alone; without the last, there is none', () => {
    const one = withoutUnit(HOME, SCREENS, 0);
    expect(unitsOf(one, SCREENS)).toEqual([{ type: SIZE, count: 1, origin: 'refurbished' }]);
    expect(unitsOf(withoutUnit(one, SCREENS, 0), SCREENS)).toEqual([{ type: FIRST, count: 0 }]);
  });
});

describe('whatever is changed', () => {
  const unit = fc.record<DeviceAnswer>(
    {
      type: fc.constantFrom(...SCREENS),
      count: fc.integer({ min: 0, max: 4 }),
      yearsKept: fc.integer({ min: 1, max: 12 }),
      origin: fc.constantFrom('new', 'refurbished', 'second-hand'),
    },
    { requiredKeys: ['type'] },
  );
  const homes = fc
    .array(fc.oneof(unit, fc.constantFrom<DeviceAnswer>(...others(HOME, SCREENS))), { maxLength: 6 })
    .map((devices): Answers => ({ people: 2, devices, unlistedDevices: 'national' }));
  const edits = fc.oneof(
    fc.integer({ min: 0, max: 20 }).map((n) => (home: Answers) => withCount(home, SCREENS, n)),
    fc.tuple(fc.nat(5), unit).map(
      ([at, patch]) =>
        (home: Answers) =>
          withUnit(home, SCREENS, at, patch),
    ),
    fc.nat(5).map((at) => (home: Answers) => withoutUnit(home, SCREENS, at)),
  );
  const said = (answers: Answers) => (answers.devices ?? []).filter((entry) => Object.keys(entry).length > 1);

  test('there are as many as was said, each an entry up to twelve', () => {
    fc.assert(
      fc.property(homes, fc.integer({ min: 0, max: LIMITS.units }), (home, n) => {
        const changed = withCount(home, SCREENS, n);
        expect(counted(changed, SCREENS)).toBe(n);
        expect(unitsOf(changed, SCREENS)).toHaveLength(n > 12 || n === 0 ? 1 : n);
        expect(withCount(changed, SCREENS, n)).toEqual(changed);
      }),
    );
  });

  test('other devices stay as they were, in their order, and the answers can be read', () => {
    fc.assert(
      fc.property(homes, fc.array(edits, { maxLength: 4 }), (home, changes) => {
        const changed = changes.reduce((answers, change) => change(answers), home);
        const before = changes.length === 0 ? home : { ...home, devices: said(home) };
        expect(others(changed, SCREENS)).toEqual(others(before, SCREENS));
        expect(checkAnswers(changed, catalogue)).toMatchObject({ value: changed });
      }),
    );
  });

  test('the device that is changed is the one at its place', () => {
    fc.assert(
      fc.property(homes, fc.nat(5), fc.integer({ min: 13, max: 20 }), (home, at, yearsKept) => {
        const units = unitsOf(home, SCREENS);
        const place = Math.min(at, units.length);
        const changed = unitsOf(withUnit(home, SCREENS, at, { yearsKept }), SCREENS);
        const patched = { ...(units[place] ?? { type: FIRST }), yearsKept };
        const whole = [...units.slice(0, place), patched, ...units.slice(place + 1)];
        expect(changed).toEqual(whole.filter((entry) => Object.keys(entry).length > 1));
      }),
    );
  });
});

describe.each(LANGUAGES)('the sizes that one picks among (%s)', (language) => {
  const sizesOf = (id: string) => {
    const question = describeQuestion(id, {}, catalogue, language) as DeviceQuestion;
    const fields = unitFields(question, {}, 0, { fr, en }[language]);
    const { options } = fields.find(({ name }) => name === 'size') as ChoiceField;
    return new Map(options.map((option) => [option.id, option.label.replaceAll(/\s/g, ' ')]));
  };

  test('are told in inches and in centimetres, once each', () => {
    for (const [id, label] of [...sizesOf('device:tv'), ...sizesOf('device:monitor-24')]) {
      if (id === 'tv') expect(label).not.toMatch(/\d/);
      else expect(label, id).toMatch(/^\D*\d+(?: \S+ \d+)? (?:pouces|in) \(\d+(?:–\d+)? cm\)\D*$/);
    }
  });

  test('leave out what was asked about, to be read whole on a phone', () => {
    expect(sizesOf('device:tv').get('tv-55')).toMatch(/^LCD, 50 (?:à|to) 59 (?:pouces|in) \(127–150 cm\)$/);
    for (const [id, label] of [...sizesOf('device:tv'), ...sizesOf('device:monitor-24')]) {
      expect(label.length, id).toBeLessThan(36);
      expect(label, id).toMatch(/^\p{L}|^\d/u);
    }
    expect([...sizesOf('device:laptop').keys()]).toContain('chromebook');
    for (const label of sizesOf('device:laptop').values()) expect(label).not.toBe('');
  });

  test('are those of a ruler: an inch is 2.54 cm', () => {
    const televisions = sizesOf('device:tv');
    expect(televisions.get('tv-32')).toContain('(81 cm)');
    expect(televisions.get('tv-45')).toMatch(/\(102–124 cm\)/);
    expect(televisions.get('tv-75')).toContain('(178 cm)');
    expect(sizesOf('device:monitor-24').get('monitor-27')).toContain('(69 cm)');
  });
});
