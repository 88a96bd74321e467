/** What an action brings, in the few words that a wall has room for: its range is drawn beside it. */
import type { Gained } from '../../../../models/council/outcome/gains.ts';
import type { Scope } from '../../../../models/council/outcome/scope.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { mass } from '../../../mass.ts';
import { NOTHING, savedSaid } from '../gainWords.ts';
import type { MeetingMessages } from './words/fr.ts';

/** "apporte ici 11 t de moins". @param scope of the lever in the place; @param set whether it is pulled */
export function bringsShortly(
  { saved }: Pick<Gained, 'saved'>,
  { banned }: Pick<Scope, 'banned'>,
  set: boolean,
  language: Language,
  m: MeetingMessages,
): string {
  const { gains } = m.tool;
  const { low, central, high } = saved;
  if (Math.max(Math.abs(low), Math.abs(high)) < NOTHING) return m.nothing;
  const where = banned ? gains.banned : '';
  // of both signs, it is long enough without its verb
  if (low < -NOTHING && high > NOTHING) return where + savedSaid({ saved }, language, m.tool);
  const said = m[central > 0 ? 'lessAlone' : 'moreAlone'](mass(Math.abs(central), language));
  return `${where}${gains[set ? 'brings' : 'adds']} ${said}`;
}
