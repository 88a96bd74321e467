/** How the files say what a lever acts on: one shape for each kind of act. */
import { z } from 'zod';
import type { Act, ActKind, ActOf } from '../../models/proposals/acts/act.ts';
import { id } from '../schema.ts';

const devices = z.array(id).min(1);

/** The parameters of a lever multiply to a share of the quantity, or to years for `lifetime`. */
const SHAPES = {
  number: z.strictObject({ kind: z.literal('number'), devices }),
  size: z.strictObject({ kind: z.literal('size'), devices, becomes: id }),
  origin: z.strictObject({
    kind: z.literal('origin'),
    devices,
    becomes: z.enum(['refurbished', 'second-hand']),
  }),
  lifetime: z.strictObject({
    kind: z.literal('lifetime'),
    by: z.enum(['years', 'share']),
    devices: devices.exactOptional(),
  }),
  /** Devices on standby, and whether the box of the line is on standby too. */
  standby: z.strictObject({ kind: z.literal('standby'), devices, box: z.boolean() }),
  volume: z.strictObject({ kind: z.literal('volume'), uses: z.array(id).min(1) }),
  definition: z.strictObject({ kind: z.literal('definition'), use: id, becomes: id }),
  place: z.strictObject({ kind: z.literal('place') }),
  hosting: z.strictObject({ kind: z.literal('hosting') }),
  /** The effect is outside any household's footprint: its parameters multiply to kgCO2e per inhabitant and year. */
  collective: z.strictObject({ kind: z.literal('collective') }),
  /** The effect happens once, not every year: sleeping devices × parameters × the making of this device. */
  once: z.strictObject({ kind: z.literal('once'), device: id }),
} satisfies { readonly [K in ActKind]: z.ZodType<ActOf<K>> };

const [first, ...others] = Object.values(SHAPES);

export const act: z.ZodType<Act> = z.discriminatedUnion('kind', [first!, ...others]);
