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
  const { perPerson, published } = collectiveShare(catalogue);
  expect(published).toBe(value('datacenters.national'));
  expect(near(perPerson + personal(), published)).toBe(true);
  expect(perPerson).toBeGreaterThan(published / 2);
});

test('it depends on the switches of an answer and on nothing else', () => {
  const switches = { hosting: 'usa' };
  expect(
    near(
      collectiveShare(catalogue, { switches }).perPerson + personal({ switches }),
      value('datacenters.national'),
    ),
  ).toBe(true);
  expect(collectiveShare(catalogue, { switches }).perPerson).not.toBe(collectiveShare(catalogue).perPerson);
  expect(collectiveShare(catalogue, { people: 6, uses: [] })).toEqual(collectiveShare(catalogue));
});

test('it is never negative', () => {
  const factors = {
    ...catalogue.factors,
    [catalogue.nationalDatacenters]: { ...catalogue.factors[catalogue.nationalDatacenters]!, central: 0.001 },
  };
  expect(collectiveShare({ ...catalogue, factors }).perPerson).toBe(0);
});
