/**
 * What was understood of a file, before anything is computed: by type, by column, and line by line for what
 * was not understood.
 */
import { memo } from '../../draws/memo.ts';
import type { Doubt } from './births.ts';
import type { Column } from './columns.ts';
import type { Separator } from './csv.ts';
import type { LeftAbout } from './rules.ts';
import { shown, type Note, type NoteCode, type Reason } from './notes.ts';
import type { DateOrder } from './orders.ts';
import type { FleetRow } from './rows.ts';
import type { SheetShown } from './table.ts';

export interface TypeCount {
  readonly type: string;
  readonly lines: number;
  readonly devices: number;
  /** Devices whose year of purchase is known. */
  readonly dated: number;
}

/** Lines with the same text that are left out for the same reason: a person names them once. */
export interface Unrecognised {
  readonly reason: Reason;
  /** Every one of them. */
  readonly lines: readonly number[];
}

/** One cause: a person decides once, for all its lines. */
export type Question =
  | {
      /**
       * Of a state that was read, and does not say where the devices are: `gone`, they left long ago; `here`, lately, or
       * on a day that nobody wrote.
       */
      readonly about: 'marks' | 'state' | LeftAbout | 'origin';
      /** As the file writes it, cut short; empty where a date alone says that they left. */
      readonly text: string;
      /** Every one that writes it so; of numbers, every one with two readings. */
      readonly lines: number;
    }
  | DateQuestion;

/** Which column says when things were bought, or whether one does. */
export interface DateQuestion {
  readonly about: 'bought';
  /** `untold`: no title says it; the others are doubts on the one that is read. */
  readonly why: 'untold' | Doubt;
  readonly columns: readonly Column[];
}

export interface Remark {
  readonly code: NoteCode;
  readonly count: number;
  /** The first ones, with their text. */
  readonly examples: readonly { readonly line: number; readonly text?: string }[];
}

export interface Preview {
  /** Absent for a workbook. */
  readonly separator?: Separator;
  /** Of a workbook: the sheet that was read, and all those that hold something. */
  readonly sheet?: string;
  readonly sheets?: readonly SheetShown[];
  /** How dates that could be read both ways were; absent where there are none. */
  readonly dates?: DateOrder;
  /** Absent when there is no header line, and columns were guessed. */
  readonly headerLine?: number;
  readonly columns: readonly Column[];
  /** Records after the headers: recognised + unrecognised + empty. Titles before them are unrecognised. */
  readonly records: number;
  readonly recognised: number;
  readonly unrecognisedLines: number;
  readonly empty: number;
  readonly emptyLines: readonly number[];
  /** In decreasing order of number of devices. */
  readonly types: readonly TypeCount[];
  /** In decreasing order of number of lines. */
  readonly unrecognised: readonly Unrecognised[];
  readonly remarks: readonly Remark[];
  /** What the file leaves open: when things were bought, then in decreasing order of number of lines. */
  readonly questions: readonly Question[];
}

const MOST_EXAMPLES = 20;

type About = Pick<Preview, 'separator' | 'sheet' | 'sheets' | 'headerLine' | 'columns' | 'dates'>;

type Cause = Exclude<Question, DateQuestion>;

const ASKED: Readonly<Partial<Record<NoteCode | Reason['code'], Cause['about']>>> = {
  'ambiguous-quantity': 'marks',
  'ambiguous-price': 'marks',
  'unknown-state': 'state',
  'long-retired': 'gone',
  'maybe-here': 'here',
  'unknown-origin': 'origin',
};

/** Other dates of the file say how these are read. */
const isSettled = (code: NoteCode, dates: DateOrder | undefined): boolean =>
  dates?.first !== undefined &&
  (code === 'ambiguous-date' || (code === 'month-first' && dates.first === 'month'));

type Count = { -readonly [K in keyof TypeCount]: TypeCount[K] };

/** Counts rows as they arrive. */
export function createPreview() {
  const types = new Map<string, Count>();
  const unrecognised = new Map<string, { reason: Reason; lines: number[] }>();
  const remarks = new Map<NoteCode, { count: number; examples: { line: number; text?: string }[] }>();
  const questions = new Map<string, { about: Cause['about']; text: string; lines: number }>();
  const emptyLines: number[] = [];
  let recognised = 0;
  let unread = 0;

  function addType({ type, count, boughtYear }: FleetRow): void {
    const known = memo(types, type!, () => ({ type: type!, lines: 0, devices: 0, dated: 0 }));
    known.lines++;
    known.devices += count;
    if (boughtYear !== undefined) known.dated += count;
  }

  function refuse(line: number, reason: Reason): void {
    unread++;
    const key = `${reason.code}|${reason.kind ?? ''}|${reason.text ?? ''}`;
    const known = unrecognised.get(key);
    if (known) known.lines.push(line);
    else unrecognised.set(key, { reason, lines: [line] });
  }

  function ask({ code, text }: Pick<Note | Reason, 'code' | 'text'>): void {
    const about = ASKED[code];
    if (!about || text === undefined) return;
    // all numbers of a file with two readings are one question
    const known = memo(questions, about === 'marks' ? about : `${about}|${text}`, () => ({
      about,
      text,
      lines: 0,
    }));
    known.lines++;
  }

  function addNotes({ line, notes }: FleetRow): void {
    for (const note of notes) {
      const { code, text } = note;
      ask(note);
      const known = memo(remarks, code, () => ({ count: 0, examples: [] }));
      known.count++;
      if (known.examples.length < MOST_EXAMPLES)
        known.examples.push({ line, ...(text !== undefined && { text }) });
    }
  }

  return {
    addTitle: (line: number, text: string) => refuse(line, { code: 'before-header', text: shown(text) }),
    add(row: FleetRow): void {
      if (row.status === 'empty') emptyLines.push(row.line);
      else if (row.status === 'recognised') {
        recognised++;
        addType(row);
      } else {
        const reason = row.reason ?? { code: 'unknown-type' };
        refuse(row.line, reason);
        ask(reason);
      }
      addNotes(row);
    },
    finish: (about: About, dates: readonly DateQuestion[]): Preview => ({
      ...about,
      records: recognised + unread + emptyLines.length,
      recognised,
      unrecognisedLines: unread,
      empty: emptyLines.length,
      emptyLines,
      types: [...types.values()].sort((a, b) => b.devices - a.devices),
      unrecognised: [...unrecognised.values()].sort((a, b) => b.lines.length - a.lines.length),
      remarks: [...remarks]
        .filter(([code]) => !isSettled(code, about.dates))
        .map(([code, known]) => ({ code, ...known }))
        .sort((a, b) => b.count - a.count),
      questions: [...dates, ...[...questions.values()].sort((a, b) => b.lines - a.lines)],
    }),
  };
}
