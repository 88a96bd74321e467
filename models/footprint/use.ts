/**
 * What a use moves and asks of servers in a year: hours or items, and GB. The network prices the GB, the data
 * centre the rest; devices are charged on their own, so an hour of video carries no share of a television.
 */
import type { FactorId, UseType } from '../catalogue.ts';
import type { Resolve } from '../conventions.ts';
import { constant, product, type Term } from '../term.ts';
import type { UseAnswer } from './answers.ts';
import type { CompleteUse, Situation } from './situation.ts';

const WEEKS_PER_YEAR = 365 / 7;
const WEEKS = constant(WEEKS_PER_YEAR);

const isWeekly = ({ measure }: UseType): boolean => measure === 'hoursPerWeek' || measure === 'countPerWeek';

/** Units of a use in a year, from its amount: hours or items; a standing stock is held for the whole year. */
export const unitsPerYear = (type: UseType, amount: Term): Term =>
  isWeekly(type) ? product(WEEKS, amount) : amount;

/** The amount behind the units of a year, at central values, as it is answered: by week, or the stock. */
export const amountOf = ({ type, units }: CompleteUse): number =>
  isWeekly(type) ? units.central / WEEKS_PER_YEAR : units.central;

/** GB moved in a year; nothing for a use whose bytes nobody has counted. */
export function traffic({ definitions }: UseType, answer: UseAnswer, units: Term, resolve: Resolve): Term | undefined {
  let definition = definitions[0];
  for (const other of definitions) if (other.id === answer.definition) definition = other;
  const perUnit = resolve(definition?.traffic);
  return perUnit && product(units, perUnit);
}

/** kWh a year drawn by servers for a use: by unit of use and by GB moved. */
export function serverElectricity(situation: Situation, use: CompleteUse): Term[] {
  return byUnitAndByGB(situation, use, use.type.electricity, use.type.electricityPerGB);
}

/** The making of servers charged to a use in a year, kgCO2e: by unit of use and by GB moved. */
export function serverManufacture(situation: Situation, use: CompleteUse): Term[] {
  return byUnitAndByGB(situation, use, use.type.servers, use.type.serversPerGB);
}

function byUnitAndByGB({ resolve }: Situation, { units, traffic: moved }: CompleteUse, perUnit?: FactorId, perGB?: FactorId): Term[] {
  const terms: Term[] = [];
  const unit = resolve(perUnit);
  if (unit) terms.push(product(units, unit));
  const gigabyte = moved && resolve(perGB);
  if (gigabyte) terms.push(product(moved, gigabyte));
  return terms;
}
