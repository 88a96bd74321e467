/**
 * An answer made short enough for a document: of its lists and dictionaries the first entries alone, each cut being
 * told. What its schema names stays whole, so that a short answer still has the shape of the whole one.
 */

/** The part of a JSON schema that says what is a list, a dictionary or an object. */
export interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: unknown;
  readonly items?: Shape;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

export interface Short {
  readonly value: unknown;
  /** Where it was cut, with how much of how much is left: `factors 1 of 48`. */
  readonly cuts: readonly string[];
}

/** How many entries stay of a long list: of plain values, of all others, of an object of which the schema says nothing. */
const KEPT = { plain: 6, others: 1, free: 3 } as const;
/** As many entries are no long list. */
const SHORT = 3;

/** @param named the schemas to which `$ref` leads */
export function shorten(whole: unknown, schema: Shape, named: Readonly<Record<string, Shape>>): Short {
  const cuts: string[] = [];

  function first<T>(entries: readonly T[], most: number, at: string): readonly T[] {
    if (entries.length <= Math.max(most, SHORT)) return entries;
    cuts.push(`${at} ${most} of ${entries.length}`);
    return entries.slice(0, most);
  }

  function short(value: unknown, known: Shape, at: string): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const shape = flat(known, named);
    if (Array.isArray(value)) {
      const most = value.every(isPlain) ? KEPT.plain : KEPT.others;
      return first(value as unknown[], most, at).map((held) => short(held, shape.items ?? {}, `${at}[]`));
    }
    const { properties } = shape;
    const entries = Object.entries(value);
    const fixed = entries.filter(([key]) => properties && Object.hasOwn(properties, key));
    const others = entries.filter((entry) => !fixed.includes(entry));
    // what is empty shows nothing
    const free = [...others.filter(isFull), ...others.filter((entry) => !isFull(entry))];
    const most = free.every(([, held]) => isPlain(held))
      ? KEPT.plain
      : shape.additionalProperties === undefined
        ? KEPT.free
        : KEPT.others;
    const kept = [...fixed, ...first(free, most, fixed.length > 0 ? `${at} (more)`.trim() : at)];
    const typeOf = (key: string) => properties?.[key] ?? (shape.additionalProperties as Shape) ?? {};
    return Object.fromEntries(
      kept.map(([key, held]) => [key, short(held, typeOf(key), at ? `${at}.${key}` : key)]),
    );
  }

  return { value: short(whole, schema, ''), cuts };
}

const isFull = ([, held]: readonly [string, unknown]): boolean =>
  isPlain(held) || Object.keys(held as object).length > 0;

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A schema with what it refers to and is made of, in one. Of alternatives, all that any of them names. */
function flat({ $ref, allOf, anyOf, oneOf, ...own }: Shape, named: Readonly<Record<string, Shape>>): Shape {
  const parts = [
    ...($ref ? [named[$ref.split('/').at(-1)!] ?? {}] : []),
    ...(allOf ?? []),
    ...(anyOf ?? []),
    ...(oneOf ?? []),
  ];
  return parts
    .map((part) => flat(part, named))
    .reduce<Shape>((all, part) => ({ ...all, ...part, ...merged(all, part) }), own);
}

const merged = (one: Shape, other: Shape): Shape => {
  if (!one.properties || !other.properties) return {};
  const both = Object.entries(other.properties).map(([key, shape]) => {
    const known = one.properties?.[key];
    return [key, known ? { anyOf: [known, shape] } : shape] as const;
  });
  return { properties: { ...one.properties, ...Object.fromEntries(both) } };
};
