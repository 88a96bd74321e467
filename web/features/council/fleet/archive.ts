/**
 * The parts of a workbook, out of the archive that .xlsx and .ods files are. Loaded only when such a file is given.
 */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Parts } from '../../../../models/fleet/workbook/sheet.ts';
import type { WorkbookKind } from '../../../../models/fleet/workbook/workbook.ts';
import { decode } from './decode.ts';
import type { FileProblem } from './refuse.ts';

/** What sheets are read from, and what says that they cannot be. */
const READ =
  /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|content\.xml|mimetype|META-INF\/manifest\.xml)$/;
/** Twenty times a large inventory: what grows beyond was made to grow. */
const MOST_UNPACKED = 400_000_000;
const ENCRYPTED_FLAG = 1;
const FLAGS_AT = 6;

export interface Archive {
  readonly kind: WorkbookKind;
  readonly parts: Parts;
}

export function openArchive(bytes: Uint8Array): Archive | FileProblem {
  if ((bytes[FLAGS_AT] ?? 0) & ENCRYPTED_FLAG) return 'protected';
  const names: string[] = [];
  let unpacked = 0;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (!READ.test(name)) return false;
    unpacked += originalSize;
    return unpacked <= MOST_UNPACKED;
  };
  try {
    const found = unzipSync(bytes, { filter: wanted });
    if (unpacked > MOST_UNPACKED) return 'too-large';
    const parts: Parts = (name) => {
      const part = found[name];
      return part && decode(part).text;
    };
    const kind = kindOf(names, parts);
    return kind === 'xlsx' || kind === 'ods' ? { kind, parts } : kind;
  } catch {
    // the library throws on an archive that is cut short or damaged, and nothing more can be said of it
    return 'broken';
  }
}

function kindOf(names: readonly string[], parts: Parts): WorkbookKind | FileProblem {
  const within = (folder: string) => names.some((name) => name.startsWith(folder));
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('xl/workbook.bin')) return 'binary-workbook';
  if (within('word/') || within('ppt/')) return 'document';
  if (names.includes('encrypted-package')) return 'protected';
  if (!names.includes('content.xml')) return 'archive';
  if (parts('META-INF/manifest.xml')?.includes('encryption-data')) return 'protected';
  return (parts('mimetype') ?? 'spreadsheet').includes('spreadsheet') ? 'ods' : 'document';
}
