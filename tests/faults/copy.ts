/** A copy of the tree in a temporary folder, where faults are put in and taken out; the tree itself is never changed. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.ts';
import { withFault } from './place.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = 'node_modules';
/** Names at the root that are not copied: installed, generated, or of no use to a test. */
const LEFT = new Set([PACKAGES, '.git', 'dist', 'var', 'coverage', 'reports', '.stryker-tmp']);

export interface Copy {
  readonly folder: string;
  /** @returns a function that takes the fault out again */
  put(fault: Fault): () => void;
  remove(): void;
}

export function copyTree(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'sobrement-faults-'));
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT.has(relative(ROOT, path)) });
  linkPackages(folder);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    folder,
    put(fault) {
      const path = join(folder, fault.file);
      const source = readFileSync(path, 'utf8');
      writeFileSync(path, withFault(fault, source));
      return () => writeFileSync(path, source);
    },
    remove,
  };
}

/** Links packages one by one, so that what tools store beside them stays in the copy. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, PACKAGES));
  for (const name of readdirSync(join(ROOT, PACKAGES)))
    if (!name.startsWith('.vite')) symlinkSync(join(ROOT, PACKAGES, name), join(folder, PACKAGES, name));
}
