/**
 * Answers in as few bytes as a link can hold: any JSON value without `null`, written with arithmetic coding, each part in the context of its place. Before the first bit, both sides go through
 * the same example, so that what is usual costs little from the start.
 */
import { createContexts, createReader, createWriter, type Bits, type Contexts } from './coder.ts';
import { EXAMPLE } from './example.ts';
import { WORDS } from './words.ts';

export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

const KINDS = ['object', 'list', 'number', 'text', 'true', 'false'] as const;

const KIND_BITS = 3;
const WORD_BITS = 9;
const LONGEST_TEXT = 255;
const BYTE_BITS = 8;
const NUMBER_LENGTH_BITS = 6;
/** How many digits after the point are tried before a number is written as its 64 bits. */
const MOST_DIGITS = 6;
const DIGITS_BITS = 3;
const AS_BITS = MOST_DIGITS + 1;
/** Of a whole number, so many bits after the first one are foreseen; the next ones are taken as they come. */
const FORESEEN = 4;
/** What a damaged link may ask for before it is refused. */
const MOST_VALUES = 2000;
const DEEPEST = 8;

/** A link that holds nothing that was written by `pack`. */
export class DamagedLink extends Error {}

const CODE_OF: ReadonlyMap<string, number> = new Map(WORDS.map((word, code) => [word, code]));

/**
 * A number of so many bits, the highest first, each foreseen after those before it.
 * @param value what is written; nothing when reading
 */
function bitsOf(bits: Bits, context: string, size: number, value?: number): number {
  let prefix = 1;
  for (let i = size - 1; i >= 0; i--) {
    const bit = value === undefined ? undefined : ((Math.floor(value / 2 ** i) % 2) as 0 | 1);
    prefix = prefix * 2 + bits.bit(`${context} ${prefix}`, bit);
  }
  return prefix - 2 ** size;
}

const flag = (bits: Bits, context: string, value?: boolean): boolean =>
  bits.bit(context, value === undefined ? undefined : value ? 1 : 0) === 1;

/** A whole number of any size: how many bits it has, then those after the first. */
function whole(bits: Bits, context: string, value?: number): number {
  const size = bitsOf(bits, `${context} size`, NUMBER_LENGTH_BITS, value && Math.floor(Math.log2(value)) + 1);
  if (size === 0) return 0;
  const rest = size - 1;
  const head = Math.min(rest, FORESEEN);
  const after = value === undefined ? undefined : value - 2 ** rest;
  const tail = 2 ** (rest - head);
  const high = bitsOf(
    bits,
    `${context} ${size}`,
    head,
    after === undefined ? undefined : Math.floor(after / tail),
  );
  const low = bitsOf(bits, `${context} low`, rest - head, after === undefined ? undefined : after % tail);
  return 2 ** rest + high * tail + low;
}

/** How many digits after the point a number has; more than can be counted when it has to be written as its bits. */
function digitsOf(value: number): number {
  if (value < 0) return AS_BITS;
  for (let digits = 0; digits <= MOST_DIGITS; digits++) {
    const scaled = Math.round(value * 10 ** digits);
    if (scaled / 10 ** digits === value && scaled < 2 ** 40) return digits;
  }
  return AS_BITS;
}

function numberOf(bits: Bits, context: string, value?: number): number {
  const digits = bitsOf(
    bits,
    `${context} digits`,
    DIGITS_BITS,
    value === undefined ? undefined : digitsOf(value),
  );
  if (digits < AS_BITS) {
    const unit = 10 ** digits;
    const scaled = value === undefined ? undefined : Math.round(value * unit);
    return whole(bits, `${context} ${digits}`, scaled) / unit;
  }
  const double = new DataView(new ArrayBuffer(8));
  if (value !== undefined) double.setFloat64(0, value);
  for (let byte = 0; byte < 8; byte++) {
    const written = value === undefined ? undefined : double.getUint8(byte);
    double.setUint8(byte, bitsOf(bits, `${context} byte`, BYTE_BITS, written));
  }
  return double.getFloat64(0);
}

