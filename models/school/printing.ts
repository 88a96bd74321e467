/** What a class prints: how many copies of each sheet, and on how much paper. */

export const PRINTED_SHEETS = ['guide', 'pupil', 'team', 'cards', 'levers', 'roles', 'calculator'] as const;
export type PrintedSheet = (typeof PRINTED_SHEETS)[number];

/** Who has a copy of their own. */
export type CopyHolder = 'facilitator' | 'pupil' | 'team' | 'class';

interface Printing {
  readonly paper: 'A4' | 'A3';
  readonly each: CopyHolder;
  /** Pieces of paper in one copy, at most, printed on both sides unless they are to be cut out. */
  readonly leaves: number;
  readonly bothSides: boolean;
  /** Whether a run can do without it. */
  readonly optional: boolean;
}

export const PRINTING: Readonly<Record<PrintedSheet, Printing>> = {
  guide: { paper: 'A4', each: 'facilitator', leaves: 3, bothSides: true, optional: false },
  pupil: { paper: 'A4', each: 'pupil', leaves: 1, bothSides: true, optional: false },
  team: { paper: 'A3', each: 'team', leaves: 1, bothSides: false, optional: false },
  cards: { paper: 'A4', each: 'class', leaves: 4, bothSides: false, optional: false },
  levers: { paper: 'A4', each: 'class', leaves: 4, bothSides: false, optional: true },
  roles: { paper: 'A4', each: 'team', leaves: 1, bothSides: false, optional: false },
  calculator: { paper: 'A4', each: 'team', leaves: 2, bothSides: true, optional: true },
};

/** People in a team, at most. */
export const LARGEST_TEAM = 5;
export const MOST_PUPILS = 200;

/** Copies of a sheet for a class of so many pupils, at least one. */
export function copiesOf(sheet: PrintedSheet, pupils: number): number {
  const copies: Readonly<Record<CopyHolder, number>> = {
    facilitator: 1,
    pupil: pupils,
    team: Math.ceil(pupils / LARGEST_TEAM),
    class: 1,
  };
  return copies[PRINTING[sheet].each];
}

/** Pieces of paper for all the copies of a sheet, at most. */
export const leavesOf = (sheet: PrintedSheet, pupils: number): number =>
  copiesOf(sheet, pupils) * PRINTING[sheet].leaves;

/** Pieces of paper for all the sheets that a run cannot do without, at most. */
export const leavesFor = (pupils: number): number =>
  PRINTED_SHEETS.filter((sheet) => !PRINTING[sheet].optional).reduce(
    (all, sheet) => all + leavesOf(sheet, pupils),
    0,
  );
