/** A table as an .xlsx file: loaded only when one is asked for. */
import { strToU8, zipSync } from 'fflate';
import { writeWorkbook, type WrittenCell } from '../../../../models/fleet/workbook/write.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param name of its sheet @param rows the first of them holds the headers */
export function workbookOf(name: string, rows: readonly (readonly WrittenCell[])[]): Blob {
  const parts = Object.entries(writeWorkbook(name, rows)).map(
    ([part, text]) => [part, strToU8(text)] as const,
  );
  return new Blob([zipSync(Object.fromEntries(parts))], { type: TYPE });
}
