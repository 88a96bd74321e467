/**
 * The traffic and the server work of a use in a year: hours or items, and GB. The network prices the GB, the
 * data centre the rest; devices are charged separately, so an hour of video carries no share of a television.
 *
 * One end counts: of a call or an e-mail, the end of this household. The other end is in the footprint of
 * whoever is there; with both, homes that write to each other would be counted twice.
 */
import type { AmountKind, UseType } from '../catalogue/catalogue.ts';
import type { ResolvedUse } from '../catalogue/resolved.ts';
import { WEEKS_PER_YEAR } from '../catalogue/units.ts';
import { constant, lesser, product, scaled, type Term } from '../draws/term.ts';
import type { UseAnswer } from './answers.ts';

export interface CompleteUse {
  readonly type: UseType;
  readonly factors: ResolvedUse;
  readonly answer: UseAnswer;
  /** Units a year: hours or items, or the stock held. */
  readonly units: Term;
  /** GB moved in a year; absent for a use whose bytes nobody has counted. */
  readonly traffic: Term | undefined;
  /** GB that stay on servers, of what is received; absent for a use of which nothing stays. */
  readonly kept: Term | undefined;
  /** Whether its amount was answered. */
  readonly given: boolean;
}

const WEEKS = constant(WEEKS_PER_YEAR);

const isWeekly = (measure: AmountKind): boolean => measure === 'hoursPerWeek' || measure === 'countPerWeek';

/** Units of a use in a year, from its amount: hours or items; a standing stock is held for the whole year. */
export const unitsPerYear = (measure: AmountKind, amount: Term): Term =>
  isWeekly(measure) ? product(WEEKS, amount) : amount;

/**
 * The amount behind the units of a year, at central values, in the form of the answer: by week, or the stock.
 */
export const amountOf = ({ type, units }: CompleteUse): number =>
  isWeekly(type.measure) ? units.central / WEEKS_PER_YEAR : units.central;

/** GB moved in a year; nothing for a use whose bytes nobody has counted. */
export function traffic(
  { definitions }: ResolvedUse,
  said: string | undefined,
  units: Term,
): Term | undefined {
  let definition = definitions[0];
  if (said !== undefined) for (const other of definitions) if (other.id === said) definition = other;
  return definition?.traffic && product(units, definition.traffic);
}

/**
 * GB of an entry that stay on servers: what comes in a year, for as many years as it is kept, and no more than its
 * part of the room.
 * @param room GB, for all the entries of the use
 * @param all GB a year of all these entries, at central values
 */
export const keptGB = (moved: Term, years: Term, room: Term, all: number): Term =>
  lesser(product(moved, years), scaled(room, moved.central / (all || 1)));

/** kWh a year drawn by servers for a use: by unit of use, by GB moved and by GB kept. */
export const serverElectricity = (use: CompleteUse): Term[] =>
  charged(use, use.factors.electricity, use.factors.electricityPerGB, use.factors.kept?.electricity);

/** The making of servers charged to a use in a year, kgCO2e: by unit of use, by GB moved and by GB kept. */
export const serverManufacture = (use: CompleteUse): Term[] =>
  charged(use, use.factors.servers, use.factors.serversPerGB, use.factors.kept?.servers);

function charged(
  { units, traffic: moved, kept }: CompleteUse,
  perUnit: Term | undefined,
  perGB: Term | undefined,
  perGBKept: Term | undefined,
): Term[] {
  const terms: Term[] = [];
  if (perUnit) terms.push(product(units, perUnit));
  if (perGB && moved) terms.push(product(moved, perGB));
  if (perGBKept && kept) terms.push(product(kept, perGBKept));
  return terms;
}
