/** A saved result as it is given back to be verified, and how it is checked. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readKnown } from '../household/readKnown.ts';
import { checkFields, problemsIn, type Checked, type Problem } from '../request/check.ts';
import { saying, type Fields, type Wording } from '../request/field.ts';
import type { KeptVersion } from './history.ts';
import { MODELS_VERSION } from './modelsVersion.ts';
import type * as own from './words/fr.ts';

declare module '../request/field.ts' {
  interface ModelWords {
    readonly versions: typeof own;
  }
}

const said = saying(({ versions }) => versions.savedResult);

export interface SavedResult {
  readonly catalogue: { readonly hash: string; readonly version?: string };
  /** The version of the models; when absent, the one that its catalogue was published with. */
  readonly models?: number;
  /** Read by `readKnown`: another version may have written them. */
  readonly answers: unknown;
  /** kgCO2e a year, as it was given. */
  readonly total?: { readonly central: number; readonly low?: number; readonly high?: number };
  readonly draws?: number;
  readonly seed?: number;
}

const LONGEST_NAME = 40;
/** Far above any household that the limits of answers allow. */
const MOST_KG = 1e12;

const figure = (about: Wording) =>
  ({ kind: 'number', min: 0, max: MOST_KG, unit: 'kgCO2ePerYear', about }) as const;
const name = (about: Wording) => ({ kind: 'text', min: 1, max: LONGEST_NAME, about }) as const;

const CATALOGUE_FIELDS: Fields = {
  hash: {
    ...name(said('hash')),
    required: true,
  },
  version: name(said('version')),
};

const TOTAL_FIELDS: Fields = {
  central: { ...figure(said('central')), required: true },
  low: figure(said('low')),
  high: figure(said('high')),
};

/**
 * What is read beside the answers, which `readKnown` reads.
 * @param run the fields that say how many draws, and which
 */
export const savedResultFields = (run: Fields): Fields => ({
  catalogue: {
    kind: 'object',
    fields: CATALOGUE_FIELDS,
    required: true,
    about: said('catalogue'),
  },
  models: {
    kind: 'number',
    integer: true,
    min: 1,
    max: MODELS_VERSION,
    unit: 'modelsVersion',
    about: said('models'),
  },
  total: {
    kind: 'object',
    fields: TOTAL_FIELDS,
    about: said('total'),
  },
  ...run,
});

/**
 * Checks a saved file, a footprint’s answer with its answers, or anything that holds the same keys. Other keys are not
 * read.
 * @param run the fields that say how many draws, and which
 * @returns the keys that are read, as they came, or every problem in them
 */
export function checkSavedResult(
  value: unknown,
  present: Catalogue,
  kept: readonly KeptVersion[],
  run: Fields,
): Checked<SavedResult> {
  if (!isObject(value)) return { problems: [{ path: '(root)', code: 'not-an-object' }] };
  const fields = savedResultFields(run);
  const read = only(value, Object.keys(fields));
  const checked = checkFields<Omit<SavedResult, 'answers'>>(read, fields);
  const problems = [...problemsIn(checked)];
  const version = 'value' in checked ? versionOf(checked.value, present, kept) : undefined;
  if ('value' in checked && !version) problems.push(unknownCatalogue(present, kept));
  if (!Object.hasOwn(value, 'answers')) problems.push({ path: 'answers', code: 'missing' });
  else problems.push(...problemsOf(value.answers, version?.readable ? version.catalogue : present));
  if (problems.length > 0 || 'problems' in checked) return { problems };
  return { value: { ...checked.value, answers: value.answers } };
}

/** The version that a result was saved under: the present one, or one that is kept. */
export function versionOf(
  { catalogue: { hash } }: Pick<SavedResult, 'catalogue'>,
  present: Catalogue,
  kept: readonly KeptVersion[],
): KeptVersion | undefined {
  if (hash !== present.hash) return kept.find((version) => version.hash === hash);
  const { version } = present;
  return { version, hash, models: MODELS_VERSION, readable: true, catalogue: present };
}

function problemsOf(answers: unknown, catalogue: Catalogue): Problem[] {
  const read = readKnown(answers, catalogue);
  if ('value' in read) return [];
  return read.problems.map((problem) => ({ ...problem, path: inAnswers(problem.path) }));
}

/** Where something of the answers is in what was sent. */
export const inAnswers = (path: string): string => (path === '(root)' ? 'answers' : `answers.${path}`);

function unknownCatalogue(present: Catalogue, kept: readonly KeptVersion[]): Problem {
  const known = new Map([...kept, present].map(({ version, hash }) => [hash, `${version} (${hash})`]));
  return { path: 'catalogue.hash', code: 'unknown-word', words: [...known.values()] };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const only = (value: Record<string, unknown>, keys: readonly string[]) =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));