function textOf(bits: Bits, context: string, value?: string): string {
  const code = value === undefined ? undefined : CODE_OF.get(value);
  if (flag(bits, `${context} known`, value === undefined ? undefined : code !== undefined)) {
    const word = WORDS[bitsOf(bits, `${context} word`, WORD_BITS, code)];
    if (word === undefined) throw new DamagedLink('no such word');
    return word;
  }
  const bytes = value === undefined ? undefined : new TextEncoder().encode(value);
  const length = whole(bits, `${context} length`, bytes?.length);
  if (length > LONGEST_TEXT) throw new DamagedLink('a text too long');
  const read = Array.from({ length }, (_, i) => bitsOf(bits, `${context} letter`, BYTE_BITS, bytes?.[i]));
  return new TextDecoder().decode(Uint8Array.from(read));
}

/** Goes through a value, writing it, or through bits, reading one: both take the same way. */
function createWalk(bits: Bits) {
  let values = 0;

  function walk(context: string, depth: number, value?: Value): Value {
    if (++values > MOST_VALUES || depth > DEEPEST) throw new DamagedLink('too much');
    const kind = value === undefined ? undefined : KINDS.indexOf(kindOf(value));
    switch (KINDS[bitsOf(bits, `${context} kind`, KIND_BITS, kind)]) {
      case 'object':
        return object(context, depth, value as Record<string, Value> | undefined);
      case 'list':
        return list(context, depth, value as readonly Value[] | undefined);
      case 'number':
        return numberOf(bits, context, value as number | undefined);
      case 'text':
        return textOf(bits, context, value as string | undefined);
      case 'true':
        return true;
      case 'false':
        return false;
      default:
        throw new DamagedLink('no such kind');
    }
  }

  function list(context: string, depth: number, value?: readonly Value[]): readonly Value[] {
    const read: Value[] = [];
    while (flag(bits, `${context} more`, value && read.length < value.length))
      read.push(walk(`${context}[]`, depth + 1, value?.[read.length]));
    return read;
  }

  function object(context: string, depth: number, value?: Record<string, Value>): Value {
    const keys = value && Object.keys(value);
    const read: [string, Value][] = [];
    let before = '';
    while (flag(bits, `${context} after ${before}`, keys && read.length < keys.length)) {
      const key = textOf(bits, `${context} key after ${before}`, keys?.[read.length]);
      read.push([key, walk(`${context}.${key}`, depth + 1, value?.[key])]);
      before = key;
    }
    return Object.fromEntries(read);
  }

  return (value?: Value): Value => walk('', 0, value);
}

function kindOf(value: Value): (typeof KINDS)[number] {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return Array.isArray(value) ? 'list' : 'object';
}

/** What reader and writer foresee before the first bit. */
function usual(): Contexts {
  const contexts = createContexts();
  const learn = (context: string, bit: 0 | 1 = 0): 0 | 1 => {
    contexts.learn(context, bit);
    return bit;
  };
  createWalk({ bit: learn })(EXAMPLE);
  return contexts;
}

/** Two bytes that tell a whole link from one that was cut or mistyped (FNV-1a, folded). */
function checkOf(bytes: Uint8Array): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const folded = (hash >>> 16) ^ (hash & 0xffff);
  return [folded >>> 8, folded & 0xff];
}

/** @returns the value in as few bytes as possible, the last two of which check the others */
export function pack(value: Value): Uint8Array {
  const writer = createWriter(usual());
  createWalk(writer)(value);
  const bytes = writer.end();
  return Uint8Array.from([...bytes, ...checkOf(bytes)]);
}

/** @throws DamagedLink when these bytes were not made by `pack` */
export function unpack(packed: Uint8Array): Value {
  const bytes = packed.subarray(0, -2);
  const check = checkOf(bytes);
  if (packed.length < 2 || check.some((byte, i) => byte !== packed.at(i - 2)))
    throw new DamagedLink('cut or mistyped');
  return createWalk(createReader(bytes, usual()))();
}
