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
  readonly id:
    'found' | 'ticket' | 'debate' | 'chosen' | 'charter' | 'head' | 'follow' | 'skills' | 'offered';
  readonly title: string;
  readonly table?: ReportTable;
  readonly lines?: readonly string[];
  readonly items?: readonly string[];
  /** What others are asked to do, to be ticked by hand. */
  readonly boxes?: readonly string[];
  readonly skills?: readonly SkillShown[];
  /** What one pupil wrote each, which is in what is handed over if it is ticked; none is beforehand. */
  readonly sentences?: readonly string[];
  /** What is said of it on the screen alone. */
  readonly why?: string;
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
  /** The name of its files, without what follows. */
  readonly file: string;
  /** The table, as a file. */
  readonly csv: string;
  /** Its figures as charts, with what saves them. */
  readonly charts: { readonly all: readonly ReportChart[]; readonly words: ChartWords };
  /** Whether it says anything that was found. */
  readonly says: boolean;
}

/** @param isTicked of a competence, or of a sentence that may be joined, by its text */
export function reportText(
  { heading, title, about, parts, foot }: ReportShown,
  day: string,
  language: Language,
  isTicked: (text: string) => boolean,
): string {
  const colon = PLAIN_COLON[language];
  const rowOf = ({ heads }: ReportTable, [first = '', ...cells]: readonly string[]) => [
    `- ${first}`,
    ...cells.flatMap((cell, i) => (cell === '' ? [] : [`  ${heads[i + 1]!}${colon}${cell}`])),
  ];
  const isEmpty = ({ sentences }: ReportPart) => sentences !== undefined && !sentences.some(isTicked);
  const partOf = ({ title: name, table, lines = [], sentences = [], ...part }: ReportPart) => [
    '',
    name.toUpperCase(),
    ...(table?.rows.flatMap((row) => rowOf(table, row)) ?? []),
    ...[...(part.items ?? []), ...sentences.filter(isTicked)].map((item) => `- ${item}`),
    ...(part.boxes ?? []).map((box) => `[ ] ${box}`),
    ...(part.skills ?? []).map(({ text, cite }) => `[${isTicked(text) ? 'x' : ' '}] ${text} (${cite})`),
    ...lines,
  ];
  const told = parts.filter((part) => !isEmpty(part));
  return `${[`${heading}, ${day}`, title, ...about, ...told.flatMap(partOf), '', foot].join('\n')}\n`;
}
