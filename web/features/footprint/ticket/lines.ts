/** A receipt as a table for a spreadsheet: one line a thing, none of them folded, then the total. */
import type { Cell } from '../../../../models/request/csv.ts';
import type { Household } from '../household.svelte.ts';
import { createView, GROUPS } from '../view.ts';
import type { TicketLaterMessages } from './words/later/fr.ts';

/** Kilograms to a gram: more digits would be those of the computation. */
const kg = (value: number): number => Number(value.toFixed(3));

/** @returns the header first; figures are kgCO2e a year */
export function linesOf(household: Household, m: TicketLaterMessages['table']): Cell[][] {
  const { groups } = household.messages;
  const workshop = household.workshop!;
  const { total, groups: shown } = createView(household.footprint!, workshop, GROUPS);
  const lines = shown.flatMap(({ group, items }) =>
    items.map(({ label, detail, assumed, estimate: { central, low, high } }): Cell[] => [
      groups[group],
      label,
      detail,
      kg(central),
      kg(low),
      kg(high),
      assumed ? m.assumed : m.answered,
    ]),
  );
  const { version } = workshop.catalogue;
  return [
    [...m.header],
    ...lines,
    [m.total, '', m.factors(version), kg(total.central), kg(total.low), kg(total.high), ''],
  ];
}
