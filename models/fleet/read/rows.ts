/**
 * A record → what it says about a device. Serial numbers, names of people and addresses are not kept: a row
 * holds what is counted, and remarks. A line that does not count says why, in the words of the file.
 */
import type { Origin } from '../../catalogue/catalogue.ts';
import { createHearing, type CellOf, type Hearing, type HearingRules } from './cells.ts';
import type { Column } from './columns.ts';
import { shown, type Note, type Reason } from './notes.ts';
import type { Role, State } from './rules.ts';
import { wholeYears } from './span.ts';
import type { TableRecord } from './table.ts';
import { hasTwoReadings, readQuantity, type Marks } from './values.ts';

export interface FleetRow {
  readonly line: number;
  readonly status: 'recognised' | 'unrecognised' | 'empty';
  /** Device of the catalogue; every recognised row has one. */
  readonly type?: string;
  readonly count: number;
  readonly boughtYear?: number;
  readonly retiredYear?: number;
  /** As in `FleetGroup`. */
  readonly kept?: number;
  readonly origin?: Origin;
  readonly state: State;
  /** Price of one device. */
  readonly euros?: number;
  readonly notes: readonly Note[];
  readonly reason?: Reason;
}

export type ReadRow = (record: TableRecord) => FleetRow;

export function createRowReader(columns: readonly Column[], rules: HearingRules): ReadRow {
  const at = new Map<Role, number>();
  for (const { role, index } of columns) if (role) at.set(role, index);
  const hearing = createHearing(rules);

  return ({ line, cells, loose, broken = 0 }) => {
    const notes: Note[] = [];
    if (cells.every((each) => each.trim() === ''))
      return { line, status: 'empty', count: 0, state: 'service', notes };
    if (loose) notes.push({ code: 'loose-quotes' });
    if (broken > 0) notes.push({ code: 'broken-formula' });
    const width = withoutTail(cells, columns.length);
    if (width < columns.length) notes.push({ code: 'missing-cells' });
    if (width > columns.length) notes.push({ code: 'extra-cells' });
    return { line, ...told((role) => cells[at.get(role) ?? -1] ?? '', notes, hearing, rules), notes };
  };
}

/** The number of cells without the empty ones after the last column: tools end lines with a separator. */
function withoutTail(cells: readonly string[], width: number): number {
  let count = cells.length;
  while (count > width && cells[count - 1]!.trim() === '') count--;
  return count;
}

/** Of these, the law asks how old they were. */
const LEFT_SERVICE: ReadonlySet<State> = new Set(['retired', 'reused', 'recycled'] as const);

/** A number with two readings is not one of them until a person says which. */
function countOf(cell: string, marks: Marks | undefined): number | Reason {
  if (marks === undefined && hasTwoReadings(cell)) return { code: 'ambiguous-quantity', text: shown(cell) };
  return readQuantity(cell, marks) ?? { code: 'bad-quantity', text: shown(cell) };
}

function told(
  cell: CellOf,
  notes: Note[],
  hearing: Hearing,
  { marks, today }: HearingRules,
): Omit<FleetRow, 'line' | 'notes'> {
  const counted = countOf(cell('quantity'), marks);
  const count = typeof counted === 'number' ? counted : undefined;
  const { type, reason: unknown } = hearing.what(cell, notes);
  const reason: Reason | undefined = typeof counted === 'number' ? unknown : counted;
  const bought = hearing.bought(cell, notes);
  const retired = hearing.date(cell('retired'), notes);
  const state = hearing.state(cell('state'), retired?.year, notes);
  const kept = bought && LEFT_SERVICE.has(state) ? wholeYears(bought, retired ?? today) : undefined;
  const origin = hearing.origin(cell('origin'), notes);
  const euros = hearing.euros(cell('price'), notes);
  return {
    status: reason ? 'unrecognised' : 'recognised',
    ...(type !== undefined && { type }),
    count: count ?? 0,
    state,
    ...(bought && { boughtYear: bought.year }),
    ...(retired && { retiredYear: retired.year }),
    ...(kept !== undefined && { kept }),
    ...(origin && { origin }),
    ...(euros !== undefined && { euros }),
    ...(reason && { reason }),
  };
}
