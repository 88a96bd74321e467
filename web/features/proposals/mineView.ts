/** The list of proposals as it is shown with the reader's own effects. */
import type { AloneEffect } from '../../../models/proposals/alone.ts';
import type { Seal } from '../../../models/proposals/seal.ts';

/** A row of the list, as the server wrote it. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly aside: string;
  readonly seal: Seal;
}

/** The words of the table that do not change. */
export interface Heads {
  readonly caption: string;
  readonly proposal: string;
}

export interface Mine {
  readonly rows: readonly (Row & { readonly effect: AloneEffect | undefined })[];
  /** Whether proposals that change nothing are hidden. */
  hides: boolean;
}

/** Whether a proposal changes anything in this home. */
export const changes = (effect: AloneEffect | undefined): boolean =>
  effect !== undefined && (effect.aside !== undefined || effect.saving.high > 0 || effect.saving.low < 0);
