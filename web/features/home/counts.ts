/** How many proposals have a figure, and how it is known; drawn as rows of small receipts, one each. */
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

/** In order, the surest first. */
export const KINDS = ['sure', 'guessed', 'none'] as const satisfies readonly (keyof Counts)[];

/** From one small receipt to the next, and how tall they are. */
const STEP = 12;
export const TALL = 14;

/** So many small receipts side by side. */
export const receiptRow = (count: number) => ({
  width: count * STEP,
  path: Array.from({ length: count }, (_, i) => `M${1.5 + i * STEP} 1h8v11l-2-2-2 2-2-2-2 2z`).join(''),
});
