/**
 * A receipt laid down as a tape, from what weighs most to what weighs least in each tier, and what each effect
 * acts on and takes off it, segment by segment. Proposals that share one effect are one effect here.
 */
import { COMPONENTS, type Component } from '../catalogue/catalogue.ts';
import { estimateOf, shareOfDraws } from '../draws/spread.ts';
import type { Footprint } from '../household/footprint.ts';
import type { Line } from '../household/line.ts';
import { effectAlone, gainOf, shared, type AloneEffect, type Laying, type Per } from './alone.ts';
import { gainGroup, inGainOrder, type GainGroup } from './order.ts';
import type { Proposal } from './proposals.ts';
import { twins } from './twins.ts';
import { usualIn } from './usual.ts';

/** A device below this share of the whole joins the others. */
const SMALL_SHARE = 0.06;
/** Of what is not a device, this alone stands by itself: what has one name on two receipts is then the same thing. */
const APART = 'fixed-line';

export interface Segment {
  readonly component: Component;
  /** Types of device, or items of a network or of a data centre; several where small ones stand together. */
  readonly things: readonly string[];
  /** kgCO2e a year at central values, of the household or of one person. */
  readonly amount: number;
  /** Of one thing, the same of each of its lines on the receipt: there may be several devices of a type. */
  readonly lines: readonly number[];
}

/** What an effect does to one segment, in kgCO2e a year. */
export interface Bite {
  /** The rank of the segment, from zero. */
  readonly segment: number;
  /** What it acts on, however much it takes off. */
  readonly acts: number;
  readonly takes: number;
  /** 5th and 95th percentiles. */
  readonly least: number;
  readonly most: number;
  /** Share of the draws in which something is taken off, 0 to 1. */
  readonly helps: number;
}

export interface LaidEffect {
  /** Those that share it, in the order given. */
  readonly proposals: readonly Proposal[];
  /** The one whose figure it is. */
  readonly shownBy: Proposal;
  readonly effect: AloneEffect;
  readonly group: GainGroup;
  /** Empty where it acts outside the receipt, or on nothing that is on it. */
  readonly bites: readonly Bite[];
}

export interface LaidReceipt {
  readonly segments: readonly Segment[];
  /** In the order of all rankings. */
  readonly effects: readonly LaidEffect[];
  /** Those for which nothing is computed, in the order given. */
  readonly unfigured: readonly Proposal[];
}

/** Several devices of a type, and its sizes, are one thing. */
export function thingOf({ component, item }: Pick<Line, 'component' | 'item'>, footprint: Footprint): string {
  const [id = item] = item.split('#');
  return component === 'device' ? typeIn(footprint, id) : id;
}

/** The type of which a device is a size, or itself. */
export const typeIn = ({ situation }: Pick<Footprint, 'situation'>, id: string): string =>
  situation.catalogue.devices.find((type) => type.id === id)?.variantOf ?? id;

/**
 * @param proposals in the order in which they are shown
 * @param segments those on which effects are looked for, when not all of them
 */
export function layDown(
  proposals: readonly Proposal[],
  laying: Laying,
  per: Per,
  segments: readonly Segment[] = segmentsOf(laying.footprint, per),
): LaidReceipt {
  const { footprint, bench } = laying;
  const same = twins(proposals);
  const shown = proposals.filter(({ id, lever }) => lever !== undefined && same.get(id)!.shownBy === id);
  const effects = shown.flatMap((one): LaidEffect[] => {
    const shownBy = { ...one, intensity: usualIn(one, bench.proposals, footprint.situation) };
    const effect = effectAlone(shownBy, laying, per);
    if (!effect) return [];
    const { all } = same.get(one.id)!;
    return [
      {
        proposals: proposals.filter(({ id }) => all.includes(id)),
        shownBy,
        effect,
        group: gainGroup(gainOf(effect)),
        bites: bitesOf(shownBy, laying, per, segments),
      },
    ];
  });
  return {
    segments,
    effects: inGainOrder(effects, ({ effect }) => gainOf(effect)),
    unfigured: proposals.filter(({ lever }) => lever === undefined),
  };
}

/** The segments that none of some effects acts on, the heaviest first. */
export function untouchedBy({ segments, effects }: Pick<LaidReceipt, 'segments' | 'effects'>): Segment[] {
  const touched = new Set(effects.flatMap(({ bites }) => bites.map(({ segment }) => segment)));
  return segments.filter((_, rank) => !touched.has(rank)).sort((a, b) => b.amount - a.amount);
}

const added = (all: readonly number[]) => all.reduce((sum, kg) => sum + kg, 0);

function segmentsOf(footprint: Footprint, per: Per): Segment[] {
  const divisor = per === 'person' ? footprint.people : 1;
  const small = (SMALL_SHARE * footprint.total.central) / divisor;
  return COMPONENTS.flatMap((component): Segment[] => {
    const things = new Map<string, number[]>();
    for (const one of footprint.items) {
      if (one.component !== component) continue;
      const thing = thingOf(one, footprint);
      things.set(thing, [...(things.get(thing) ?? []), one.estimate.central / divisor]);
    }
    const all = [...things]
      .map(([thing, lines]) => ({ component, things: [thing], lines, amount: added(lines) }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount);
    const isAlone = ({ things: [thing], amount }: Segment) =>
      component === 'device' ? amount >= small : thing === APART;
    const others = all.filter((one) => !isAlone(one));
    const together = {
      component,
      things: others.flatMap((one) => one.things),
      lines: [],
      amount: added(others.map(({ amount }) => amount)),
    };
    return [...all.filter(isAlone), ...(others[0] ? [together] : [])];
  });
}

function bitesOf(
  { id, lever, intensity }: Proposal,
  laying: Laying,
  per: Per,
  segments: readonly Segment[],
): Bite[] {
  const { footprint, bench, effectsOf } = laying;
  const divisor = per === 'person' ? footprint.people : 1;
  const rankOf = (line: Line) =>
    segments.findIndex(
      ({ component, things }) => component === line.component && things.includes(thingOf(line, footprint)),
    );
  const acting = bench.proposals.levers.filter((one) => one.id === lever);
  const acts = new Map<number, number>();
  const taken = new Map<number, Float64Array>();
  for (const { line, saving } of effectsOf(footprint, { [id]: intensity }).lines) {
    const rank = rankOf(line);
    if (rank < 0) continue;
    const sum = taken.get(rank) ?? new Float64Array(saving.length);
    for (let i = 0; i < saving.length; i++) sum[i]! += saving[i]!;
    taken.set(rank, sum);
  }
  for (const { charge, touches } of bench.lay(footprint, acting)) {
    const rank = rankOf(charge.line);
    if (touches.length > 0 && taken.has(rank)) acts.set(rank, (acts.get(rank) ?? 0) + charge.spread[0]!);
  }
  return [...taken]
    .map(([segment, saving]): Bite => {
      const { central, low, high } = estimateOf(shared(saving, laying, per));
      const on = (acts.get(segment) ?? 0) / divisor;
      const helps = shareOfDraws(saving, (kg) => kg > 0);
      return { segment, acts: on, takes: central, least: low, most: high, helps };
    })
    .filter(({ acts: on, most }) => on > 0 && most > 0)
    .sort((a, b) => a.segment - b.segment);
}
