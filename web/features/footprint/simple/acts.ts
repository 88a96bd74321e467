/** What can be done about a receipt, as few things as can be kept in mind: those that come first where one acts, and a law. */
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Choosing } from '../act/choice.svelte.ts';
import { HARDLY, isByRule } from '../act/gain.ts';
import type { Row } from '../act/cards.ts';
import { groupOfCard, iconOfCard } from '../act/icons.ts';
import { rankOn } from '../act/ranking.ts';
import type { Group } from '../view.ts';
import { sizeOf, type Size } from './simpleView.ts';

export interface Act {
  readonly id: string;
  /** In the words of the catalogue, where it has no simpler ones. */
  readonly title: string;
  readonly icon: string;
  readonly group: Group;
  readonly size: Size;
  /** Whether nothing sure is known of its effect. */
  readonly unsure: boolean;
  /** Whether its effect is the most that it could be: of a law, if everyone follows. */
  readonly atMost: boolean;
  /** Whether its effect hangs on a convention: the first buyer counts all of the making. */
  readonly byRule: boolean;
}

export interface Acts {
  /** The largest effect first. */
  readonly own: readonly Act[];
  readonly law: Act | undefined;
  /** Whether the law is named after the programme that proposes it. */
  readonly named: boolean;
}

export function actsOf(choosing: Choosing, footprint: Footprint): Acts {
  const { alone, first, lawFirst } = rankOn(choosing, footprint);
  const { answers } = choosing.household;
  const savedBy = (id: string) => alone.get(id)?.central ?? 0;
  const act = (
    { id, title, lever, atMost }: Pick<Row, 'id' | 'title' | 'lever' | 'atMost'>,
    sure: boolean,
  ): Act => ({
    id,
    title,
    icon: iconOfCard({ lever }),
    group: groupOfCard({ lever }),
    size: sizeOf(savedBy(id), footprint.total.central),
    unsure: !sure,
    atMost: Boolean(atMost),
    byRule: isByRule(lever ?? undefined, answers),
  });
  const own = first
    .flatMap(({ gesture, group }) => (gesture && savedBy(gesture.id) > HARDLY ? [{ gesture, group }] : []))
    .sort((a, b) => savedBy(b.gesture.id) - savedBy(a.gesture.id))
    .map(({ gesture, group }) => act(gesture, group === 'helps'));
  return {
    own,
    law: lawFirst && act(lawFirst.row, lawFirst.card.group === 'helps'),
    named: choosing.programme.words.origin !== '',
  };
}
