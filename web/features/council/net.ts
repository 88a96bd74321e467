/** What a scenario costs the council in all. Its page loads this once it is opened. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { ScenarioEuros } from '../../../models/council/outcome/euros.ts';
import { eitherSaid } from './gainWords.ts';
import { addingUp, asRounded, paid } from './sentences.ts';
import type { ToolMessages } from './words/fr.ts';

interface NetSaid {
  /** Of all, of the costs that are known, or of purchases alone. */
  readonly of: 'net' | 'netKnown' | 'netPurchases';
  readonly label: string;
  readonly value: string;
  readonly range: string;
}

/** EUR that the council spends over the years, purchases included; an unknown cost is not counted as zero. */
export function netSaid(euros: ScenarioEuros, language: Language, m: ToolMessages): NetSaid {
  const { net, purchases, known, unknown } = euros;
  const of = unknown.length === 0 ? 'net' : known ? 'netKnown' : 'netPurchases';
  if (!known && purchases.central === 0)
    return { of: 'net', label: m.money.net, value: m.money.toType, range: '' };
  const { value, range } = paid(net, language, m);
  return { of, label: m.money[of], value, range: eitherSaid(net, language, m) || range };
}

/**
 * The sum that a reader finds by adding up what is written of the council's payers, where its two digits hide it: "−117 300 €
 * avant d’arrondir". Empty where both are the same.
 */
export function sumSaid(euros: ScenarioEuros, language: Language, m: ToolMessages): string {
  const { council, purchases, net, known } = euros;
  if (!known || purchases.central === 0) return '';
  const to = addingUp(council.central, purchases.central, net.central);
  const sum = asRounded(to(council.central) + to(purchases.central), language, m);
  return sum === netSaid(euros, language, m).value ? '' : m.money.rounded(sum);
}
