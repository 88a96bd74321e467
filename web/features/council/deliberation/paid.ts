/**
 * What someone types in a draft: what an action costs in a year at full effect. The address of a scenario holds what one
 * unit of it costs, whatever its ambition.
 */
import type { StockCatalogue } from '../../../../models/council/plan/catalogue.ts';
import { unitsPaid } from '../../../../models/council/outcome/money.ts';
import { oneOf, settingOf } from '../../../../models/council/plan/plan.ts';
import { MOST_EUROS } from '../../../../models/council/plan/scenarioText.ts';
import type { Fields, Opened } from '../scenarioAddress.ts';

/** Suffix of a field, after the name of the lever. */
export const PAID = '.paid';

/**
 * The typed costs of an address, by lever, for each unit; nothing where none was typed. One that is no number, or beyond
 * what a cost may be, is left out, and so is one that was emptied.
 */
export function costsPaid(
  { told, place, rank }: Opened,
  fields: Fields,
  stock: StockCatalogue,
): Readonly<Record<string, number>> | undefined {
  const typed = fields.filter(([name]) => name.endsWith(PAID));
  if (typed.length === 0) return undefined;
  const setting = settingOf(told, place, stock.base);
  const { pulls } = oneOf(told, rank);
  return Object.fromEntries(
    typed.flatMap(([name, text]) => {
      const id = name.slice(0, -PAID.length);
      const lever = stock.levers.find((each) => each.id === id);
      const pull = pulls.find((each) => each.lever === id);
      const units = lever && pull ? unitsPaid(lever, pull, setting) : 0;
      const cost = Number(text.trim().replace(',', '.')) / units;
      return text.trim() !== '' && cost >= 0 && cost <= MOST_EUROS ? [[id, cost]] : [];
    }),
  );
}
