/** What the charts of a scenario show, in words. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { otherTrend } from '../../../../models/council/plan/trend.ts';
import { mass } from '../../../mass.ts';
import { savedSaid } from '../gainWords.ts';
import { payersOf } from '../sentences.ts';
import { digitsFor, fallen } from '../view.ts';
import type { ToolMessages } from '../words/fr.ts';
import type { SimulatorState } from './simulator.svelte.ts';

/** "En 2035 : 1,1 t de moins (entre 550 kg et 1,8 t).", "En 2035 : de 24 kg de plus à 150 kg de moins." */
export function avoidedSaid({ series, years }: Summary, language: Language, m: ToolMessages): string {
  const saved = fallen(series.kg.difference.at(-1)!);
  return m.results.avoidedText(String(years.at(-1)), savedSaid({ saved }, language, m));
}

/** What the reference of a scenario is called: the law, or with it what is already done. */
export const withoutSaid = ({ told, messages: m }: SimulatorState): string =>
  told.done.some(({ intensity }) => intensity > 0) ? m.results.noMore : m.results.lawAlone;

/** "En 2035 : 440 t avec la loi seule, 439 t avec ces actions. Sans elles, avec la tendance publiée : 12 t de plus." */
export function courseSaid(tool: SimulatorState): string {
  const { messages: m, initial, summary } = tool;
  const { reference, scenario } = summary.series.kg;
  const [before, after] = [reference, scenario].map((rows) => rows.at(-1)!.central) as [number, number];
  const digits = digitsFor(before, after);
  const acts = tool.pulls.length > 0 && tool.acts;
  const year = String(summary.years.at(-1));
  const { name, gap } = otherIn(tool);
  const say = (kg: number, told?: number) => mass(kg, initial.language, told);
  const text = m.results.chartText(
    say(before, digits),
    acts ? say(after, digits) : undefined,
    year,
    withoutSaid(tool),
  );
  return `${text} ${m.results[gap > 0 ? 'otherMore' : 'otherLess'](name, say(Math.abs(gap)), year)}`;
}

/** Of the course on the trend that was not chosen: its name, and how much more than the reference it has in the last year. */
export function otherIn({ messages: m, told, summary, beside }: SimulatorState) {
  const gap = beside.other.at(-1)!.central - summary.series.kg.reference.at(-1)!.central;
  return { name: m.results.other[otherTrend(told.trend)], gap };
}

/** "D’ici 2035 · Actions de la collectivité : 4 500 € · Ses achats d’ordinateurs : −18 000 €". */
export function payersSaid({ messages: m, initial, summary, told }: SimulatorState): string {
  const rows = (['ours', 'others'] as const).flatMap((who) =>
    payersOf(who, summary.euros, initial.language, m),
  );
  return [
    m.money.until(String(told.horizon)),
    ...rows.map(({ label, value }) => `${label}${m.colon}${value}`),
  ].join(' · ');
}
