/** The beginnings of sentences that a class is offered first for its charter; the others are a tap away. */

/** As many as can be read at a glance at the end of a lesson. */
export const FIRST_BEGINNINGS = 3;

interface Led {
  readonly proposal: string;
  /** Beginnings to which arguing about it leads. */
  readonly begins: readonly string[];
}

/**
 * Those to which most of the cards that were argued about lead; in their order, the earlier one where two are equal.
 * @param dealt the cards that were argued about
 */
export function firstBeginnings(
  all: readonly string[],
  cards: readonly Led[],
  dealt: readonly string[],
): readonly string[] {
  const argued = cards.filter(({ proposal }) => dealt.includes(proposal));
  const leads = (id: string) => argued.filter(({ begins }) => begins.includes(id)).length;
  const first = [...all].sort((a, b) => leads(b) - leads(a)).slice(0, FIRST_BEGINNINGS);
  return all.filter((id) => first.includes(id));
}
