/**
 * A device that is given away and really serves again, elsewhere: the only place where a gift is weighed, asked by
 * the simulator of a place and by the page of a fleet alike.
 *
 * Some would have been passed on without a gift (`already`): they change nothing. The others spare a purchase
 * (`displacement`, which stands for rebound), as much of it as a second life is of a first one; where they spare
 * none, they are one more device that is on. They are carried, not refitted. Their end is not counted: they would
 * have had one anyway.
 */

/** Of a kind of device and of the one that it replaces, on one draw. */
export interface GiftTerms {
  readonly already: number;
  readonly displacement: number;
  /** Years of a second life, then those that a new one is kept. */
  readonly second: number;
  readonly first: number;
  /** kgCO2e: making and delivery of a new one, carriage of the one given, a year of its electricity. */
  readonly making: number;
  readonly handover: number;
  readonly electricity: number;
}

/** What one device that serves again changes elsewhere. */
export interface Gift {
  /** Purchases spared. */
  readonly spared: number;
  /** kgCO2e avoided, then emitted by its electricity over the whole of its second life. */
  readonly avoided: number;
  readonly plugged: number;
}

export function giftOf(terms: GiftTerms): Gift {
  const { already, displacement, second, first, making, handover, electricity } = terms;
  const part = displacement * Math.min(1, second / first);
  return {
    spared: (1 - already) * part,
    avoided: (1 - already) * (part * making - handover),
    plugged: (1 - already) * (1 - displacement) * second * electricity,
  };
}
