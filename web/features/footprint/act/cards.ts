/**
 * What can change, as cards: each is one matter, with what the reader may do and the proposals that would bring it to
 * everyone.
 */
import { gainGroup, inGainOrder, type Gain, type GainGroup } from '../../../../models/proposals/order.ts';
import type { Choosing } from './choice.svelte.ts';
import { chosenOn, type Told } from './gain.ts';
import type { Programme } from '../programme.ts';

export type Row = Programme['words']['proposals'][number];

export interface Card {
  readonly id: string;
  /** Absent where no gesture does it. */
  readonly gesture: Row | undefined;
  /** Those that pull one lever, so that their effect is one. */
  readonly laws: readonly Row[];
  readonly group: GainGroup;
}

/** @param gains what decides where each proposal stands */
export function cardsOf(choosing: Choosing, gains: ReadonlyMap<string, Gain>): Card[] {
  const rowOf = ({ id }: { readonly id: string }) =>
    choosing.programme.words.proposals.find((row) => row.id === id)!;
  const gestures = chosenOn(choosing, 'gesture').map(rowOf);
  const measures = chosenOn(choosing, 'measure').map(rowOf);
  const pulled = new Set(gestures.map(({ lever }) => lever));
  /** The gesture that a measure would bring: on the same lever, or the first that it makes possible. */
  const broughtBy = (measure: Row) =>
    pulled.has(measure.lever)
      ? gestures.find(({ lever }) => lever === measure.lever)
      : gestures.find(({ enabledBy }) => enabledBy.includes(measure.id));
  const ofGestures = gestures.map((gesture) => ({
    id: gesture.id,
    gesture,
    laws: measures.filter((measure) => broughtBy(measure) === gesture),
  }));
  const alone = measures.filter((measure) => !broughtBy(measure));
  const ofLaws = [...new Set(alone.map(({ lever }) => lever))].map((lever) => {
    const laws = alone.filter((measure) => measure.lever === lever);
    return { id: showing(laws).id, gesture: undefined, laws };
  });
  const gainOf = ({ gesture, laws }: Omit<Card, 'group'>) => gains.get((gesture ?? showing(laws)).id);
  return inGainOrder([...ofGestures, ...ofLaws], gainOf).map((card) => {
    const groups = [card.gesture, ...card.laws].map((row) => gainGroup(row && gains.get(row.id)));
    // a card has no effect only when nothing on it has any
    const own = gainGroup(gainOf(card));
    const group = own === 'nothing' ? (groups.find((one) => one !== 'nothing') ?? own) : own;
    return { ...card, group };
  });
}

/** The one of a hypothesis that shows its figure: one that has this effect as its own, rather than one that may do less. */
export const showing = (rows: readonly Row[]): Row => rows.find(({ atMost }) => !atMost) ?? rows[0]!;

/** Everyone follows a law at best; what one promises hangs on one's own devices. */
export const boundOf = ({ atMost, kind }: Row): Told['atMost'] =>
  atMost ? (kind === 'gesture' ? 'own' : 'law') : undefined;

/** Laws of one card that are one hypothesis together: those that pull the same lever as far. */
export function hypotheses({ laws }: Card): (readonly Row[])[] {
  const keys = [...new Set(laws.map(({ lever, intensity }) => `${lever} ${intensity}`))];
  return keys.map((key) => laws.filter(({ lever, intensity }) => `${lever} ${intensity}` === key));
}
