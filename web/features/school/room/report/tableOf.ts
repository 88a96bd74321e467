/**
 * The figures of a session, a line for each cell that was shown, then what was worked out; and the same as a table for a
 * spreadsheet.
 */
import { COMPONENTS } from '../../../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../../../models/draws/distribution.ts';
import { spreadsheet, type Cell } from '../../../../../models/request/csv.ts';
import type { Heads } from '../../../../../models/room/lasting.ts';
import type { ToldCell, ToldLine } from '../../../../../models/room/toldLines.ts';
import { FLOOR } from '../../../../../models/room/types.ts';
import { RESULT } from '../../../../../models/school/steps.ts';
import { enumerated } from '../../../../format.ts';
import { classSaid } from '../../sentences.ts';
import { aboutOption } from '../aboutOption.ts';
import { barName, eitherOf } from '../barName.ts';
import { chosenSaid } from '../chosenSaid.ts';
import type { Revealed, StepShown } from '../types.ts';
import type { RoomMessages } from '../words/fr.ts';
import type { Nearer, Session } from './session.ts';

/** Meaningful digits, plus one. */
const DIGITS = 4;
/** What is said in words is rounded once, from what is not rounded here. */
export const rounded = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
const range = ({ central, low, high }: Estimate): Cell[] => [central, low, high];

/** What may be hidden. */
const CELLS = { option: true, bar: true, before: true, after: true };

export interface Told extends Session {
  /** Those of the run, and the votes that were put in. */
  readonly steps: readonly StepShown[];
  readonly lines: readonly ToldLine[];
  /** Of what was said again in pairs. */
  readonly pairs: readonly ToldLine[];
  readonly nearer: Nearer | undefined;
  readonly heads: Heads;
}

/** What stands in a line, by column. */
export interface Line {
  readonly step: string;
  readonly question?: string;
  readonly answer?: string;
  readonly measure?: string;
  readonly figures?: readonly Cell[];
  /** The same as every screen says it, where it is rounded with others so that they add up. */
  readonly said?: string;
  readonly unit?: string;
  readonly people?: number | undefined;
  readonly note?: string;
}

const cellsOf = ({ step, question, answer, measure, figures = [], unit, people, note }: Line): Cell[] => {
  const [value, low, high] = figures.map((cell) => (typeof cell === 'number' ? rounded(cell) : cell));
  return [step, question, answer, measure, value, low, high, unit, people, note];
};

export const tableOf = (lines: readonly Line[], { initial, words }: Told): string =>
  spreadsheet([words.table.heads, ...lines.map(cellsOf)], initial.language);

export function linesOf(told: Told, messages: RoomMessages): Line[] {
  const { initial, words, room, answerTo } = told;
  const { table: m } = words;
  const { session, invented, origin } = initial;
  return [
    {
      step: m.session,
      answer: session,
      note: [invented ? words.invented : '', origin].filter(Boolean).join(' '),
    },
    ...told.steps.flatMap((step) => {
      const { revealed, aside } = room.states[step.id]!;
      const known = revealed && step.kind === 'predict' ? answerTo(step.id) : undefined;
      return [
        ...told.lines
          .filter((line) => line.step === step.id)
          .map((line) => lineOf(line, step, told, messages)),
        ...told.pairs
          .filter((line) => line.step === step.id)
          .map((line) => ({ ...lineOf(line, step, told, messages), measure: m.pairs })),
        ...(known ? answers(known, step, told) : []),
        ...(revealed && aside.length > 0
          ? [{ step: step.title, note: m.aside(aside.length < FLOOR ? undefined : aside.length) }]
          : []),
      ];
    }),
    ...(told.nearer ? [ofPairs(told.nearer, words)] : []),
    ...ofClass(told, messages),
  ];
}

