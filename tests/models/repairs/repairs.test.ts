/** The repairs of a café: what is read of a file, what counts, and the file that is given back. */
import { expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { withAssumed } from '../../../models/council/plan/assumed.ts';
import { CAFE_LEVER, countRepairs, groupsOf, usualCafe } from '../../../models/repairs/count.ts';
import { readRepairs, type RepairsRead } from '../../../models/repairs/read.ts';
import { REPAIR_CATEGORIES, REPAIR_COLUMNS } from '../../../models/repairs/standard.ts';
import { writeRepairs } from '../../../models/repairs/write.ts';
import type { Source } from '../../../models/fleet/read/table.ts';

const { stock, catalogue } = load();
const HEAD = 'id,product_category,repair_status,event_date,group_identifier,brand,problem';
const YEAR = 2029;

function found(source: Source) {
  const steps = readRepairs(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
const read = (...lines: readonly string[]) => found([HEAD, ...lines].join('\r\n')) as RepairsRead;
const counted = ({ repairs }: RepairsRead, group?: string, year = YEAR) =>
  countRepairs(repairs, { year, group }, usualCafe(stock)!);

const FILE = [
  'a-1,Mobile,Fixed,2029-03-02,Nord,Fairphone,Mme Durand a cassé son écran',
  'a-2,Laptop,Fixed,2029-03-02,Nord,,',
  'a-3,Laptop,End of life,2029-03-02,Sud,,',
  'a-4,Kettle,Fixed,2029-04-01,Nord,,',
  'a-5,Flat screen,Fixed,2029-04-01,Nord,,',
  'a-6,Tablet,Repairable,2029-04-01,Sud,,',
  'a-7,Tablet,,2029-04-01,Sud,,',
  'a-8,Mobile,Fixed,2028-12-31,Nord,,',
];

test('of a year, only fixed devices that the model follows count; the others are told', () => {
  const all = read(...FILE);
  expect(all.left).toEqual([]);
  const { followed, brought, outcomes, otherYears, kinds } = counted(all);
  expect(followed).toBe(2);
  expect([brought, outcomes]).toEqual([7, { Unknown: 1, Fixed: 4, Repairable: 1, 'End of life': 1 }]);
  expect(otherYears).toEqual([[2028, 1]]);
  expect(kinds.map(({ category: { name }, fixed, followed: counts }) => [name, fixed, counts])).toEqual([
    ['Laptop', 1, true],
    ['Tablet', 0, true],
    ['Mobile', 1, true],
    ['Flat screen', 1, false],
    ['Kettle', 1, false],
  ]);
  expect(counted(all, undefined, 2028).followed).toBe(1);
  expect(groupsOf(all.repairs)).toEqual([
    ['Nord', 5],
    ['Sud', 3],
  ]);
  expect(counted(all, 'Sud').followed).toBe(0);
});

test('a line that repeats an id, or that cannot be read, is left aside and named by its line', () => {
  const { repairs, lines, left } = read(
    'a-1,Mobile,Fixed,2029-03-02,,,',
    'a-1,Mobile,Fixed,2029-03-02,,,',
    ',Mobile,Fixed,2029-03-02,,,',
    'a-2,Mobile,Fixed,bientôt,,,',
    'a-3,Mobile,Fixed,2029,,,',
    'a-4,Mobile,Réparé,2029-03-02,,,',
    'a-5,Vélo,Fixed,2029-03-02,,,',
    ',,,,,,',
  );
  expect([repairs.length, lines]).toEqual([1, 7]);
  expect(left).toEqual([
    { why: 'repeated', count: 1, examples: [{ line: 3, text: 'a-1' }] },
    { why: 'no-id', count: 1, examples: [{ line: 4, text: '' }] },
    {
      why: 'bad-date',
      count: 2,
      examples: [
        { line: 5, text: 'bientôt' },
        { line: 6, text: '2029' },
      ],
    },
    { why: 'unknown-status', count: 1, examples: [{ line: 7, text: 'Réparé' }] },
    { why: 'unknown-category', count: 1, examples: [{ line: 8, text: 'Vélo' }] },
  ]);
});

test('a French spreadsheet may have saved it: semicolons, days first, capitals, numbers in place of words', () => {
  const { repairs } = found(
    'Café du Nord;;;\n\nID;Event_Date;Repair status;product_category_id\na-1;02/03/2029;1;19\na-2;2029-03-04 10:00;FIXED;16\n',
  ) as RepairsRead;
  expect(repairs.map(({ date, status, category: { name } }) => [date, status, name])).toEqual([
    ['2029-03-02', 'Fixed', 'Mobile'],
    ['2029-03-04', 'Fixed', 'Laptop'],
  ]);
});

test('a workbook is read as a text is', () => {
  const rows = [HEAD, ...FILE].map((line, i) => ({ line: i + 1, cells: line.split(','), broken: 0 }));
  expect(found([{ name: 'x', hidden: false, cut: false, rows }])).toEqual(read(...FILE));
});

test.each([
  ['nothing', '', { problem: 'empty' }],
  ['blank lines', '\n;;\n', { problem: 'empty' }],
  ['an inventory', 'Type;Date d’achat\nPortable;2020\n', { problem: 'not-repairs' }],
  ['headers alone', `${HEAD}\n`, { problem: 'no-lines' }],
  [
    'columns that lack',
    'id;product_category;brand\na-1;Mobile;x\n',
    { problem: 'missing', columns: ['repair_status', 'event_date'] },
  ],
])('%s: why nothing is read', (_name, text, problem) => {
  expect(found(text)).toEqual(problem);
});

test('what is given back is the standard, reads as the same repairs, and says nothing of who came', () => {
  const one = read(
    ...FILE,
    'a-1,Mobile,Fixed,2029-03-02,Nord,,',
    'a-9,Iron,Fixed,2029-05-06,"=1+1, ""Sud""",,',
  );
  const text = writeRepairs(one.repairs);
  expect(text.split('\r\n')[0]).toBe(REPAIR_COLUMNS.join(','));
  expect(text).not.toContain('Durand');
  const again = found(text) as RepairsRead;
  expect(again.left).toEqual([]);
  const said = ({ repairs }: RepairsRead) =>
    repairs.map(({ cells: { id, brand }, status, category, date }) => [id, brand, status, category, date]);
  expect(said(again)).toEqual(said(one));
  // a spreadsheet would run it
  expect(again.repairs.at(-1)!.group).toBe(`'=1+1, "Sud"`);
  expect(found(writeRepairs([]))).toEqual({ problem: 'no-lines' });
});

test('each device that the lever of cafés repairs is one kind of the standard, and the others are none', () => {
  const { types } = usualCafe(stock)!;
  const mapped = REPAIR_CATEGORIES.flatMap(({ type }) => type ?? []);
  expect(mapped.toSorted()).toEqual(types.toSorted());
  expect(catalogue.devices.map(({ id }) => id)).toEqual(expect.arrayContaining(mapped));
  expect(REPAIR_CATEGORIES.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  // where the standard puts them: github.com/openrepair/data, aggregated/202507, Product_Categories.csv
  const numbers = {
    Mobile: 19,
    Tablet: 30,
    Laptop: 16,
    'Desktop computer': 4,
    'Printer/scanner': 25,
    Iron: 40,
  };
  for (const { id, name } of REPAIR_CATEGORIES) expect(numbers[name as 'Iron'] ?? id).toBe(id);
});

test('a usual café repairs what its factors say, purchases avoided or not, with what is assumed of it', () => {
  // 47 repairs, 17 % of them digital, of which the five devices are 73.2 %
  expect(usualCafe(stock)!.repairs).toBeCloseTo(47 * 0.17 * 0.732, 2);
  const half = withAssumed(stock, { 'policy.cafe.digital': 0.085, 'policy.displacement': 1 });
  expect(usualCafe(half)!.repairs).toBeCloseTo(usualCafe(stock)!.repairs / 2);
  expect(usualCafe({ ...stock, levers: stock.levers.filter(({ id }) => id !== CAFE_LEVER) })).toBeUndefined();
});
