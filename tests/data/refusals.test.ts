/** A wrong file is refused, with its name and the place of each fault. */
import { describe, expect, test } from 'vitest';
import { DataError } from '../../data/library.ts';
import { load, type RawFiles } from '../../data/load.ts';
import { broken, indexOf } from './files.ts';

function problems(raw: RawFiles): readonly string[] {
  try {
    load(raw);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.message).toContain(error.problems[0]);
    return error.problems;
  }
}

const phone = ['devices', 'devices', indexOf('devices', 'smartphone'), 'factors', 'manufacture'];
const people = ['national', 'assumptions', 'people'];
const video = ['datacenters', 'uses', indexOf('uses', 'video')];
const storage = ['datacenters', 'uses', indexOf('uses', 'storage')];
const monitor = ['switches', 'switches', indexOf('switches', 'monitor')];
const gigabyte = ['networks', 'factors', 'fixed-traffic.two-part'];

test('the files as they are pass', () => expect(problems(broken(['version'], 1))).toEqual([]));

describe.each<[string, (string | number)[], unknown, string[]]>([
  ['an unknown key', [...phone, 'valeur'], 3, ['devices.json', 'manufacture', 'valeur']],
  ['a figure without a source', [...phone, 'source'], undefined, ['devices.json', 'manufacture › source']],
  [
    'a figure without its place in the source',
    [...phone, 'where'],
    '',
    ['devices.json', 'manufacture › where'],
  ],
  [
    'a figure without a date of review',
    [...phone, 'reviewBy'],
    'soon',
    ['devices.json', 'manufacture › reviewBy'],
  ],
  ['a year that is none', [...phone, 'year'], 20.25, ['devices.json', 'manufacture › year']],
  ['a value that is a word', [...phone, 'value'], '77', ['devices.json', 'manufacture › value']],
  ['a unit of its own', [...phone, 'unit'], 'gCO2e', ['devices.json', 'manufacture › unit']],
  ['a grade of its own', [...phone, 'grade'], 'E', ['devices.json', 'manufacture › grade']],
  [
    'a label in one language',
    [...people, 'label'],
    { fr: 'personnes' },
    ['national.json', 'people › label › en'],
  ],
  [
    'an electricity file with an unknown key',
    ['electricity', 1, 'zones'],
    [],
    ['electricity-ember.json', '(root)', 'zones'],
  ],
  ['a switch with one option', [...monitor, 'options'], [], ['switches.json', 'options']],
  [
    'an address that is none',
    ['sources', 'sources', 0, 'url'],
    'here',
    ['sources.json', 'sources › 0 › url'],
  ],
  [
    'a share of homes above one',
    ['national', 'assumptions', 'count.tv', 'none'],
    1.2,
    ['national.json', 'count.tv › none'],
  ],
  // the references between files
  [
    'an unknown source',
    [...phone, 'source'],
    'NOBODY',
    ['devices.json: smartphone.manufacture', 'unknown source "NOBODY"'],
  ],
  [
    'a low above its central',
    [...phone, 'value'],
    { central: 1, low: 2, high: 3 },
    ['smartphone.manufacture', 'low ≤ central ≤ high'],
  ],
  [
    'a log-normal that may be zero',
    [...phone, 'value'],
    { central: 1, low: 0, high: 3 },
    ['smartphone.manufacture', 'above zero'],
  ],
  [
    'too few homes with none',
    ['national', 'assumptions', 'count.vr-headset', 'none'],
    0.5,
    ['national.json: count.vr-headset', 'too few homes'],
  ],
  [
    'the wrong unit for a device',
    [...phone, 'unit'],
    'kg',
    ['smartphone.manufacture', 'unit is kg, must be kgCO2e/unit'],
  ],
  [
    'the wrong unit for a network',
    [...gigabyte, 'unit'],
    'kWh/GB',
    ['fixed-traffic.two-part', 'must be kgCO2e/GB'],
  ],
  [
    'the wrong unit for a use',
    ['datacenters', 'factors', 'video.servers', 'unit'],
    'kgCO2e/item',
    ['use video', 'video.servers is in kgCO2e/item', 'kgCO2e/hour'],
  ],
  ['a figure that is missing', gigabyte, undefined, ['fixed-traffic.two-part: missing']],
  [
    'a derived figure without its formula',
    ['networks', 'factors', 'fixed-line.operation', 'formula'],
    undefined,
    ['networks.json: fixed-line.operation', 'derived without a formula'],
  ],
  [
    'a figure derived from nothing',
    ['networks', 'factors', 'fixed-line.operation', 'derivedFrom'],
    ['nothing'],
    ['fixed-line.operation', 'unknown factor "nothing"'],
  ],
  [
    'a figure without a name',
    [...gigabyte, 'label'],
    undefined,
    ['networks.json: fixed-traffic.two-part', 'no label'],
  ],
  [
    'a use of an unknown figure',
    [...video, 'servers'],
    'nothing',
    ['datacenters.json: use video', 'unknown factor "nothing"'],
  ],
  [
    'a use with neither a national amount nor a reason',
    [...storage, 'gap'],
    undefined,
    ['datacenters.json: use storage', 'neither'],
  ],
  [
    'a grid of an unknown figure',
    ['electricity', 0, 'grids', 0, 'intensity'],
    'electricity.XX',
    ['grid FR', 'unknown factor "electricity.XX"'],
  ],
  [
    'a grid with neither a figure nor a reason',
    ['electricity', 0, 'grids', 0, 'intensity'],
    null,
    ['grid FR', 'neither'],
  ],
  [
    'a switch to an unknown figure',
    [...monitor, 'options', 1, 'replaces'],
    { 'monitor-24.manufacture': 'nothing' },
    ['switches.json: monitor/manufacturers', 'unknown factor "nothing"'],
  ],
  [
    'a switch to another unit',
    [...monitor, 'options', 1, 'replaces'],
    { 'monitor-24.manufacture': 'monitor-24.power' },
    ['switches.json: monitor/manufacturers', 'monitor-24.power is in W'],
  ],
  [
    'an age of an unknown figure',
    [...people, 'byAge'],
    { child: 'nothing' },
    ['national.json: people', 'unknown factor "nothing"'],
  ],
  [
    'an equivalence of an unknown figure',
    ['equivalences', 'equivalences', 0, 'factor'],
    'nothing',
    ['equivalence', 'unknown factor "nothing"'],
  ],
])('%s', (name, path, value, words) => {
  test('is refused with its place', () => {
    const found = problems(broken(path, value)).join('\n');
    for (const word of words) expect([name, found]).toEqual([name, expect.stringContaining(word)]);
  });
});

test('a figure declared in two files is refused', () => {
  const twice = structuredClone(broken(['version'], 1)) as unknown as {
    networks: { factors: Record<string, unknown> };
  };
  twice.networks.factors['hosting.domestic-share'] = structuredClone(
    twice.networks.factors['fixed-line.manufacture'],
  );
  expect(problems(twice as unknown as RawFiles).join('\n')).toContain(
    'hosting.domestic-share: declared twice',
  );
});

test('every fault is told at once', () => {
  const raw = broken([...phone, 'source'], undefined) as unknown as { networks: Record<string, unknown> };
  raw.networks.extra = 1;
  expect(problems(raw as unknown as RawFiles)).toHaveLength(2);
});
