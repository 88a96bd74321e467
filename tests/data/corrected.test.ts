/** Figures that an audit found wrong, or given twice, stay as they were corrected. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';

const { factors } = load();
const numbers = (id: string) => {
  const { central, low, high } = factors[id]!;
  return [central, low, high];
};

describe('one figure has one range', () => {
  test.each([
    ['policy.drive.reused', 'lever.drawers.reused'],
    ['street.panels', 'lever.panels.number'],
  ])('%s is %s', (council, household) => {
    expect(numbers(council)).toEqual(numbers(household));
    expect(factors[council]!.centralIs).toBe(factors[household]!.centralIs);
    expect(factors[council]!.source).toBe(factors[household]!.source);
  });
});

describe('a figure', () => {
  test.each([
    ['nas.manufacture', [95, 57, 130]],
    ['policy.bonus.aid', [33, 29.7, 36.3]],
    ['policy.bonus.additional', [0.15, 0.06, 0.37]],
    ['use.email', [273, 70, 581]],
    ['datacenters.national', [197, 98, 364]],
  ] as const)('%s is what the sources give', (id, expected) => expect(numbers(id)).toEqual(expected));

  test('of hours of television stays within a day, and within what people can watch', () =>
    expect(factors['hours.tv']!.high).toBeLessThan(18));

  test('of a repaired screen starts at the cheapest one quoted', () =>
    expect(factors['price.repair.smartphone-screen']!.low).toBe(94));

  test('is worth no more than its range: a bound of our own is judgement', () =>
    expect(factors['stock.smartphone.first-life']!.grade).toBe('D'));

  test('stated by an operator and checked by nobody is no better than one page', () =>
    expect(['C', 'D']).toContain(factors['ai-text.electricity']!.grade));

  test('of an AI answer has a range, whichever method is chosen', () => {
    for (const id of ['@google', '@ecologits-frontier'].map((who) => `ai-text.electricity${who}`))
      expect(numbers(id)[2]).toBeGreaterThan(numbers(id)[1]!);
    expect(numbers('ai-text.servers@mistral')[2]).toBeGreaterThan(numbers('ai-text.servers@mistral')[1]!);
  });

  test('of a monitor that is scaled says what the other database gives, and holds it', () => {
    for (const [id, other] of [
      ['monitor-27.manufacture', 67],
      ['monitor-32.manufacture', 80],
    ] as const) {
      expect(factors[id]!.note!.en).toContain(`${other} kg`);
      expect(numbers(id)[1]).toBeLessThan(other);
    }
  });
});

test('the end of a large OLED set, scaled for want of a figure of its own, says how little it weighs', () => {
  const [making, delivery, end] = ['manufacture', 'distribution', 'end-of-life'].map(
    (part) => factors[`tv-oled-68.${part}`]!,
  );
  expect((delivery!.central + end!.central) / making!.central).toBeLessThan(0.03);
  for (const { note } of [delivery!, end!]) expect(note!.en).toContain('less than 3% of making');
});

test('the repair bonus counts the same repairs in euros as in carbon: the shares by device make one', () => {
  const shares = ['policy.bonus.phones', 'policy.bonus.laptops'].map((id) => factors[id]!.central);
  expect(shares[0]! + shares[1]!).toBeCloseTo(1, 3);
});
