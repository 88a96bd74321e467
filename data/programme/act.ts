/** How the files say what a lever acts on, one entry for each kind of act; what they name, and in which unit. */
import { z } from 'zod';
import type { Act, ActKind, ActOf } from '../../models/proposals/acts/act.ts';
import { id } from '../schema.ts';

/** A thing of the catalogue that an act names, or that it turns another into. */
export type ActReference =
  | { readonly to: 'device'; readonly id: string; readonly becomes?: true }
  | { readonly to: 'use'; readonly id: string }
  | { readonly to: 'definition'; readonly of: string; readonly id: string; readonly becomes: true };

interface Written<A extends Act = Act> {
  readonly shape: z.ZodType<A>;
  references(act: A): readonly ActReference[];
  /** What the parameters of the lever multiply to; nothing where each has a unit of its own. */
  unit(act: A): 'share' | 'year' | undefined;
  /** Whether the share moved is that of each device: no rebound is taken off it. */
  readonly byDevice?: true;
}

const devices = z.array(id).min(1);

const devicesNamed = ({ devices: ids = [] }: { readonly devices?: readonly string[] }): ActReference[] =>
  ids.map((each) => ({ to: 'device', id: each }));

const WRITTEN: { readonly [K in ActKind]: Written<ActOf<K>> } = {
  number: {
    shape: z.strictObject({ kind: z.literal('number'), devices }),
    references: devicesNamed,
    unit: () => 'share',
  },
  size: {
    shape: z.strictObject({ kind: z.literal('size'), devices, becomes: id }),
    references: (act) => [...devicesNamed(act), { to: 'device', id: act.becomes, becomes: true }],
    unit: () => 'share',
  },
  origin: {
    shape: z.strictObject({
      kind: z.literal('origin'),
      devices,
      becomes: z.enum(['refurbished', 'second-hand']),
    }),
    references: devicesNamed,
    unit: () => 'share',
  },
  lifetime: {
    shape: z.strictObject({
      kind: z.literal('lifetime'),
      by: z.enum(['years', 'share']),
      devices: devices.exactOptional(),
    }),
    references: devicesNamed,
    unit: ({ by }) => (by === 'years' ? 'year' : 'share'),
    byDevice: true,
  },
  /** Devices on standby, and whether the box of the line is on standby too. */
  standby: {
    shape: z.strictObject({ kind: z.literal('standby'), devices, box: z.boolean() }),
    references: devicesNamed,
    unit: () => 'share',
  },
  volume: {
    shape: z.strictObject({ kind: z.literal('volume'), uses: z.array(id).min(1) }),
    references: ({ uses }) => uses.map((each) => ({ to: 'use', id: each })),
    unit: () => 'share',
  },
  definition: {
    shape: z.strictObject({ kind: z.literal('definition'), use: id, becomes: id }),
    references: ({ use, becomes }) => [
      { to: 'use', id: use },
      { to: 'definition', of: use, id: becomes, becomes: true },
    ],
    unit: () => 'share',
  },
  place: {
    shape: z.strictObject({ kind: z.literal('place') }),
    references: () => [],
    unit: () => 'share',
  },
  hosting: {
    shape: z.strictObject({ kind: z.literal('hosting') }),
    references: () => [],
    unit: () => 'share',
  },
  /** The effect is outside any household's footprint: its parameters multiply to kgCO2e per inhabitant and year. */
  collective: {
    shape: z.strictObject({ kind: z.literal('collective') }),
    references: () => [],
    unit: () => undefined,
  },
  /** The effect happens once, not every year: sleeping devices × parameters × the making of this device. */
  once: {
    shape: z.strictObject({ kind: z.literal('once'), device: id }),
    references: ({ device }) => [{ to: 'device', id: device }],
    unit: () => 'share',
  },
};

const shapes = Object.values(WRITTEN).map(({ shape }) => shape as z.core.$ZodTypeDiscriminable);

export const act = z.discriminatedUnion('kind', [
  shapes[0]!,
  ...shapes.slice(1),
]) as unknown as z.ZodType<Act>;

/** What the files say of the kind of an act. */
export const writtenAs = ({ kind }: Act): Written => WRITTEN[kind] as Written;
