/** What the council page shows of a scenario: the figures as displayed, made from the summary of the models. */
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Summary } from '../../../models/council/outcome/summary.ts';
import type { ShownOutput } from '../../../models/council/run/outputs.ts';
import { amount, between, percent } from '../../format.ts';
import { KG_PER_TONNE, LEAST, mass, signed } from '../../mass.ts';
import type { ToolMessages } from './words/fr.ts';

/** A territory as its page knows it. */
export interface PlaceShown {
  readonly code: string;
  readonly name: string;
  readonly people: number;
  readonly households: number;
  readonly grid?: string;
}

export const tonnes = ({ central, low, high }: Estimate): Estimate => ({
  central: central / KG_PER_TONNE,
  low: low / KG_PER_TONNE,
  high: high / KG_PER_TONNE,
});

/** A change as a fall: a negative fall is a rise. */
export const fallen = ({ central, low, high }: Estimate): Estimate => ({
  central: 0 - central,
  low: 0 - high,
  high: 0 - low,
});

export function massRange(
  { low, high }: Estimate,
  language: Language,
  m: Pick<ToolMessages, 'between'>,
): string {
  return m.between(mass(low, language), mass(high, language));
}

/** "−12 %", "+3 %". */
export const percentMore = (share: number, language: Language): string =>
  (share > 0 ? '+' : share < 0 ? '−' : '') + percent(Math.abs(share), language);

/** From this value, a number is nearer to two than to one. */
const ABOUT_TWO = 1.5;

/** A number of things: "about one", "none", or two digits. */
export function things({ central }: Estimate, language: Language, m: ToolMessages): string {
  if (central <= 0) return m.none;
  if (central < 1) return m.fewerThanOne;
  if (central < ABOUT_TWO) return m.aboutOne;
  return amount(central, language);
}

/** A difference between numbers of things: zero when it is below a tenth of one. */
const thingsMore = (value: number, language: Language): string =>
  Math.abs(value) < LEAST ? '≈\u202f0' : signed(value, language);

/** Digits of a figure shown beside another: two, or as many more as their difference needs, up to four. */
const DIGITS = [2, 3, 4, 5, 6] as const;
/** How far the difference of what is shown may be from the true one, as a part of it. */
const NEAR = 0.1;

/** Both with the same digits, enough for a reader who subtracts one from the other to find their difference. */
export function digitsFor(before: number, after: number): number {
  const shown = (value: number, digits: number) => Number(value.toPrecision(digits));
  const gap = before - after;
  const told = DIGITS.find(
    (digits) => Math.abs(shown(before, digits) - shown(after, digits) - gap) <= NEAR * Math.abs(gap),
  );
  return told ?? DIGITS.at(-1)!;
}

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
    const { reference, scenario } = summary.series[id];
    const [before, after] = [reference.at(-1)!, scenario.at(-1)!];
    return {
      id,
      label: m.outputs[id],
      reference: things(before, language, m),
      scenario: things(after, language, m),
      range: after.high > 0 ? between(after, language) : '',
      difference: thingsMore(after.central - before.central, language),
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
