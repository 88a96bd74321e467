/** How sure a saving is, in words: never surer than the data it was computed from. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Effects } from '../../../../models/proposals/effects.ts';
import { isAttested } from '../../../../models/proposals/seal.ts';
import { timesInTen } from '../../../effects/effectWords.ts';
import { amount } from '../../../format.ts';
import { isByRule } from './gain.ts';
import type { ActMessages } from './words/fr.ts';

export function sureness(
  { footprint, helps, proposals }: Pick<Effects, 'footprint' | 'helps' | 'proposals'>,
  language: Language,
  { sure }: ActMessages,
): string {
  const acting = proposals.filter(({ intensity }) => intensity > 0);
  const said = [
    acting.some(({ proposal }) => proposal.atMost) && sure.atMost,
    acting.some(({ lever }) => !isAttested(lever.seal)) && sure.supposed,
    acting.some(({ lever }) => isByRule(lever.id, footprint.situation.answers)) && sure.byRule,
  ].filter((words) => words !== false);
  if (said.length > 0) return said.join(' ');
  const times = timesInTen(helps);
  return times === 'always' ? sure.always : sure.often(amount(times, language));
}
