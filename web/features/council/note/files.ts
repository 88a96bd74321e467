/** The pieces as a document and as a table, and the years of a scenario as a table: rows that the server writes out. */
import type { Block } from '../../../../server/files/document.ts';
import type { Cell } from '../../../../models/request/csv.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { SHOWN_OUTPUTS, type ShownOutput } from '../../../../models/council/run/outputs.ts';
import type { ToolMessages } from '../words/fr.ts';
import type { PiecesMessages, YearsMessages } from './words/fr.ts';
import type { Piece } from './pieces.ts';

/** @param empty the text of a cell that is left to complete */
const tableOf = ({ rowTitle, rows }: Piece, empty: string) => ({
  header: [rowTitle, ...rows[0]!.fields.map(({ label }) => label)],
  rows: rows.map(({ title, fields }) => [
    title,
    ...fields.map(({ value, fixed }) => value || (fixed ? '' : empty)),
  ]),
});

export function documentOf(title: string, pieces: readonly Piece[], m: PiecesMessages): Block[] {
  return [
    { kind: 'title', text: title },
    ...pieces.flatMap((piece): Block[] => [
      { kind: 'heading', text: piece.title },
      { kind: 'paragraph', text: `${piece.due}. ${piece.asks}` },
      { kind: 'paragraph', text: piece.against },
      ...(piece.changed ? [{ kind: 'paragraph' as const, text: piece.changed }] : []),
      { kind: 'table', ...tableOf(piece, `[${m.empty}]`) },
    ]),
  ];
}

/** Stacks the tables, each with its title and its header; every line is padded to the longest. */
export function sheetOf(title: string, pieces: readonly Piece[]): string[][] {
  const lines = [
    [title],
    ...pieces.flatMap((piece) => {
      const { header, rows } = tableOf(piece, '');
      return [
        [],
        [piece.title, piece.due],
        [piece.against],
        ...(piece.changed ? [[piece.changed]] : []),
        header,
        ...rows,
      ];
    }),
  ];
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}

const UNITS: Readonly<Record<ShownOutput, keyof YearsMessages['units']>> = {
  kg: 'kg',
  kgSpread: 'kg',
  bought: 'devices',
  reused: 'devices',
  repaired: 'devices',
  asleep: 'devices',
  inUse: 'devices',
  waste: 'waste',
};
const DIGITS = 6;

/**
 * One line for each year and quantity: reference, scenario and difference, each with its range.
 * @param told hypotheses that are not ours, repeated on every line so that a copied line keeps them; likewise `against`,
 * what the reference is, and `seal`, how what the scenario does is known, empty without levers
 */
export function yearsOf(
  { years, series }: Summary,
  { changed, against, seal }: { readonly changed: string; readonly against: string; readonly seal: string },
  m: YearsMessages,
  tool: ToolMessages,
): Cell[][] {
  const round = (value: number) => Number(value.toPrecision(DIGITS));
  return SHOWN_OUTPUTS.flatMap((output) =>
    years.map((year, i) => [
      year,
      tool.outputs[output],
      m.units[UNITS[output]],
      ...(['reference', 'scenario', 'difference'] as const).flatMap((path) => {
        const { central, low, high } = series[output][path][i]!;
        return [central, low, high].map(round);
      }),
      seal,
      changed,
      against,
    ]),
  );
}
