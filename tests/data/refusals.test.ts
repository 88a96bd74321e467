/** A wrong file is refused, with the name of the file and the place of each fault. */
import { describe, expect, test } from 'vitest';
import { DataError } from '../../data/files.ts';
import type { RawFiles } from '../../data/parse.ts';
import levers from '../../data/programme/levers.json' with { type: 'json' };
import measures from '../../data/programme/measures.json' with { type: 'json' };
import programme from '../../data/programme/programme.json' with { type: 'json' };
import reconciliations from '../../data/reconciliations.json' with { type: 'json' };
import { broken, indexOf, libraryFrom } from './files.ts';

function problems(raw: RawFiles): readonly string[] {
  try {
    libraryFrom(raw);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    expect(error.message).toContain(error.problems[0]);
    return error.problems;
  }
}

const indexOfRow = (name: string) => reconciliations.rows.findIndex(({ id }) => id === name);
const rowOf = (name: string) => reconciliations.rows[indexOfRow(name)]!;
const figureOf = (name: string) => rowOf(name).figures[0]!;
const phone = ['devices', 'devices', indexOf('devices', 'smartphone'), 'factors', 'manufacture'];
const people = ['national', 'assumptions', 'people'];
const video = ['datacenters', 'uses', indexOf('uses', 'video')];
const storage = ['datacenters', 'uses', indexOf('uses', 'storage')];
const monitor = ['switches', 'switches', indexOf('switches', 'monitor')];
const gigabyte = ['networks', 'factors', 'fixed-traffic.two-part'];

test('the files as they stand pass', () => expect(problems(broken(['version'], 1))).toEqual([]));

describe.each<[string, (string | number)[], unknown, string[]]>([
  [
    'an example of a household that has a device nobody knows',
    ['cases', 'households', 1, 'answers', 'devices', 0, 'type'],
    'smartfone',
    ['cases.json: alone: devices[0].type: unknown-word'],
  ],
  [
    'a lever of a council that claims more than its parameters do',
    ['stock', 'levers', 0, 'evidence'],
    'measured',
    ['stock/stock.json: repair-bonus: said to be measured, its parameters are assumed'],
  ],
  [
    'a published figure without a known source',
    ['reconciliations', 'rows', 0, 'source'],
    'NOBODY',
    ['reconciliations.json: impact-co2-streaming: unknown source "NOBODY"'],
  ],
  [
    'what a publication counts with, without a known source',
    ['reconciliations', 'conventions', 'call-ends', 'source'],
    'NOBODY',
    ['reconciliations.json: call-ends: unknown source "NOBODY"'],
  ],
  [
    'a comparison about nothing, in place of a total that does not exist',
    ['reconciliations', 'rows', indexOfRow('ademe-devices')],
    {
      ...rowOf('ademe-devices'),
      subject: 'nothing',
      figures: [{ ...figureOf('ademe-devices'), replaces: 'none' }],
    },
    [
      'reconciliations.json: ademe-devices: unknown subject "nothing"',
      'reconciliations.json: ademe-devices: unknown total "none"',
    ],
  ],
  [
    'a lever of a council that claims a little more than its parameters do',
    ['stock', 'levers', 0, 'evidence'],
    'modelled',
    ['stock/stock.json: repair-bonus: said to be modelled, its parameters are assumed'],
  ],
  [
    'a lever that usually stands below where its slider begins',
    ['stock', 'levers', 0, 'intensity', 'min'],
    7,
    ['stock/stock.json: repair-bonus: its usual intensity is outside its bounds'],
  ],
  [
    'an aid that is not said to be one',
    ['stock', 'levers', 0, 'aid'],
    undefined,
    ['stock/stock.json: repair-bonus: a part of it reaches households, and it is no aid'],
  ],
  [
    'what nobody measured, and is said to work at least a little',
    ['levers', 'parameters', 'lever.awareness.share', 'value'],
    { central: 0.05, low: 0.01, high: 0.1 },
    ['lever.awareness.share: nobody measured it, so low must be 0'],
  ],
  [
    'a range that does not say what its middle is',
    [...people, 'centralIs'],
    undefined,
    ['national.json: people: centralIs goes with a range'],
  ],
  [
    'a range that contradicts its mean',
    ['national', 'assumptions', 'traffic.fixed-other', 'value'],
    { central: 3.2, low: 0, high: 100 },
    ['national.json: traffic.fixed-other: central cannot be the mean of this range: only 24.3 to 77 can'],
  ],
  [
    'a middle said of a single value',
    ['national', 'assumptions', 'traffic.fixed-other', 'value'],
    3.2,
    ['national.json: traffic.fixed-other: centralIs goes with a range'],
  ],
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
  // references between files
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
  test('is refused, with the place of the fault', () => {
    const found = problems(broken(path, value)).join('\n');
    for (const word of words) expect([name, found]).toEqual([name, expect.stringContaining(word)]);
  });
});

type Place = (string | number)[];

