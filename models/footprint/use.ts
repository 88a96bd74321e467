/**
 * What a use moves and asks of servers in a year: hours or items, and GB. The network prices the GB, the data
 * centre the rest; devices are charged on their own, so an hour of video carries no share of a television.
 */
import type { FactorId } from '../catalogue.ts';
import { product, scaled, type Term } from '../term.ts';
import type { CompleteUse, Situation } from './situation.ts';

const WEEKS_PER_YEAR = 365 / 7;

/** Units of a use in a year: hours or items; a standing stock is held for the whole year. */
export function unitsPerYear({ type, amount }: CompleteUse): Term {
  const weekly = type.measure === 'hoursPerWeek' || type.measure === 'countPerWeek';
  return weekly ? scaled(amount, WEEKS_PER_YEAR) : amount;
}

/** GB moved in a year; nothing for a use whose bytes nobody has counted. */
export function traffic(situation: Situation, use: CompleteUse): Term | undefined {
  const { definitions } = use.type;
  const definition = definitions.find(({ id }) => id === use.answer.definition) ?? definitions[0];
  const perUnit = situation.resolve(definition?.traffic);
  return perUnit && product(unitsPerYear(use), perUnit);
}

/** kWh a year drawn by servers for a use: by unit of use and by GB moved. */
export function serverElectricity(situation: Situation, use: CompleteUse): Term[] {
  return byUnitAndByGB(situation, use, use.type.electricity, use.type.electricityPerGB);
}

/** The making of servers charged to a use in a year, kgCO2e: by unit of use and by GB moved. */
export function serverManufacture(situation: Situation, use: CompleteUse): Term[] {
  return byUnitAndByGB(situation, use, use.type.servers, use.type.serversPerGB);
}

function byUnitAndByGB(situation: Situation, use: CompleteUse, perUnit?: FactorId, perGB?: FactorId): Term[] {
  const terms: Term[] = [];
  const unit = situation.resolve(perUnit);
  if (unit) terms.push(product(unitsPerYear(use), unit));
  const gigabyte = situation.resolve(perGB);
  const moved = gigabyte && traffic(situation, use);
  if (moved) terms.push(product(moved, gigabyte));
  return terms;
}
