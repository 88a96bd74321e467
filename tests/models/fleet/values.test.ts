/** Numbers as people write them. */
import { describe, expect, test } from 'vitest';
import {
  hasTwoReadings,
  readAge,
  readNumber,
  readPrice,
  readQuantity,
} from '../../../models/fleet/read/values.ts';

describe('a number', () => {
  test.each([
    ['12', 12],
    ['1 234,56 €', 1234.56],
    ['1\u202f234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1_234_567],
    ['1.234.56', 1234.56],
    ['€850.00', 850],
    ['850,5', 850.5],
    ['-3', -3],
    ['douze', undefined],
    ['', undefined],
    ['3 à 4', undefined],
    ['9'.repeat(50), undefined],
  ])('%j is %s', (cell, number) => {
    expect(readNumber(cell)).toBe(number);
  });
});

test('that is a quantity is whole and at least one; it is one when none is written', () => {
  expect(['', '3', '3,0', '0', '-2', '1,5', 'x', '2000000'].map((cell) => readQuantity(cell))).toEqual([
    1,
    3,
    3,
    ...Array<undefined>(5).fill(undefined),
  ]);
});

test('with two readings is known as such, and is read as one was told', () => {
  expect(['1.200', '1,500', '12.345 €'].map(hasTwoReadings)).toEqual([true, true, true]);
  expect(['1200', '1 200', '1.20', '1.200,00', '0.500', '1.2000', ''].map(hasTwoReadings)).toEqual(
    Array<boolean>(7).fill(false),
  );
  expect(readQuantity('1.200', 'thousands')).toBe(1200);
  expect(readPrice('1,500 €', 'thousands')).toBe(1500);
  expect(readPrice('1,500 €', 'decimals')).toBe(1.5);
  expect(readPrice('1.250,50', 'thousands')).toBe(1250.5);
});

test('that is an age is in years, or in months where the cell says so', () => {
  const months = [' mois ', ' month'];
  const ages = ['5', '5 ans', '2,5', '30 mois', '18 months', '-1', '80', 'vieux', 'agent5'].map((cell) =>
    readAge(cell, months),
  );
  expect(ages).toEqual([5, 5, 2.5, 2.5, 1.5, ...Array<undefined>(4).fill(undefined)]);
});

test('that is a price is not negative', () => {
  expect([readPrice('0'), readPrice('-5'), readPrice('1 000 €')]).toEqual([0, undefined, 1000]);
});
