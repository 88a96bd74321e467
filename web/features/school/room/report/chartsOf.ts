/** The figures of a session as charts: those of its table that are told together, of one question by one measure. */
import { around, labelled, significant, whole } from '../../../../format.ts';
import { SANS, wrapped } from '../../../../picture/lettering.ts';
import type { ReportBar, ReportChart } from './report.ts';
import { rounded, type Line, type Told } from './tableOf.ts';

/** How many letters fit in a line of a chart. */
const LETTERS = 44;
const inLines = (text: string) => wrapped(text, LETTERS, SANS, ({ length }) => length);

/** Below, both ends of a range are told as nearly nothing: its drawing alone says it. */
const LEAST_TOLD = 0.1;
/** A single bar compares nothing. */
const FEWEST = 2;

export function chartsOf(lines: readonly Line[], told: Told): ReportChart[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const { step, question, answer, measure } = line;
    // a ranking is an order: the lengths of its places would say the contrary
    if (answer === undefined || measure === undefined || measure === told.words.table.measures.place)
      continue;
    const name = [step, question, measure].join('\n');
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= FEWEST && group.some(isTold))
    .map((group) => chartOf(group, told));
}

const isTold = ({ figures }: Line): boolean => typeof figures?.[0] === 'number';

function chartOf(group: readonly Line[], { initial, words: m }: Told): ReportChart {
  const [{ step, question, measure, unit }] = group as [Line];
  const { language, invented } = initial;
  const asked = question === step ? undefined : question;
  const measured = unit === undefined ? measure! : `${measure!}, ${unit}`;
  const bars = group.map((line) => barOf(line, m.charts.hiddenBar, language));
  return {
    title: step,
    about: [asked, measured, invented ? m.invented : undefined].flatMap((said) =>
      said === undefined ? [] : inLines(said),
    ),
    bars: bars.map(({ name, ...others }) => ({ ...others, name: inLines(name) })),
    told: `${[asked, measured].filter(Boolean).join(' ')} ${bars.map(({ name, said }) => labelled(name, said, language)).join(', ')}`,
  };
}

function barOf(
  { answer = '', figures = [], said: known }: Line,
  hidden: string,
  language: Told['initial']['language'],
): Omit<ReportBar, 'name'> & { readonly name: string } {
  const [central, low = central, high = central] = figures;
  if (typeof central !== 'number' || typeof low !== 'number' || typeof high !== 'number')
    return { name: answer, said: hidden };
  const exact = { central, low, high };
  const value = { central: rounded(central), low: rounded(low), high: rounded(high) };
  // people and things are told one by one
  const number =
    Number.isInteger(central) && low === high
      ? whole(central, language)
      : high < LEAST_TOLD
        ? significant(central, language)
        : around(exact, language);
  return { name: answer, said: known ?? number, value };
}
