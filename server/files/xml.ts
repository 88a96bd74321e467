/** What the parts of OOXML and ODF files have in common: XML, zipped in a given order. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter]!);

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The oldest date that a zip can hold: a file says nothing of when it was made, and is the same each time. */
const DATE = new Date(1980, 0, 1);

/**
 * @param parts by their path, in the order in which they are written
 * @param stored the paths of those that are not deflated
 */
export function zipped(
  parts: Readonly<Record<string, string>>,
  stored: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [
      path,
      [strToU8(text), { level: stored.includes(path) ? 0 : 9, mtime: DATE }],
    ]),
  );
  return Uint8Array.from(zipSync(files));
}
