/** The last year of a scenario, output by output, and why some of them rise. Its page loads this once it is opened. */
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Summary } from '../../../models/council/outcome/summary.ts';
import type { ShownOutput } from '../../../models/council/run/outputs.ts';
import { HUNDRED } from '../../../models/catalogue/writing.ts';
import { between, digits, hundredths } from '../../format.ts';
import { mass, signed } from '../../mass.ts';
import { digitsFor, massRange, things } from './view.ts';
import type { ToolMessages } from './words/fr.ts';
import type { OpenedMessages } from './words/opened/fr.ts';

/** "−12 %", "+3,4 %". @param told how many digits */
export const percentMore = (share: number, language: Language, told: number): string =>
  (share > 0 ? '+' : share < 0 ? '−' : '') +
  hundredths(digits(Math.abs(share) * HUNDRED, language, told), language);

/** Of a thing: below this, as good as none. */
const NOTHING = 0.5;

/** A difference between numbers of things, in whole ones, as the note has it. */
const thingsMore = (value: number, language: Language): string =>
  Math.abs(value) < NOTHING ? '≈\u202f0' : signed(Math.round(value), language);

export interface Row {
  readonly id: ShownOutput | 'jobs';
  readonly label: string;
  readonly reference: string;
  readonly scenario: string;
  readonly range: string;
  readonly difference: string;
}

const COUNTED: readonly ShownOutput[] = ['bought', 'reused', 'repaired', 'asleep'];

/** The last year, output by output. */
export function rowsOf(summary: Summary, language: Language, m: ToolMessages): Row[] {
  const count = COUNTED.map((id): Row => {
    const { reference, scenario, difference } = summary.series[id];
    const after = scenario.at(-1)!;
    return {
      id,
      label: m.outputs[id],
      reference: things(reference.at(-1)!, language, m),
      scenario: things(after, language, m),
      range: after.high > 0 ? between(after, language) : '',
      difference: thingsMore(difference.at(-1)!.central, language),
    };
  });
  const kg = (['kg', 'waste'] as const).map((id): Row => {
    const { reference, scenario, difference } = summary.series[id];
    const [before, after] = [reference, scenario].map((years) => years.at(-1)!.central) as [number, number];
    const told = digitsFor(before, after);
    return {
      id,
      label: m.outputs[id],
      reference: mass(before, language, told),
      scenario: mass(after, language, told),
      range: massRange(scenario.at(-1)!, language, m),
      difference: mass(difference.at(-1)!.central, language),
    };
  });
  return [kg[0]!, ...count, kg[1]!, ...jobsRow(summary, language, m)];
}

/** Jobs are known only as a difference, and the row appears only when there is one. */
function jobsRow({ jobs }: Summary, language: Language, m: ToolMessages): Row[] {
  if (jobs.central === 0) return [];
  const label = m.outputs.jobs;
  return [
    { id: 'jobs', label, reference: '–', scenario: '–', range: '', difference: jobsMore(jobs, language, m) },
  ];
}

const jobsMore = ({ low, high }: Estimate, language: Language, m: ToolMessages): string =>
  Math.max(Math.abs(low), Math.abs(high)) < 1
    ? m.fewerThanOne
    : m.between(signed(low, language), signed(high, language));

/**
 * Why actions that reuse leave more devices in drawers, or more waste, in the last year; or why fewer second lives begin
 * then. Empty where neither is so.
 */
export function otherLivesSaid(
  { series: { asleep, waste, reused } }: Summary,
  { years }: OpenedMessages,
): string {
  const last = ({ difference }: typeof asleep) => difference.at(-1)!.central;
  if (last(reused) <= -1) return years.fewerLives;
  const more = last(asleep) >= 1 || last(waste) >= 1;
  return more && last(reused) > NOTHING ? years.moreLeave : '';
}
