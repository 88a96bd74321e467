/** What the checker found, as the entries of a problem: each with a pointer into the very body that was sent. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Problem } from '../../../models/request/check.ts';
import type { Fields } from '../../../models/request/field.ts';
import { explain } from '../../../models/request/sentences.ts';
import { MODEL_WORDS, wordingInEach } from '../../dictionaries.ts';
import type { ProblemEntry } from './contract.ts';

const MOST = 20;
const LONGEST_PATH = 200;

/** @param fields whose problems are told with what the field holds */
export function entriesOf(
  problems: readonly Problem[],
  body: unknown,
  language: Language,
  fields: Fields = {},
): ProblemEntry[] {
  const { request } = MODEL_WORDS[language];
  const aboutAt = (path: string) =>
    Object.hasOwn(fields, path) ? wordingInEach(fields[path]!.about)[language] : undefined;
  return problems.slice(0, MOST).map((problem) => ({
    pointer: pointerOf(problem.path, body),
    path: shortened(problem.path),
    code: problem.code,
    ...explain(problem, request, language, aboutAt(problem.path)),
  }));
}

const shortened = (path: string) => (path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path);

/**
 * A path such as `devices[0].count` as a JSON pointer in a URI fragment. The body is walked along, because a key
 * that should not be there may itself hold a dot or a bracket.
 */
export function pointerOf(path: string, body: unknown): string {
  if (path === '(root)') return '#';
  const tokens: string[] = [];
  let rest = path;
  let value = body;
  while (rest !== '') {
    const token = nextToken(rest, value);
    tokens.push(token.name);
    rest = rest.slice(token.length);
    value = isObject(value) && Object.hasOwn(value, token.name) ? value[token.name] : undefined;
    if (typeof value === 'string') break; // what is inside a text has no pointer of its own
  }
  return `#${tokens.map((token) => `/${escaped(token)}`).join('')}`;
}

function nextToken(rest: string, value: unknown): { name: string; length: number } {
  const index = Array.isArray(value) ? /^\[(\d+)\]\.?/.exec(rest) : null;
  if (index) return { name: index[1]!, length: index[0].length };
  const keys = isObject(value) ? Object.keys(value).filter((key) => begins(rest, key)) : [];
  const name = keys.sort((a, b) => b.length - a.length)[0] ?? rest;
  const separator = rest[name.length] === '.' ? 1 : 0;
  return { name, length: Math.max(1, name.length + separator) };
}

const begins = (rest: string, key: string) =>
  rest.startsWith(key) &&
  (rest.length === key.length || rest[key.length] === '.' || rest[key.length] === '[');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A lone surrogate has no UTF-8 form and would make `encodeURIComponent` throw. */
const escaped = (token: string) =>
  encodeURIComponent(
    token
      .slice(0, LONGEST_PATH)
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replaceAll('~', '~0')
      .replaceAll('/', '~1'),
  );
