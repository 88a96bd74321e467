/** What can change a footprint, in the order of the cards: shared by the page that shows it and a picture of it. */
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { estimateOf } from '../../../../models/draws/spread.ts';
import { gainOfSpread } from '../../../../models/proposals/alone.ts';
import { gainGroup, type Gain } from '../../../../models/proposals/order.ts';
import { cardsOf, type Card, type Row } from './cards.ts';
import type { Choosing } from './choice.svelte.ts';
import { WORTHLESS } from './gain.ts';

export interface Ranking {
  /** What each proposal saves alone, in kgCO2e a year. */
  readonly alone: ReadonlyMap<string, Estimate>;
  readonly cards: readonly Card[];
  /** Those of which something is saved here. */
  readonly acting: readonly Card[];
  /** The first that the reader can do without any law. */
  readonly first: readonly Card[];
  /** The proposal that would lighten this receipt most, whatever is known of it; absent when none would. */
  readonly lawFirst: { readonly card: Card; readonly row: Row } | undefined;
}

/** How many choices stand apart, above all the others. */
const FIRST = 3;

export function rankOn(choosing: Choosing, footprint: Footprint): Ranking {
  const each = choosing.alone(footprint);
  const alone = new Map(each.map((one) => [one.proposal.id, estimateOf(one.alone())]));
  const gains = new Map(
    each.map((one) => [one.proposal.id, gainOfSpread(one.alone(), one.lever, one.proposal)]),
  );
  const cards = cardsOf(choosing, gains);
  const acting = cards.filter(({ group }) => group !== 'nothing');
  return { alone, cards, acting, first: firstOf(acting, gains), lawFirst: heaviestLaw(acting, alone) };
}

/** Nothing that is only supposed passes before a law whose effect is known. */
function firstOf(acting: readonly Card[], gains: ReadonlyMap<string, Gain>): Card[] {
  const doable = acting.filter(({ gesture }) => gesture && gainGroup(gains.get(gesture.id)) !== 'nothing');
  const known = ({ group }: Card) => group !== 'unmeasured';
  const laws = acting.some((card) => known(card) && !doable.includes(card));
  return doable.filter((card) => !laws || known(card)).slice(0, FIRST);
}

function heaviestLaw(acting: readonly Card[], alone: ReadonlyMap<string, Estimate>): Ranking['lawFirst'] {
  const all = acting.flatMap((card) => card.laws.map((row) => ({ card, row })));
  const savedBy = ({ row }: (typeof all)[number]) => alone.get(row.id)?.central ?? 0;
  const [most] = all.sort((a, b) => savedBy(b) - savedBy(a));
  return most && savedBy(most) > WORTHLESS ? most : undefined;
}
