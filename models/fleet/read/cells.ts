/** What the cells say about a device: what it is, its date, state, origin and price. Doubts are noted. */
import type { Origin } from '../../catalogue/catalogue.ts';
import { readDay, type DateRules, type FoundDate, type Today } from './dates.ts';
import { createFold, fold, holdsWord, pattern, type Pattern } from './fold.ts';
import { shown, type Note, type NoteCode, type Reason } from './notes.ts';
import type { Recognise } from './recognise.ts';
import type { LeftAbout, Role, State, WordRules } from './rules.ts';
import { leftLongBefore } from './span.ts';
import { hasTwoReadings, readAge, readPrice, type Marks } from './values.ts';

/** The cell for a role; empty where no column has that role. */
export type CellOf = (role: Role) => string;

export interface HearingRules {
  readonly recognise: Recognise;
  readonly words: WordRules;
  readonly dates: DateRules;
  readonly today: Today;
  /** What a person said a text means: `nameKey` of the text → device. */
  readonly named: ReadonlyMap<string, string>;
  /** What a person said everything else is: a file may hold nothing but monitors. */
  readonly otherwise: string | undefined;
  /** What a person said of numbers with two readings. */
  readonly marks: Marks | undefined;
  /** What a person said that states and origins mean: `nameKey` of the text → meaning. */
  readonly saidStates: ReadonlyMap<string, State>;
  readonly saidOrigins: ReadonlyMap<string, Origin>;
  readonly saidLeft: Readonly<Record<LeftAbout, ReadonlyMap<string, State>>>;
}

export interface Hearing {
  what(cell: CellOf, notes: Note[]): { readonly type?: string; readonly reason?: Reason };
  date(cell: string, notes: Note[]): FoundDate | undefined;
  /** The date of purchase, else of commissioning, else the year that follows from an age. */
  bought(cell: CellOf, notes: Note[]): FoundDate | undefined;
  /**
   * What the cell says, else what a date of retirement tells, else in service. What was retired before last year and
   * is not said to wait is gone: an inventory keeps the lines of machines that left years ago. What was retired since,
   * or on no date, is taken to be still here. A person is asked about both.
   */
  state(cell: string, retiredYear: number | undefined, notes: Note[]): State;
  origin(cell: string, notes: Note[]): Origin | undefined;
  euros(cell: string, notes: Note[]): number | undefined;
}

export function createHearing(rules: HearingRules): Hearing {
  const { words, dates, today } = rules;
  const inMonths = words.ageInMonths.map(pattern);

  function date(cell: string, notes: Note[]): FoundDate | undefined {
    const read = readDay(cell, dates, today);
    if (!read) return undefined;
    const code = 'refused' in read ? read.refused : read.note;
    if (code) notes.push({ code, text: shown(cell) });
    return 'year' in read ? read : undefined;
  }

  function bought(cell: CellOf, notes: Note[]): FoundDate | undefined {
    const dated = date(cell('bought'), notes) ?? date(cell('commissioned'), notes);
    if (dated || cell('age').trim() === '') return dated;
    const age = readAge(cell('age'), inMonths);
    if (age === undefined) notes.push({ code: 'bad-age', text: shown(cell('age')) });
    return age === undefined ? undefined : { year: today.year - Math.floor(age) };
  }

  return {
    what: createNaming(rules),
    date,
    bought,
    state: createStates(rules),
    origin: createWord(
      words.origins.map(({ origin, words: said }) => ({ value: origin, patterns: said.map(pattern) })),
      'unknown-origin',
      rules.saidOrigins,
    ),
    euros(cell, notes) {
      if (cell.trim() === '') return undefined;
      if (rules.marks === undefined && hasTwoReadings(cell)) {
        notes.push({ code: 'ambiguous-price', text: shown(cell) });
        return undefined;
      }
      const euros = readPrice(cell, rules.marks);
      if (euros === undefined) notes.push({ code: 'bad-price', text: shown(cell) });
      return euros;
    },
  };
}

function createStates({ words, saidStates, saidLeft, today }: HearingRules): Hearing['state'] {
  type Said = Pick<WordRules['states'][number], 'state' | 'waits'>;
  const read = createWord<Said>(
    words.states.map((rule) => ({ value: rule, patterns: rule.words.map(pattern) })),
    'unknown-state',
    new Map([...saidStates].map(([text, state]) => [text, { state, waits: true }])),
  );
  return (cell, retiredYear, notes) => {
    const said = read(cell, notes);
    if (!said && retiredYear === undefined) return 'service';
    if (said && (said.waits || said.state !== 'retired')) return said.state;
    const about = retiredYear !== undefined && leftLongBefore(retiredYear, today.year) ? 'gone' : 'here';
    // a text that nobody understood is another question
    const asked = said !== undefined || cell.trim() === '';
    const told = asked ? saidLeft[about].get(nameKey(cell)) : undefined;
    if (told) return told;
    const { code, state } = LEFT[about];
    notes.push({ code, ...(asked && { text: shown(cell) }) });
    return state;
  };
}

/** What is noted of devices out of service, and what they are until a person says it. */
const LEFT: Readonly<Record<LeftAbout, { readonly code: NoteCode; readonly state: State }>> = {
  gone: { code: 'long-retired', state: 'gone' },
  here: { code: 'maybe-here', state: 'retired' },
};

/** Reads a cell as one of a few words, or as a person said; the first word that it holds wins. */
function createWord<T>(
  known: readonly { value: T; patterns: readonly Pattern[] }[],
  unknown: NoteCode,
  said: ReadonlyMap<string, T>,
) {
  const fold = createFold();
  return (cell: string, notes: Note[]): T | undefined => {
    const folded = fold(cell);
    const told = said.size > 0 ? said.get(nameKey(cell)) : undefined;
    const found = told ?? known.find(({ patterns }) => holdsWord(folded, patterns))?.value;
    if (found === undefined && folded !== '') notes.push({ code: unknown, text: shown(cell) });
    return found;
  };
}

/**
 * The text that a person is asked about when the device is unknown: its type and model, else its maker, else
 * its name.
 */
function textOf(cell: CellOf): string {
  const text = [cell('type'), cell('model')].filter((each) => each.trim() !== '').join(' ');
  return text || cell('manufacturer').trim() || cell('name').trim();
}

function nameByHand(type: string, notes: Note[]) {
  notes.push({ code: 'named-by-hand' });
  return { type };
}

/** People name what they were shown, which may be cut short. */
export const nameKey = (text: string): string => fold(shown(text));

function createNaming({ recognise, named, otherwise }: HearingRules): Hearing['what'] {
  return (cell, notes) => {
    const text = textOf(cell);
    if (text === '') return { reason: { code: 'no-words' } };
    const byHand = named.size > 0 ? named.get(nameKey(text)) : undefined;
    if (byHand !== undefined) return nameByHand(byHand, notes);
    const model = [cell('manufacturer'), cell('model')].filter(Boolean).join(' ');
    const found = recognise({ type: cell('type'), model, name: cell('name') });
    if (!found && otherwise !== undefined) return nameByHand(otherwise, notes);
    if (!found) return { reason: { code: 'unknown-type', text: shown(text) } };
    if (found.device === undefined)
      return { reason: { code: 'no-figure', text: shown(text), kind: found.rule } };
    if (found.note)
      notes.push({ code: found.note, text: shown(found.note === 'by-name' ? cell('name') : text) });
    return { type: found.device };
  };
}
