/** The library of the files of this folder: assembled, frozen and hashed, once per process. */
import { createHash } from 'node:crypto';
import { assemble } from './assemble.ts';
import type { Files } from './files.ts';
import { type Library } from './library.ts';
import { parsed } from './parsed.ts';

/** Year and month of the last change to a figure; the hash tells apart two states of the same month. */
export const CATALOGUE_VERSION = '2026.11.10';

const HASH_LENGTH = 12;

let known: Library | undefined;

/**
 * The files as they are on disk are read once: nothing may change them.
 * @throws DataError naming the file and the path of each problem
 */
export const load = (): Library => (known ??= libraryOf(parsed()));

/** @throws DataError with every problem found */
export const libraryOf = (files: Files): Library =>
  deepFreeze(assemble(files, CATALOGUE_VERSION, hashOf(files)));

function hashOf(files: Files): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, HASH_LENGTH);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
