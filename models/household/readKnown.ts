/**
 * Reads answers that another version may have written: what this catalogue does not know (a type of device, a use, an
 * option, a field) is left out and told, and the rest is read. Anything else that is wrong is refused as usual.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Problem } from '../request/check.ts';
import type { Fields } from '../request/field.ts';
import type { Answers } from './answers.ts';
import { checkAnswers } from './checkAnswers.ts';

export type ReadAnswers<T> =
  { readonly value: T; readonly leftOut: readonly Problem[] } | { readonly problems: readonly Problem[] };

const UNKNOWN: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'unknown-key',
  'unknown-word',
  'wrong-measure',
  'no-definition',
]);

/** @param extra as `checkAnswers` takes them */
export function readKnown<E extends object = object>(
  value: unknown,
  catalogue: Catalogue,
  extra: Fields = {},
): ReadAnswers<Answers & E> {
  const leftOut: Problem[] = [];
  const gone = placeholders(catalogue);
  let rest = value;
  for (;;) {
    const checked = checkAnswers<E>(rest, catalogue, extra);
    if ('value' in checked) return { value: without(checked.value, gone), leftOut };
    const wrong = checked.problems.filter(({ code }) => !UNKNOWN.has(code));
    if (wrong.length > 0) return { problems: wrong };
    const shorter = copied(rest as Json);
    const dropped = checked.problems.filter(({ path }) => drop(shorter, path, gone));
    if (dropped.length === 0) return checked;
    leftOut.push(...dropped);
    rest = shorter;
  }
}

type Json = Record<string, unknown>;
type Lists = 'devices' | 'uses';
type Placeholders = Readonly<Record<Lists, Json>>;

/**
 * What stands in the place of an entry left out until everything is checked, so that paths go on pointing into what
 * was sent.
 */
const placeholders = ({ devices, uses }: Catalogue): Placeholders => ({
  devices: { type: devices[0]!.id },
  uses: { type: uses[0]!.id },
});

function without<T extends Answers>(answers: T, gone: Placeholders): T {
  const kept: Record<string, unknown> = { ...(answers as object) };
  for (const list of ['devices', 'uses'] as const) {
    if (answers[list])
      kept[list] = (answers[list] as readonly unknown[]).filter((entry) => entry !== gone[list]);
  }
  return kept as unknown as T;
}

/** A copy down to the entries of lists; a placeholder stays itself, since it is known by identity. */
function copied(value: Json): Json {
  const copy = { ...value };
  for (const [key, held] of Object.entries(copy)) {
    if (Array.isArray(held)) copy[key] = [...(held as unknown[])];
    else if (isObject(held)) copy[key] = { ...held };
  }
  return copy;
}

/** @returns whether something was there to be taken away */
function drop(value: Json, path: string, gone: Placeholders): boolean {
  if (Object.hasOwn(value, path)) return delete value[path];
  const inList = /^(devices|uses)\[(\d+)\]\.(.*)$/s.exec(path);
  if (inList) {
    const [list, at, key] = [inList[1] as Lists, Number(inList[2]), inList[3]!];
    const entries = value[list] as Json[];
    if (key === 'type') entries[at] = gone[list];
    else {
      const { [key]: _left, ...others } = entries[at]!;
      entries[at] = others;
    }
    return true;
  }
  const inObject = /^(connections|switches)\.(.*)$/s.exec(path);
  return inObject !== null && delete (value[inObject[1]!] as Json)[inObject[2]!];
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
