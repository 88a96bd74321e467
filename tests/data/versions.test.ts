/** What is kept of each version: today's models still give its frozen answers, or say that they moved. */
import { expect, test } from 'vitest';
import { CATALOGUE_VERSION, load } from '../../data/load.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { loadVersions } from '../../data/versions/load.ts';
import { packedOf } from '../../data/versions/packed.ts';
import { inEach, LANGUAGES } from '../../models/catalogue/language.ts';
import { MODELS_VERSION } from '../../models/versions/modelsVersion.ts';
import { beforeOf, communeOf, householdsOf, opensGap } from '../release/answers.ts';

const library = load();
const { cases, territory, releases, kept } = loadVersions();
const NAMES = Object.keys(cases);
/** Sums may be made in another order without any result being another. */
const DIGITS = 9;

const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, held: unknown) =>
      typeof held === 'number' ? Number(held.toPrecision(DIGITS)) : held,
    ),
  );

test('the version of the catalogue is kept', () => {
  const versions = releases.map(({ version }) => version);
  expect(
    versions,
    `CATALOGUE_VERSION moved to ${CATALOGUE_VERSION}: run npm run freeze -- --fr "…" --en "…" (data/README.md)`,
  ).toContain(CATALOGUE_VERSION);
});

test('versions are kept once each, in order, under models that never go back', () => {
  const versions = releases.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)]);
  expect([...versions].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual(versions);
  const models = releases.map((release) => release.models);
  expect([...models].sort((a, b) => a - b)).toEqual(models);
  expect(models.at(-1)).toBeLessThanOrEqual(MODELS_VERSION);
});

test('each version names its catalogue, and has an answer to every case', () => {
  for (const { version, hash, catalogue } of kept)
    expect([catalogue.version, catalogue.hash]).toEqual([version, hash]);
  for (const { households, before } of releases) {
    expect(Object.keys(households)).toEqual(NAMES);
    if (before) expect(Object.keys(before)).toEqual(NAMES);
  }
  expect(packedOf('000000000000')).toBeUndefined();
  expect(packedOf('__proto__')).toBeUndefined();
});

test('what changed is said in each language, in the models too wherever they moved', () => {
  releases.forEach(({ changed, modelsChanged, models }, i) => {
    expect(Object.keys(changed)).toEqual(LANGUAGES);
    const moved = i > 0 && releases[i - 1]!.models !== models;
    expect(modelsChanged === null ? null : inEach((language) => modelsChanged[language] !== '')).toEqual(
      moved ? inEach(() => true) : null,
    );
  });
});

test.each(
  releases
    .filter(({ models }) => models === MODELS_VERSION)
    .map((release) => [release.version, release] as const),
)('today’s models give the frozen answers of %s', (version, { households, hash }) => {
  const { catalogue } = kept.find((each) => each.hash === hash)!;
  expect(
    rounded(householdsOf(cases, catalogue)),
    `the models give another result for the catalogue ${version}: move MODELS_VERSION in models/versions/modelsVersion.ts, and say there what changed`,
  ).toEqual(rounded(households));
});

test.each(releases.slice(1).map((release, i) => [release.version, release, releases[i]!] as const))(
  'what the models of %s gave for the catalogue before is what is left of the difference',
  (_version, { models, before }, previous) => {
    const same = previous.models === models;
    if (same && before) {
      const totals = Object.entries(previous.households).map(([name, { central }]) => [name, central]);
      expect(rounded(before)).toEqual(rounded(Object.fromEntries(totals)));
    } else expect(same).toBe(false);
  },
);

test('today’s models compute with every catalogue that is said to be readable', () => {
  for (const { readable, catalogue } of kept) if (readable) expect(beforeOf(cases, catalogue)).not.toBeNull();
});

test('models that need what a catalogue does not hold do not read it', () => {
  const [oldest] = kept;
  expect(opensGap(cases, oldest!.catalogue, library.catalogue)).toBe(true);
  expect(opensGap(cases, library.catalogue, library.catalogue)).toBe(false);
  const { networks: _networks, ...less } = library.catalogue;
  expect(beforeOf(cases, less as typeof library.catalogue)).toBeNull();
});

test('while the data are those of a version, its territory is computed again', () => {
  const present = releases.find(
    ({ hash, models }) => hash === library.catalogue.hash && models === MODELS_VERSION,
  );
  if (!present) return; // figures are being changed: the next version will freeze them
  const commune = communeOf(territory, library, openTerritories(library.territories));
  expect(rounded(commune)).toEqual(rounded(present.commune));
});
