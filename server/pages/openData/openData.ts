/**
 * The figures as open data: a data package with the schema of each table (Data Package 1.0, tabular), the table of their
 * sources, a workbook, and a catalogue of data that portals read (DCAT-AP 3). What the host did not say is left out.
 */
import type { Context, Hono } from 'hono';
import type { Library } from '../../../data/library.ts';
import type { Versions } from '../../../data/versions/load.ts';
import { LANGUAGES, type Language } from '../../../models/catalogue/language.ts';
import { once } from '../../../models/draws/memo.ts';
import { csv, type Cell } from '../../../models/request/csv.ts';
import { present } from '../../../models/request/present.ts';
import { openDataPath } from '../../../web/features/method/openData.ts';
import { pathOf } from '../../../web/pages.ts';
import { textsIn } from '../../dictionaries.ts';
import { WORKBOOK_TYPES, workbooks } from '../../files/kinds.ts';
import { DAY, keep, keptAnswer } from '../../http/cachedBody.ts';
import type { Environment } from '../../http/environment.ts';
import type { Publisher } from '../../publisher.ts';
import { FIGURES } from '../../api/factors/columns.ts';
import { figureLines } from '../../api/factors/row.ts';
import { fieldsOf, SOURCES } from './schema.ts';
import type { OpenDataTexts } from './words/fr.ts';

export interface OpenDataParts {
  readonly library: Library;
  readonly versions: Pick<Versions, 'releases'>;
  readonly publisher: Publisher;
  /** Where the site is published; when nobody said, addresses begin as the request did. */
  readonly origin: string | undefined;
}

const TEXTS = textsIn(import.meta.glob<OpenDataTexts>('./words/*.ts', { eager: true, import: 'openData' }));

const LICENCE = {
  name: 'ODbL-1.0',
  title: 'Open Database License 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;
const EU = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';

export function addOpenData(app: Hono<Environment>, { origin, ...parts }: OpenDataParts): void {
  const originOf = (c: Context) => origin ?? new URL(c.req.url).origin;
  const file = (c: Context, type: string, body: string) =>
    c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': DAY });
  for (const language of LANGUAGES) {
    app.get(openDataPath('datapackage.json', language), (c) =>
      file(c, 'application/json', JSON.stringify(packageOf(parts, language, originOf(c)))),
    );
    app.get(openDataPath('sources.csv', language), (c) =>
      file(c, 'text/csv', csv(SOURCE_COLUMNS, sourceLines(parts.library))),
    );
    for (const kind of ['xlsx', 'ods'] as const) {
      const made = once(() => {
        const { library } = parts;
        const rows = figureLines(Object.values(library.factors), library, language);
        const sheet = { name: TEXTS.figures[language], language, rows };
        return keep(workbooks[kind](sheet), WORKBOOK_TYPES[kind], DAY);
      });
      app.get(openDataPath(`sobrement.${kind}`, language), (c) => keptAnswer(c, made()));
    }
    app.get(openDataPath('catalogue.jsonld', language), (c) =>
      file(c, 'application/ld+json', JSON.stringify(catalogueOf(parts, language, originOf(c)))),
    );
  }
}

type Parts = Omit<OpenDataParts, 'origin'>;

const figuresPath = (language: Language) => `/api/v1/factors?format=csv&lang=${language}`;

const SOURCE_COLUMNS = Object.keys(SOURCES) as (keyof typeof SOURCES)[];
const sourceLines = ({ sources }: Library): Cell[][] =>
  Object.values(sources).map((source) => SOURCE_COLUMNS.map((column) => source[column]));

/** @param origin before every address, since a data package names its files by their whole address */
function packageOf({ library, versions, publisher }: Parts, language: Language, origin: string): object {
  const { columns, sourceColumns, ...texts } = inLanguage(language);
  const { version, hash } = library.catalogue;
  const table = (name: string, title: string, path: string, schema: object) => ({
    ...{ name, title, path: origin + path, profile: 'tabular-data-resource' },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    schema,
  });
  return {
    profile: 'tabular-data-package',
    name: 'sobrement',
    id: hash,
    title: texts.title,
    description: texts.description,
    version,
    created: `${versions.releases.at(-1)!.frozen}T00:00:00Z`,
    homepage: origin + pathOf('factor', language),
    keywords: texts.keywords.split(', '),
    licenses: [LICENCE],
    ...(publisher.name !== undefined && { contributors: [{ title: publisher.name, role: 'publisher' }] }),
    resources: [
      table('figures', texts.figures, figuresPath(language), {
        fields: fieldsOf(FIGURES, columns),
        primaryKey: 'id',
        foreignKeys: [
          { fields: 'source', reference: { resource: 'sources', fields: 'id' } },
          { fields: 'alternativeTo', reference: { resource: '', fields: 'id' } },
        ],
        missingValues: [''],
      }),
      table('sources', texts.sources, openDataPath('sources.csv', language), {
        fields: fieldsOf(SOURCES, sourceColumns),
        primaryKey: 'id',
        missingValues: [''],
      }),
    ],
  };
}

function inLanguage(language: Language) {
  const { columns, sourceColumns, ...others } = TEXTS;
  const each = <T extends Readonly<Record<string, Readonly<Record<Language, string>>>>>(texts: T) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[language]])) as {
      readonly [K in keyof T]: string;
    };
  return { ...each(others), columns: each(columns), sourceColumns: each(sourceColumns) };
}

