/**
 * The versions of the catalogue that are kept: their history, and by hash what the models compute with. They are no
 * part of the library: its hash says nothing of the past.
 */
import { once } from '../../models/draws/memo.ts';
import { unpack } from '../../models/catalogue/wire.ts';
import type { History, KeptVersion } from '../../models/versions/history.ts';
import { DataError } from '../files.ts';
import historyFile from './history.json' with { type: 'json' };
import { isPacked, packedOf } from './packed.ts';
import { history as historySchema } from './schema.ts';

export interface Versions extends History {
  /** Each release with its catalogue, the oldest first. */
  readonly kept: readonly KeptVersion[];
}

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
  const lost = history.releases.filter(({ hash }) => !isPacked(hash));
  if (lost.length > 0) {
    throw new DataError(lost.map(({ version, hash }) => `versions/catalogues.json: no ${hash} (${version})`));
  }
  return { ...history, kept: history.releases.map(keptOf) };
});

/** A catalogue is unpacked when it is first asked for. */
function keptOf({ version, hash, models, readable }: History['releases'][number]): KeptVersion {
  const catalogue = once(() => unpack(packedOf(hash)!));
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
