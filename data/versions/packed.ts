/**
 * The catalogues of releases as they travel, by their hash. A build holds each in a file of its own, which a server reads
 * when it is first asked for.
 */
import type { PackedCatalogue } from '../../models/catalogue/wire.ts';
import catalogues from './catalogues.json' with { type: 'json' };

const PACKED = catalogues as unknown as Readonly<Record<string, PackedCatalogue>>;

export const isPacked = (hash: string): boolean => Object.hasOwn(PACKED, hash);

/** What is kept of a catalogue; nothing for a hash that no release has. */
export const packedOf = (hash: string): PackedCatalogue | undefined =>
  isPacked(hash) ? PACKED[hash] : undefined;
