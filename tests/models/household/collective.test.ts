/** The collective share: what data centres weigh beyond personal uses. */
import { expect, test } from 'vitest';
import { collectiveShare } from '../../../models/household/collective.ts';
import { byComponent, plan } from '../../../models/household/plan.ts';
import { catalogue, near, value } from '../shared.ts';

const personal = (answers = {}) => {
  const { lines, situation } = plan(answers, catalogue);
  return byComponent(lines).datacenter / situation.people.central;
};

test('with the data centres of the default household, it adds up to the published total per person', () => {
  const { share, published } = collectiveShare(catalogue);
  expect(published.central).toBe(value('datacenters.national'));
  expect(near(share.central + personal(), published.central)).toBe(true);
  expect(share.central).toBeGreaterThan(published.central / 2);
});

test('its range is that of the published total: from half of it to 1.85 times, as ADEME says', () => {
  const { share, published } = collectiveShare(catalogue);
  expect(near(share.low + personal(), published.low)).toBe(true);
  expect(near(share.high + personal(), published.high)).toBe(true);
  expect(published.low / published.central).toBeCloseTo(0.5, 2);
  expect(published.high / published.central).toBeCloseTo(1.85, 2);
});

test('by the counter-calculation it is a fifth, and has no range', () => {
  const { share, published } = collectiveShare(catalogue, { switches: { collective: 'simbios' } });
  expect(published.id).toBe('datacenters.national@simbios');
  expect(near(share.central + personal(), 44)).toBe(true);
  expect([share.low, share.high]).toEqual([share.central, share.central]);
});

test('it depends on the switches of an answer and on nothing else', () => {
  const switches = { hosting: 'usa' };
  const { share } = collectiveShare(catalogue, { switches });
  expect(near(share.central + personal({ switches }), value('datacenters.national'))).toBe(true);
  expect(share.central).not.toBe(collectiveShare(catalogue).share.central);
  expect(collectiveShare(catalogue, { people: 6, uses: [] })).toEqual(collectiveShare(catalogue));
});

test('it is that of as many people as asked for', () => {
  const [one, three] = [collectiveShare(catalogue), collectiveShare(catalogue, {}, 3)].map(
    ({ share }) => share,
  );
  for (const bound of ['low', 'central', 'high'] as const)
    expect(near(three![bound], 3 * one![bound])).toBe(true);
});

test('it is never negative', () => {
  const tiny = {
    ...catalogue.factors[catalogue.nationalDatacenters]!,
    central: 0.001,
    low: 0.001,
    high: 0.001,
  };
  const factors = { ...catalogue.factors, [catalogue.nationalDatacenters]: tiny };
  expect(collectiveShare({ ...catalogue, factors }).share).toEqual({ central: 0, low: 0, high: 0 });
});
