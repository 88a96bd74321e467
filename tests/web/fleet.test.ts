/** The page of a fleet, without a browser: refusals, line ranges, bars, devices typed by hand, wording of what was read. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { readWhole } from '../../models/fleet/read/read.ts';
import { createReports } from '../../models/fleet/judge/report.ts';
import { ageBars } from '../../web/charts/ages.ts';
import { render } from 'svelte/server';
import { fleetOf, rules, sample } from '../models/fleet/shared.ts';
import { catalogue } from '../models/shared.ts';
import type { FleetTool } from '../../web/features/council/fleet/fleet.svelte.ts';
import { reasonOf } from '../../web/features/council/fleet/machineWords.ts';
import Place from '../../web/features/council/fleet/Place.svelte';
import { archived, excel, libreOffice, odsRow, odsText } from '../models/fleet/workbooks.ts';
import { openArchive } from '../../web/features/council/fleet/archive.ts';
import { decode } from '../../web/features/council/fleet/decode.ts';
import { exportWords } from '../../web/features/council/fleet/exportWords.ts';
import { handFleet } from '../../web/features/council/fleet/hand.ts';
import { rangesOf } from '../../web/features/council/fleet/ranges.ts';
import { problemOf } from '../../web/features/council/fleet/refuse.ts';
import { fleetShown } from '../../web/features/council/fleet/fleetWords.ts';
import { fewerSaid, savedSaid, savingRange } from '../../web/features/council/fleet/savingWords.ts';
import { fleet as en } from '../../web/features/council/fleet/words/en.ts';
import { fleet as fr } from '../../web/features/council/fleet/words/fr.ts';

const library = load();

/** A name as compound files write it. */
const wide = (name: string): number[] => [...Buffer.from(name, 'utf16le')];

test.each([
  ['nothing', [], 'empty'],
  ['a workbook or another archive, to be opened', [0x50, 0x4b, 0x03, 0x04, 0x14], undefined],
  ['an empty archive', [0x50, 0x4b, 0x05, 0x06, 0], 'archive'],
  ['a workbook of 1997', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0, ...wide('Workbook')], 'old-workbook'],
  [
    'a workbook behind a password',
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0, ...wide('EncryptedPackage')],
    'protected',
  ],
  ['an old text document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0, ...wide('WordDocument')], 'document'],
  ['a page saved as a workbook', [...Buffer.from('\ufeff <html xmlns:x="urn:excel">')], 'page'],
  [
    'the XML of 2003',
    [...Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
    'page',
  ],
  ['a PDF', [...Buffer.from('%PDF-1.7')], 'pdf'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0], 'binary'],
  ['text', [...Buffer.from('Type;Nombre')], undefined],
  ['text in UTF-16', [0xff, 0xfe, 0x54, 0], undefined],
])('%s is recognised from its first bytes', (_what, bytes, problem) => {
  expect(problemOf(Uint8Array.from(bytes))).toBe(problem);
});

describe('an archive', () => {
  const xlsx = excel({ sheets: { Parc: [['Type'], ['Portable']] } });
  const ods = libreOffice({ Parc: odsRow(odsText('Portable')) });
  const encrypted = { ...ods, 'META-INF/manifest.xml': '<manifest:encryption-data/>' };

  test.each([
    ['of Excel', xlsx, 'xlsx'],
    ['of LibreOffice', ods, 'ods'],
    ['of LibreOffice behind a password', encrypted, 'protected'],
    ['of LibreOffice, wholly encrypted', { mimetype: 'x', 'encrypted-package': 'x' }, 'protected'],
    ['of a text document', { 'word/document.xml': '<w/>' }, 'document'],
    ['of an OpenDocument text', { ...ods, mimetype: 'application/vnd.oasis.opendocument.text' }, 'document'],
    ['of binary Excel', { 'xl/workbook.bin': 'x' }, 'binary-workbook'],
    ['renamed', { 'inventaire.csv': 'Type;Nombre' }, 'archive'],
  ])('%s is known by its parts', (_what, files, kind) => {
    const opened = openArchive(archived(files));
    expect(typeof opened === 'string' ? opened : opened.kind).toBe(kind);
  });

  test('gives its parts as text', () => {
    const opened = openArchive(archived(xlsx));
    expect(typeof opened === 'object' && opened.parts('xl/workbook.xml')).toBe(xlsx['xl/workbook.xml']);
    expect(typeof opened === 'object' && opened.parts('xl/styles.bin')).toBeUndefined();
  });

  test('cut short, or with a password of its own, is refused', () => {
    const whole = archived(xlsx);
    expect(openArchive(whole.slice(0, whole.length / 2))).toBe('broken');
    const locked = whole.slice();
    locked[6]! |= 1;
    expect(openArchive(locked)).toBe('protected');
  });
});

