/** Whole inventories as they come: GLPI in French and in English, a spreadsheet, a list typed by hand. */
import { describe, expect, test } from 'vitest';
import { decode } from '../../../web/features/council/fleet/decode.ts';
import type { FleetGroup } from '../../../models/fleet/read/fleet.ts';
import { readInventory } from '../../../models/fleet/read/read.ts';
import { read, reading, TODAY } from './shared.ts';

/** As GLPI up to version 10 writes it: everything quoted, a trailing separator, several values of a cell on several lines. */
const GLPI_FR = [
  '"Nom";"Entité";"Statut";"Fabricant";"Numéro de série";"Type";"Modèle";"Lieu";"Usager";"Informations financières et administratives - Date d\'achat";"Dernière modification";',
  '"PC-001";"Mairie";"Parc > En service";"Dell Inc.";"5CG1";"Notebook";"Latitude 5420";"Hôtel de ville > RDC";"dupont";"15-03-2021";"2026-10-01 08:00";',
  '"PC-002";"Mairie";"Parc > En service";"Dell Inc.";"5CG2";"Mini Tower";"OptiPlex 3060";"Écoles";"martin";"2018-09-01\n2019-01-01";"2026-10-01 08:00";',
  '"PC-003";"Mairie";"Parc > Réformé";"HP";"5CG3";"Desktop";"ProDesk 400 G5 SFF";"Sous-sol";"";"02-03-2014";"2025-10-01 08:00";',
  '"VM-WEB";"Mairie";"Parc > En service";"VMware, Inc.";"VMware-42";"VMware";"VMware7,1";"";"";"";"2026-10-01 08:00";',
  '"ECR-9";"Mairie";"Stock";"iiyama";"11";"";"ProLite XUB2792QSU";"Réserve";"";"2023-01-10";"2026-10-01 08:00";',
].join('\r\n');

const GLPI_EN = [
  'Name;Status;Manufacturer;Serial number;Type;Model;Location;Alternate username;Date of purchase',
  'SRV-1;In use;HPE;CZ1;Main Server Chassis;ProLiant DL380 Gen10;Data room;;2020-06-01',
  'PHONE-1;In use;Samsung;R5;Smartphone;Galaxy A54;;jdoe;2023-11-02',
].join('\n');

/** As Excel writes it on a French computer, in windows-1252. */
const EXCEL = [
  'Inventaire informatique 2026;;;;;',
  ';;;;;',
  'Désignation;Quantité;Année d’achat;Neuf ou reconditionné;Prix unitaire HT;État',
  'Écran 24 pouces;12;2022;Neuf;145,00 €;en service',
  'Ordinateur portable;3;2024;Reconditionné;310,00 €;en service',
  'Imprimante HP LaserJet;0;2019;;;hors service',
  'Vidéoprojecteur;2;mars 2017;;;donné à une association',
].join('\r\n');

const BY_HAND = ['portable;12;2021', 'écran;14;2019', 'téléphone ip;6;', 'machine à café;1;2020'].join('\n');

const groups = (all: readonly FleetGroup[]) =>
  all.map(({ type, state, year, count }) => [type, state, year, count]);

describe('GLPI in French', () => {
  const { preview, fleet } = read(GLPI_FR);

  test('is read, with its groups of headers and its trailing separators', () => {
    expect(preview.separator).toBe(';');
    expect(preview.headerLine).toBe(1);
    expect(preview.columns.map(({ role, why }) => role ?? why)).toEqual([
      'name',
      'said-before',
      'state',
      'manufacturer',
      'never-kept',
      'type',
      'model',
      'place',
      'user',
      'bought',
      'unknown',
    ]);
    expect(groups(fleet.groups)).toEqual([
      ['desktop-pro', 'retired', 2014, 1],
      ['desktop-pro', 'service', 2018, 1],
      ['laptop', 'service', 2021, 1],
      ['monitor-27', 'stock', 2023, 1],
    ]);
  });

  test('says what a virtual machine is, and on which line of the file', () => {
    expect(preview.unrecognised).toEqual([
      { reason: { code: 'no-figure', kind: 'virtual-machine', text: 'VMware VMware7,1' }, lines: [6] },
    ]);
  });

  test('counts posts from users, and keeps no name, number or place', () => {
    expect(fleet.posts).toBe(2);
    const kept = JSON.stringify({ preview, fleet });
    for (const secret of ['dupont', 'martin', '5CG1', 'VMware-42', 'PC-001', 'RDC'])
      expect(kept).not.toContain(secret);
  });
});

test('GLPI in English', () => {
  const { fleet, preview } = read(GLPI_EN);
  expect(groups(fleet.groups)).toEqual([
    ['server', 'service', 2020, 1],
    ['smartphone', 'service', 2023, 1],
  ]);
  expect(preview.unrecognisedLines).toBe(0);
});

describe('a spreadsheet', () => {
  const bytes = Uint8Array.from(
    EXCEL,
    (character) => ({ '’': 0x92, '€': 0x80 })[character] ?? character.charCodeAt(0),
  );
  const { text, encoding } = decode(bytes);
  const { preview, fleet } = read(text);

  test('is decoded, its title row is reported, its quantities are counted', () => {
    expect(encoding).toBe('windows-1252');
    expect(preview.headerLine).toBe(3);
    expect(groups(fleet.groups)).toEqual([
      ['laptop', 'service', 2024, 3],
      ['monitor-24', 'service', 2022, 12],
      ['projector', 'reused', 2017, 2],
    ]);
    expect(fleet.groups[0]).toMatchObject({ origin: 'refurbished', priced: 3, euros: 930 });
  });

  test('has each of its lines counted, refused or empty', () => {
    expect(preview).toMatchObject({
      records: 6,
      recognised: 3,
      unrecognisedLines: 2,
      empty: 1,
      emptyLines: [2],
    });
    expect(preview.unrecognised).toContainEqual({
      reason: { code: 'before-header', text: 'Inventaire informatique 2026' },
      lines: [1],
    });
    expect(preview.unrecognised).toContainEqual({ reason: { code: 'bad-quantity', text: '0' }, lines: [6] });
  });
});

