/**
 * Cards of proposals that share one effect are one card with several titles: two cards for one effect would split the
 * votes of a class.
 */
import { inEach } from '../../models/catalogue/language.ts';
import { twins } from '../../models/proposals/twins.ts';
import type { Proposal } from '../../models/proposals/proposals.ts';
import type { SchoolFiles } from './files.ts';

type Written = SchoolFiles['debate']['cards'][number];

export interface SchoolCard extends Written {
  /** The other proposals that it stands for. */
  readonly also: readonly string[];
}

/** @returns one card for each effect, where the first of its proposals stood, under the name of the one that shows it */
export function oneForEachEffect(cards: readonly Written[], proposals: readonly Proposal[]): SchoolCard[] {
  const same = twins(cards.flatMap(({ proposal }) => proposals.find(({ id }) => id === proposal) ?? []));
  const written = (id: string) => cards.filter(({ proposal }) => proposal === id);
  return cards.flatMap((card) => {
    const { shownBy = card.proposal, all = [card.proposal] } = same.get(card.proposal) ?? {};
    if (all[0] !== card.proposal) return [];
    const also = all.filter((id) => id !== shownBy);
    const told = [shownBy, ...also].flatMap(written);
    const joined = (side: 'pro' | 'con') =>
      inEach((language) => told.map((one) => one[side][language]).join(' '));
    const begins = [...new Set(told.flatMap((one) => one.begins))];
    return [{ proposal: shownBy, also, does: told[0]!.does, pro: joined('pro'), con: joined('con'), begins }];
  });
}