test('lines are given as ranges, and none is lost', () => {
  expect(rangesOf([3, 7, 8, 9, 40])).toEqual(['3', '7–9', '40']);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (lines) => {
      const sorted = [...lines].sort((a, b) => a - b);
      const back = rangesOf(sorted).flatMap((range) => {
        const [from, to = from] = range.split('–').map(Number);
        return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
      });
      expect(back).toEqual(sorted);
    }),
  );
});

test('bars are as long as their counts; very old devices are grouped, and none is lost', () => {
  const [one, two] = ageBars([1, 2], 100);
  expect(two!.width).toBeCloseTo(2 * one!.width, 5);
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 50 }), (byAge) => {
      const bars = ageBars(byAge, 100);
      expect(bars.length).toBeLessThanOrEqual(16);
      expect(bars.reduce((all, { count }) => all + count, 0)).toBe(
        byAge.reduce((all, count) => all + count, 0),
      );
      for (const { width } of bars) expect(width >= 0 && width <= 100).toBe(true);
    }),
  );
});

test('devices of exactly fifteen years are in the bar of the oldest', () => {
  const byAge = Array.from({ length: 18 }, (_, age) => age + 1);
  const bars = ageBars(byAge, 100);
  expect(bars.at(-1)).toMatchObject({ age: 15, open: true, count: 16 + 17 + 18 });
});

test('devices typed by hand make a fleet of this year; empty rows are ignored', () => {
  expect(handFleet([{ type: 'laptop' }, { type: 'server', age: 3 }], 2026)).toBeUndefined();
  expect(
    handFleet(
      [
        { type: 'laptop', count: 12, age: 4 },
        { type: 'tablet', count: 2 },
      ],
      2026,
    ),
  ).toEqual({
    year: 2026,
    groups: [
      { type: 'laptop', count: 12, state: 'service', year: 2022 },
      { type: 'tablet', count: 2, state: 'service' },
    ],
  });
});

describe('the examples to download', () => {
  test.each(['inventaire-exemple', 'inventory-example'])('%s is read to its last line', (name) => {
    const bytes = readFileSync(new URL(`../../web/public/${name}.csv`, import.meta.url));
    const today = { year: 2026, month: 11, day: 25 };
    const { preview, fleet } = readWhole(decode(bytes).text, library.fleet.reading, { today });
    expect([preview.recognised, preview.records]).toEqual([15, 15]);
    expect(preview.columns.every(({ role }) => role !== undefined)).toBe(true);
    expect(fleet.posts).toBe(5);
  });
});

test('what was read from a line is given back in words, one for each header', () => {
  const { labels, kinds } = fleetShown(library, 'fr');
  const { headers, status } = fr.exported;
  const { states, origins, reasons, notes } = fr;
  const words = exportWords({ headers, status, types: labels, states, origins, reasons, notes, kinds });
  const base = { line: 4, count: 2, state: 'service', notes: [] } as const;
  const read = words.cells(4, {
    ...base,
    status: 'recognised',
    type: 'laptop',
    boughtYear: 2021,
    euros: 300,
  });
  expect(read).toEqual(['4', 'comptée', 'Ordinateur portable', '2', '2021', '', '', 'en service', '300', '']);
  const reason = { code: 'no-figure', kind: 'virtual-machine' } as const;
  const unread = words.cells(4, { ...base, status: 'unrecognised', reason });
  expect(unread.at(-1)).toContain('machine virtuelle');
  for (const cells of [read, unread, words.cells(1, 'title')]) expect(cells).toHaveLength(headers.length);
});

test.each([fr, en])('a range that choices leave as it is is said once', ({ budget }) => {
  expect(budget.range('X', 'X').match(/X/g)).toHaveLength(1);
  expect(budget.range('X', 'Y')).toMatch(/X.*Y/);
});

