/**
 * The versions of the catalogue that are kept: their history, and by hash what the models compute with. They are no
 * part of the library: its hash says nothing of the past.
 */
import { once } from '../../models/draws/memo.ts';
import { unpack, type PackedCatalogue } from '../../models/catalogue/wire.ts';
import type { History, KeptVersion } from '../../models/versions/history.ts';
import { DataError } from '../files.ts';
import catalogues from './catalogues.json' with { type: 'json' };
import historyFile from './history.json' with { type: 'json' };
import { history as historySchema } from './schema.ts';

export interface Versions extends History {
  /** Each release with its catalogue, the oldest first. */
  readonly kept: readonly KeptVersion[];
}

const PACKED = catalogues as unknown as Readonly<Record<string, PackedCatalogue>>;

/**
 * What is on disk, read once in a process.
 * @throws DataError naming each problem
 */
export const loadVersions: () => Versions = once(() => {
  const parsed = historySchema.safeParse(historyFile);
  if (!parsed.success) {
    throw new DataError(
      parsed.error.issues.map(
        ({ path, message }) => `versions/history.json: ${path.join(' › ')}: ${message}`,
      ),
    );
  }
  const history = parsed.data as History;
  const lost = history.releases.filter(({ hash }) => !Object.hasOwn(PACKED, hash));
  if (lost.length > 0) {
    throw new DataError(lost.map(({ version, hash }) => `versions/catalogues.json: no ${hash} (${version})`));
  }
  return { ...history, kept: history.releases.map(keptOf) };
});

/** A catalogue is unpacked when it is first asked for. */
function keptOf({ version, hash, models, readable }: History['releases'][number]): KeptVersion {
  const catalogue = once(() => unpack(PACKED[hash]!));
  return {
    version,
    hash,
    models,
    readable,
    get catalogue() {
      return catalogue();
    },
  };
}

/** What is kept of a catalogue, as it travels; nothing for a hash that no release has. */
export const packedOf = (hash: string): PackedCatalogue | undefined =>
  Object.hasOwn(PACKED, hash) ? PACKED[hash] : undefined;
