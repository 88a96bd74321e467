/** What can change a footprint, in the order of the cards: shared by the page that shows it and a picture of it. */
import type { Catalogue } from '../../../../models/catalogue/catalogue.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Line } from '../../../../models/household/line.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { estimateOf, type Spread } from '../../../../models/draws/spread.ts';
import { gainOfSpread } from '../../../../models/proposals/alone.ts';
import { gainGroup, type Gain } from '../../../../models/proposals/order.ts';
import { cardsOf, type Card, type Row } from './cards.ts';
import type { Choosing } from './choice.svelte.ts';
import { groupOf, type Kind } from '../view.ts';
import { HARDLY, WORTHLESS } from './gain.ts';

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

/** Where a line stands on the receipt: what a use moves and computes is one row there. */
export const rowOf = (line: Line, catalogue: Catalogue): string => `${groupOf(line, catalogue)}/${line.item}`;

/** A choice, and what it takes off one thing, in kgCO2e a year at central values. */
export interface TakenOff {
  readonly card: Card;
  readonly gesture: Row;
  readonly kg: number;
}

/** What each proposal, alone, takes off one thing, in kgCO2e a year. */
export function spreadsOn(
  { items }: Kind,
  footprint: Footprint,
  choosing: Choosing,
): ReadonlyMap<string, Spread> {
  const { catalogue } = choosing.workshop;
  const isOfIt = (line: Line) => items.some(({ key }) => key === rowOf(line, catalogue));
  return new Map(choosing.alone(footprint).map((each) => [each.proposal.id, each.aloneOn(isOfIt)]));
}

/** What one can do that takes most off a thing, among the first cards, and below them where that is more. */
export function takenOff(
  kind: Kind,
  footprint: Footprint,
  choosing: Choosing,
  { acting, first }: Pick<Ranking, 'acting' | 'first'>,
): { readonly first: TakenOff | undefined; readonly later: TakenOff | undefined } {
  const saved = spreadsOn(kind, footprint, choosing);
  const most = (cards: readonly Card[], least: number) =>
    cards
      .flatMap((card) =>
        card.gesture ? [{ card, gesture: card.gesture, kg: saved.get(card.gesture.id)?.[0] ?? 0 }] : [],
      )
      .filter(({ kg }) => kg > least)
      .sort((a, b) => b.kg - a.kg)[0];
  const soon = most(first, HARDLY);
  const others = acting.filter((card) => !first.includes(card));
  return { first: soon, later: most(others, soon?.kg ?? HARDLY) };
}
