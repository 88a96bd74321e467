/** A territory that its user describes, as the address of its page has it. */
import { describe, expect, test } from 'vitest';
import { OWN, ownFrom, scenarioFields } from '../../../models/territory/own.ts';

const FIELDS = (people: string) =>
  [
    ['name', 'Chez nous'],
    ['people', people],
    ['lever', 'donation'],
  ] as const;

describe('a territory of one’s own', () => {
  test.each(['12000', '12 000', '12\u00a0000', '12\u202f000', ' 12000 '])('has %j people', (people) => {
    expect(ownFrom(FIELDS(people))).toEqual(ownFrom(FIELDS('12000')));
    expect(ownFrom(FIELDS(people))).toMatchObject({ population: 12_000, name: 'Chez nous' });
  });

  test.each(['', ' ', 'twelve', '12.000,5'])('is refused with %j people', (people) => {
    expect(ownFrom(FIELDS(people))).toEqual(ownFrom(FIELDS('nobody')));
  });

  test('keeps its name and people out of the fields of a scenario, and nobody else’s', () => {
    expect(scenarioFields(OWN, FIELDS('1'))).toEqual([['lever', 'donation']]);
    expect(scenarioFields('76709', FIELDS('1'))).toEqual(FIELDS('1'));
  });
});
