/**
 * Answers → lines at central values: the whole footprint except its range. Lines add up to the total to the
 * last gram, in every grouping, because every total is made of them, in one fixed order.
 */
import { COMPONENTS, STAGES, type Catalogue, type Component, type Stage } from '../catalogue/catalogue.ts';
import type { Answers } from './answers.ts';
import { datacenterLines } from './datacenter.ts';
import { deviceLines } from './device.ts';
import type { Line, Notice } from './line.ts';
import { networkLines } from './network.ts';
import { complete, type Situation } from './situation.ts';

export interface FootprintPlan {
  readonly situation: Situation;
  /** In a fixed order: devices, networks, data centres, each in the catalogue's order. */
  readonly lines: readonly Line[];
  readonly notices: readonly Notice[];
  /** kgCO2e a year for the household. */
  readonly total: number;
}

export function plan(answers: Answers, catalogue: Catalogue): FootprintPlan {
  const situation = complete(answers, catalogue);
  const lines: Line[] = [];
  const notices: Notice[] = [];
  deviceLines(situation, lines, notices);
  networkLines(situation, lines, notices);
  datacenterLines(situation, lines);
  if (!situation.grid) notices.push({ code: 'grid-gap' });
  if (nothingConnects(situation) && situation.uses.length > 0) notices.push({ code: 'no-connection' });
  return { situation, lines, notices, total: sum(lines) };
}

const nothingConnects = ({ fixedLines, sims }: Situation) => fixedLines.nothing && sims.nothing;

export const sum = (lines: readonly Line[]): number => lines.reduce((all, { amount }) => all + amount, 0);

export const byComponent = (lines: readonly Line[]): Record<Component, number> =>
  group(lines, COMPONENTS, ({ component }) => component);

export const byStage = (lines: readonly Line[]): Record<Stage, number> =>
  group(lines, STAGES, ({ stage }) => stage);

function group<K extends string>(lines: readonly Line[], keys: readonly K[], key: (line: Line) => K) {
  const groups = Object.fromEntries(keys.map((name) => [name, 0])) as Record<K, number>;
  for (const line of lines) groups[key(line)] += line.amount;
  return groups;
}

/** An item of the receipt: the lines of one thing in one component. */
export interface Item {
  readonly component: Component;
  readonly item: string;
  readonly lines: readonly Line[];
}

/** The lines of an item follow one another. */
export function items(lines: readonly Line[]): Item[] {
  const found: { component: Component; item: string; lines: Line[] }[] = [];
  let last: (typeof found)[number] | undefined;
  for (const line of lines) {
    if (last && last.item === line.item && last.component === line.component) last.lines.push(line);
    else found.push((last = { component: line.component, item: line.item, lines: [line] }));
  }
  return found;
}
