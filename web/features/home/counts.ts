/** How many proposals have a figure, and how it is known; drawn as small receipts, one each. */
import type { Proposals } from '../../../models/proposals/proposals.ts';
import { sealOfProposal } from '../../../models/proposals/proposals.ts';

export interface Counts {
  /** Measured, or calculated from what was measured. */
  readonly sure: number;
  /** Computed from what nobody has measured. */
  readonly guessed: number;
  /** Nothing is computed. */
  readonly none: number;
}
export interface Told extends Counts {
  readonly all: number;
}

/** The measures of the programme, its gestures left out. */
export function toldOf(proposals: Proposals): Told {
  const measures = proposals.proposals.filter(({ kind }) => kind === 'measure');
  const computed = measures.filter(({ lever }) => lever !== undefined);
  const sure = computed.filter((one) => ['measured', 'calculated'].includes(sealOfProposal(one, proposals)));
  return {
    all: measures.length,
    sure: sure.length,
    guessed: computed.length - sure.length,
    none: measures.length - computed.length,
  };
}

const SIZE = { across: 24, down: 32 } as const;

export interface TicketRow {
  readonly kind: keyof Counts;
  readonly path: string;
}

/** Small receipts side by side, the surest first; one path for each kind. @param across how many stand in a row */
export function ticketRows({ sure, guessed, none }: Counts, across = 11): TicketRow[] {
  let at = 0;
  return (
    [
      ['sure', sure],
      ['guessed', guessed],
      ['none', none],
    ] as const
  ).map(([kind, count]) => {
    const places = Array.from({ length: count }, () => at++);
    return {
      kind,
      path: places
        .map(
          (i) =>
            `M${2 + (i % across) * SIZE.across} ${3 + Math.floor(i / across) * SIZE.down}h18v24l-4.5-4-4.5 4-4.5-4-4.5 4z`,
        )
        .join(''),
    };
  });
}
