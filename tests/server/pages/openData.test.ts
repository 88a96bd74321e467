/** The figures as open data: each cell of a table is what its schema says, and portals find all that they need. */
import { describe, expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { csvRecords } from '../../../models/fleet/read/csv.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import type { Sheet } from '../../../models/fleet/workbook/sheet.ts';
import { openArchive } from '../../../web/features/council/fleet/archive.ts';
import { openDataPath } from '../../../web/features/method/openData.ts';
import { territoryFilePath } from '../../../web/pages.ts';
import { sheetsIn } from '../../models/fleet/workbooks.ts';
import { siteRead } from '../reading.ts';
import { library } from '../app.ts';
import { createWhole } from '../whole.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly format?: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
  };
}
interface DataPackage {
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly contributors?: readonly object[];
  readonly resources: readonly Resource[];
}

const app = siteRead();
const ORIGIN = 'https://a.example';
const packageIn = async (language: (typeof LANGUAGES)[number]) =>
  (await (await app.request(ORIGIN + openDataPath('datapackage.json', language))).json()) as DataPackage;

async function rowsOf({ path }: Resource): Promise<Record<string, string>[]> {
  const answer = await app.request(path);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const [header, ...rows] = [...csvRecords(await answer.text(), ',')].map(({ cells }) => cells);
  return rows.map((cells) => Object.fromEntries(header!.map((name, i) => [name, cells[i] ?? ''])));
}

const TYPES = {
  string: /[^]/,
  number: /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  integer: /^[+-]?\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
} as const;

function wrong({ type, format, constraints = {} }: Field, values: readonly string[]): string[] {
  const said = values.filter((value) => value !== '');
  return [
    ...said.filter((value) => !TYPES[type].test(value)),
    ...said.filter((value) => format === 'uri' && !URL.canParse(value)),
    ...said.filter((value) => constraints.enum && !constraints.enum.includes(value)),
    ...(constraints.required && said.length < values.length ? ['an empty cell'] : []),
    ...(constraints.unique && new Set(said).size < said.length ? ['a value twice'] : []),
  ];
}

describe.each(LANGUAGES)('the data package in %s', (language) => {
  test('each table is there, and each of its cells is what its schema says', async () => {
    const { version, licenses, resources } = await packageIn(language);
    expect([version, licenses[0]!.name]).toEqual([load().catalogue.version, 'ODbL-1.0']);
    const tables = new Map<string, Record<string, string>[]>();
    for (const resource of resources) {
      expect(resource.path.startsWith(ORIGIN)).toBe(true);
      const rows = await rowsOf(resource);
      expect(rows.length).toBeGreaterThan(50);
      tables.set(resource.name, rows);
      const { fields } = resource.schema;
      expect(Object.keys(rows[0]!)).toEqual(fields.map(({ name }) => name));
      for (const field of fields) {
        expect(field.description, field.name).not.toBe('');
        expect(
          wrong(
            field,
            rows.map((row) => row[field.name]!),
          ),
          field.name,
        ).toEqual([]);
      }
    }
    for (const { name, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(tables.get(reference.resource || name)!.map((row) => row[reference.fields]));
        const lost = tables.get(name)!.filter((row) => row[fields] !== '' && !known.has(row[fields]));
        expect(
          lost.map((row) => row.id),
          fields,
        ).toEqual([]);
      }
  });

  test('the catalogue of data has what DCAT-AP asks for, and its addresses answer', async () => {
    const answer = await app.request(ORIGIN + openDataPath('catalogue.jsonld', language));
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
    const found = (await answer.json()) as Record<string, never>;
    const text = { '@language': language, '@value': expect.any(String) };
    const address = { '@id': expect.stringContaining(ORIGIN) };
    expect(found).toMatchObject({
      '@type': 'dcat:Catalog',
      title: text,
      description: text,
      dataset: [{ '@type': 'dcat:Dataset', title: text, description: text, keyword: expect.any(Array) }],
      service: [{ '@type': 'dcat:DataService', title: text, endpointURL: address }],
    });
    const [dataset] = found.dataset as unknown as [{ distribution: { accessURL: { '@id': string } }[] }];
    expect(dataset.distribution).toHaveLength(5);
    for (const { accessURL } of dataset.distribution)
      expect((await app.request(accessURL['@id'])).status).toBe(200);
  });
});

test('who publishes is who the settings say, and nobody where they say nothing', async () => {
  const read = async (site: typeof app) => ({
    ...((await (await site.request(openDataPath('catalogue.jsonld', 'fr'))).json()) as object),
  });
  expect(await read(app)).not.toHaveProperty('publisher');
  const publisher = { name: 'Commune de Le Trait', contact: 'mailto:a@a.example' };
  const told = await read(createWhole({ library, publisher }));
  expect(told).toMatchObject({
    publisher: { 'foaf:name': 'Commune de Le Trait' },
    dataset: [{ contactPoint: { 'vcard:hasEmail': { '@id': 'mailto:a@a.example' } } }],
  });
});

test('the workbooks hold the table of the figures, and the years of a scenario, as their files of text do', async () => {
  const read = async (path: string) => {
    const answer = await app.request(path);
    const opened = openArchive(new Uint8Array(await answer.arrayBuffer()));
    if (typeof opened === 'string') throw new Error(`${path}: ${opened}`);
    const [sheet] = sheetsIn(opened.kind, opened.parts) as readonly Sheet[];
    return sheet!.rows.map(({ cells }) => cells);
  };
  const { resources } = await packageIn('fr');
  const figures = await rowsOf(resources[0]!);
  for (const file of ['sobrement.xlsx', 'sobrement.ods'] as const) {
    const [header, ...lines] = await read(openDataPath(file, 'fr'));
    expect(header).toEqual(Object.keys(figures[0]!));
    expect(lines.map(([id]) => id)).toEqual(figures.map(({ id }) => id));
  }
  const years = await (await app.request('/commune/76709/annees.csv?repair-cafe=1')).text();
  const [header, first] = [...csvRecords(years, ';')].map(({ cells }) => cells);
  const [named, line] = await read(`${territoryFilePath('76709', 'ods', 'fr')}?repair-cafe=1`);
  expect(named).toEqual(header);
  expect(line!.map((cell) => cell.replace(/(?<=^-?\d+)\./, ','))).toEqual(first!.slice(0, line!.length));
  const charts = await app.request(`${territoryFilePath('76709', 'pictures', 'fr')}?repair-cafe=1`);
  expect([charts.status, charts.headers.get('location')]).toEqual([
    302,
    `/graphiques?page=${encodeURIComponent('/commune/76709?repair-cafe=1')}`,
  ]);
});
