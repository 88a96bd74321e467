/**
 * The catalogue as it travels: only the factors that the models can reach, as rows instead of objects. What is
 * packed here is numbers and names of things; the prose of provenance travels apart, when someone asks.
 */
import type { Catalogue, Factor, FactorId } from './catalogue.ts';

type Row = readonly [id: FactorId, unit: string, shape: 0 | 1 | 2 | 3, central: number, low?: number, high?: number, min?: number | null, max?: number | null];

export interface PackedCatalogue extends Omit<Catalogue, 'factors'> {
  readonly factors: readonly Row[];
}

const SHAPES = ['fixed', 'log-normal', 'normal', 'count'] as const;

export function pack(catalogue: Catalogue): PackedCatalogue {
  const named = new Set(stringsOf({ ...catalogue, factors: undefined }));
  const factors = Object.values(catalogue.factors).filter(({ id }) => named.has(id));
  return { ...catalogue, factors: factors.map(toRow) };
}

export function unpack(packed: PackedCatalogue): Catalogue {
  return { ...packed, factors: Object.fromEntries(packed.factors.map((row) => [row[0], toFactor(row)])) };
}

function toRow({ id, unit, shape, central, low, high, min, max }: Factor): Row {
  if (shape === 'fixed') return [id, unit, 0, central];
  const index = SHAPES.indexOf(shape) as 1 | 2 | 3;
  if (min === undefined && max === undefined) return [id, unit, index, central, low, high];
  return [id, unit, index, central, low, high, min ?? null, max ?? null];
}

function toFactor([id, unit, shape, central, low = central, high = central, min, max]: Row): Factor {
  const bounds = { ...(min != null && { min }), ...(max != null && { max }) };
  return { id, unit, shape: SHAPES[shape], central, low, high, ...bounds };
}

/** Every string and key inside a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...stringsOf(held)]);
}