function catalogueOf({ library, versions, publisher }: Parts, language: Language, origin: string): object {
  const { columns: _columns, sourceColumns: _sources, ...texts } = inLanguage(language);
  const { version, hash } = library.catalogue;
  const { releases } = versions;
  const at = (path: string) => ({ '@id': origin + path });
  const said = (value: string) => ({ '@language': language, '@value': value });
  const day = (value: string) => ({ '@type': 'xsd:date', '@value': value });
  const { name, contact } = publisher;
  const who = name === undefined ? {} : { publisher: { '@type': 'foaf:Agent', 'foaf:name': name } };
  const licence = { license: { '@id': LICENCE.path } };
  const distribution = (
    title: string,
    path: string,
    [type, format]: readonly [string, string],
    more = {},
  ) => ({
    '@type': 'dcat:Distribution',
    title: said(title),
    accessURL: at(path),
    downloadURL: at(path),
    mediaType: { '@id': `${IANA}/${type}` },
    format: { '@id': `${EU}/file-type/${format}` },
    ...licence,
    ...more,
  });
  const CSV = ['text/csv', 'CSV'] as const;
  const JSON_FILE = ['application/json', 'JSON'] as const;
  const schema = { conformsTo: at(openDataPath('datapackage.json', language)) };
  const dataset = {
    ...at(`${openDataPath('catalogue.jsonld', language)}#figures`),
    '@type': 'dcat:Dataset',
    identifier: hash,
    title: said(texts.title),
    description: said(texts.description),
    keyword: texts.keywords.split(', ').map(said),
    version,
    issued: day(releases[0]!.frozen),
    modified: day(releases.at(-1)!.frozen),
    landingPage: at(pathOf('factor', language)),
    language: languageIn(language),
    spatial: { '@id': `${EU}/country/FRA` },
    theme: { '@id': `${EU}/data-theme/ENVI` },
    ...who,
    ...licence,
    ...present({ contactPoint: contact === undefined ? undefined : contactOf(contact, name) }),
    distribution: [
      distribution(texts.figures, figuresPath(language), CSV, schema),
      distribution(texts.sources, openDataPath('sources.csv', language), CSV, schema),
      distribution(texts.title, openDataPath('sobrement.xlsx', language), [WORKBOOK_TYPES.xlsx, 'XLSX']),
      distribution(texts.title, openDataPath('sobrement.ods', language), [WORKBOOK_TYPES.ods, 'ODS']),
      distribution('Data Package', openDataPath('datapackage.json', language), JSON_FILE),
    ],
  };
  return {
    '@context': CONTEXT,
    ...at(openDataPath('catalogue.jsonld', language)),
    '@type': 'dcat:Catalog',
    title: said(texts.title),
    description: said(texts.description),
    language: languageIn(language),
    homepage: at(pathOf('home', language)),
    issued: day(releases[0]!.frozen),
    modified: day(releases.at(-1)!.frozen),
    ...who,
    ...licence,
    dataset: [dataset],
    service: [
      {
        '@type': 'dcat:DataService',
        title: said(texts.service),
        endpointURL: at('/api/v1'),
        endpointDescription: at('/api/openapi.json'),
        servesDataset: { '@id': dataset['@id'] },
      },
    ],
  };
}

const languageIn = (language: Language) => ({ '@id': `http://id.loc.gov/vocabulary/iso639-1/${language}` });

const contactOf = (contact: string, name: string | undefined) => ({
  '@type': 'vcard:Kind',
  ...present({ 'vcard:fn': name }),
  [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: { '@id': contact },
});

const [DCAT, DCT] = ['dcat', 'dct'];
const named = (vocabulary: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `${vocabulary}:${name}`]));
/** The names of DCAT-AP without their vocabulary, so that a person can read the file. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  homepage: 'foaf:homepage',
  ...named(
    DCAT,
    'dataset',
    'service',
    'distribution',
    'keyword',
    'landingPage',
    'theme',
    'version',
    'contactPoint',
  ),
  ...named(
    DCAT,
    'accessURL',
    'downloadURL',
    'mediaType',
    'endpointURL',
    'endpointDescription',
    'servesDataset',
  ),
  ...named(
    DCT,
    'title',
    'description',
    'identifier',
    'issued',
    'modified',
    'publisher',
    'license',
    'language',
  ),
  ...named(DCT, 'spatial', 'format', 'conformsTo'),
};
