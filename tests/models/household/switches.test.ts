/** A switch replaces some factors with others; what uses none of them does not change. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../models/household/answers.ts';
import { collectiveShare } from '../../../models/household/collective.ts';
import { factorsOf, type Line } from '../../../models/household/line.ts';
import { plan } from '../../../models/household/plan.ts';
import { catalogue, keyOf, lines, value } from '../shared.ts';

/** A household with one of everything, and nothing else answered. */
const EVERYTHING: Answers = {
  people: 1,
  devices: catalogue.devices.map(({ id }) => ({ type: id, count: 1 })),
  connections: { fixedLines: 1, sims: 1 },
  uses: catalogue.uses.map(({ id, measure }) => ({ type: id, [measure]: 10 })),
};

const byKey = (answers: Answers) => new Map(lines(answers).map((line) => [keyOf(line), line]));
const shown = (line: Line | undefined) =>
  line && { amount: line.amount, quantity: line.quantity, factors: factorsOf(line) };
const options = catalogue.switches.flatMap(({ id, options: all }) =>
  all.map((option, i) => [id, option.id, option, i] as const),
);

describe('the option of a switch', () => {
  test.each(options)('%s: %s changes only lines that use a replaced factor', (id, _name, option, i) => {
    const before = byKey(EVERYTHING);
    const replaced = new Set(Object.keys(option.replaces));
    const after = byKey({ ...EVERYTHING, switches: { [id]: option.id } });
    const moved: string[] = [];
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(key), after.get(key)];
      if (JSON.stringify(shown(old)) === JSON.stringify(shown(now))) continue;
      moved.push(key);
      expect([key, factorsOf(old!).some((factor) => replaced.has(factor))]).toEqual([key, true]);
      for (const factor of now ? factorsOf(now) : []) expect(replaced).not.toContain(factor);
    }
    if (i === 0) expect(moved).toEqual([]);
    else expect(moved.length + gridsMoved(id, option.id) + collectiveMoved(id, option.id)).toBeGreaterThan(0);
  });

  /** Some switches only matter for another place. */
  function gridsMoved(id: string, option: string): number {
    return catalogue.grids.filter(({ id: grid }) => {
      const totalOf = (switches: Answers['switches']) =>
        plan({ ...EVERYTHING, grid, ...(switches && { switches }) }, catalogue).total;
      return totalOf({ [id]: option }) !== totalOf(undefined);
    }).length;
  }

  /** One switch is about what is beside the total. */
  function collectiveMoved(id: string, option: string): number {
    const { published } = collectiveShare(catalogue, { switches: { [id]: option } });
    return published.id === catalogue.nationalDatacenters ? 0 : 1;
  }

  test.each(options)('%s: %s replaces only factors that something uses', (_id, _name, option) => {
    const used = new Set([
      ...lines(EVERYTHING).flatMap(factorsOf),
      ...catalogue.grids.flatMap(({ intensity }) => intensity ?? []),
      catalogue.nationalDatacenters,
      ...catalogue.devices.flatMap(({ years, hours }) => [years.factor, hours?.factor ?? '']),
    ]);
    expect(Object.keys(option.replaces).filter((factor) => !used.has(factor))).toEqual([]);
  });

  test('that does not exist falls back to the first one', () => {
    expect(lines({ switches: { laptop: 'nothing', nothing: 'nothing' } })).toEqual(lines({}));
  });

  test('that is the default changes nothing', () => {
    const defaults = Object.fromEntries(catalogue.switches.map(({ id, options: all }) => [id, all[0]!.id]));
    expect(lines({ switches: defaults })).toEqual(lines({}));
  });

  test('says that a stage is contained in another: that stage then has no line', () => {
    const laptop = {
      devices: [{ type: 'laptop', count: 1, yearsKept: 5, origin: 'new' as const }],
      uses: [],
    };
    const stages = (switches: Answers['switches']) =>
      lines({ ...laptop, ...(switches && { switches }) })
        .filter(({ item }) => item === 'laptop')
        .map(({ stage }) => stage);
    expect(stages(undefined)).toEqual(['manufacture', 'distribution', 'end-of-life', 'use']);
    expect(stages({ laptop: 'manufacturers' })).toEqual(['manufacture', 'use']);
    const [first] = lines({ ...laptop, switches: { laptop: 'manufacturers' } });
    expect(first!.amount).toBeCloseTo(value('laptop.manufacture@manufacturers') / 5, 10);
  });

  test('has no effect on answered years', () => {
    const phone = (switches?: Answers['switches']) =>
      lines({
        devices: [{ type: 'smartphone', count: 1, yearsKept: 4 }],
        uses: [],
        ...(switches && { switches }),
      });
    expect(phone({ 'smartphone-years': 'ademe' })).toEqual(phone());
  });

  test('may be chosen in more combinations than are cached, and each stays what it is', () => {
    const sets = options
      .flatMap(([id, option]) => options.map(([other, second]) => ({ [id]: option, [other]: second })))
      .slice(0, 200);
    const totals = sets.map((switches) => plan({ switches }, catalogue).total);
    expect(sets.map((switches) => plan({ switches }, catalogue).total)).toEqual(totals);
  });
});
