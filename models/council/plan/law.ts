/**
 * The law in force, which every course but the untouched one follows: what it asks of a council in a year is a level
 * below which a lever never stands. What is already done and what a policy aims at are levels of the same whole: the
 * highest of them is where a lever stands, none adds to another, and a policy only gains what goes beyond. It binds
 * every council, whatever its size: no text that was read has a threshold for what levers stand for.
 */
import { rampOf, yearsSimulated, type Period, type Pull, type Setting } from './scenario.ts';
import type { PolicyLever } from './catalogue.ts';

/** The years, and what is already done. */
export type Done = Period & Pick<Setting, 'done'>;

/** What the law asks of a lever in a year, in its unit; 0 where it asks nothing. */
export const askedIn = ({ minimum = [] }: Pick<PolicyLever, 'minimum'>, year: number): number =>
  minimum.reduce((asked, { from, intensity }) => (from <= year ? intensity : asked), 0);

/**
 * Where a lever stands each year once the law is followed, in its unit. Before the first year of its law, what the law
 * asks first is part of today's stock: only what was done beyond it counts.
 */
export function lawfulLevels(lever: PolicyLever, pulls: readonly Pull[], setting: Period): Float64Array {
  const [first] = lever.minimum ?? [];
  return levelsOf(lever, pulls, setting).map((level, i) => {
    const year = setting.base + 1 + i;
    if (first && year < first.from) return Math.max(0, level - first.intensity);
    return Math.max(level, askedIn(lever, year));
  });
}

/**
 * How far a lever stands each year with a pull, in its unit: where a law asks for a share, all of it, with what is
 * already done and what the law asks; elsewhere what the pull adds.
 */
export const levelsWith = (lever: PolicyLever, pull: Pull, setting: Done): Float64Array =>
  lever.minimum
    ? lawfulLevels(lever, [...(setting.done ?? []), pull], setting)
    : rampOf(pull, setting).map((part) => pull.intensity * part);

/**
 * How far a lever that a law bounds stands in the last year without any policy, in its unit, and what brings it there;
 * nothing of the other levers.
 */
export function floorOf(
  lever: PolicyLever,
  setting: Done,
): { readonly level: number; readonly by: 'law' | 'done' } | undefined {
  if (!lever.minimum) return undefined;
  const asked = askedIn(lever, setting.horizon);
  const level = lawfulLevels(lever, setting.done ?? [], setting).at(-1)!;
  return { level, by: level > asked ? 'done' : 'law' };
}

/** How far a pull goes in the last year: of a share that a law bounds, what is beyond what is there without. */
export const beyondFloor = (lever: PolicyLever, { intensity }: Pull, setting: Done): number =>
  Math.max(0, intensity - (floorOf(lever, setting)?.level ?? 0));

/** What a pull brings each year beyond the law and what is already done, in the unit of the lever. */
export function beyondLaw(lever: PolicyLever, pull: Pull, setting: Done): Float64Array {
  const { done = [] } = setting;
  const before = lawfulLevels(lever, done, setting);
  return lawfulLevels(lever, [...done, pull], setting).map((level, i) => level - before[i]!);
}

/** How far a pull goes beyond the reference. */
export interface Extent {
  /** In the unit of the lever. */
  readonly units: number;
  /** By year, what the units are multiplied by; and once, for what begins with the lever. */
  readonly ramp: Float64Array;
  readonly once: number;
}

/** All of a pull, or what goes beyond the law where it asks for something: that is paid in the reference too. */
export function extentOf(lever: PolicyLever, pull: Pull, setting: Done): Extent {
  if (!lever.minimum) return { units: pull.intensity, ramp: rampOf(pull, setting), once: 1 };
  const ramp = beyondLaw(lever, pull, setting);
  return { units: 1, ramp, once: Math.max(...ramp) };
}

/** A lever that is pulled, and that stands no higher than the law asks in the last year. */
export interface UnderLawAtEnd {
  readonly lever: string;
  /** The furthest of what is done and pulled, then what the law asks, in the last year and in the unit of the lever. */
  readonly level: number;
  readonly asked: number;
}

/**
 * The levers that a scenario pulls no further than the law asks in the last year: allowed, and nothing is gained that
 * year. Something may be gained before, as the law asks for more with time.
 */
export function underLawAtEnd(
  pulls: readonly Pull[],
  levers: readonly PolicyLever[],
  setting: Done,
): UnderLawAtEnd[] {
  const pulled = new Set(pulls.filter(({ intensity }) => intensity > 0).map(({ lever }) => lever));
  return levers.flatMap((lever): UnderLawAtEnd[] => {
    const asked = askedIn(lever, setting.horizon);
    if (asked === 0 || !pulled.has(lever.id)) return [];
    const level = levelsOf(lever, [...(setting.done ?? []), ...pulls], setting).at(-1)!;
    return level > asked ? [] : [{ lever: lever.id, level, asked }];
  });
}

/** How far a lever is pulled each year, whatever the law asks: the furthest of its pulls. */
function levelsOf({ id }: PolicyLever, pulls: readonly Pull[], setting: Period): Float64Array {
  const levels = new Float64Array(yearsSimulated(setting));
  for (const pull of pulls) {
    if (pull.lever !== id) continue;
    rampOf(pull, setting).forEach((part, i) => (levels[i] = Math.max(levels[i]!, pull.intensity * part)));
  }
  return levels;
}
