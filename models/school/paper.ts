/**
 * The calculator on paper: a table of kilograms that pupils read and add up by hand. Three columns are added:
 * making (by years kept), electricity at home, internet; outside mainland France the second is multiplied by
 * the relative weight of the local electricity. Left out: hours of use (each device is on for the national
 * mean), definitions of video, and traffic that is not divided by use.
 */
import type { Origin } from '../catalogue/catalogue.ts';

/** Values for a home that does not know its answer: kg of an average home, or of each of its persons. */
export interface Unknown {
  readonly making: number;
  readonly electricity: number;
  readonly internet: number;
  readonly per: 'home' | 'person';
}

export interface PaperDevice {
  readonly type: string;
  readonly origin: Extract<Origin, 'new' | 'refurbished'>;
  /** kg a year for one, by years kept. */
  readonly making: readonly number[];
  /** The same for the national mean of years, then for one that was bought second-hand. */
  readonly makingUnknown: number;
  readonly secondHand: number;
  /** kg a year for one, mainland France. */
  readonly electricity: number;
  readonly unknown?: Unknown;
}

export interface PaperUse {
  readonly type: string;
  /** Absent for the most usual definition. */
  readonly definition?: string;
  /** The amount that one row stands for: hours or items a week, GB or items kept. */
  readonly unit: number;
  /** kg a year for that amount. */
  readonly fixed: number;
  readonly mobile: number;
  readonly unknown?: Unknown;
}

export interface PaperSheet {
  readonly years: readonly number[];
  readonly devices: readonly PaperDevice[];
  readonly line: { readonly internet: number; readonly electricity: number; readonly unknown: Unknown };
  readonly sim: { readonly internet: number; readonly unknown: Unknown };
  readonly uses: readonly PaperUse[];
  /** How many times heavier electricity is there than in mainland France. */
  readonly grids: readonly { readonly id: string; readonly times: number }[];
}

/** What the sheet asks, in order. */
export interface PaperRows {
  /** Numbers of years kept that have a column, rising. */
  readonly years: readonly number[];
  readonly devices: readonly { readonly type: string; readonly refurbished?: boolean }[];
  readonly uses: readonly Pick<PaperUse, 'type' | 'definition' | 'unit'>[];
  readonly grids: readonly string[];
}

/** How a home filled in its sheet; an absent row means none. */
export interface Filled {
  readonly people: number;
  readonly grid: string;
  readonly devices: readonly {
    readonly row: PaperDevice;
    /** Absent when unknown: the average home's. */
    readonly count?: number;
    readonly years?: number;
    readonly secondHand?: boolean;
    /** Whether an employer owns it: its making is then not charged to the home. */
    readonly employers?: boolean;
  }[];
  /** Absent when unknown. */
  readonly lines?: number;
  readonly sims?: number;
  readonly uses: readonly {
    readonly row: PaperUse;
    readonly amount?: number;
    readonly network?: 'fixed' | 'mobile';
  }[];
}

/** The result of adding up a filled sheet by hand, kgCO2e a year for the home. */
export function paperTotal(filled: Filled, { years: columns, line, sim, grids }: PaperSheet): number {
  let [making, electricity, internet] = [0, 0, 0];
  const guess = ({ per, ...unknown }: Unknown) => {
    const times = per === 'person' ? filled.people : 1;
    making += times * unknown.making;
    electricity += times * unknown.electricity;
    internet += times * unknown.internet;
  };
  for (const { row, count, years, secondHand, employers } of filled.devices) {
    if (count === undefined) guess(row.unknown!);
    else {
      electricity += count * row.electricity;
      if (secondHand) making += count * row.secondHand;
      else if (!employers) making += count * makingFor(row, years, columns);
    }
  }
  if (filled.lines === undefined) guess(line.unknown);
  else {
    internet += filled.lines * line.internet;
    electricity += filled.lines * line.electricity;
  }
  if (filled.sims === undefined) guess(sim.unknown);
  else internet += filled.sims * sim.internet;
  for (const { row, amount, network } of filled.uses) {
    if (amount === undefined) guess(row.unknown!);
    else internet += (amount / row.unit) * (network === 'mobile' ? row.mobile : row.fixed);
  }
  const times = grids.find(({ id }) => id === filled.grid)?.times ?? 1;
  return making + times * electricity + internet;
}

/** The nearest column; halfway between two, the later one. */
function makingFor(row: PaperDevice, years: number | undefined, columns: readonly number[]): number {
  if (years === undefined) return row.makingUnknown;
  const gap = (i: number) => Math.abs(columns[i]! - years);
  let nearest = 0;
  for (let i = 1; i < columns.length; i++) if (gap(i) <= gap(nearest)) nearest = i;
  return row.making[nearest]!;
}
