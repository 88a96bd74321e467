/** What a lever costs the council, in words, when a source or the council itself gives the cost. */
import { timesOf } from '../../../../models/council/plan/scenario.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PolicyLever, StockCatalogue } from '../../../../models/council/plan/catalogue.ts';
import { unitsOf, unitsPaid } from '../../../../models/council/outcome/money.ts';
import { extentOf } from '../../../../models/council/plan/law.ts';
import type { Pull, Setting, TypedCosts } from '../../../../models/council/plan/scenario.ts';
import { exact, significant, whole } from '../../../format.ts';
import type { PiecesWords } from './pieces.ts';

interface Around {
  readonly stock: StockCatalogue;
  readonly setting: Setting;
  readonly language: Language;
  readonly words: PiecesWords;
}

/** The cost at central values, or the statement that nobody has given it. */
export function meansOf(
  lever: PolicyLever,
  pull: Pull,
  typed: TypedCosts,
  { stock, setting, language, words }: Around,
): string {
  const euros = (value: number) => words.tool.money.euros(significant(value, language));
  const own = typed[lever.id];
  if (own !== undefined) {
    const { cost, costTyped, times: multiplied } = words.pieces;
    const units = unitsPaid(lever, pull, setting);
    // as it was typed, for one or for all: rounded, it would not be found again; one per cent of something has no price
    const typedOnce = words.tool.money.euros(exact(own, language));
    const counted = lever.intensity.per !== 'percent' && own > 0 && units !== 1 && inCents(own);
    const how = counted ? multiplied(typedOnce, exact(units, language)) : '';
    return costTyped(cost(words.tool.money.euros(whole(own * units, language))), how);
  }
  if (lever.costs.length === 0) return words.pieces.costUnknown;
  const one = words.note.measures.one[lever.id];
  return sourced(lever, pull, { stock, setting })
    .map(({ each, of, per }) => {
      const cost = per === 'unit' ? words.pieces.cost(euros(each)) : words.pieces.costOnce(euros(each));
      return one && each !== of ? words.pieces.costEach(euros(of), one, cost) : cost;
    })
    .concat(lever.costLeavesOut ? words.pieces.costWithout(lever.costLeavesOut[language]) : [])
    .join(', ');
}

type Known = Pick<Around, 'stock' | 'setting'>;

/**
 * What a source says that a lever costs the council, at central values: each year at full effect, or once; and what one of
 * its units does.
 */
const sourced = (lever: PolicyLever, pull: Pull, { stock, setting }: Known) =>
  lever.costs
    .filter(({ payer }) => payer === 'council')
    .map(({ factors, per }) => {
      const of = factors.reduce((product, id) => product * stock.factors[id]!.central, 1);
      return { per, of, each: of * timesOf(lever, pull.intensity, setting.place) };
    });

/** The same as a reader adds them up, as they are written; nothing where nobody gave a cost. */
export function paidFor(
  lever: PolicyLever,
  pull: Pull,
  typed: TypedCosts,
  around: Known,
): { readonly yearly: number; readonly once: number } | undefined {
  const own = typed[lever.id];
  if (own !== undefined) return { yearly: Math.round(own * unitsPaid(lever, pull, around.setting)), once: 0 };
  if (lever.costs.length === 0) return undefined;
  const of = (wanted: 'unit' | 'start') =>
    sourced(lever, pull, around).reduce(
      (sum, { each, per }) => sum + (per === wanted ? written(each) : 0),
      0,
    );
  return { yearly: of('unit'), once: of('start') };
}

/** As it is written in the sentence of an action: a sum of them is found again from the text alone. */
const written = (euros: number): number => Number(euros.toPrecision(3));

/**
 * What is paid each year simulated, in whole euros: the yearly cost as far as the action has come that year, of a share that
 * a law bounds beyond it alone, and what is paid once in the first year. Nothing where nobody gave a cost.
 */
export function paidByYear(
  lever: PolicyLever,
  pull: Pull,
  typed: TypedCosts,
  around: Known,
): readonly number[] | undefined {
  const { setting } = around;
  const paid = paidFor(lever, pull, typed, around);
  if (!paid) return undefined;
  const { units, ramp } = extentOf(lever, pull, setting);
  const own = typed[lever.id];
  const yearly = own === undefined ? paid.yearly : own * unitsOf(lever, units, setting.place);
  const first = Math.max(0, pull.start - setting.base - 1);
  return Array.from(ramp, (part, year) => Math.round(yearly * part) + (year === first ? paid.once : 0));
}

const CENTS = 100;

/** Whether a price may be written as one: what was typed of a whole action may have no end for one unit of it. */
const inCents = (euros: number): boolean => Number((euros * CENTS).toFixed(4)) === Math.round(euros * CENTS);
