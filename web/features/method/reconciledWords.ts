/** What is written of one reconciled figure: its numbers with as many decimals as the larger of the two deserves. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { decimal, hundredths, signedDecimal, signedPercent } from '../../format.ts';
import { nearestIn } from '../../../models/validation/reconcile.ts';
import type { ShownFigure } from './reconciled.ts';
import type { MethodMessages } from './words/fr.ts';

export interface ReconciledWords {
  readonly said: string;
  readonly verdict: string;
  readonly byTheirRules: string;
  readonly summary: string;
  readonly drawing: string;
  /** Their figure, each step, ours. */
  readonly steps: readonly { readonly amount: string; readonly text: string }[];
}

export function reconciledWords(
  { figure, found, decimals }: ShownFigure,
  m: MethodMessages['reconciled'],
  language: Language,
): ReconciledWords {
  const { theirs, ours, lands, steps } = found;
  const write = (value: number) => decimal(value, language, decimals);
  const sign = (value: number) => signedDecimal(value, language, decimals);
  const inUnit = (number: string, units: Readonly<Record<string, string>>) =>
    figure.unit === '%' ? hundredths(number, language) : `${number}\u00a0${units[figure.unit]}`;
  const long = (number: string) => inUnit(number, m.units);
  const short = (number: string) => inUnit(number, m.short);

  const { low, high } = theirs;
  const theirRange = low === undefined || high === undefined ? undefined : m.from(write(low), write(high));
  const from = nearestIn(found);
  const gap = ours.central - from;
  const signedGap = figure.unit === '%' ? m.points(sign(gap)) : signedPercent(gap / from, language);
  const verdict = lands ? m.lands : m.misses;
  const said = [long(theirRange ?? write(theirs.central)), long(write(ours.central))] as const;
  const name = figure.label?.[language];
  const labels = figure.steps.map(({ label, kind }) => `${label[language]} (${m.kinds[kind]})`);
  const amounts = steps.map(({ value }) => short(sign(value)));
  const ranged = ours.low < ours.high;
  return {
    said: name ? m.saidOf(name, ...said) : m.said(...said),
    verdict: gap === 0 ? verdict : `${verdict} (${signedGap})`,
    byTheirRules: m.byTheirRules(long(write(found.byTheirRules))),
    summary: name ? `${m.steps} (${name})` : m.steps,
    drawing: m.drawing(short(write(theirs.central)), amounts.join(', '), short(write(ours.central))),
    steps: [
      { amount: short(write(theirs.central)), text: theirRange ? m.theirsBetween(theirRange) : m.theirs },
      ...amounts.map((amount, i) => ({ amount, text: labels[i] ?? m.unexplained })),
      {
        amount: short(write(ours.central)),
        text: ranged ? m.ours(short(write(ours.low)), short(write(ours.high))) : m.oursAlone,
      },
    ],
  };
}
