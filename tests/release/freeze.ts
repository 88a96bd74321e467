/**
 * `npm run freeze`: keeps the present catalogue under its version, by hash, with the answers that today's models give
 * for the cases of the history, and for the version before with the same models.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from '../../data/load.ts';
import type { Library } from '../../data/library.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { pack, unpack, type PackedCatalogue } from '../../models/catalogue/wire.ts';
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { History, Release } from '../../models/versions/history.ts';
import { MODELS_VERSION } from '../../models/versions/modelsVersion.ts';
import { beforeOf, communeOf, householdsOf, opensGap } from './answers.ts';

const FOLDER = fileURLToPath(new URL('../../data/versions/', import.meta.url));
const HISTORY = `${FOLDER}history.json`;
const CATALOGUES = `${FOLDER}catalogues.json`;

const USAGE = `npm run freeze -- --fr "ce qui a changé" --en "what changed"
  --models-fr, --models-en   what changed in the models, when MODELS_VERSION moved
  --again                    replaces a version that was never published`;

type Packed = Record<string, PackedCatalogue>;

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** One catalogue a line, so that a new version is one new line. */
const written = (catalogues: Packed): string =>
  `{\n${Object.entries(catalogues)
    .map(([hash, packed]) => `${JSON.stringify(hash)}: ${JSON.stringify(packed)}`)
    .join(',\n')}\n}\n`;

/** @returns why nothing is frozen, if anything forbids it */
function refusal(library: Library, history: History, said: Said): string | undefined {
  const { version, hash } = library.catalogue;
  const known = history.releases.find((release) => release.version === version);
  const last = history.releases.at(-1)!;
  if (known?.hash === hash && !said.again) return `${version} (${hash}) is kept already: nothing to do.`;
  if (known && !said.again)
    return `${version} is kept as ${known.hash}, and the data are now ${hash}: move CATALOGUE_VERSION in data/load.ts, or say --again if ${version} was never published.`;
  if (known && known !== last) return `${version} is not the last version: it stays as it is.`;
  if (!said.fr || !said.en) return `Say what changed in both languages.\n${USAGE}`;
  const previous = known ? history.releases.at(-2) : last;
  if (previous?.models !== MODELS_VERSION && !(said.modelsFr && said.modelsEn))
    return `The models are at version ${MODELS_VERSION}: say what changed in them.\n${USAGE}`;
  return undefined;
}

interface Said {
  readonly fr: string | undefined;
  readonly en: string | undefined;
  readonly modelsFr: string | undefined;
  readonly modelsEn: string | undefined;
  readonly again: boolean;
}

function readArguments(): Said {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { fr: text, en: text, 'models-fr': text, 'models-en': text, again: { type: 'boolean' } },
  });
  const { fr, en, again = false } = values;
  return { fr, en, modelsFr: values['models-fr'], modelsEn: values['models-en'], again };
}

function readBefore(cases: History['cases'], older: Catalogue, present: Catalogue, moved: boolean) {
  const before = beforeOf(cases, older);
  return moved && before && opensGap(cases, older, present) ? null : before;
}

function freeze(library: Library, history: History, catalogues: Packed, said: Said): void {
  const { version, hash } = library.catalogue;
  const earlier = history.releases.filter((release) => release.version !== version);
  const previous = earlier.at(-1)!;
  const moved = previous.models !== MODELS_VERSION;
  const before = previous.readable
    ? readBefore(history.cases, unpack(catalogues[previous.hash]!), library.catalogue, moved)
    : null;
  const release: Release = {
    version,
    hash,
    models: MODELS_VERSION,
    readable: true,
    frozen: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    changed: { fr: said.fr!, en: said.en! },
    modelsChanged: moved ? { fr: said.modelsFr!, en: said.modelsEn! } : null,
    households: householdsOf(history.cases, library.catalogue),
    commune: communeOf(history.territory, library, openTerritories(library.territories)),
    before,
  };
  // what today's models cannot read, they will never read: it is kept for what it says
  const readable = earlier.map((each) => ({
    ...each,
    readable: each.readable && (each !== previous || !!before),
  }));
  const hashes = new Set([...earlier, release].map((each) => each.hash));
  const kept = Object.entries({ ...catalogues, [hash]: pack(library.catalogue, 'all') });
  writeFileSync(CATALOGUES, written(Object.fromEntries(kept.filter(([name]) => hashes.has(name)))));
  writeFileSync(HISTORY, `${JSON.stringify({ ...history, releases: [...readable, release] }, null, 2)}\n`);
  console.log(`${version} (${hash}) is kept, with models ${MODELS_VERSION}. Tell it in CHANGELOG.md.`);
  if (!before) console.log(`Today's models cannot read ${previous.version}: only its frozen answers stay.`);
}

const library = load();
const history = read<History>(HISTORY);
const said = readArguments();
const refused = refusal(library, history, said);
if (refused === undefined) freeze(library, history, read<Packed>(CATALOGUES), said);
else {
  console.error(refused);
  process.exitCode = 1;
}
