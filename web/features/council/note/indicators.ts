/** Indicators with their targets by year: simulated values, values required by law, and values only a council knows. */
import type { Library } from '../../../../data/library.ts';
import type { ReenIndicator } from '../../../../data/reen/schema.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { thresholdIn } from '../../../../models/fleet/judge/ratios.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { percent } from '../../../format.ts';
import { targetCell, towards, type TargetCell } from './target.ts';

export interface IndicatorRow {
  readonly id: string;
  readonly label: string;
  /** Where the value comes from: the simulation, the law, or the council alone. */
  readonly kind: 'output' | 'law' | 'own';
  /** One cell for each year; empty for an indicator that only the council knows. */
  readonly cells: readonly TargetCell[];
}

/** Years in which a council checks its targets: these two, and the last one. */
const NEAR = [2028, 2030];

/** @returns the near years that are simulated, and the last year */
export const targetYears = ({ years }: Pick<Summary, 'years'>): number[] =>
  [...new Set([...NEAR, years.at(-1)!])].filter((year) => years.includes(year));

export function indicatorsOf(
  { reen, fleet }: Pick<Library, 'reen' | 'fleet'>,
  summary: Summary,
  years: readonly number[],
  language: Language,
): IndicatorRow[] {
  return reen.indicators.map((indicator) => {
    const { id, label, output, law } = indicator;
    const base = { id, label: label[language] };
    if (output)
      return {
        ...base,
        kind: 'output',
        cells: years.map((year) => simulated(output, summary, year, language)),
      };
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

const simulated = (
  { name, way }: NonNullable<ReenIndicator['output']>,
  { series, years }: Summary,
  year: number,
  language: Language,
): TargetCell => targetCell(towards(way, series[name].difference[years.indexOf(year)]!), name, language);
