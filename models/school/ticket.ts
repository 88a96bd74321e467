/**
 * A pupil's own ticket: what one home weighs per person and what it is made of, the device that weighs most in
 * it, and the proposals that act on that device, each with what it would save there. Left out: what they would
 * save elsewhere in the home, and together.
 */
import type { Estimate } from '../draws/distribution.ts';
import type { Footprint } from '../household/footprint.ts';
import type { Laying } from '../proposals/alone.ts';
import { layDown, thingOf, typeIn, type LaidEffect } from '../proposals/laid.ts';
import { gainGroup, inGainOrder, type Gain } from '../proposals/order.ts';
import type { Seal } from '../proposals/seal.ts';
import { classHome, type ClassTotals, type Workshop } from './classHome.ts';
import { answersOfInventory } from './inventory.ts';
import type { HomeInventory } from './school.ts';

/** Devices of one type, whatever their sizes. */
export interface Weighing {
  readonly type: string;
  /** kgCO2e a year and per person, at central values. */
  readonly kg: number;
  /** How many the home says that it has; absent where their number is the national mean. */
  readonly count?: number;
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
  const devices = devicesOf(footprint).map(({ type, kg }): Weighing => {
    const count = told.find((one) => typeIn(footprint, one.type) === type)?.count;
    return { type, kg, ...(count !== undefined && { count }) };
  });
  const [heaviest] = devices;
  return { totals: home.totals, devices, acts: heaviest ? actsOn(heaviest, { ...laid, footprint }) : [] };
}

function devicesOf(footprint: Footprint): Weighing[] {
  const weights = new Map<string, number>();
  for (const line of footprint.lines.filter(({ component }) => component === 'device')) {
    const type = thingOf(line, footprint);
    weights.set(type, (weights.get(type) ?? 0) + line.amount / footprint.people);
  }
  return [...weights]
    .map(([type, kg]) => ({ type, kg }))
    .filter(({ kg }) => kg > 0)
    .sort((a, b) => b.kg - a.kg);
}

function actsOn({ type, kg }: Weighing, laying: Laying): ActThere[] {
  const { proposals } = laying.bench.proposals;
  const segment = { component: 'device', things: [type], amount: kg } as const;
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
