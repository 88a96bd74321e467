/** What a page may hold outside the marks, each kind with its reason: it is the same in every language. */
import accessibility from '../../../data/accessibility/checked.json' with { type: 'json' };
import rgaa from '../../../data/accessibility/rgaa.json' with { type: 'json' };
import ecodesign from '../../../data/ecodesign/checked.json' with { type: 'json' };
import rgesn from '../../../data/ecodesign/rgesn.json' with { type: 'json' };
import simplified from '../../../data/simplified/checked.json' with { type: 'json' };
import rls from '../../../data/simplified/rls.json' with { type: 'json' };
import { NAME } from '../../../models/catalogue/writing.ts';
import { openTerritories } from '../../../data/territories/load.ts';
import { load } from '../../../data/load.ts';

interface Allowed {
  readonly why: string;
  readonly texts: readonly (string | RegExp)[];
}

const library = load();
const sources = Object.values(library.sources);

/** Every text under these names, wherever it is in the library. */
function textsUnder(names: readonly string[], value: unknown, name = ''): string[] {
  if (typeof value === 'string') return names.includes(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    textsUnder(names, held, Array.isArray(value) ? name : key),
  );
}

const documented = Object.values(library.factors);
const territories = openTerritories(library.territories);
const places = ['76709', '24214', '200041788', 'france', 'dep-76', 'reg-28'].flatMap((code) => {
  const { name, epci, department, region, members = [] } = territories.get(code)!;
  return [name, ...[epci, department, region, ...members].flatMap((each) => (each ? [each.name] : []))];
});

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 15)),
);

const ALLOWED: readonly Allowed[] = [
  {
    why: 'A source is cited by its own title and publisher, and by where in it a figure stands.',
    texts: [
      ...sources.flatMap(({ title, publisher }) => [title, publisher]),
      ...textsUnder(['where', 'read', 'licence'], library),
    ],
  },
  {
    why: 'A law is cited by its own name, in the language that it is written in.',
    texts: textsUnder(['article'], library),
  },
  {
    why: 'A criterion is cited in the language that it is written in, with the file of the test that shows it.',
    texts: [
      ...[rgaa, rgesn, rls].flatMap(({ source, themes }) => [
        source.title,
        source.publisher,
        source.licence,
        ...themes.flatMap(({ name, criteria }) => [name, ...criteria]),
      ]),
      ...[accessibility, ecodesign, simplified].flatMap(({ checks }) =>
        checks.flatMap(({ test }) => test?.file ?? []),
      ),
    ],
  },
  { why: 'Names of places.', texts: [...places, 'Caux Seine Agglo', 'La Rochelle'] },
  { why: 'A language is offered by its name in itself.', texts: Object.values(NAME) },
  { why: 'The name of the site.', texts: ['Sobrement'] },
  {
    why: 'Names of factors, switches and levers, as an address or an answer of the API writes them.',
    texts: [
      ...documented.map(({ id }) => id),
      ...documented.flatMap(({ id }) => id.split('@').slice(1)),
      ...library.stock.levers.map(({ id }) => id),
    ],
  },
  {
    why: 'Codes of countries and regions, of ISO 3166.',
    texts: [/(?<![\p{L}])[A-Z]{2}(?:-[A-Z]{3})?(?![\p{L}])/gu],
  },
  { why: 'The fingerprint of the figures.', texts: [/\b[0-9a-f]{12}\b/g] },
  { why: 'Names of file formats.', texts: [/\b(?:CSV|JSON|XLSX|ODS|DCAT|Data Package)\b/g] },
  {
    why: 'A date is written by the platform, in the locale of the language.',
    texts: [new RegExp(`\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}`, 'g')],
  },
  {
    why: 'Units, which every language writes alike.',
    texts: [/(?<=[\d)\s]|^)(?:kg|mg|Mt|kWh|CO₂e)(?![\p{L}])/gu],
  },
  { why: '“less than”, as HTML writes it.', texts: [/&(?:lt|gt|quot|amp);/g] },
  {
    why: 'Addresses, of the site and of others.',
    texts: [/https?:\/\/\S+/g, /\b(?:localhost|192\.0\.2\.7)[:/]\S*/g, /(?<=^|\s)\/[a-z0-9/-]+(?=\s|$)/g],
  },
  {
    why: 'What a reader typed, and the code of a room.',
    texts: ['Ici', 'abc', 'ab c', 'nothing', /\b[a-z0-9]{4} [a-z0-9]{4}\b(?= —|$)/g],
  },
];

/** Spaces alike, as in what is read from a page. */
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const longest = [
  ...new Set(
    ALLOWED.flatMap(({ texts }) => texts)
      .filter((each) => typeof each === 'string')
      .map(spaced),
  ),
]
  .filter((each) => each.length > 1)
  .sort((a, b) => b.length - a.length);
const patterns = ALLOWED.flatMap(({ texts }) => texts).filter((each) => typeof each !== 'string');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A text where it is not a part of a longer word. */
const whole = (text: string): RegExp => new RegExp(`(?<!\\p{L})${escaped(text)}(?!\\p{L})`, 'gu');

/** What is left of an unmarked text once what may stand there is taken off. */
export function notAllowed(text: string): string {
  let left = spaced(text);
  for (const each of longest) if (left.includes(each)) left = left.replaceAll(whole(each), ' ');
  for (const each of patterns) left = left.replaceAll(each, ' ');
  return spaced(left);
}
