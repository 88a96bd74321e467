import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullKey, looseKey, namesAnEpci, readings } from '../../../models/territory/words.ts';

describe('the full key of a name', () => {
  test.each([
    ['Saint-Étienne-lès-Remiremont', 'saint etienne les remiremont'],
    ['SAINT ETIENNE', 'saint etienne'],
    ['St. Denis', 'saint denis'],
    ['Ste-Foy', 'sainte foy'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['Œuilly', 'oeuilly'],
    ['Neuilly s/Seine', 'neuilly sur seine'],
    ['Neuilly s/ Seine', 'neuilly sur seine'],
    ['Ville s/s Bois', 'ville sous bois'],
    ['  Château   Thierry ', 'chateau thierry'],
    ['ND de Bondeville', 'notre dame de bondeville'],
    ['Château-Chinon (Ville)', 'chateau chinon ville'],
    ['…', ''],
    ['', ''],
  ])('%s → %s', (name, key) => expect(fullKey(name)).toBe(key));

  test('is its own key, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const key = fullKey(typed);
        expect(key).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(fullKey(key)).toBe(key);
      }),
    );
  });
});

describe('the loose key', () => {
  test.each([
    ['la rochelle', 'rochelle'],
    ['ca de la rochelle', 'rochelle'],
    ['metropole de lyon', 'lyon'],
    ['saint jean de luz', 'saint jean luz'],
    ['sur les', 'sur les'],
    ['metropole', 'metropole'],
    ['la metropole', 'metropole'],
    ['y', 'y'],
  ])('of %s is %s', (full, loose) => expect(looseKey(full)).toBe(loose));
});

test('the last word may be the start of another', () => {
  expect(readings('st')).toEqual(['saint', 'st']);
  expect(readings('bourg st')).toEqual(['bourg saint', 'bourg st']);
  expect(readings('St Denis')).toEqual(['saint denis']);
  expect(readings('')).toEqual(['']);
});

test('an EPCI is named by its kind beside another word', () => {
  expect(namesAnEpci('agglo la rochelle')).toBe(true);
  expect(namesAnEpci('la rochelle')).toBe(false);
  expect(namesAnEpci('la ca')).toBe(false);
});
