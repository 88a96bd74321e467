/** The words for each line of the exported file, in the reader's language. */
import type { Origin } from '../../../../models/catalogue/catalogue.ts';
import type { ExportWords } from '../../../../models/fleet/read/export.ts';
import type { Note, NoteCode, Reason, ReasonCode } from '../../../../models/fleet/read/notes.ts';
import { groupKeyOf } from '../../../../models/fleet/read/fleet.ts';
import type { FleetRow } from '../../../../models/fleet/read/rows.ts';
import type { State } from '../../../../models/fleet/read/rules.ts';

/** Plain data, so that it can be posted to the worker. */
export interface ExportNames {
  readonly headers: readonly string[];
  readonly status: Readonly<Record<FleetRow['status'] | 'title', string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly notes: Readonly<Record<NoteCode, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  /** What was decided for the machines of each group, in the last headers; absent where nothing was. */
  readonly decisions?: Readonly<Record<string, readonly string[]>>;
}

/** @returns the cells in the order of the headers: line, reading, device, number, years, origin, state, price, remarks */
export function exportWords(names: ExportNames): ExportWords {
  const { headers, status, types, states, origins, decisions } = names;
  const empty = headers.slice(2).map(() => '');
  const none = (Object.values(decisions ?? {})[0] ?? []).map(() => '');
  return {
    headers,
    cells(line, row) {
      if (row === 'title' || row.status === 'empty')
        return [String(line), status[row === 'title' ? 'title' : 'empty'], ...empty];
      const { type, count, boughtYear, retiredYear, origin, state, euros, notes, reason } = row;
      const decided = decisions?.[groupKeyOf(row) ?? ''] ?? none;
      return [
        String(line),
        status[row.status],
        type === undefined ? '' : (types[type] ?? type),
        String(count),
        String(boughtYear ?? ''),
        String(retiredYear ?? ''),
        origin === undefined ? '' : origins[origin],
        states[state],
        String(euros ?? ''),
        [...(reason ? [reasonIn(reason, names)] : []), ...notes.map((note) => noteIn(note, names))].join(' '),
        ...decided,
      ];
    },
  };
}

const reasonIn = ({ code, kind }: Reason, { reasons, kinds }: ExportNames): string =>
  kind === undefined ? reasons[code] : `${reasons[code]} (${kinds[kind] ?? kind})`;

const noteIn = ({ code }: Note, { notes }: ExportNames): string => notes[code];
