/** What a thing is: the examples that come with the rules, and what type, model and name each add. */
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
    // several rules lead to one device; a thing without a figure is identified by its rule
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
    // made more precise by its model
    ['Ordinateur', 'Dell Latitude 5420', 'laptop'],
    ['Ordinateur', 'Apple iPad', 'tablet'],
    ['Écran', 'Dell P2722H', 'monitor-27'],
    ['Desktop', 'OptiPlex 3080 Micro', 'desktop-mini'],
    ['Tour', 'Dell Precision 3650', 'workstation'],
    ['Imprimante', 'Epson WorkForce Pro WF-C5790', 'printer-mfp'],
    ['Téléphone', 'Apple iPhone SE', 'smartphone'],
    ['TV', 'Samsung TV 55 pouces', 'tv-55'],
    ['Téléphone fixe IP', 'Yealink T31P', 'phone-ip'],
    ['Téléphone sur IP', 'Yealink T27G', 'phone-ip'],
  ])('and its model tell what it is, with nothing to notice: %s %s', (type, model, device) => {
    expect(what(type, model)).toMatchObject({ device });
    expect(what(type, model)).not.toHaveProperty('note');
  });

  test('that contradicts the model wins, with a notice', () => {
    expect(what('Ordinateur portable', 'HP LaserJet M404')).toMatchObject({
      device: 'laptop',
      note: 'type-and-model-differ',
    });
  });

  test('that is vague, on its own, is assumed to be the most common', () => {
    expect(what('Ordinateur')).toMatchObject({ device: 'desktop-pro', note: 'assumed-kind' });
    expect(what('Ordinateur', '20XX-unknown')).toMatchObject({ note: 'assumed-kind' });
  });
});

test('a name counts last, with a notice', () => {
  expect(what('', '', 'PC-PORTABLE-12')).toMatchObject({ device: 'laptop', note: 'by-name' });
  expect(what('Serveur', '', 'PC-PORTABLE-12')).toMatchObject({ device: 'server' });
});

test('a virtual machine is not a device', () => {
  expect(what('Ordinateur', 'VMware, Inc. VMware7,1')).toEqual({ rule: 'virtual-machine' });
});

test.each([
  ['Téléphone', ''],
  ['', 'ZX-81 bis'],
  ['???', ''],
  ['', ''],
])('the unknown stays unknown: %j %j', (type, model) => {
  expect(what(type, model)).toBeUndefined();
});

test('“Tvrtko” is not a television, but a word that starts with “écran” is a monitor', () => {
  expect(what('', 'Tvrtko')).toBeUndefined();
  expect(what('', 'Écranoplane')?.device).toBe('monitor-24');
});

test.each([
  ['Écran Iiyama ProLite 22"', 'monitor-22'],
  ['Écran 21,5 ″', 'monitor-22'],
  ['Moniteur Dell 23.8"', 'monitor-24'],
  ["Écran HP 27''", 'monitor-27'],
])('a size in inches is read as it is written: %s', (model, device) => {
  expect(recognise({ type: '', model, name: '' })?.device).toBe(device);
});
