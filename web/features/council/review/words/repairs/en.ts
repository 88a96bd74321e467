import { REPAIR_CATEGORIES } from '../../../../../../models/repairs/standard.ts';
import type { RepairsMessages } from './fr.ts';

const lines = (n: string, one: string, many: string): string =>
  n === '1' ? `1 line ${one}` : `${n} lines ${many}`;
const s = (n: string): string => (n === '1' ? '' : 's');

export const repairs: RepairsMessages = {
  'not-repairs':
    'This is not a file of repairs: no line of headers of the Open Repair Data Standard. Download the empty template to see them.',
  'no-lines': 'This file has its headers, but no repair.',
  missing: (columns) => `Its line of headers lacks: ${columns}.`,
  told: (all, brought, year) =>
    brought === '0'
      ? `${lines(all, 'read', 'read')}. No repair of ${year}: change the year, at the top of the page.`
      : `${lines(all, 'read', 'read')}, ${brought} of them of ${year}.`,
  group: 'Café',
  everyone: 'All those of the file',
  groupOf: (name, n) => `${name || 'no name'} (${n})`,
  caption: (year) => `What was brought in ${year}`,
  kind: 'Thing',
  brought: 'Brought',
  fixed: 'Fixed',
  countsAs: 'Counts as',
  notFollowed: 'not followed by the model',
  notCounted: 'What does not count',
  notFixed: (n, repairable, end, unknown) =>
    `${n} thing${s(n)} not fixed: ${repairable} still repairable, ${end} at end of life, ${unknown} without a result.`,
  inYear: (year, n) => `${year} (${n})`,
  otherYears: (years) => `Other years: ${years}.`,
  left: {
    repeated: (n) => `${lines(n, 'repeats', 'repeat')} an “id” already read.`,
    'no-id': (n) => `${lines(n, 'has', 'have')} no “id”: nothing would keep it from being counted twice.`,
    'bad-date': (n) => `${lines(n, 'has', 'have')} no date that can be read.`,
    'unknown-status': (n) =>
      `${lines(n, 'has', 'have')} an unknown result. The standard writes Fixed, Repairable, End of life or Unknown.`,
    'unknown-category': (n) => `${lines(n, 'is', 'are')} outside the forty kinds of thing of the standard.`,
  },
  example: (line, text) => (text ? `line ${line}, “${text}”` : `line ${line}`),
  examples: (list) => `For instance: ${list}.`,
  converts: (n, each, cafes, value) =>
    `${n} repair${s(n)} of devices that are followed. The model supposes that a café makes ${each} a year: it is as much as ${cafes} café${value === 1 ? '' : 's'}.`,
  keeps:
    'The model keeps the usual share of each device, and its range of uncertainty: it can only count cafés.',
  write: (cafes, field) => `Write ${cafes} in “${field}”`,
  written: 'It is written in the table.',
  download: (n) => (n === '1' ? 'Download the line read (CSV)' : `Download the ${n} lines read (CSV)`),
  downloadHint:
    'In the same standard, all years, without the lines left aside. The column “problem” is emptied: a name may stand there.',
  name: 'repairs-read.csv',
  source: 'Columns and kinds of thing:',
  kinds: REPAIR_CATEGORIES.map(({ name }) => name),
};
