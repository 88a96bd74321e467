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

/** The same after a colleague has worked on it in Excel: a title over merged cells, a numbered first column, twenty others. */
const GLPI_REWORKED = [
  ['Parc informatique de la commune, état au 1er octobre 2026 (mairie, écoles, médiathèque)'],
  [],
  [
    ...['N°', 'Nom', 'Entité', 'Statut', 'Fabricant', 'Numéro de série', 'Type', 'Modèle', 'Lieu', 'Usager'],
    ...['Groupe', 'Système d’exploitation', 'Version', 'Processeur', 'Mémoire (Mio)', 'Disque (Go)'],
    ...['Adresse IP', 'Prise n°', 'Date d’achat', 'Dernier inventaire', 'Commentaires'],
  ],
  ...[
    ['PC-101', 'En service', 'Dell Inc.', 'Notebook', 'Latitude 5420', 'durand', '15/03/2021'],
    ['PC-102', 'En service', 'LENOVO', 'Desktop', 'ThinkCentre M720s', 'lefèvre', '02/09/2018'],
    ['PC-103', 'Réformé', 'HP', 'Desktop', 'ProDesk 400 G5 SFF', '', '02/03/2014'],
    ['ECR-7', 'En service', 'iiyama', 'Écran 24"', 'ProLite B2483HSU', 'lefèvre', '10/01/2023'],
  ].map(([name, state, maker, type, model, user, bought], i) => [
    ...[`${i + 1}`, name, 'Mairie', state, maker, `5CG${i}`, type, model, 'Hôtel de ville', user],
    ...['Services', 'Windows 11', '23H2', 'i5-1145G7', '8192', '256', `10.0.0.${i + 12}`, `${40 + i}`],
    ...[bought, '01/10/2026 08:00', 'clé rendue ; écran rayé'],
  ]),
]
  .map((cells) => [...cells, ...Array<string>(21 - cells.length).fill('')])
  .map((cells) =>
    cells.map((cell) => (/[;"]/.test(cell!) ? `"${cell!.replaceAll('"', '""')}"` : cell)).join(';'),
  )
  .join('\r\n');

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

/** The bytes of a text, as a French computer has long written them. */
const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => ({ '’': 0x92, '€': 0x80 })[character] ?? character.charCodeAt(0));

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

describe('GLPI in French, reworked in Excel', () => {
  const { text, encoding } = decode(inWindows1252(GLPI_REWORKED));
  const { preview, fleet } = read(text);

  test('is found under its title, with its twenty odd columns, in windows-1252', () => {
    expect(encoding).toBe('windows-1252');
    expect(preview.headerLine).toBe(3);
    expect(preview.columns).toHaveLength(21);
    expect(groups(fleet.groups)).toEqual([
      ['desktop-pro', 'retired', 2014, 1],
      ['desktop-pro', 'service', 2018, 1],
      ['laptop', 'service', 2021, 1],
      ['monitor-24', 'service', 2023, 1],
    ]);
    expect(preview.unrecognised.map(({ reason: { code }, lines }) => [code, lines])).toEqual([
      ['before-header', [1]],
    ]);
  });

  test('makes no count of a running number, a memory, a disk or a socket', () => {
    const counted = preview.columns.filter(({ role }) => role === 'quantity').map(({ header }) => header);
    expect(counted).toEqual([]);
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
  const { text, encoding } = decode(inWindows1252(EXCEL));
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

describe('headers that nobody knows', () => {
  /** As a tool of the house writes them: a number for each line, rooms, and the thing itself in the middle. */
  const ODD = [
    'Réf interne;N°;Nombre;Bât;Étage;Bur;Bien;Acq.;HT;Gar.;Fourn.;Mandat;Imput.;Serv.;Resp.;Obs1;Obs2;Flag;Zone;Lot',
    ...Array.from({ length: 60 }, (_, i) => {
      const bien = ['Dell Latitude 5420', 'HP EliteBook 840', 'Écran 24 pouces'][i % 3];
      return `R${i};${i + 1};${i + 101};${1 + (i % 3)};${i % 5};${10 + (i % 7)};${bien};${2015 + (i % 9)};650,00;3;UGAP;${4000 + i};2183;DSI;;;;0;${i % 2};${i % 4}`;
    }),
  ].join('\n');
  const { preview, fleet } = read(ODD);

  test('are found by their look, and the thing and its year by their cells', () => {
    expect(preview.headerLine).toBe(1);
    const roles = preview.columns.flatMap(({ header, role }) => (role ? [[header, role]] : []));
    expect(roles).toEqual([
      ['Bien', 'model'],
      ['Acq.', 'bought'],
    ]);
    expect(fleet.groups.reduce((all, { count }) => all + count, 0)).toBe(60);
  });

  test('never make a count out of numbers that run on, and say why; a person may still say so', () => {
    expect(preview.columns.find(({ header }) => header === 'Nombre')).toMatchObject({ why: 'running' });
    const { preview: told } = read(ODD, { roles: { 3: 'quantity' } });
    expect(told.columns[3]!.role).toBe('quantity');
  });

  test('show three cells of each column, and none of one that may name a person', () => {
    expect(preview.columns[6]!.samples).toEqual([
      'Dell Latitude 5420',
      'HP EliteBook 840',
      'Écran 24 pouces',
    ]);
    const named = read('Type;Usager;Numéro de série\nPortable;dupont;XY1').preview;
    expect(named.columns.map(({ samples }) => samples)).toEqual([['Portable'], undefined, undefined]);
  });
});

test('an agent is who uses a machine, and no age', () => {
  const { preview, fleet } = read('Type;Agent;Âge (ans)\nPortable;agent53;4\nPortable;agent12;2');
  expect(preview.columns.map(({ role }) => role)).toEqual(['type', 'user', 'age']);
  expect([fleet.posts, fleet.groups.map(({ year }) => year)]).toEqual([2, [2022, 2024]]);
});

describe('the date of purchase', () => {
  /** As GLPI writes it when an administrator renamed the group, or another tool did: changed last month, bought over years. */
  const list = (heads: readonly string[], cells: (i: number) => readonly string[]) =>
    [heads, ...Array.from({ length: 40 }, (_, i) => cells(i))].map((line) => line.join(';')).join('\n');
  const bought = (i: number) => `15/03/${2012 + (i % 13)}`;
  const changed = (i: number) => `${10 + (i % 18)}/10/2026 09:${10 + i}`;
  const years = (text: string) => new Set(read(text).fleet.groups.map(({ year }) => year));
  const roles = (text: string) => read(text).preview.columns.map(({ role }) => role);

  test.each(['Gestion - ', 'Informations financières - ', 'Achat : ', 'Cycle de vie / ', 'Matériel – ', ''])(
    'is known by its title after "%s", as are the others',
    (group) => {
      const text = list(
        [
          'Type',
          'Dernière modification',
          ...['Date d’achat', 'Date de mise en service', 'Valeur', 'Date de réforme'].map((of) => group + of),
        ],
        (i) => ['Portable', changed(i), bought(i), '', '700,00', ''],
      );
      expect(roles(text)).toEqual(['type', undefined, 'bought', 'commissioned', 'price', 'retired']);
      expect(years(text).size).toBe(13);
      expect(read(text).preview.questions).toEqual([]);
    },
  );

  test.each([
    'Dernière modification',
    'Contact',
    'Gestion - Dernier contact',
    'Dernière connexion',
    'Date du dernier inventaire',
    'Gestion - Date de fin de garantie',
    'Garantie - Date d’expiration',
    'Date de réforme',
    'Systèmes d’exploitation - Date d’installation',
    'Last seen',
    'Warranty end',
  ])('is never read from "%s", nor asked of it', (title) => {
    const text = list(['Type', title], (i) => ['Portable', changed(i)]);
    expect([...years(text)]).toEqual([undefined]);
    expect(read(text).preview.questions.filter(({ about }) => about === 'bought')).toEqual([]);
  });

  test('is asked, once and with three samples, of columns of dates whose titles say neither', () => {
    const text = list(['Type', 'Machin', 'Garantie - Date', 'Lot'], (i) => [
      'Portable',
      bought(i),
      changed(i),
      `L${i}`,
    ]);
    const [question, ...others] = read(text).preview.questions;
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      about: 'bought',
      why: 'untold',
      columns: [
        { index: 1, header: 'Machin', samples: ['15/03/2012', '15/03/2013', '15/03/2014'] },
        { index: 2, header: 'Garantie - Date' },
      ],
    });
    expect([...years(text)]).toEqual([undefined]);
    const said = read(text, { roles: { 1: 'bought', 2: null } });
    expect(said.fleet.groups).toHaveLength(13);
    expect(said.preview.questions).toEqual([]);
    expect(read(text, { roles: { 1: null, 2: null } }).preview.questions).toEqual([]);
  });

  test('is doubted where nearly all would be younger than a year, or of the same few days', () => {
    const asked = (date: (i: number) => string, options = {}) =>
      read(
        list(['Type', 'Date'], (i) => ['Portable', date(i)]),
        options,
      ).preview.questions;
    const young = (i: number) => (i < 3 ? '01/02/2019' : changed(i));
    expect(asked(young)).toMatchObject([{ about: 'bought', why: 'young', columns: [{ header: 'Date' }] }]);
    expect(asked(young, { roles: { 1: 'bought' } })).toEqual([]);
    expect(asked((i) => ['03/09/2019', '04/09/2019'][i % 2]!)).toMatchObject([{ why: 'few' }]);
    // years alone are few, and a fleet bought over years is not doubted
    expect(asked((i) => String(2019 + (i % 2)))).toEqual([]);
    expect(asked(bought)).toEqual([]);
    expect(asked((i) => `${10 + (i % 18)}/12/2025`)).toMatchObject([{ why: 'young' }]);
    expect(asked((i) => `${10 + (i % 18)}/11/2025`)).toEqual([]);
  });
});

test('the name of a machine is no network address', () => {
  expect(
    read('Machine;Adresse MAC;MAC\nPortable 12;aa;bb').preview.columns.map(({ role, why }) => role ?? why),
  ).toEqual(['name', 'never-kept', 'never-kept']);
});

test('a serial number that comes twice is noticed, and not kept', () => {
  const { preview, fleet } = read(
    'Type;N° de série\nPortable;SN4711\nÉcran;N/A\nÉcran;N/A\nPortable;sn 4711\nÉcran;0000\nÉcran;0000',
  );
  expect(preview.remarks).toEqual([{ code: 'same-serial', count: 1, examples: [{ line: 5 }] }]);
  expect(JSON.stringify({ preview, fleet })).not.toMatch(/4711/);
});

describe('a column of whole numbers', () => {
  const list = (numbers: readonly number[]) => numbers.map((number) => `portable;${number}`).join('\n');

  test.each([
    ['that run on', [1, 2, 3, 4, 5, 6], 6],
    ['that run on from anywhere', [204, 205, 206, 207, 208], 5],
    ['that are long, and never the same twice', [3, 18, 40_012, 771, 92], 5],
    ['that are few devices each', [12, 3, 3, 1, 7], 26],
    ['of three lots', [1, 2, 3], 6],
  ])('%s', (_what, numbers, devices) => {
    const { fleet } = read(list(numbers));
    expect(fleet.groups.reduce((all, { count }) => all + count, 0)).toBe(devices);
  });
});

describe('one question for one cause:', () => {
  test('a number with two readings is not read until someone says how, once for the file', () => {
    const text = 'Type;Quantité;Prix\nPortable;1.200;\nÉcran;2;1,150\nServeur;3;900';
    const { preview, fleet } = read(text);
    expect(preview.questions).toEqual([{ about: 'marks', text: '1.200', lines: 2 }]);
    expect(groups(fleet.groups).map(([type]) => type)).toEqual(['monitor-24', 'server']);
    expect(fleet.groups[0]).not.toHaveProperty('euros');
    const { preview: told, fleet: whole } = read(text, { marks: 'thousands' });
    expect(told.questions).toEqual([]);
    expect(whole.groups.map(({ count, euros }) => [count, euros])).toEqual([
      [1200, undefined],
      [2, 2300],
      [3, 2700],
    ]);
  });

  test('a state and an origin that nobody knows are asked once, and answered for all their lines', () => {
    const text = `Type;Statut;Origine\n${'Portable;perché;martienne\n'.repeat(64)}`;
    expect(read(text).preview.questions).toEqual([
      { about: 'state', text: 'perché', lines: 64 },
      { about: 'origin', text: 'martienne', lines: 64 },
    ]);
    const said = read(text, { states: { perché: 'stock' }, origins: { martienne: 'refurbished' } });
    expect(said.fleet.groups).toEqual([{ type: 'laptop', state: 'stock', origin: 'refurbished', count: 64 }]);
    expect([said.preview.questions, said.preview.remarks]).toEqual([[], []]);
  });

  test('one date that says the day first settles all those that could be read both ways', () => {
    const dated = (...dates: string[]) =>
      read(`Type;Date d’achat\n${dates.map((date) => `Portable;${date}`).join('\n')}`).preview;
    const many = Array<string>(64).fill('03/04/2021');
    expect(dated(...many, '25/03/2021')).toMatchObject({
      dates: { first: 'day', sure: 1, either: 64 },
      remarks: [],
    });
    expect(dated(...many, '03/25/2021')).toMatchObject({ dates: { first: 'month' }, remarks: [] });
    expect(dated(...many)).toMatchObject({
      dates: { sure: 0, either: 64 },
      remarks: [{ code: 'ambiguous-date', count: 64 }],
    });
    expect(dated(...many, '25/03/2021', '03/25/2021').dates).toEqual({ sure: 2, either: 64 });
  });
});

test('twenty thousand lines of a workbook give what the same lines give as a text', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => [
    i % 3 ? 'Portable' : 'Écran 24 pouces',
    `20${10 + (i % 16)}-03-15`,
    String(1 + (i % 4)),
  ]);
  const heads = ['Type', 'Date d’achat', 'Quantité'];
  const text = [heads, ...lines].map((cells) => cells.join(';')).join('\n');
  const rows = [heads, ...lines].map((cells, i) => ({ line: i + 1, cells, broken: 0 }));
  const sheet = read([{ name: 'Parc', hidden: false, rows, cut: false }]);
  expect(sheet.fleet).toEqual(read(text).fleet);
  expect(sheet.preview.recognised).toBe(20_000);
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

describe('“Désignation”', () => {
  const only = (text: string) => read(text).fleet.groups.map(({ type }) => type);

  test('is the type beside a model, and a model on its own', () => {
    expect(only('Désignation;Modèle\nTour;Dell Precision 3650\nServeur;T340')).toEqual([
      'server',
      'workstation',
    ]);
    expect(only('Désignation\nDell Latitude 5420')).toEqual(['laptop']);
  });

  test('adds nothing beside a type and a model', () => {
    const { preview } = read('Type;Désignation;Modèle\nPortable;Imprimante;Latitude 5420');
    expect(preview.columns[1]).toMatchObject({ why: 'said-before' });
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

  test.each(['Date de réforme', 'Sorti le', 'Retiré le'])('“%s” is a date of retirement', (header) => {
    const { fleet } = read(`Type;${header}\nPortable;2025-02-01`);
    expect(fleet.groups[0]).toMatchObject({ state: 'retired', retired: 2025 });
  });

  test.each([
    ['Réformé', '2019-03-01', 'gone'],
    ['Réformé', String(TODAY.year - 2), 'gone'],
    ['Réformé', String(TODAY.year - 1), 'retired'],
    ['Réformé', '', 'retired'],
    ['À donner', '2019-03-01', 'retired'],
    ['Donné', '2019-03-01', 'reused'],
    ['En stock', '2019-03-01', 'stock'],
    ['', '2019-03-01', 'gone'],
  ])('%s, out on %s: %s', (cell, out, expected) => {
    const { fleet } = read(`Type;Statut;Date de réforme\nPortable;${cell};${out}`);
    expect(fleet.groups[0]!.state).toBe(expected);
  });

  test.each([
    // of the list of a town: bought, out, and whole years between them
    ['27/03/2015', '14/11/2025', 10],
    ['17/11/2016', '20/12/2025', 9],
    ['25/11/2015', '24/11/2025', 9],
    ['25/11/2015', '25/11/2025', 10],
    // still there without a date of retirement: today
    ['25/11/2016', '', 10],
    ['26/11/2016', '', 9],
    // a month or a year that leaves no doubt, and those that leave one
    ['03/2015', '14/11/2025', 10],
    ['2015-11', '14/11/2025', undefined],
    ['2015', '14/11/2025', undefined],
    ['27/03/2015', '2025', undefined],
    // day and month may be the other way round
    ['10/11/2015', '05/06/2025', 9],
    ['10/11/2015', '10/12/2025', undefined],
    ['', '14/11/2025', undefined],
    ['14/11/2025', '14/11/2024', undefined],
  ])('bought on %s, retired on %s: kept %s whole years', (bought, out, kept) => {
    const { fleet } = read(`Type;Statut;Date d’achat;Date de réforme\nPortable;À donner;${bought};${out}`);
    expect(fleet.groups[0]!.kept).toBe(kept);
  });

  test('whole years by dates are told of what is out of service alone', () => {
    const { fleet } = read(
      'Type;Statut;Date d’achat\nPortable;En service;14/05/2015\nPortable;En stock;14/05/2015',
    );
    expect(fleet.groups.every((group) => !('kept' in group))).toBe(true);
  });

  test('what was retired long ago is asked about once, and an answer counts', () => {
    const text = 'Type;Statut;Date de réforme\nPortable;Réformé;2019-03-01\nPortable;Réformé;2018-03-01';
    const { preview } = read(text);
    expect(preview.questions).toEqual([{ about: 'gone', text: 'Réformé', lines: 2 }]);
    expect(preview.remarks).toMatchObject([{ code: 'long-retired', count: 2 }]);
    const told = read(text, { left: { gone: { Réformé: 'retired' } } });
    expect(told.fleet.groups.map(({ state }) => state)).toEqual(['retired', 'retired']);
    expect(told.preview.questions).toEqual([]);
  });

  test('what was retired lately or on no date is asked about once, apart from what left long ago', () => {
    const text = [
      'Type;Statut;Date de réforme',
      ...['2025-11-14', '2026-01-05', '', '2019-06-04'].map((out) => `Portable;Réformé;${out}`),
      'Portable;À donner;2025-11-14',
    ].join('\n');
    const states = (options = {}) =>
      Object.fromEntries(
        ['retired', 'gone', 'reused'].map((state) => [
          state,
          read(text, options)
            .fleet.groups.filter((group) => group.state === state)
            .reduce((all, { count }) => all + count, 0),
        ]),
      );
    expect(read(text).preview.questions).toEqual([
      { about: 'here', text: 'Réformé', lines: 3 },
      { about: 'gone', text: 'Réformé', lines: 1 },
    ]);
    expect(states()).toEqual({ retired: 4, gone: 1, reused: 0 });
    expect(states({ left: { here: { Réformé: 'reused' } } })).toEqual({ retired: 1, gone: 1, reused: 3 });
    expect(states({ left: { gone: { Réformé: 'reused' } } })).toEqual({ retired: 4, gone: 0, reused: 1 });
    expect(read(text, { left: { here: { Réformé: 'gone' } } }).preview.questions).toMatchObject([
      { about: 'gone' },
    ]);
  });

  test('a date alone asks as well, a text that nobody understood asks what it means', () => {
    const asked = (cell: string) =>
      read(`Type;Statut;Date de réforme\nPortable;${cell};2025-11-14`).preview.questions;
    expect(asked('')).toEqual([{ about: 'here', text: '', lines: 1 }]);
    expect(asked('Zorgon')).toEqual([{ about: 'state', text: 'Zorgon', lines: 1 }]);
    const told = { left: { here: { '': 'recycled' } } } as const;
    const { fleet } = read('Type;Statut;Date de réforme\nPortable;;2025-11-14\nPortable;;', told);
    expect(fleet.groups.map(({ state }) => state)).toEqual(['recycled', 'service']);
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
