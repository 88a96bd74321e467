/** The household door and the council's read one table; every difference between their figures is a line with a reason. */
import { describe, expect, test } from 'vitest';
import lives from '../../../data/lives.json' with { type: 'json' };
import { RAW_FILES } from '../../../data/parse.ts';
import { byComponent, plan } from '../../../models/household/plan.ts';
import { countryOf } from '../../../models/validation/country.ts';
import { doorsOf, livesAtDoors, type Bridge } from '../../../models/validation/doors.ts';
import { libraryFrom } from '../../data/files.ts';
import { certain, library, withLaw } from '../shared.ts';

const { catalogue, stock, published } = library;
const people = published.parameters['population']!.value;
const doors = doorsOf(library);
const country = countryOf(library, stock).untouched;

describe('one table of lives', () => {
  test('gives the household door and the council door the same years, device by device', () => {
    const rows = livesAtDoors(library);
    expect(
      rows
        .filter(({ council }) => council)
        .map(({ device }) => device)
        .sort(),
    ).toEqual(lives.lives.map(({ device }) => device).sort());
    for (const { device, household, council } of rows)
      if (council) expect([device, council.central]).toEqual([device, household.central]);
  });

  test('is read by both: another figure in it moves both doors', () => {
    const raw = structuredClone(lives);
    const row = raw.lives.find(({ device }) => device === 'tablet')!;
    Object.assign(row, { years: 6, oneHome: { low: 4, high: 9 }, manyHomes: { low: 5, high: 7 } });
    const other = livesAtDoors(libraryFrom({ ...RAW_FILES, lives: raw })).find(
      ({ device }) => device === 'tablet',
    )!;
    expect([other.household.central, other.council!.central]).toEqual([6, 6]);
  });

  test('a single home strays further from the mean than the mean of many homes', () => {
    for (const { oneHome, manyHomes } of lives.lives) {
      expect(oneHome.low).toBeLessThan(manyHomes.low);
      expect(oneHome.high).toBeGreaterThan(manyHomes.high);
    }
  });

  test('a size of a device lasts as long as the device', () => {
    const years = new Map(catalogue.devices.map(({ id, years: { factor } }) => [id, factor]));
    for (const { id, variantOf } of catalogue.devices)
      if (variantOf !== undefined && lives.lives.some(({ device }) => device === variantOf))
        expect([id, years.get(id)]).toEqual([id, years.get(variantOf)]);
  });
});

describe('from one door to the other', () => {
  test('each end is what its own page computes', () => {
    const national = plan({}, catalogue);
    expect(doors.kg.household).toBeCloseTo(
      byComponent(national.lines).device / national.situation.people.central,
      9,
    );
    expect(doors.kg.council).toBe(country('kgSpread', 0) / people);
    expect(doors.asleep.household).toBe(catalogue.factors['dormant']!.central);
    const homes = doors.asleep.council;
    expect(homes / doors.devices.council).toBeCloseTo(country('asleep', 0) / country('inUse', 0), 12);
  });

  test.each(Object.entries(doors))('the steps of %s add up to the difference', (_name, bridge: Bridge) => {
    const steps = bridge.steps.reduce((sum, { amount }) => sum + amount, 0);
    expect(bridge.household + steps).toBeCloseTo(bridge.council, 9);
    expect(Math.abs(bridge.council - bridge.household)).toBeGreaterThan(0.1);
  });

  test('lives make no step: one table', () => {
    expect(doors.kg.steps.find(({ id }) => id === 'lives')!.amount).toBeCloseTo(0, 9);
  });

  test('with another life at the council door alone, the step of lives says it, and the sum still holds', () => {
    const id = 'stock.tv.first-life';
    const apart = { ...library, stock: withLaw(stock, id, certain(6)) };
    // the council's own factors come after the catalogue's
    const factors = { ...catalogue.factors };
    delete (factors as Record<string, unknown>)[id];
    const { kg } = doorsOf({ ...apart, catalogue: { ...catalogue, factors } });
    expect(kg.steps.find(({ id: step }) => step === 'lives')!.amount).toBeGreaterThan(5);
    expect(kg.household + kg.steps.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(kg.council, 9);
  });
});
