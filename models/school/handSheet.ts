/**
 * The sum that a pupil does by hand, beside the inventory: how many, times so many kilograms, for each thing that was
 * counted; two tables to read for the rest. Every number is whole, so that it takes few operations: `handOperations`.
 * Making and electricity are together, with the electricity of where the sheet is used.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { plan, sum } from '../household/plan.ts';
import { answersOfInventory, askedAt } from './inventory.ts';
import type { HomeInventory, InventoryQuestion, Level } from './school.ts';

/** How the sum by hand is laid out. */
export interface HandRows {
  /** The years kept that have a column; the last stands for more of them too. */
  readonly years: readonly number[];
  /** The numbers of people that have a column, likewise. */
  readonly people: readonly number[];
  /** For a use, by its question: the amount that its kilograms are for, a power of ten. */
  readonly units: Readonly<Record<string, number>>;
}

export interface HandRow {
  /** The question whose answer is multiplied. */
  readonly question: string;
  readonly unit: number;
  /** Whole kg a year for `unit` of them. */
  readonly kg: number;
  /** The same in a home without a box, where it goes over the mobile network. */
  readonly withoutBox?: number;
  /** Where one is asked for how long it is kept: kg by years, in the order of the columns; `kg` is then that of the mean. */
  readonly kept?: { readonly question: string; readonly byYears: readonly number[] };
}

export interface HandSheet extends Omit<HandRows, 'units'> {
  readonly rows: readonly HandRow[];
  /** Uses of which `unit` weigh no whole kilogram where there is a box: told, and left at their mean in `rest`. */
  readonly light: readonly Pick<HandRow, 'question' | 'unit'>[];
  /** What is not counted above, by number of people; a row for each number of boxes, or one row where they are not asked. */
  readonly rest: readonly (readonly number[])[];
}

/** A sum by hand, in whole kgCO2e a year. */
export interface HandSum {
  readonly rows: readonly {
    readonly question: string;
    readonly count: number;
    /** For `unit` of them. */
    readonly kg: number;
    readonly unit: number;
    readonly product: number;
  }[];
  readonly rest: number;
  /** Of the home. */
  readonly total: number;
  readonly perPerson: number;
}

const PEOPLE = 'people';
const LINES = 'lines';
/** The people and boxes beside which one thing is weighed: what it adds depends on neither. */
const BESIDE = { people: 1, lines: 1 };

/**
 * @param questions of the inventory, at every level
 * @param grid where the electricity comes from
 */
export function handSheet(
  { years, people, units }: HandRows,
  { questions, level, grid }: { questions: readonly InventoryQuestion[]; level: Level; grid: string },
  catalogue: Catalogue,
): HandSheet {
  const asked = askedAt(questions, level);
  const has = (id: string) => asked.some((question) => question.id === id);
  const none = Object.fromEntries(
    asked.filter(({ target }) => countsOf(target) && target.to !== 'people').map(({ id }) => [id, 0]),
  );
  const whole = (inventory: HomeInventory, others: HomeInventory = none) =>
    sum(plan({ ...answersOfInventory({ ...others, ...inventory }, asked), grid }, catalogue).lines);
  const besides = { people: BESIDE.people, ...(has(LINES) && { lines: BESIDE.lines }) };
  const adds = (inventory: HomeInventory, beside: HomeInventory = besides) =>
    Math.round(whole({ ...beside, ...inventory }) - whole(beside));
  const weighed = asked.flatMap(({ id, target }): HandRow[] => {
    if ((target.to !== 'device' && target.to !== 'use') || !countsOf(target)) return [];
    const unit = units[id] ?? 1;
    const row = { question: id, unit, kg: adds({ [id]: unit }) };
    const withoutBox = adds({ [id]: unit }, { ...besides, ...(has(LINES) && { lines: 0 }) });
    const kept = asked.find(
      ({ target: { to, ...of } }) =>
        to === 'device' && 'type' in of && of.type === target.type && of.field === 'yearsKept',
    );
    return [
      {
        ...row,
        ...(withoutBox !== row.kg && { withoutBox }),
        ...(kept && {
          kept: { question: kept.id, byYears: years.map((each) => adds({ [id]: 1, [kept.id]: each })) },
        }),
      },
    ];
  });
  const rows = weighed.filter(({ kg }) => kg > 0);
  const light = weighed.filter(({ kg }) => kg === 0).map(({ question, unit }) => ({ question, unit }));
  const boxes = asked.find(({ id }) => id === LINES);
  const others = Object.fromEntries(
    Object.entries(none).filter(([id]) => !light.some(({ question }) => question === id)),
  );
  const restWith = (inventory: HomeInventory) =>
    people.map((each) => Math.round(whole({ ...inventory, [PEOPLE]: each }, others)));
  return {
    years,
    people,
    rows,
    light,
    rest: boxes
      ? Array.from({ length: boxes.max + 1 }, (_, lines) => restWith({ [LINES]: lines }))
      : [restWith({})],
  };
}

/** Whether a question asks how many there are, rather than for how long they are kept. */
const countsOf = (target: InventoryQuestion['target']): boolean =>
  !('field' in target && target.field === 'yearsKept');

/**
 * The sum as a pupil does it.
 * @param inventory what the home counted; what it left empty counts for none, and its years for the mean
 */
export function handSum(inventory: HomeInventory, sheet: HandSheet): HandSum {
  const { [PEOPLE]: people = 1, [LINES]: lines } = inventory;
  const rows = sheet.rows.map(({ question, unit, kg: usual, withoutBox, kept }) => {
    const count = inventory[question] ?? 0;
    const years = kept && inventory[kept.question];
    const kg =
      years !== undefined
        ? kept!.byYears[columnOf(years, sheet.years)]!
        : lines === 0
          ? (withoutBox ?? usual)
          : usual;
    return { question, count, kg, unit, product: Math.round((count * kg) / unit) };
  });
  const table = sheet.rest[Math.min(lines ?? BESIDE.lines, sheet.rest.length - 1)]!;
  const rest = table[columnOf(people, sheet.people)]!;
  const total = rows.reduce((all, { product }) => all + product, rest);
  return { rows, rest, total, perPerson: Math.round(total / people) };
}

/** The column of a number: its own, else the last, which stands for more. */
const columnOf = (value: number, columns: readonly number[]): number => {
  const found = columns.findIndex((each) => each >= value);
  return found === -1 ? columns.length - 1 : found;
};

export interface HandOperations {
  /** A count times whole kilograms; dividing by a power of ten first only moves the digits. */
  readonly products: number;
  /** Two whole numbers added. */
  readonly sums: number;
  /** The total, divided by the people. */
  readonly divisions: number;
  /** The largest number that is multiplied, kg. */
  readonly largest: number;
}

/** What it takes in the home that takes the most: one that has at least two of everything. */
export const handOperations = ({ rows }: HandSheet): HandOperations => ({
  products: rows.length,
  sums: rows.length,
  divisions: 1,
  largest: Math.max(...rows.flatMap(({ kg, kept }) => [kg, ...(kept?.byYears ?? [])])),
});
