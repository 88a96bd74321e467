/**
 * Serial numbers that come twice: a machine is listed twice, and counts twice until someone takes a line out. They are
 * compared while the file is read, and forgotten with it.
 */
import type { Column } from './columns.ts';
import { fold } from './fold.ts';

/** Shorter ones, and those without a digit or with one character alone, are words in their place: "N/A", "0000". */
const SERIAL = /^(?=.*\d)(?!(.)\1*$).{4,}$/;

export function createSerials(columns: readonly Column[]) {
  const index = columns.find(({ serial }) => serial)?.index;
  const seen = new Set<string>();
  /** Whether a line has the serial number of one before it. */
  return (cells: readonly string[]): boolean => {
    const number = index === undefined ? '' : fold(cells[index] ?? '').replaceAll(' ', '');
    if (!SERIAL.test(number)) return false;
    if (seen.has(number)) return true;
    seen.add(number);
    return false;
  };
}