const placeOf = (list: readonly { id: string }[], id: string): number => {
  const found = list.findIndex((entry) => entry.id === id);
  if (found < 0) throw new Error(`no ${id}`);
  return found;
};
const measure = (id: string): Place => ['measures', 'measures', placeOf(measures.measures, id)];
const gesture = (id: string): Place => ['measures', 'gestures', placeOf(measures.gestures, id)];
const lever = (id: string): Place => ['levers', 'levers', placeOf(levers.levers, id)];
const chapter = (id: string): Place => ['programme', 'chapters', placeOf(programme.chapters, id)];
const heading = (of: string, id: string): Place => {
  const { headings } = programme.chapters[placeOf(programme.chapters, of)]!;
  return [...chapter(of), 'headings', placeOf(headings, id)];
};
const text = { fr: 'texte', en: 'text' };

describe.each<[string, Place, unknown, string[]]>([
  // the form of the files
  [
    'a measure without where it was found',
    [...measure('fibre'), 'found'],
    [],
    ['programme/measures.json', 'found'],
  ],
  ['a code of its own', [...measure('fibre'), 'code'], 'H5.1', ['programme/measures.json', 'code']],
  [
    'a place in the booklet of its own',
    [...measure('fibre'), 'booklet'],
    'maybe',
    ['programme/measures.json', 'booklet'],
  ],
  [
    'a title in one language',
    [...measure('fibre'), 'title'],
    { fr: 'fibre' },
    ['programme/measures.json', 'title › en'],
  ],
  [
    'an act of its own',
    [...lever('drawers'), 'act', 'kind'],
    'pray',
    ['programme/levers.json', 'act › kind'],
  ],
  ['an intensity above one', [...measure('repairable-society'), 'levers', 0, 'intensity'], 2, ['intensity']],
  [
    'two levers for one proposal',
    [...measure('repairable-society'), 'levers'],
    [
      { lever: 'repair', intensity: 1 },
      { lever: 'refurbished', intensity: 1 },
    ],
    ['programme/measures.json', 'levers'],
  ],
  [
    'a parameter that does not say how it is known',
    ['levers', 'parameters', 'lever.law.years', 'evidence'],
    undefined,
    ['programme/levers.json', 'lever.law.years › evidence'],
  ],
  [
    'a parameter without a source',
    ['repair', 'parameters', 'lever.repair.success.laptop', 'source'],
    undefined,
    ['programme/repair.json', 'lever.repair.success.laptop › source'],
  ],
  [
    'a lever without parameters',
    [...lever('repair'), 'parameters'],
    [],
    ['programme/levers.json', 'parameters'],
  ],
  // its references
  [
    'a measure under an unknown heading',
    [...measure('fibre'), 'heading'],
    'nothing',
    ['measures.json: fibre', 'unknown heading "nothing"'],
  ],
  [
    'a fact under an unknown heading',
    ['programme', 'facts', 0, 'heading'],
    'nothing',
    ['programme.json: fact users', 'unknown heading "nothing"'],
  ],
  [
    'a heading declared twice',
    [...chapter('project'), 'id'],
    'diagnosis',
    ['programme.json: diagnosis', 'declared twice'],
  ],
  [
    'an unknown law',
    [...measure('fibre'), 'laws'],
    ['nothing'],
    ['measures.json: fibre', 'unknown law "nothing"'],
  ],
  [
    'a law of an unknown source',
    ['measures', 'laws', 0, 'source'],
    'NOBODY',
    ['measures.json: law', 'unknown source "NOBODY"'],
  ],
  [
    'a measure found in an unknown source',
    [...measure('fibre'), 'found', 0, 'source'],
    'NOBODY',
    ['measures.json: fibre', 'unknown source "NOBODY"'],
  ],
  [
    'a fact of an unknown source',
    ['programme', 'facts', 0, 'today', 0, 'source'],
    'NOBODY',
    ['programme.json: fact users', 'unknown source "NOBODY"'],
  ],
  [
    'a measure that pulls an unknown lever',
    [...measure('repairable-society'), 'levers', 0, 'lever'],
    'nothing',
    ['measures.json: repairable-society', 'unknown lever "nothing"'],
  ],
  [
    'a gesture that pulls an unknown lever',
    [...gesture('repair-it'), 'levers', 0, 'lever'],
    'nothing',
    ['measures.json: repair-it', 'unknown lever "nothing"'],
  ],
  [
    'a gesture made possible by an unknown measure',
    [...gesture('repair-it'), 'enabledBy'],
    ['nothing'],
    ['measures.json: repair-it', 'unknown measure "nothing"'],
  ],
  [
    'a gesture with the id of a measure',
    [...gesture('repair-it'), 'id'],
    'fibre',
    ['measures.json: fibre', 'a measure has the same id'],
  ],
  // what is said and what is computed
  [
    'a measure with a lever and the reason of a gap',
    [...measure('repairable-society'), 'gap'],
    text,
    ['measures.json: repairable-society', 'either a lever or the reason of the gap'],
  ],
  [
    'a measure with neither',
    [...measure('fibre'), 'gap'],
    undefined,
    ['measures.json: fibre', 'either a lever or the reason of the gap'],
  ],
  [
    'a gesture with neither',
    [...gesture('repair-it'), 'levers'],
    [],
    ['measures.json: repair-it', 'either a lever or the reason of the gap'],
  ],
  [
    'a gesture said to be alone that a measure makes possible',
    [...gesture('repair-it'), 'alone'],
    text,
    ['measures.json: repair-it', '"alone"'],
  ],
  [
    'a gesture that nothing makes possible, and that does not say so',
    [...gesture('fewer-televisions'), 'alone'],
    undefined,
    ['measures.json: fewer-televisions', '"alone"'],
  ],
  [
    'a quantified heading without a lever',
    [...heading('emancipation', 'democracy'), 'link', 'kind'],
    'quantified',
    ['programme.json: democracy', '"quantified"'],
  ],
  [
    'a heading with a lever that does not say so',
    [...heading('sobriety', 'repair-reuse'), 'link', 'kind'],
    'indirect',
    ['programme.json: repair-reuse', '"quantified"'],
  ],
  [
    'a chapter with a lever under it that does not say so',
    [...chapter('sobriety'), 'link', 'kind'],
    'indirect',
    ['programme.json: sobriety', '"quantified"'],
  ],
  // levers
  [
    'a lever of an unknown parameter',
    [...lever('repair'), 'parameters', 0],
    'lever.nothing',
    ['levers.json: repair', 'unknown parameter "lever.nothing"'],
  ],
  [
    'a lever of an unknown parameter by device',
    [...lever('repair'), 'perDevice', 'laptop'],
    'lever.nothing',
    ['levers.json: repair', 'unknown parameter "lever.nothing"'],
  ],
  [
    'repairs of an unknown parameter',
    [...lever('repair'), 'repairs', 0],
    'lever.nothing',
    ['levers.json: repair', 'unknown parameter "lever.nothing"'],
  ],
  [
    'a rebound that is no parameter',
    ['levers', 'rebound'],
    'lever.nothing',
    ['levers.json', 'unknown parameter "lever.nothing"'],
  ],
  [
    'a lever computed from an unknown factor',
    [...lever('refurbished'), 'relies', 0],
    'nothing',
    ['levers.json: refurbished', 'unknown factor "nothing"'],
  ],
  [
    'a lever of an unknown device',
    [...lever('refurbished'), 'act', 'devices', 0],
    'nothing',
    ['levers.json: refurbished', 'unknown device "nothing"'],
  ],
  [
    'what happens once to an unknown device',
    [...lever('drawers'), 'act', 'device'],
    'nothing',
    ['levers.json: drawers', 'unknown device "nothing"'],
  ],
  [
    'a lever that becomes an unknown device',
    [...lever('smaller-television'), 'act', 'becomes'],
    'nothing',
    ['levers.json: smaller-television', 'unknown device "nothing"'],
  ],
  [
    'a lever of an unknown use',
    [...lever('stored-data'), 'act', 'uses', 0],
    'nothing',
    ['levers.json: stored-data', 'unknown use "nothing"'],
  ],
  [
    'a definition of an unknown use',
    [...lever('standard-definition'), 'act', 'use'],
    'nothing',
    ['levers.json: standard-definition', 'unknown use "nothing"'],
  ],
  [
    'a lever that becomes an unknown definition',
    [...lever('standard-definition'), 'act', 'becomes'],
    'nothing',
    ['levers.json: standard-definition', 'unknown definition "nothing"'],
  ],
  [
    'a rebound of a longer life',
    [...lever('one-more-year'), 'rebound'],
    true,
    ['levers.json: one-more-year', 'no rebound'],
  ],
  [
    'a rebound of shares that depend on the device',
    [...lever('second-hand'), 'perDevice'],
    { laptop: 'lever.repair.success.laptop' },
    ['levers.json: second-hand', 'no rebound'],
  ],
  ['a box that is neither asleep nor not', [...lever('box-asleep'), 'act', 'box'], undefined, ['act › box']],
  [
    'years in a share',
    ['levers', 'parameters', 'lever.one-more-year', 'unit'],
    'share',
    ['levers.json: one-more-year', 'its parameters are in year'],
  ],
  [
    'a central value that is not the middle of what nobody measured',
    ['levers', 'parameters', 'lever.law.years', 'value', 'central'],
    0.5,
    ['lever.law.years', 'nobody measured it'],
  ],
  [
    'something that nobody measured, of which nothing is not possible',
    ['levers', 'parameters', 'lever.law.years', 'value', 'low'],
    0.1,
    ['lever.law.years', 'nobody measured it'],
  ],
  [
    'a share in years',
    ['levers', 'parameters', 'lever.awareness.share', 'unit'],
    'year',
    ['levers.json: awareness', 'its parameters are in share'],
  ],
  [
    'a share by device in years',
    ['repair', 'parameters', 'lever.repair.success.laptop', 'unit'],
    'year',
    ['levers.json: repair', 'its parameters are in share'],
  ],
])('in the programme, %s', (name, path, value, words) => {
  test('is refused, with the place of the fault', () => {
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

test('all faults are reported at once', () => {
  const raw = broken([...phone, 'source'], undefined) as unknown as { networks: Record<string, unknown> };
  raw.networks.extra = 1;
  expect(problems(raw as unknown as RawFiles)).toHaveLength(2);
});
