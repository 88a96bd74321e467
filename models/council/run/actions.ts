/** What each action of a lever does to a kind of device: the row of its changes, by how much, and what else. */
import type { Change, Flows } from '../../stock/device.ts';
import type { Intervention } from './interventions.ts';
import type { Kind } from './kinds.ts';
import type { Output } from './outputs.ts';

/** The rows of a change that actions write. */
type ChangeRow = 'rescued' | 'released' | 'refurbished' | 'donated' | 'ramp' | 'wanted' | 'electricity';

/**
 * How the actions on one row meet: their amounts add up, without bound or up to one; or each leaves a share of
 * what the others left.
 */
export const CHANGE_ROWS: { readonly [Row in ChangeRow & keyof Change]: 'sum' | 'share' | 'left' } = {
  rescued: 'sum',
  released: 'share',
  refurbished: 'share',
  donated: 'share',
  ramp: 'sum',
  wanted: 'left',
  electricity: 'left',
};

export interface ActionRule {
  readonly row: ChangeRow;
  /**
   * What it adds to its row, or takes off it, at full ramp.
   * @param usual the year without policy, from whose drawers devices are woken
   */
  amountOn(intervention: Intervention, draw: number, kind: Kind, usual: Flows): number;
  /** Whether it changes the devices that come and go, beyond the electricity of those there are. */
  readonly moves: boolean;
  /** Whether its amount is years added to a first life. */
  readonly lengthens?: true;
  /** What becomes of the devices that it brings out of drawers. */
  readonly bringsOut?: 'refitted' | 'as-it-is';
}

const asDrawn = ({ amount }: Intervention, draw: number): number => amount[draw]!;

/** The share of the devices there are that a number of devices represents; zero where there are none. */
const shareOf = (devices: number, all: number): number => (all > 0 ? devices / all : 0);

export const ACTION_RULES: { readonly [A in Intervention['kind']]: ActionRule } = {
  rescue: { row: 'rescued', amountOn: asDrawn, moves: true },
  wake: {
    row: 'released',
    amountOn: ({ amount }, draw, _kind, usual) => shareOf(amount[draw]!, usual.asleep[0]!),
    moves: true,
    bringsOut: 'refitted',
  },
  release: { row: 'released', amountOn: asDrawn, moves: true, bringsOut: 'as-it-is' },
  refurbish: { row: 'refurbished', amountOn: asDrawn, moves: true },
  donate: { row: 'donated', amountOn: asDrawn, moves: true },
  lengthen: {
    row: 'ramp',
    amountOn: ({ amount, relative }, draw, kind) =>
      relative ? amount[draw]! * kind.firstLife[draw]! : amount[draw]!,
    moves: true,
    lengthens: true,
  },
  fewer: { row: 'wanted', amountOn: asDrawn, moves: true },
  lend: {
    row: 'wanted',
    amountOn: ({ amount }, draw, kind) => shareOf(amount[draw]!, kind.wanted[draw]!),
    moves: true,
  },
  /** More of them are wanted, as many as the trend adds. */
  grow: { row: 'wanted', amountOn: ({ amount }, draw) => -amount[draw]!, moves: true },
  unplug: { row: 'electricity', amountOn: asDrawn, moves: false },
};

/** The outputs that stay as in a settled year, every year: nothing is repaired beyond it where nothing rescues. */
export const alikeUnder = (interventions: readonly Intervention[]): readonly Output[] =>
  interventions.some(({ kind }) => ACTION_RULES[kind].row === 'rescued') ? [] : ['repaired'];
