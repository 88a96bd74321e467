/** The cost of an avoided tonne, in words: a price, or the reason why there is none. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { amount } from '../../../format.ts';
import type { ToolMessages } from '../words/fr.ts';
import type { OpenedMessages } from '../words/opened/fr.ts';
import { signed } from '../../../mass.ts';
import { casesSaid } from '../gainWords.ts';

type Priced = Pick<Summary, 'euros' | 'total'>;

export function priceSaid(
  { euros, total }: Priced,
  language: Language,
  m: ToolMessages,
  words: OpenedMessages['money'],
): string {
  const { price } = euros;
  if (typeof price === 'string') return words.no[price](casesSaid(total.kg.helps, language, m));
  const { central, low, high } = price;
  if (high === 0) return words.free;
  return words.perTonne(
    m.money.euros(signed(central, language)),
    signed(low, language),
    amount(high, language),
  );
}

/** The same price in a table cell. */
export function priceInCell(
  { euros: { price } }: Priced,
  language: Language,
  m: ToolMessages,
  { no }: OpenedMessages['compare'],
): string {
  return typeof price === 'string' ? no[price] : m.money.euros(signed(price.central, language));
}
