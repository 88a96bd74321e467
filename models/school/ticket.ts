/**
 * A pupil's own ticket: what one home weighs per person and what it is made of, the device that weighs most among
 * those that it named, and the proposals that act on that device, each with what it would save there. Left out: what
 * they would save elsewhere in the home, and together.
 */
import type { Estimate } from '../draws/distribution.ts';
import { originsOf } from '../household/device.ts';
import type { Footprint } from '../household/footprint.ts';
import { estimateOf, mapSpread, type Spread } from '../draws/spread.ts';
import type { Laying } from '../proposals/alone.ts';
import { layDown, thingOf, typeIn, type LaidEffect } from '../proposals/laid.ts';
import { gainGroup, inGainOrder, type Gain } from '../proposals/order.ts';
import type { Seal } from '../proposals/seal.ts';
import { classHome, type ClassHome, type ClassTotals, type Workshop } from './classHome.ts';
import { answersOfInventory } from './inventory.ts';
import type { HomeInventory } from './school.ts';

/** Devices of one type, whatever their sizes. */
export interface Weighing {
  readonly type: string;
  /** kgCO2e a year and per person: what acts on it takes off no more, in no draw. */
  readonly weight: Estimate;
  /** Which part of them served someone before, by the national mean: they carry little or nothing of the making. */
  readonly used: number;
  /** How many the home says that it has; absent where their number is the national mean. */
  readonly count?: number;
  /** Whether the home told something of them: of the others, it may have none. */
  readonly named: boolean;
}

/** What acts on the heaviest device. */
export interface ActThere {
  /** The proposal that shows the figure, and all those that share it. */
  readonly id: string;
  readonly all: readonly string[];
  /** kgCO2e a year and per person, on that device alone. */
  readonly saving: Estimate;
  readonly seal: Seal;
  /** Whether the figure is the most that it may save. */
  readonly atMost: boolean;
}

export interface Ticket {
  /** Of this home alone, as those of a class: parts add up to the total. */
  readonly totals: ClassTotals;
  /** The heaviest first. */
  readonly devices: readonly Weighing[];
  /** Of those that the home named. */
  readonly heaviest?: Weighing;
  /** In the order of all rankings; none where nothing computed acts on the heaviest device. */
  readonly acts: readonly ActThere[];
}

/** More would not be read. */
const MOST_ACTS = 3;

/** @param inventory without problems */
export function ticketOf(
  inventory: HomeInventory,
  workshop: Workshop,
  laid: Omit<Laying, 'footprint'>,
): Ticket {
  const home = classHome([{ people: 1, inventory }], workshop);
  const [{ footprint }] = home.homes as [(typeof home.homes)[number]];
  const told = answersOfInventory(inventory, workshop.questions).devices ?? [];
  const devices = devicesOf(home).map(({ type, weight }): Weighing => {
    const said = told.find((one) => typeIn(footprint, one.type) === type);
    const { count } = said ?? {};
    return {
      ...{ type, weight, used: usedOf(type, footprint), named: said !== undefined },
      ...(count !== undefined && { count }),
    };
  });
  const heaviest = devices.find(({ named }) => named);
  return {
    ...{ totals: home.totals, devices, acts: heaviest ? actsOn(heaviest, { ...laid, footprint }) : [] },
    ...(heaviest && { heaviest }),
  };
}

/** Of the devices of a type: no home is asked where it has them from. */
function usedOf(type: string, footprint: Footprint): number {
  const device = footprint.situation.devices.find(
    ({ item }) => thingOf({ component: 'device', item }, footprint) === type,
  );
  const asNew = device && originsOf(device).find(({ origin }) => origin === 'new');
  return asNew ? 1 - asNew.share.central : 0;
}

/** @param home one home */
function devicesOf({ lines, spread, homes: [home] }: ClassHome): Pick<Weighing, 'type' | 'weight'>[] {
  const weights = new Map<string, Spread>();
  for (const line of lines.filter(({ component }) => component === 'device')) {
    const type = thingOf(line, home!.footprint);
    const before = weights.get(type);
    weights.set(
      type,
      mapSpread(spread.length, (i) => (before?.[i] ?? 0) + line.spread[i]!),
    );
  }
  return [...weights]
    .map(([type, kg]) => ({ type, weight: estimateOf(kg) }))
    .filter(({ weight }) => weight.central > 0)
    .sort((a, b) => b.weight.central - a.weight.central);
}

function actsOn({ type, weight }: Pick<Weighing, 'type' | 'weight'>, laying: Laying): ActThere[] {
  const { proposals } = laying.bench.proposals;
  const segment = { component: 'device', things: [type], lines: [], amount: weight.central } as const;
  const acting = layDown(proposals, laying, 'person', [segment]).effects.filter(
    ({ bites }) => bites.length > 0,
  );
  return inGainOrder(acting, gainThere)
    .filter((one) => gainGroup(gainThere(one)) !== 'nothing')
    .slice(0, MOST_ACTS)
    .map(({ shownBy, proposals: all, effect, bites: [bite] }) => ({
      id: shownBy.id,
      all: all.map(({ id }) => id),
      saving: { central: bite!.takes, low: bite!.least, high: bite!.most },
      seal: effect.seal,
      atMost: effect.atMost ?? false,
    }));
}

/** What decides where it stands, of what it takes off that device. */
function gainThere({ effect: { seal, atMost }, bites: [bite] }: LaidEffect): Gain | undefined {
  if (!bite) return undefined;
  const { helps, least: low, most: high } = bite;
  return { seal, atMost, helps, low, high };
}