test('every device of the catalogue can be chosen, once', () => {
  const { groups, labels, years } = fleetShown(library, 'en');
  const ids = library.catalogue.devices.map(({ id }) => id).sort();
  expect(groups.flatMap(({ types }) => types).sort()).toEqual(ids);
  for (const id of ids) expect([labels[id], years[id]! > 0]).toEqual([expect.any(String), true]);
});

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('what a decision saves, in %s', (language, m) => {
  test('is told both ways where it may be a rise, and never by a number below zero', () => {
    const kg = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(fc.tuple(kg, kg, kg), (all) => {
        const [low, central, high] = [...all].sort((a, b) => a - b) as [number, number, number];
        const saving = { low, central, high };
        expect(savedSaid(saving, language, m)).not.toMatch(/[−-]\d/);
        if (high > 0) expect(low < 0 ? savingRange(saving, language, m) : '').not.toMatch(/[−-]\d/);
      }),
    );
    // nothing, or a rise
    expect(savedSaid({ low: -38, central: 0, high: 0 }, language, m)).not.toMatch(/[−-]\d/);
    expect(savedSaid({ low: -38, central: 200, high: 400 }, language, m)).toMatch(
      language === 'fr' ? /^De 38.kg de plus à 400.kg de moins/ : /^From 38.kg more to 400.kg less/,
    );
  });

  test('names only the devices of which there are fewer', () => {
    const said = (computers: number, screens: number) => fewerSaid({ computers, screens }, String, m);
    expect(said(1, 0)).toMatch(language === 'fr' ? /^1 ordinateur de moins/ : /^1 computer fewer/);
    expect(said(0, 3)).toMatch(language === 'fr' ? /^3 écrans de moins/ : /^3 screens fewer/);
    expect(said(2, 1)).toMatch(
      language === 'fr' ? /^2 ordinateurs et 1 écran de moins/ : /^2 computers and 1 screen fewer/,
    );
  });
});

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('a machine in its last year, in %s', (language, m) => {
  const reportOf = createReports(catalogue, rules, sample);
  const saidOf = (type: string, year: number) =>
    reasonOf(reportOf(fleetOf({ type, count: 1, year })).machines[0]!, language, m);
  const lastYear = { fr: 'dans sa dernière année', en: 'in its last year' }[language];
  const atItsAge = { fr: 'à son âge', en: 'at its age' }[language];

  test('is not said to be at its age before it is', () => {
    // laptops last five years, phones three and a half
    for (const [type, year] of [
      ['laptop', 2022],
      ['smartphone', 2023],
    ] as const) {
      expect(saidOf(type, year)).toContain(lastYear);
      expect(saidOf(type, year)).not.toContain(atItsAge);
    }
    expect(saidOf('laptop', 2021)).toContain(atItsAge);
    expect(saidOf('smartphone', 2022)).toContain(atItsAge);
  });
});

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('a fleet that goes back to its place, in %s', (language, messages) => {
  const reportOf = createReports(catalogue, rules, sample);
  const spaced = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  function shown(computers: number, people = 19_365, told = {}): string {
    const fleet = fleetOf({ type: 'laptop', count: computers, year: 2022 });
    const initial = fleetShown(library, language);
    const place = { code: '35360', name: 'Vitré', people, rest: '' };
    const tool = { messages, initial, place, fleet } as unknown as FleetTool;
    return spaced(render(Place, { props: { tool, report: reportOf(fleet, told) } }).body);
  }
  const few = (owned: string, usual: string, people: string) =>
    spaced(messages.place.few(owned, usual, people));

  test('says how many of its list the simulator counts, and of how many', () => {
    expect(shown(4)).toContain(spaced(messages.place.taken('4', '4')));
  });

  test('asks whether a list of far fewer computers than the mean is the whole, and says where the mean is from', () => {
    const people = { fr: '19 365', en: '19,365' }[language];
    expect(shown(4)).toContain(few('4', '370', people));
    expect(shown(4)).toContain(messages.place.mean);
    // a fifth of the mean is 73.6
    expect(shown(73)).toContain(few('73', '370', people));
    for (const whole of [shown(74), shown(370), shown(4, 800)])
      expect(whole).not.toContain(messages.place.mean);
  });

  test('takes along the shares of the law that are typed, and says them', () => {
    const told = { spent: 50_000, spentReused: 6000, retiredInStock: 30, sentToReuse: 12 };
    expect(shown(4, 19_365, told)).toContain(
      spaced(messages.legal.reuseAlone({ fr: '12\u202f%', en: '12%' }[language])),
    );
    expect(shown(4, 19_365, told)).toMatch(/40\s?%/);
    expect(shown(4)).not.toMatch(/%/);
  });

  test('calls computers what it counted as computers: posts may be unknown', () => {
    expect(shown(4)).toContain(spaced(messages.place.computers('4')));
    expect(shown(4)).not.toMatch(/postes de travail|workstations/);
  });
});
