/** Every term of every line is in kgCO2e a year: units are declared in the data, so they can be multiplied. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../models/household/answers.ts';
import type { Line } from '../../models/household/line.ts';
import { constant, factorTerm, product, scaled, writtenOut, type Term } from '../../models/draws/term.ts';
import { PERSONAS } from '../personas/household.ts';
import { fault, type Amount } from './dimensions.ts';
import { catalogue, lines } from './shared.ts';

const MEASURES = {
  hoursPerWeek: { hour: 1, week: -1 },
  countPerWeek: { item: 1, week: -1 },
  storedGB: { GB: 1 },
  storedCount: { item: 1 },
} as const;

const amount = (value: number, dimensions: Amount['dimensions']): Amount => ({ value, dimensions });

/** An answered number of persons multiplies what is counted per person. */
const persons = ({ people }: Answers, per: string | undefined): Amount[] =>
  people !== undefined && per?.startsWith('person') ? [amount(people, { person: 1 })] : [];

/** The amounts that the answers add to the lines of a device. */
function ofDevice({ item, stage }: Line, term: Term, answers: Answers): Amount[] {
  const [id, time = '1'] = item.split('#');
  const type = catalogue.devices.find((device) => device.id === id)!;
  const answer = (answers.devices ?? []).filter((device) => device.type === id)[Number(time) - 1];
  const { count = type.count ? undefined : 1, yearsKept, hoursPerDay } = answer ?? { count: undefined };
  const brought = count === undefined ? persons(answers, type.count!.per) : [amount(count, { unit: 1 })];
  if (stage === 'use') {
    if (!type.electricity && hoursPerDay !== undefined)
      brought.push(amount(hoursPerDay, { hour: 1, day: -1 }));
    return brought;
  }
  // a refurbished device lasts its second life, unless its years were answered
  const ownLife = writtenOut(term).over.some((id) => id.endsWith('.second-life'));
  if (yearsKept !== undefined && !ownLife) brought.push(amount(1 / yearsKept, { year: -1 }));
  const halved =
    answers.secondHand === 'half' &&
    stage !== 'end-of-life' &&
    (answer?.passedOn === true || answer?.origin === 'second-hand');
  if (halved) brought.push(amount(1 / 2, {}));
  return brought;
}

function ofUse({ item }: Line, answers: Answers): Amount[] {
  const { measure, amount: assumption } = catalogue.uses.find(({ id }) => id === item)!;
  const told = answers.uses?.find(({ type }) => type === item)?.[measure];
  return told === undefined ? persons(answers, assumption!.per) : [amount(told, MEASURES[measure])];
}

function ofNetwork(line: Line, term: Term, answers: Answers): Amount[] {
  const { fixedLines, sims } = answers.connections ?? {};
  const perLine = fixedLines === undefined ? [] : [amount(fixedLines, { line: 1 })];
  const perSIM =
    sims === undefined ? persons(answers, catalogue.networks.sims.per) : [amount(sims, { SIM: 1 })];
  if (line.item === 'fixed-line') return perLine;
  if (line.item === 'mobile-plan') return perSIM;
  const mobile = writtenOut(term).times.some((id) => id.startsWith('mobile-traffic'));
  if (line.item === 'other-traffic') return mobile ? perSIM : perLine;
  return ofUse(line, answers);
}

function brought(line: Line, term: Term, answers: Answers): Amount[] {
  if (line.component === 'device') return ofDevice(line, term, answers);
  return line.component === 'network' ? ofNetwork(line, term, answers) : ofUse(line, answers);
}

/** Answered GB are shared between lines: `sums.test.ts` proves that they add up. */
const isShare = ({ component, item }: Line, term: Term, { connections }: Answers): boolean => {
  if (component !== 'network' || item === 'fixed-line' || item === 'mobile-plan') return false;
  const mobile = writtenOut(term).times.some((id) => id.startsWith('mobile-traffic'));
  return (mobile ? connections?.mobileGBPerMonth : connections?.fixedGBPerMonth) !== undefined;
};

const faults = (answers: Answers): string[] =>
  lines(answers).flatMap((line) =>
    line.terms.flatMap((term) => {
      const GB = amount(writtenOut(term).constant, { GB: 1, year: -1 });
      const bound = persons(answers, 'person');
      const found = fault(term, isShare(line, term, answers) ? [GB] : brought(line, term, answers), bound);
      return found === undefined ? [] : [`${line.component}/${line.item}/${line.stage}: ${found}`];
    }),
  );

/** Removes ages, which weight the national values and would be hidden in a constant. */
const ageless = ({ children: _c, teenagers: _t, seniors: _s, ...answers }: Answers): Answers => answers;

describe('kgCO2e a year', () => {
  test.each(['two-part', 'average', 'full'] as const)(
    'is every term of an unanswered household, by the %s method',
    (networkMethod) => {
      expect(faults({ networkMethod })).toEqual([]);
      expect(faults({ networkMethod, people: 3 })).toEqual([]);
    },
  );

  test.each(Object.entries(PERSONAS))('is the unit of every term of %s', (_name, answers) => {
    expect(faults(ageless(answers))).toEqual([]);
    expect(lines(answers).length).toBeGreaterThan(5);
  });

  test('is the unit of every term of every device and use of the catalogue', () => {
    const devices = catalogue.devices.map(({ id }) => ({ type: id, count: 3, yearsKept: 7, hoursPerDay: 5 }));
    const uses = catalogue.uses.map(({ id, measure }) => ({
      type: id,
      network: 'mobile' as const,
      [measure]: 11,
    }));
    expect(faults({ devices, uses, connections: { fixedLines: 13, sims: 17 } })).toEqual([]);
    expect(faults({ devices: catalogue.devices.map(({ id }) => ({ type: id })) })).toEqual([]);
  });

  test.each(
    catalogue.switches.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const)),
  )('is the unit of every term under %s: %s', (id, option) =>
    expect(faults({ people: 2, switches: { [id]: option } })).toEqual([]),
  );
});

describe('the check', () => {
  const factor = (id: string) => factorTerm(catalogue.factors[id]!);
  const two = amount(2, { unit: 1 });
  const hours = amount(3, { hour: 1, day: -1 });
  const use = (value: number, ...ids: string[]) => ids.map(factor).reduce(product, constant(value));
  const right = use((2 * 3 * 365) / 1000, 'smartphone.power', 'electricity.FR');

  test('accepts a correct term', () => expect(fault(right, [two, hours])).toBeUndefined());

  test('sees a factor that is missing or doubled', () => {
    expect(fault(use((2 * 3 * 365) / 1000, 'smartphone.power'), [two, hours])).toContain('kWh');
    expect(fault(use((2 * 3 * 365) / 1000, 'electricity.FR'), [two, hours])).toContain('is in');
    expect(fault(product(right, factor('electricity.FR')), [two, hours])).toContain('is in');
  });

  test('sees a conversion that is missing, or for another length of year', () => {
    for (const slip of [1 / 365, 1000, 7, 12, 360 / 365, 365.25 / 365])
      expect(fault(scaled(right, slip), [two, hours])).toContain('constant');
  });

  test('sees an answer that is missing', () => {
    expect(fault(right, [hours])).toContain('unit');
    expect(fault(right, [amount(1, { unit: 1 }), hours])).toContain('constant');
    expect(fault(right, [two])).toContain('hour');
  });
});
