/** What a thing is: the examples that come with the rules, and what each of type, model and name adds. */
import { describe, expect, test } from 'vitest';
import { RAW_FLEET } from '../../../data/fleet/files.ts';
import { createRecogniser } from '../../../models/fleet/read/recognise.ts';
import { reading } from './shared.ts';

const recognise = createRecogniser(reading.recognition);
const what = (type: string, model = '', name = '') => recognise({ type, model, name });

describe('every rule', () => {
  const examples = RAW_FLEET.recognition.rules.flatMap((rule) =>
    rule.examples.map((example) => [example, rule.id, 'device' in rule ? rule.device : undefined] as const),
  );

  test.each(examples)('%s is %s', (example, id, device) => {
    const found = what('', example);
    expect(found?.device).toBe(device);
    // several rules lead to one device; a thing without a figure is known by its rule
    if (device === undefined) expect(found?.rule).toBe(id);
  });
});

describe('a type', () => {
  test.each([
    ['Notebook', 'Latitude 5420', 'laptop'],
    ['Portable', '', 'laptop'],
    ['Mini Tower', 'OptiPlex 3060', 'desktop-pro'],
    ['Écran', '', 'monitor-24'],
    ['Unité centrale', 'Réf. 123', 'desktop-pro'],
  ])('%s %s', (type, model, device) => {
    expect(what(type, model)).toMatchObject({ device });
    expect(what(type, model)).not.toHaveProperty('note');
  });

  test.each([
    ['Ordinateur', 'Dell Latitude 5420', 'laptop'],
    ['Ordinateur', 'Apple iPad', 'tablet'],
    ['Écran', 'Dell P2722H', 'monitor-27'],
    ['Desktop', 'OptiPlex 3080 Micro', 'desktop-mini'],
    ['Tour', 'Dell Precision 3650', 'workstation'],
    ['Imprimante', 'Epson WorkForce Pro WF-C5790', 'printer-mfp'],
    ['Téléphone', 'Apple iPhone SE', 'smartphone'],
    ['TV', 'Samsung TV 55 pouces', 'tv-55'],
  ])('%s is told more by its model %s', (type, model, device) => {
    expect(what(type, model)).toEqual(expect.objectContaining({ device }));
  });

  test('that says another thing than the model wins, and this is said', () => {
    expect(what('Ordinateur portable', 'HP LaserJet M404')).toMatchObject({
      device: 'laptop',
      note: 'type-and-model-differ',
    });
  });

  test('that says little, alone, is supposed to be the commonest', () => {
    expect(what('Ordinateur')).toMatchObject({ device: 'desktop-pro', note: 'assumed-kind' });
    expect(what('Ordinateur', '20XX-unknown')).toMatchObject({ note: 'assumed-kind' });
  });
});

test('a name is heard last, and this is said', () => {
  expect(what('', '', 'PC-PORTABLE-12')).toMatchObject({ device: 'laptop', note: 'by-name' });
  expect(what('Serveur', '', 'PC-PORTABLE-12')).toMatchObject({ device: 'server' });
});

test('a machine that is only software is no machine', () => {
  expect(what('Ordinateur', 'VMware, Inc. VMware7,1')).toEqual({ rule: 'virtual-machine' });
});

test.each([
  ['Téléphone', ''],
  ['', 'ZX-81 bis'],
  ['???', ''],
  ['', ''],
])('unknown stays unknown: %j %j', (type, model) => {
  expect(what(type, model)).toBeUndefined();
});

test('words are whole: a bar in a town’s name is no television', () => {
  expect(what('', 'Tvrtko')).toBeUndefined();
  expect(what('', 'Écranoplane')?.device).toBe('monitor-24');
});
