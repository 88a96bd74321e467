/** The file of all communes, as a spreadsheet opens it in each language. */
import { expect, test } from 'vitest';
import type { EverywhereRow } from '../../models/council/outcome/everywhere.ts';
import { csvRecords } from '../../models/fleet/read/csv.ts';
import { tableOf } from '../../web/features/council/everywhere/table.ts';
import { everywhere as en } from '../../web/features/council/everywhere/words/en.ts';
import { everywhere as fr } from '../../web/features/council/everywhere/words/fr.ts';

const one = (central: number) => ({ central, low: central - 0.25, high: central + 0.25 });
const ROW: EverywhereRow = {
  code: '01001',
  name: 'L’Abergement; "Clémenciat"',
  department: '01',
  population: 860,
  peoplePerHome: 2.15,
  households: 388.004651,
  kg: { reference: one(79012.3456), scenario: one(79000), difference: one(-12.3456) },
  totalKg: one(-100),
  law: one(-50),
  supposed: true,
  bought: { reference: 645.5, scenario: 645, difference: one(-0.5) },
  totalBought: one(-4),
  euros: one(0),
  small: 'fewer-than-one',
};
const asked = (language: 'fr' | 'en') => {
  const m = { fr, en }[language];
  return {
    language,
    people: 1,
    columns: m.columns('2035'),
    small: m.small,
    seals: m.seals,
    supposing: m.supposing,
    seal: m.seals.assumed,
    unknown: 'X, Y',
    changed: 'Z: 1 → 2',
    against: 'the law',
    told: { pulls: [], costs: {}, assumed: {}, horizon: 2035, frozenMix: false },
  };
};
const cellsOf = (text: string, separator: ';' | ',') =>
  [...csvRecords(text.replace('\uFEFF', ''), separator)].map(({ cells }) => cells);

test.each(['fr', 'en'] as const)('in %s, each figure is under its name', (language) => {
  const text = tableOf([ROW], asked(language));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header, cells, ...rest] = cellsOf(text, language === 'fr' ? ';' : ',');
  expect(rest).toEqual([]);
  expect(cells).toHaveLength(header!.length);
  expect(cells!.slice(0, 4)).toEqual(['01001', 'L’Abergement; "Clémenciat"', '01', '860']);
  const comma = (value: string) => (language === 'fr' ? value.replace('.', ',') : value);
  expect(cells![4]).toBe('388');
  expect(cells!.slice(5, 10)).toEqual(['79010', '79000', '-12.35', '-12.6', '-12.1'].map(comma));
  expect(cells!.slice(13, 16)).toEqual(['-50', '-50.25', '-49.75'].map(comma));
  expect(cells!.slice(-9)).toEqual([
    ...['0', '-0.25', '0.25'].map(comma),
    language === 'fr' ? 'moins d’un appareil par an' : 'fewer than one device a year',
    language === 'fr' ? 'supposé' : 'assumed',
    language === 'fr'
      ? 'si nos suppositions sont justes (le plus gros du résultat, que personne n’a vérifié)'
      : 'if our guesses are right (most of the result, which nobody has checked)',
    ...['X, Y', 'Z: 1 → 2', 'the law'],
  ]);
  const { euros: _euros, ...unpaid } = ROW;
  const [, blank] = cellsOf(
    tableOf([{ ...unpaid, euros: undefined, supposed: false }], asked(language)),
    language === 'fr' ? ';' : ',',
  );
  expect(blank!.slice(-9, -6)).toEqual(['', '', '']);
  expect(blank!.at(-4)).toBe('');
});
