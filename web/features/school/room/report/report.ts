/**
 * What a class takes away, as a page, as text and as a table: said in words by the server, from what is revealed, and
 * drawn on the facilitator's device, which keeps it when the session is over.
 */
import type { Language } from '../../../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../../../models/draws/distribution.ts';
import { PLAIN_COLON } from '../../../../../models/catalogue/writing.ts';

export interface ReportTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A competence that a session may have worked on: proposed, never ticked beforehand. */
export interface SkillShown {
  readonly text: string;
  /** Where it was published. */
  readonly cite: string;
}

export interface ReportPart {
  readonly id: 'found' | 'ticket' | 'debate' | 'chosen' | 'charter' | 'head' | 'follow' | 'skills';
  readonly title: string;
  readonly table?: ReportTable;
  readonly lines?: readonly string[];
  readonly items?: readonly string[];
  /** What others are asked to do, to be ticked by hand. */
  readonly boxes?: readonly string[];
  readonly skills?: readonly SkillShown[];
  /** How many rows, items or boxes one page has room for, and how many more the text has, in words. */
  readonly fits?: { readonly first: number; readonly rest: string };
}

export interface ChartWords {
  readonly title: string;
  readonly svg: string;
  readonly png: string;
  readonly failed: string;
}

/** Figures that are told together, as bars. */
export interface ReportChart {
  readonly title: string;
  /** What was asked, what is measured, and that a class is invented, in lines that fit. */
  readonly about: readonly string[];
  readonly bars: readonly ReportBar[];
  /** The same in words. */
  readonly told: string;
}

export interface ReportBar {
  /** In lines that fit. */
  readonly name: readonly string[];
  readonly said: string;
  /** Absent where its number is hidden. */
  readonly value?: Estimate;
}

export interface ReportShown {
  readonly heading: string;
  /** What the class asks for; otherwise what it chose, or did. */
  readonly title: string;
  readonly about: readonly string[];
  /** What is written by hand. */
  readonly blanks: readonly string[];
  readonly parts: readonly ReportPart[];
  readonly foot: string;
  /** What is asked of whoever comes back, as it stands without a code, and what stands before one. */
  readonly again: { readonly asked: string; readonly coded: string };
  /** The name of its files, without what follows. */
  readonly file: string;
  /** The table, as a file. */
  readonly csv: string;
  /** Its figures as charts, with what saves them. */
  readonly charts: { readonly all: readonly ReportChart[]; readonly words: ChartWords };
  /** Whether it says anything that was found. */
  readonly says: boolean;
}

/** @param isTicked of a competence, by its place */
export function reportText(
  { heading, title, about, parts, foot }: ReportShown,
  day: string,
  language: Language,
  isTicked: (skill: number) => boolean,
): string {
  const colon = PLAIN_COLON[language];
  const rowOf = ({ heads }: ReportTable, [first = '', ...cells]: readonly string[]) => [
    `- ${first}`,
    ...cells.flatMap((cell, i) => (cell === '' ? [] : [`  ${heads[i + 1]!}${colon}${cell}`])),
  ];
  const partOf = ({ title: name, table, lines = [], items = [], boxes = [], skills = [] }: ReportPart) => [
    '',
    name.toUpperCase(),
    ...(table?.rows.flatMap((row) => rowOf(table, row)) ?? []),
    ...items.map((item) => `- ${item}`),
    ...boxes.map((box) => `[ ] ${box}`),
    ...skills.map(({ text, cite }, i) => `[${isTicked(i) ? 'x' : ' '}] ${text} (${cite})`),
    ...lines,
  ];
  return `${[`${heading}, ${day}`, title, ...about, ...parts.flatMap(partOf), '', foot].join('\n')}\n`;
}
