/** What a lever costs the council, in words, when a source or the council itself gives the cost. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { PolicyLever, StockCatalogue } from '../../../../models/council/plan/catalogue.ts';
import { unitsOf } from '../../../../models/council/outcome/money.ts';
import { timesOf } from '../../../../models/council/run/interventions.ts';
import type { Pull, TypedCosts } from '../../../../models/council/plan/scenario.ts';
import type { Population } from '../../../../models/territory/population.ts';
import { amount, exact } from '../../../format.ts';
import type { PiecesWords } from './pieces.ts';

interface Around {
  readonly stock: StockCatalogue;
  readonly place: Population;
  readonly language: Language;
  readonly words: PiecesWords;
}

/** The cost at central values, or the statement that nobody has given it. */
export function meansOf(
  lever: PolicyLever,
  { intensity }: Pull,
  typed: TypedCosts,
  { stock, place, language, words }: Around,
): string {
  const times = timesOf(lever, intensity, place);
  const euros = (value: number) => words.tool.money.euros(amount(value, language));
  const own = typed[lever.id];
  if (own !== undefined) {
    const { cost, costTyped, times: multiplied } = words.pieces;
    const units = unitsOf(lever, intensity, place);
    // as it was typed: rounded, it would not be found again
    const typedOnce = words.tool.money.euros(exact(own, language));
    const how = own > 0 && units !== 1 ? multiplied(typedOnce, amount(units, language)) : '';
    return costTyped(cost(euros(own * units)), how);
  }
  if (lever.costs.length === 0) return words.pieces.costUnknown;
  const costs = lever.costs.filter(({ payer }) => payer === 'council');
  return costs
    .map(({ factors, per }) => {
      const each = factors.reduce((product, id) => product * stock.factors[id]!.central, times);
      return per === 'unit' ? words.pieces.cost(euros(each)) : words.pieces.costOnce(euros(each));
    })
    .concat(lever.costLeavesOut ? words.pieces.costWithout(lever.costLeavesOut[language]) : [])
    .join(', ');
}
