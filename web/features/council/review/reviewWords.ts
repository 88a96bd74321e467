/** A review in sentences: what was done beside what was planned, action by action and indicator by indicator. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PlannedAndDone } from '../../../../models/council/outcome/review.ts';
import type { ShownOutput } from '../../../../models/council/run/outputs.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { amount, exact, hundredths } from '../../../format.ts';
import { signed } from '../../../mass.ts';
import { isNothing, outputSaid, targetCell, towards } from '../note/target.ts';
import type { ActionShown, IndicatorShown, Written } from './initial.ts';
import type { ReviewMessages } from './words/fr.ts';

/** From so many on, parts of a thing are counted whole. */
const WHOLE = 10;
const DIGITS = 2;
const HUNDRED = 100;

/** As it is written: whole things, from one on; parts of one, shares and years with two digits. */
export const rounded = (value: number, written: Written): number =>
  (written === 'count' && value >= 1) || (written === 'parts' && value >= WHOLE)
    ? Math.round(value)
    : Number(value.toPrecision(DIGITS));

/** On the way to this: nobody opens a part of a thing, or one and a third of it. */
const FEW = 2;
const isOnTheWay = ({ written, planned }: ActionShown, rank: number): boolean =>
  written === 'count' &&
  planned[rank]! > 0 &&
  planned[rank]! < FEW &&
  !Number.isInteger(planned[rank]!) &&
  planned[rank]! < planned.at(-1)!;

/** "9 puis 28", "en chemin vers 2 en 2029". @param years those of the plan */
export function plannedSaid(
  action: ActionShown,
  rank: number,
  years: readonly number[],
  language: Language,
  m: ReviewMessages,
): { readonly planned: string; readonly whole: string } {
  const { planned, written } = action;
  const [now, last] = [planned[rank]!, planned.at(-1)!];
  if (now === 0) return { planned: m.notPlanned, whole: '' };
  const whole = figureSaid(last, written, language);
  if (isOnTheWay(action, rank))
    return { planned: m.onTheWay(whole, String(years[planned.indexOf(last)])), whole: '' };
  const said = figureSaid(now, written, language);
  return { planned: said, whole: now < last && said !== whole ? m.actions.whole(whole) : '' };
}

/** "60", "6,7 %": what is planned of an action. */
export function figureSaid(value: number, written: Written, language: Language): string {
  const said = exact(rounded(value, written), language);
  return written === 'percent' ? hundredths(said, language) : said;
}

function doneSaid({ id, label, written }: ActionShown, value: number, language: Language, m: ReviewMessages) {
  const figure =
    written === 'percent' ? hundredths(exact(value, language), language) : exact(value, language);
  return m.done[id]?.said(figure, value) ?? `${label}: ${figure}`;
}

/** "47 réparations au lieu de 60." @param done in what the field counts; absent where nobody measured it */
export function actionSaid(
  action: ActionShown,
  rank: number,
  done: number | undefined,
  language: Language,
  m: ReviewMessages,
): string {
  if (done === undefined) return m.notMeasured;
  const [planned, asked] = [action.planned[rank]!, action.asked[rank]!];
  const said = doneSaid(action, done, language, m);
  const figure = figureSaid(planned, action.written, language);
  const compared =
    planned === 0
      ? m.unplanned(said)
      : isOnTheWay(action, rank)
        ? m.underWay(said, figureSaid(action.planned.at(-1)!, action.written, language))
        : done === rounded(planned, action.written)
          ? m.asPlanned(said)
          : m.insteadOf(said, figure);
  return done < asked ? `${compared} ${m.underLaw(figureSaid(asked, 'percent', language))}` : compared;
}

/** "1,2 t (entre 0,8 t et 2 t)" */
export function estimateSaid(
  value: Estimate,
  output: ShownOutput,
  language: Language,
  m: ReviewMessages,
): string {
  const { value: said, low, high } = targetCell(value, output, language);
  return low === undefined ? said : `${said} (${m.range(low, high!)})`;
}

/** A value of an output as it is read: its mass in two digits, or a whole number of things. */
const asRead = (value: number, output: ShownOutput): number =>
  output === 'kg' ? Number(value.toPrecision(DIGITS)) : Math.round(value) || 0;

/**
 * "1,2 t au lieu de 2 t. Écart : −0,8 t, entre −1,9 t et −0,3 t." The gap is that of the figures that are read; its range
 * is left out where rounding takes the gap out of it.
 */
export function comparedSaid(
  { planned, done, gap }: PlannedAndDone,
  { output, way }: { readonly output: ShownOutput; readonly way: 'less' | 'more' },
  language: Language,
  m: ReviewMessages,
): string {
  const say = (value: number) => outputSaid(value, output, language);
  const told = towards(way, gap);
  const [before, after] = [planned, done].map((each) => towards(way, each).central) as [number, number];
  const said = say(after);
  if (isNothing(told.low) && isNothing(told.high) && isNothing(told.central)) return m.asPlanned(said);
  const plan = say(before);
  if (said === plan) return m.about(said);
  const read = asRead(after, output) - asRead(before, output);
  const holds = asRead(told.low, output) <= read && read <= asRead(told.high, output);
  const range = holds ? m.range(say(told.low), say(told.high)) : '';
  return `${m.insteadOf(said, plan)} ${m.gap(say(read), range)}`;
}

/** A value that only a council measures, beside what the law asks. */
export function ownSaid(
  indicator: IndicatorShown,
  rank: number,
  value: number | undefined,
  language: Language,
  m: ReviewMessages,
): string {
  if (indicator.kind === 'spent') return spentSaid(indicator, rank, value, language, m);
  const threshold = indicator.kind === 'law' ? indicator.thresholds[rank] : null;
  const share = (each: number) => hundredths(exact(each, language), language);
  if (threshold === null || threshold === undefined) return value === undefined ? m.notMeasured : '';
  if (value === undefined) return m.lawUnknown(share(threshold));
  return (value >= threshold ? m.lawMet : m.lawMissed)(share(value), share(threshold));
}

/** "4 000 € au lieu de 6 000 €. Écart : −2 000 €." */
function spentSaid(
  { euros, partly }: Extract<IndicatorShown, { kind: 'spent' }>,
  rank: number,
  value: number | undefined,
  language: Language,
  m: ReviewMessages,
): string {
  const planned = euros[rank]!;
  if (planned === null) return m.spent.unknown;
  const plan = m.spent.euros(exact(planned, language));
  const known = partly ? m.spent.partly : '';
  if (value === undefined) return m.spent.planned(plan) + known;
  const typed = m.spent.euros(exact(value, language));
  if (value === planned) return m.asPlanned(typed);
  return `${m.insteadOf(typed, plan + known)} ${m.gap(m.spent.euros(signed(value - planned, language, EXACT)), '')}`;
}

const EXACT = 6;

/** Of what an action already counts, in the unit of the indicator: nothing where nobody counted it. */
export const countedSaid = (counted: number | undefined, each: number, language: Language): string =>
  counted === undefined ? '–' : amount(counted / each, language);

/** The most that a field of an indicator takes: a share, or a number of things. */
export const mostOwn = ({ kind }: IndicatorShown): number => (kind === 'law' ? HUNDRED : MOST);
const MOST = 1_000_000_000;
