/** An absent answer means the national distribution; an empty list or a zero is an answer: none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assumption } from '../../../models/catalogue/catalogue.ts';
import type { Answers, DeviceAnswer, UseAnswer } from '../../../models/household/answers.ts';
import { anyAnswers } from '../arbitraries.ts';
import { catalogue, lines, near, plain, total, value } from '../shared.ts';

const PEOPLE = value('people');

/** The national value for an average household, from what it is counted by. */
const national = ({ factor, per }: Assumption, people = PEOPLE): number =>
  value(factor) * (per === 'person' || per === 'person-12' ? people : 1);

const allDevices: DeviceAnswer[] = catalogue.devices
  .filter(({ count }) => count)
  .map(({ id, count, years, hours }) => ({
    type: id,
    count: national(count!),
    yearsKept: national(years),
    ...(hours && { hoursPerDay: national(hours) }),
  }));

const allUses: UseAnswer[] = catalogue.uses
  .filter(({ amount }) => amount)
  .map(({ id, measure, definitions, amount }) => ({
    type: id,
    ...(definitions[0] && { definition: definitions[0].id }),
    [measure]: national(amount!),
  }));

describe('a national value given as an answer equals no answer', () => {
  const { lines: line, sims } = catalogue.networks;
  const everything: Answers = {
    people: PEOPLE,
    grid: 'FR',
    devices: allDevices,
    dormant: value('dormant'),
    connections: { fixedLines: national(line), sims: national(sims) },
    uses: allUses,
    networkMethod: 'two-part',
    secondHand: 'cut-off',
    view: 'life',
    switches: Object.fromEntries(catalogue.switches.map(({ id, options }) => [id, options[0]!.id])),
  };

  test.each(Object.keys(everything))('%s', (key) => {
    expect(near(total({ [key]: everything[key as keyof Answers] } as Answers), total({}))).toBe(true);
  });

  test('for all of them at once', () => {
    expect(near(total(everything), total({}))).toBe(true);
  });

  test('for households of any size', () => {
    const size = (people: number): Answers => ({
      people,
      connections: { fixedLines: national(line), sims: national(sims, people) },
    });
    for (const people of [1, 3, 6]) expect(near(total(size(people)), total({ people }))).toBe(true);
  });
});

describe('an empty list or a zero', () => {
  test('is an answer: none', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { unlistedDevices: _d, unlistedUses: _u, ...rest } = answers;
        const components = (of: Answers) => new Set(lines(of).map(({ component }) => component));
        expect(components({ ...rest, devices: [] })).not.toContain('device');
        expect(components({ ...rest, uses: [] })).not.toContain('datacenter');
        const none = { fixedLines: 0, sims: 0, fixedGBPerMonth: 0, mobileGBPerMonth: 0 };
        expect(components({ ...rest, uses: [], connections: none })).not.toContain('network');
      }),
    );
  });

  test('is not the absence of an answer', () => {
    expect(total({ devices: [] })).toBeLessThan(total({}));
    expect(total({ uses: [] })).toBeLessThan(total({}));
    expect(total({ connections: { fixedLines: 0 } })).toBeLessThan(total({}));
  });

  test('for a count or hours charges nothing', () => {
    expect(
      lines({ devices: [{ type: 'tv', count: 0 }], uses: [], connections: { fixedLines: 0, sims: 0 } }),
    ).toEqual([]);
    const stages = lines({ devices: [{ type: 'laptop', hoursPerDay: 0 }], uses: [] }).filter(
      ({ item }) => item === 'laptop',
    );
    expect(stages.map(({ stage }) => stage)).toEqual(['manufacture', 'distribution', 'end-of-life']);
  });
});

describe('a list', () => {
  const itemsOf = (answers: Answers, component: string) => [
    ...new Set(
      lines(answers)
        .filter((line) => line.component === component)
        .map(({ item }) => item),
    ),
  ];

  test('is whole, unless what it does not name is left at national values', () => {
    const named: Answers = {
      people: 2,
      devices: [{ type: 'tablet', count: 1 }],
      uses: [{ type: 'music', hoursPerWeek: 3 }],
    };
    expect(itemsOf(named, 'device')).toEqual(['tablet']);
    expect(itemsOf(named, 'datacenter')).toEqual(['music']);
    const open = { ...named, unlistedDevices: 'national', unlistedUses: 'national' } as const;
    expect(itemsOf(open, 'device')).toEqual(itemsOf({}, 'device'));
    expect(itemsOf(open, 'datacenter')).toEqual(itemsOf({}, 'datacenter'));
  });

  test('that is open and empty is the same as no list', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { devices: _d, uses: _u, ...rest } = answers;
        const open = { ...rest, unlistedDevices: 'national', unlistedUses: 'national' } as const;
        expect(lines({ ...open, devices: [], uses: [] }).map(plain)).toEqual(lines(rest).map(plain));
      }),
      { numRuns: 50 },
    );
  });

  test('that names a size answers for the general type', () => {
    const open: Answers = { devices: [{ type: 'tv-55', count: 1 }], unlistedDevices: 'national' };
    expect(itemsOf(open, 'device')).toContain('tv-55');
    expect(itemsOf(open, 'device')).not.toContain('tv');
    expect(itemsOf({}, 'device')).toContain('tv');
  });

  test('that names a type twice keeps both, separately', () => {
    const two: Answers = {
      devices: [
        { type: 'tv', count: 1, yearsKept: 5 },
        { type: 'tv', count: 1, yearsKept: 10 },
      ],
    };
    expect(itemsOf(two, 'device')).toEqual(['tv', 'tv#2']);
  });

  test('that names a type without a number means one where there is no national count', () => {
    const made = (count?: number) =>
      total({ uses: [], devices: [{ type: 'printer-inkjet', ...(count !== undefined && { count }) }] });
    expect(made()).toBe(made(1));
  });
});
