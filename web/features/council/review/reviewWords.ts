/** A review in sentences: what was done beside what was planned, action by action and indicator by indicator. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PlannedAndDone } from '../../../../models/council/outcome/review.ts';
import type { ShownOutput } from '../../../../models/council/run/outputs.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { exact, hundredths } from '../../../format.ts';
import { isNothing, outputSaid, targetCell, towards } from '../note/target.ts';
import type { ActionShown, IndicatorShown, Written } from './initial.ts';
import type { ReviewMessages } from './words/fr.ts';

/** From so many on, things are counted whole. */
const WHOLE = 10;
const DIGITS = 2;
const HUNDRED = 100;

/** As it is written: whole things from ten on, else two digits. */
export const rounded = (value: number, written: Written): number =>
  written === 'count' && value >= WHOLE ? Math.round(value) : Number(value.toPrecision(DIGITS));

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

/** "1,2 t au lieu de 2 t. Écart : −0,8 t, entre −1,9 t et −0,3 t." */
export function comparedSaid(
  { planned, done, gap }: PlannedAndDone,
  { output, way }: { readonly output: ShownOutput; readonly way: 'less' | 'more' },
  language: Language,
  m: ReviewMessages,
): string {
  const say = (value: number) => outputSaid(value, output, language);
  const told = towards(way, gap);
  const said = say(towards(way, done).central);
  if (isNothing(told.low) && isNothing(told.high) && isNothing(told.central)) return m.asPlanned(said);
  const range = m.range(say(told.low), say(told.high));
  return `${m.insteadOf(said, say(towards(way, planned).central))} ${m.gap(say(told.central), range)}`;
}

/** A value that only a council measures, beside what the law asks. */
export function ownSaid(
  indicator: IndicatorShown,
  rank: number,
  value: number | undefined,
  language: Language,
  m: ReviewMessages,
): string {
  const threshold = indicator.kind === 'law' ? indicator.thresholds[rank] : null;
  const share = (each: number) => hundredths(exact(each, language), language);
  if (threshold === null || threshold === undefined) return value === undefined ? m.notMeasured : '';
  if (value === undefined) return m.lawUnknown(share(threshold));
  return (value >= threshold ? m.lawMet : m.lawMissed)(share(value), share(threshold));
}

/** The most that a field of an indicator takes: a share, or a number of things. */
export const mostOwn = ({ kind }: IndicatorShown): number => (kind === 'law' ? HUNDRED : MOST);
const MOST = 1_000_000_000;
