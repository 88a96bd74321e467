/**
 * Checks a value against a table of fields. Reads anything (a request, a file, a link) and reports what is
 * wrong and where. It never throws, and never changes what it reads.
 */
import type { Text } from '../catalogue/catalogue.ts';
import {
  NO_VOCABULARY,
  type FieldKind,
  type Fields,
  type NumberField,
  type TextField,
  type Unit,
  type VariantsField,
  type Vocabulary,
} from './field.ts';
import type { Particulars, ProblemCode } from './sentence.ts';

/** The place of the problem (`devices[0].count`), what is wrong, and what the sentence about it needs. */
export interface Problem extends Particulars {
  readonly path: string;
  readonly code: ProblemCode;
  /** Its name, or the one that data give. */
  readonly unit?: Unit | Text;
}

export type Checked<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** @returns the value as it came, or every problem in it */
export function checkFields<T>(
  value: unknown,
  fields: Fields,
  vocabulary: Vocabulary = NO_VOCABULARY,
): Checked<T> {
  const { problems, object } = checker(vocabulary);
  object('', value, fields);
  return problems.length > 0 ? { problems } : { value: value as T };
}

/** What is wrong in what was checked: nothing where all is right. */
export const problemsIn = (checked: Checked<unknown>): readonly Problem[] =>
  'problems' in checked ? checked.problems : [];

/** @param rules what is wrong in a request whose every field is right: what no field alone can tell */
export function checkRules<T>(checked: Checked<T>, rules: (request: T) => readonly Problem[]): Checked<T> {
  if ('problems' in checked) return checked;
  const problems = rules(checked.value);
  return problems.length > 0 ? { problems } : checked;
}

const FEW = 12;
const SUGGESTED = 20;

function checker(vocabulary: Vocabulary) {
  const problems: Problem[] = [];
  const ids = {
    devices: vocabulary.devices.map(({ id }) => id),
    uses: vocabulary.uses.map(({ id }) => id),
    grids: vocabulary.grids.map(({ id }) => id),
  };
  const switches = new Map(
    vocabulary.switches.map(({ id, options }) => [id, options.map((option) => option.id)]),
  );

  /** Finding what was meant takes work: not worth doing for a body full of mistakes. */
  const suggest = (wrong: string, words: readonly string[]) =>
    problems.length < SUGGESTED ? nearest(wrong, words) : {};

  function object(path: string, value: unknown, fields: Fields): void {
    if (!isObject(value)) return void problems.push({ path: path || '(root)', code: 'not-an-object' });
    for (const key of Object.keys(value)) {
      const at = path ? `${path}.${key}` : key;
      const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (!known) problems.push({ path: at, code: 'unknown-key', ...suggest(key, Object.keys(fields)) });
      else field(at, value[key], known);
    }
    for (const [key, { required }] of Object.entries(fields)) {
      if (required && !Object.hasOwn(value, key))
        problems.push({ path: path ? `${path}.${key}` : key, code: 'missing' });
    }
  }

  function field(path: string, value: unknown, spec: FieldKind): void {
    switch (spec.kind) {
      case 'number':
        return number(path, value, spec);
      case 'word':
        return word(path, value, spec.words ?? (spec.of ? ids[spec.of] : []));
      case 'flag':
        return void (typeof value === 'boolean' || problems.push({ path, code: 'not-a-flag' }));
      case 'definition':
        return void (typeof value === 'string' || problems.push({ path, code: 'not-a-word' }));
      case 'text':
        return text(path, value, spec);
      case 'choices':
        return choices(path, value);
      case 'object':
        return object(path, value, spec.fields);
      case 'list':
        if (!Array.isArray(value)) return void problems.push({ path, code: 'not-a-list' });
        if (value.length > spec.max)
          return void problems.push({ path, code: 'list-too-long', max: spec.max });
        return value.forEach((entry, i) => field(`${path}[${i}]`, entry, spec.of));
      case 'record':
        if (!isObject(value)) return void problems.push({ path, code: 'not-an-object' });
        for (const [name, held] of Object.entries(value)) {
          const at = `${path}.${name}`;
          if (name === '' || name.length > spec.longest) problems.push({ path: at, code: 'unknown-key' });
          else field(at, held, spec.of);
        }
        return;
      case 'variants':
        return variants(path, value, spec);
    }
  }

  function number(path: string, value: unknown, { min, max, integer, unit }: NumberField): void {
    if (typeof value !== 'number' || !Number.isFinite(value))
      problems.push({ path, code: 'not-a-number', unit, min, max });
    else if (value < min) problems.push({ path, code: 'too-small', min, max, unit });
    else if (value > max) problems.push({ path, code: 'too-large', min, max, unit });
    else if (integer && !Number.isInteger(value)) problems.push({ path, code: 'not-whole', min, max, unit });
  }

  function text(path: string, value: unknown, { min = 0, max }: TextField): void {
    if (typeof value !== 'string') problems.push({ path, code: 'not-a-word' });
    else if (value.length < min) problems.push({ path, code: 'text-too-short', min, max });
    else if (value.length > max) problems.push({ path, code: 'text-too-long', max });
  }

  function word(path: string, value: unknown, words: readonly string[]): void {
    if (typeof value !== 'string') problems.push({ path, code: 'not-a-word', ...few(words) });
    else if (!words.includes(value))
      problems.push({ path, code: 'unknown-word', ...suggest(value, words), ...few(words) });
  }

  function choices(path: string, value: unknown): void {
    if (!isObject(value)) return void problems.push({ path, code: 'not-an-object' });
    for (const [key, option] of Object.entries(value)) {
      const options = switches.get(key);
      if (options) word(`${path}.${key}`, option, options);
      else
        problems.push({ path: `${path}.${key}`, code: 'unknown-key', ...suggest(key, [...switches.keys()]) });
    }
  }

  function variants(path: string, value: unknown, { of, about }: VariantsField): void {
    if (!isObject(value)) return void problems.push({ path, code: 'not-an-object' });
    const words = Object.keys(of);
    const kind = Object.hasOwn(value, 'kind') ? value.kind : undefined;
    if (typeof kind === 'string' && words.includes(kind))
      object(path, value, { ...of[kind], kind: { kind: 'word', words, about } });
    else word(`${path}.kind`, kind, words);
  }

  return { problems, object };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const few = (words: readonly string[]) => (words.length <= FEW ? { words } : {});

const LONGEST_COMPARED = 40;

/** The word at the smallest edit distance, when it is near enough to be the one meant. */
export function nearest(wrong: string, words: readonly string[]): { nearest?: string } {
  if (wrong.length > LONGEST_COMPARED) return {};
  const ranked = words.map((word) => ({
    word,
    distance: editDistance(wrong.toLowerCase(), word.toLowerCase()),
  }));
  const best = ranked.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, wrong.length / 2) ? { nearest: best.word } : {};
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
