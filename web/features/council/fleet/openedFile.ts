/** A file that someone gives, opened on the device: its text, or the sheets of its workbook. */
import type { Source } from '../../../../models/fleet/read/table.ts';
import { readWorkbook } from '../../../../models/fleet/workbook/workbook.ts';
import { decode } from './decode.ts';
import type { FileFormat } from './messages.ts';
import { isArchive, MOST_BYTES, problemOf, type FileProblem } from './refuse.ts';

export interface OpenedFile {
  readonly source: Source;
  readonly format: FileFormat;
}

/**
 * @param walk runs steps to their end, with pauses; nothing where they were stopped
 * @returns why it cannot be read, or nothing when it was stopped meanwhile */
export async function openFile(
  blob: Blob,
  walk: <R>(steps: Generator<number, R, void>) => Promise<R | undefined>,
): Promise<OpenedFile | FileProblem | undefined> {
  if (blob.size > MOST_BYTES) return 'too-large';
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const problem = problemOf(bytes);
  if (problem) return problem;
  if (!isArchive(bytes)) {
    const { text, encoding } = decode(bytes);
    return { source: text, format: encoding };
  }
  const { openArchive } = await import('./archive.ts');
  const archive = openArchive(bytes);
  if (typeof archive === 'string') return archive;
  const sheets = await walk(readWorkbook(archive.kind, archive.parts));
  return typeof sheets === 'object' ? { source: sheets, format: archive.kind } : sheets;
}
