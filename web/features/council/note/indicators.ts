/** Indicators with their targets by year: simulated values, values required by law, and values only a council knows. */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import type { ShownOutput } from '../../../../models/council/run/outputs.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { thresholdIn } from '../../../../models/fleet/judge/ratios.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { percent } from '../../../format.ts';
import type { NoteMessages } from './words/fr.ts';
import { isNothing, targetCell, towards, type TargetCell } from './target.ts';

export interface IndicatorRow {
  readonly id: string;
  readonly label: string;
  /** Where the value comes from: the simulation, the law, or the council alone. */
  readonly kind: 'output' | 'law' | 'own';
  /** One cell for each year; empty for an indicator that only the council knows. */
  readonly cells: readonly TargetCell[];
  /** Whether a council may aim at it: what its policy moves the other way is a consequence. */
  readonly aimed: boolean;
}

/** The actions that an indicator which only the council knows follows; those of none are of a whole strategy. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'devices-per-post': ['fewer-computers', 'fewer-screens'],
  'mean-age': ['council-longer', 'free-software'],
  'repairs-helped': ['repair-bonus'],
  'repair-points': ['repair-bonus', 'repair-cafe'],
  panels: ['ad-panels'],
  reached: ['awareness'],
};

/** An indicator that is counted as an action is, in the same unit: its targets are how far that action goes. */
export const COUNTED_AS: Readonly<Record<string, string>> = { 'repairs-helped': 'repair-bonus' };

/**
 * Whether an indicator is about some actions: what the law asks always is, and what they move, or the council counts for
 * one of them.
 * @param actions ids of levers
 */
export function isAbout(
  { id, output, law }: Library['reen']['indicators'][number],
  { series }: Pick<Summary, 'series'>,
  actions: readonly string[],
): boolean {
  if (law) return true;
  if (output)
    return series[output.name].difference.some(({ low, central, high }) =>
      [low, central, high].some((value) => !isNothing(value)),
    );
  return (FOLLOWS[id] ?? []).some((action) => actions.includes(action));
}

/** The action that goes on towards what a law asks to be counted, of a share that it bounds. */
export const actsOn = (
  { law }: Library['reen']['indicators'][number],
  pulls: readonly Pull[],
  { stock, fleet }: Pick<Library, 'stock' | 'fleet'>,
): Pull | undefined =>
  law &&
  pulls.find((pull) =>
    stock.levers.some(
      ({ id, minimum, laws }) =>
        id === pull.lever && minimum !== undefined && laws.includes(fleet.rules.law[law].law),
    ),
  );

/** Years in which a council checks its targets: these two, and the last one. */
const NEAR = [2028, 2030];

/** @returns the near years that are simulated, and the last year */
export const targetYears = ({ years }: Pick<Summary, 'years'>): number[] =>
  [...new Set([...NEAR, years.at(-1)!])].filter((year) => years.includes(year));

/** @param m names of what is avoided, for where a scenario adds it */
export function indicatorsOf(
  { reen, fleet }: Pick<Library, 'reen' | 'fleet'>,
  summary: Summary,
  years: readonly number[],
  language: Language,
  m: NoteMessages['indicators'],
): IndicatorRow[] {
  return reen.indicators.map((indicator) => {
    const { id, label, output, law } = indicator;
    const base = { id, label: label[language], aimed: true };
    if (output) {
      const { name } = output;
      // what a name says to be avoided, and is added, is called a change: nobody aims at less than nothing
      const added = output.way === 'less' && years.some((year) => isMore(differenceIn(summary, name, year)));
      const way = added ? 'more' : output.way;
      return {
        ...base,
        ...(added && { label: m.added[id]! }),
        aimed: !added && !isAside(id, differenceIn(summary, name, years.at(-1)!)),
        kind: 'output',
        cells: years.map((year) =>
          targetCell(towards(way, differenceIn(summary, name, year)), name, language),
        ),
      };
    }
    if (!law) return { ...base, kind: 'own', cells: [] };
    const cells = years.map((year) => thresholdIn(fleet.rules.law[law], year));
    return {
      ...base,
      kind: 'law',
      cells: cells.map((threshold) => ({
        value: threshold ? `≥\u202f${percent(threshold.share, language)}` : '',
      })),
    };
  });
}

const differenceIn = ({ series, years }: Summary, name: ShownOutput, year: number): Estimate =>
  series[name].difference[years.indexOf(year)]!;

/** Fewer second lives, which a longer first life brings, or any other number of devices in drawers. */
const isAside = (id: string, { central }: Estimate): boolean =>
  id === 'asleep' || (id === 'reused' && central < 0);

const isMore = ({ central }: Estimate): boolean => central > 0 && !isNothing(central);
