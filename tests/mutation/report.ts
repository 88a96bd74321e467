/** What Stryker says of the mutants of one folder, and which of those that no test noticed are explained. */
import { readFileSync } from 'node:fs';
import { EXPLAINED } from './explained.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** A mutant that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly was: string;
  readonly becomes: string;
  /** Whether a test ran it at all. */
  readonly covered: boolean;
  /** Why nothing could be noticed; undefined where that is not so. */
  readonly why: string | undefined;
}

export interface Score {
  readonly mutants: number;
  /** Noticed by a test that fails, or that does not end. */
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];

export function readScore(path: string): Score {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, mutant })),
  );
  const killed = all.filter(({ mutant }) => KILLED.includes(mutant.status)).length;
  const survivors = all
    .filter(({ mutant }) => SURVIVED.includes(mutant.status))
    .map(({ file, source, mutant }) => survivorOf(file, source, mutant));
  return { mutants: killed + survivors.length, killed, survivors };
}

function survivorOf(file: string, source: string, mutant: Mutant): Survivor {
  const { start, end } = mutant.location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop()!.slice(0, end.column - 1));
  const was = oneLine(lines.join('\n').slice(start.column - 1));
  const becomes = oneLine(mutant.replacement);
  const explained = EXPLAINED.find(
    (each) => each.file === file && each.was === was && each.becomes.includes(becomes),
  );
  return {
    file,
    line: start.line,
    mutator: mutant.mutatorName,
    was,
    becomes,
    covered: mutant.status === 'Survived',
    why: explained?.why,
  };
}

const oneLine = (code: string): string => code.split(/\s+/).join(' ').trim();

/** The standard normal value of a 95 % interval. */
const Z = 1.959963984540054;

/** Wilson’s interval of a share of which a sample was taken, 0 to 1. */
export function wilson(of: number, among: number): readonly [low: number, high: number] {
  const share = of / among;
  const middle = share + (Z * Z) / (2 * among);
  const half = Z * Math.sqrt((share * (1 - share)) / among + (Z * Z) / (4 * among * among));
  const whole = 1 + (Z * Z) / among;
  return [(middle - half) / whole, (middle + half) / whole];
}