describe('a list typed by hand, without headers', () => {
  const { preview, fleet } = read(BY_HAND);

  test('has its columns guessed', () => {
    expect(preview).not.toHaveProperty('headerLine');
    expect(preview.columns.map(({ role }) => role)).toEqual(['model', 'quantity', 'bought']);
    expect(groups(fleet.groups)).toEqual([
      ['laptop', 'service', 2021, 12],
      ['monitor-24', 'service', 2019, 14],
      ['phone-ip', 'service', undefined, 6],
    ]);
  });

  test('has unknown things reported with their line', () => {
    expect(preview.unrecognised).toEqual([
      { reason: { code: 'unknown-type', text: 'machine à café' }, lines: [4] },
    ]);
  });
});

describe('what a person says', () => {
  test('about an unknown text applies to every line with that text', () => {
    const { preview, fleet } = read('Type;Quantité\nZX 81;2\nzx-81;3\nPortable;1', {
      named: { 'ZX 81': 'desktop-pro' },
    });
    expect(groups(fleet.groups)).toEqual([
      ['desktop-pro', 'service', undefined, 5],
      ['laptop', 'service', undefined, 1],
    ]);
    expect(preview.remarks).toContainEqual(expect.objectContaining({ code: 'named-by-hand', count: 2 }));
  });

  test('about a whole file applies to what is unknown, and to nothing else', () => {
    const { fleet } = read('Nom;Modèle\na;Q-0815\nb;Dell P2722H\nc;Switch Cisco', {
      otherwise: 'monitor-24',
    });
    expect(groups(fleet.groups)).toEqual([
      ['monitor-24', 'service', undefined, 1],
      ['monitor-27', 'service', undefined, 1],
    ]);
  });

  test('about a column wins over what was read', () => {
    const text = 'Type;Date;Autre\nPortable;2019;2021';
    expect(read(text).fleet.groups[0]!.year).toBe(2019);
    expect(read(text, { roles: { 2: 'bought' } }).fleet.groups[0]!.year).toBe(2021);
    expect(read(text, { roles: { 1: null } }).fleet.groups[0]).not.toHaveProperty('year');
  });
});

describe('remarks', () => {
  const text = [
    'Type;Date d’achat;Âge;Statut;Origine;Prix',
    'Portable;bientôt;;perché;martienne;cher',
    'Écran;;30 mois;;;',
    'Portable;03/05/2020;;;;',
  ].join('\n');
  const { preview, fleet } = read(text);

  test('report what was not understood on a line that counts', () => {
    expect(preview.recognised).toBe(3);
    expect(preview.remarks.map(({ code, examples }) => [code, examples])).toEqual([
      ['not-a-date', [{ line: 2, text: 'bientôt' }]],
      ['unknown-state', [{ line: 2, text: 'perché' }]],
      ['unknown-origin', [{ line: 2, text: 'martienne' }]],
      ['bad-price', [{ line: 2, text: 'cher' }]],
      ['ambiguous-date', [{ line: 4, text: '03/05/2020' }]],
    ]);
  });

  test('an age gives a year of purchase', () => {
    expect(groups(fleet.groups)).toContainEqual(['monitor-24', 'service', 2024, 1]);
  });
});

describe('states', () => {
  const state = (cell: string) => read(`Type;Statut\nPortable;${cell}`).fleet.groups[0]!.state;

  test.each([
    ['En service', 'service'],
    ['Hors service', 'retired'],
    ['Parc > Réformé', 'retired'],
    ['À donner', 'retired'],
    ['Donné à une école', 'reused'],
    ['Réformé, vendu', 'reused'],
    ['Recyclé (DEEE)', 'recycled'],
    ['Volé', 'lost'],
    ['En stock', 'stock'],
    ['En attente de réforme', 'retired'],
    ['En réparation', 'service'],
    ['', 'service'],
    ['Decommissioned', 'retired'],
  ])('%s', (cell, expected) => {
    expect(state(cell)).toBe(expected);
  });

  test('a date of retirement gives the state where no column does', () => {
    const { fleet } = read('Type;Date de réforme\nPortable;2025-02-01');
    expect(fleet.groups[0]).toMatchObject({ state: 'retired', retired: 2025 });
  });
});

test('fifty thousand lines are read in steps that report their progress', () => {
  const line = '"PC";"En service";"Dell Inc.";"Notebook";"Latitude 5420";"15-03-2021"\r\n';
  const text = `"Nom";"Statut";"Fabricant";"Type";"Modèle";"Date d'achat"\r\n${line.repeat(50_000)}`;
  const reading50 = readInventory(text, reading, { today: TODAY });
  const shares: number[] = [];
  for (;;) {
    const { done, value } = reading50.next();
    if (done) {
      expect(value.preview).toMatchObject({ records: 50_000, recognised: 50_000 });
      expect(value.fleet.groups).toEqual([{ type: 'laptop', state: 'service', year: 2021, count: 50_000 }]);
      break;
    }
    shares.push(value.share);
  }
  expect(shares.length).toBeGreaterThanOrEqual(100);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
