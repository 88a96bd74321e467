/** What can change a footprint, in the order of the cards: shared by the page that shows it and a picture of it. */
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { estimateOf } from '../../../../models/draws/spread.ts';
import { gainOfSpread } from '../../../../models/proposals/alone.ts';
import { cardsOf, type Card, type Row } from './cards.ts';
import type { Choosing } from './choice.svelte.ts';
import { WORTHLESS } from './gain.ts';

export interface Ranking {
  /** What each proposal saves alone, in kgCO2e a year. */
  readonly alone: ReadonlyMap<string, Estimate>;
  readonly cards: readonly Card[];
  /** Those of which something is saved here. */
  readonly acting: readonly Card[];
  /** The proposal that would lighten this receipt most, whatever is known of it; absent when none would. */
  readonly lawFirst: { readonly card: Card; readonly row: Row } | undefined;
}

export function rankOn(choosing: Choosing, footprint: Footprint): Ranking {
  const each = choosing.alone(footprint);
  const alone = new Map(each.map((one) => [one.proposal.id, estimateOf(one.alone())]));
  const gains = new Map(
    each.map((one) => [one.proposal.id, gainOfSpread(one.alone(), one.lever, one.proposal)]),
  );
  const cards = cardsOf(choosing, gains);
  const acting = cards.filter(({ group }) => group !== 'nothing');
  return { alone, cards, acting, lawFirst: heaviestLaw(acting, alone) };
}

function heaviestLaw(acting: readonly Card[], alone: ReadonlyMap<string, Estimate>): Ranking['lawFirst'] {
  const all = acting.flatMap((card) => card.laws.map((row) => ({ card, row })));
  const savedBy = ({ row }: (typeof all)[number]) => alone.get(row.id)?.central ?? 0;
  const [most] = all.sort((a, b) => savedBy(b) - savedBy(a));
  return most && savedBy(most) > WORTHLESS ? most : undefined;
}