function lineOf(
  { question, people, near, cell }: ToldLine,
  step: StepShown,
  told: Told,
  messages: RoomMessages,
): Line {
  const { initial, shown, words } = told;
  const { table: m } = words;
  const isVote = (step.kind === 'vote' || step.kind === 'charter') && cell.kind === 'option';
  const isHidden = cell.kind in CELLS && valueIn(cell) === undefined;
  const about = isVote ? aboutOption(cell.option, messages, initial.cards, shown) : [];
  return {
    step: step.title,
    question: step.labels[question] ?? (question === RESULT ? messages.class.bar : step.asked),
    answer: answerIn(cell, question, step, told, messages),
    measure: isVote ? m.measures.votes : m.measures[cell.kind],
    figures: [valueIn(cell)],
    people,
    note: [
      ...(isHidden ? [m.hidden] : []),
      ...(cell.kind === 'changed' && cell.atLeast ? [m.atLeast] : []),
      ...(near === undefined ? [] : [m.near(near)]),
      ...about,
    ].join(' '),
  };
}

function answerIn(
  cell: ToldCell,
  question: string,
  step: StepShown,
  session: Session,
  messages: RoomMessages,
): string | undefined {
  const { labels } = step;
  switch (cell.kind) {
    case 'option':
      return labels[cell.option] ?? cell.option;
    case 'place':
    case 'sum':
      return labels[cell.item] ?? cell.item;
    case 'before':
    case 'after':
      return opinionOf(cell.options, step, session);
    case 'sentence':
      return cell.text;
    case 'bar':
      return barName(cell.from ?? 0, cell.to, messages.class, question !== RESULT);
    case 'mean':
    case 'changed':
      return undefined;
  }
}

/** An opinion, or those that are told as one. */
export function opinionOf(
  options: readonly string[],
  { labels }: StepShown,
  { initial, words }: Session,
): string {
  const name = eitherOf(
    options.map((option) => labels[option] ?? option),
    initial.language,
  );
  return options.length > 1 ? words.debate.joined(name) : name;
}

function valueIn(cell: ToldCell): Cell {
  switch (cell.kind) {
    case 'option':
    case 'bar':
    case 'before':
    case 'after':
    case 'changed':
      return cell.count;
    case 'place':
      return cell.place;
    case 'sum':
      return cell.sum;
    case 'mean':
      return cell.value;
    case 'sentence':
      return undefined;
  }
}

/** The answer to a prediction; of a ranking, the weight of each item. */
function answers({ reveal, answer }: Revealed, step: StepShown, { words }: Told): Line[] {
  const line = { step: step.title, question: step.asked ?? step.title, measure: words.table.answer };
  const { unit, standing } = answer;
  const note = standing === 'estimate' ? words.table.estimate : '';
  if (reveal.kind === 'estimate') return [{ ...line, figures: range(reveal.value), unit, note }];
  return reveal.order.map(({ id, value }) => ({
    ...line,
    answer: step.labels[id] ?? id,
    figures: range(value),
    unit: `kg\u00a0CO₂e ${unit}`,
    note,
  }));
}

/** How often talking brought the class closer to what is known, over the questions where that may be told. */
const ofPairs = ({ closer, there, of }: Nearer, { found, table }: Session['words']): Line => ({
  step: found.title,
  measure: table.nearer,
  figures: [closer],
  note: found.nearer(closer, there, of),
});

/** What the class weighs, of what it is made, and what its choice would save. */
function ofClass({ initial, shown, words, heads, messages: m }: Told, messages: RoomMessages): Line[] {
  const { table } = words;
  if (!shown.home) return [];
  const { perPerson, madeOf, people: all } = shown.home;
  const people = heads(all) === all ? all : undefined;
  const line = { step: words.ticket.title, measure: table.class, unit: table.kg, people };
  const said = classSaid(shown.home, initial.language);
  const parts = COMPONENTS.map((id) => ({
    ...line,
    said: said.parts[id].said,
    answer: messages.class.parts[id],
    figures: range(madeOf[id]),
  }));
  const { chosen } = shown;
  const less = chosen && chosenSaid(shown.home, chosen, initial.language);
  const both = { step: words.chosen.title, unit: table.kg, people };
  return [
    { ...line, figures: range(perPerson), note: m.class.home },
    ...parts,
    ...(chosen
      ? [
          {
            ...both,
            measure: chosen.titles.length > 1 ? table.together : table.saved,
            figures: range(chosen.saving),
            note: [
              `${enumerated(chosen.titles, initial.language)} (${chosen.sure})`,
              less!.saving.value,
            ].join('. '),
          },
          { ...both, measure: table.left, figures: range(chosen.left), note: messages.vote.left(less!.left) },
        ]
      : []),
  ];
}
