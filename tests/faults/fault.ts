/** A fault put in on purpose: one line of the code made wrong, to see whether a test notices. */
export interface Fault {
  /** Unique, in kebab-case. */
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  /** Exact text, found once in the file. */
  readonly text: string;
  /** What takes its place. */
  readonly becomes: string;
  /** The harm that it would do to someone. */
  readonly harm: string;
  /** Test files or folders that could notice it. */
  readonly tests: readonly string[];
  /** Why no test notices it, where that is known and accepted. */
  readonly known?: string;
}

/** The projects of `vite.config.ts`, from the quickest to the slowest. */
export const PROJECTS = ['unit', 'store', 'served'] as const;
export type Project = (typeof PROJECTS)[number];

/** The project that runs a test file or a folder of them. */
export function projectOf(test: string): Project {
  if (/^tests\/(?:e2e|live)\//.test(test)) return 'served';
  return test.startsWith('tests/server/store') ? 'store' : 'unit';
}

/** Whether noticing it may need the built server or a browser. */
export const needsBuild = ({ tests }: Fault): boolean =>
  tests.some((test) => !['unit', 'store'].includes(projectOf(test)));

/** Its folder at the root: `models`, `web`… */
export const areaOf = ({ file }: Fault): string => file.split('/', 1)[0]!;
