/** What a lever or a policy brings, in words: carbon, how often, euros. */
import type { Gained } from '../../../models/council/outcome/gains.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Scope } from '../../../models/council/outcome/scope.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { exact } from '../../format.ts';
import { mass, signed } from '../../mass.ts';
import type { ToolMessages } from './words/fr.ts';
import { massRange } from './view.ts';

/** kg over all the years: below this, nothing changes. */
export const NOTHING = 0.5;

/** Whether what is saved may as well be added: then it is told from one to the other, never as a saving. */
export const isEither = ({ low, high }: Estimate): boolean => low < -NOTHING && high > NOTHING;

/** "11 t de moins (entre 8 t et 16 t)", "de 3 t de plus à 4 t de moins". */
export function savedSaid({ saved }: Pick<Gained, 'saved'>, language: Language, m: ToolMessages): string {
  const { low, central, high } = saved;
  if (Math.max(Math.abs(low), Math.abs(high)) < NOTHING) return m.gains.nothing;
  if (isEither(saved)) return m.gains.either(mass(-low, language), mass(high, language));
  if (high > NOTHING) return m.gains.less(mass(central, language), massRange(saved, language, m));
  const more = { central: -central, low: -high, high: -low };
  return m.gains.more(mass(-central, language), massRange(more, language, m));
}

/** "apporte ici 11 t de moins · coûte 3 000 €". @param scope of the lever in the place; @param set whether it is pulled */
export function bringsSaid(
  gain: Gained,
  { banned }: Pick<Scope, 'banned'>,
  set: boolean,
  language: Language,
  m: ToolMessages,
): string {
  const verb = m.gains[set ? 'brings' : 'adds'];
  return `${banned ? m.gains.banned : ''}${verb} ${savedSaid(gain, language, m)} · ${eurosSaid(gain, language, m)}`;
}

const TEN = 10;
/** Beyond these shares of the draws, a chance is told as no certainty. */
const [HARDLY, NEARLY] = [0.05, 0.95];

/** "8", "plus de 9": of ten cases. */
export function casesSaid(share: number, language: Language, { gains }: ToolMessages): string {
  if (share >= NEARLY) return gains.nearly;
  if (share < HARDLY) return gains.hardly;
  return exact(Math.round(share * TEN), language);
}

/** Ten circles on a line, and those in which carbon falls, as paths; where the words say "more than nine", one is half full. */
export function casesDrawn(share: number): { readonly all: string; readonly on: string } {
  const full = share < HARDLY ? 0 : Math.round(share * TEN) - (share >= NEARLY ? 1 : 0);
  const drawn = (arc: string) => Array.from({ length: TEN }, (_, i) => `M${6 + 14 * i} 1a5 5 0 ${arc}z`);
  const [whole, half] = [drawn('1 0 .01 0'), drawn('0 0 0 10')];
  const part = share < HARDLY || share >= NEARLY ? half[full]! : '';
  return { all: whole.join(''), on: whole.slice(0, full).join('') + part };
}

/**
 * "coûts inconnus mis à part, économise 61 000 €": what is not known is said before what is, never after it.
 * @param known whether some action has a known cost: else the sum is of purchases alone, and says so
 * @param years of the sum, where it is said whose it is and of how long
 * @param paid the sum with its range, where it has one
 */
export function eurosSaid(
  { euros, unknown, known = true }: Pick<Gained, 'euros' | 'unknown'> & { readonly known?: boolean },
  language: Language,
  m: ToolMessages,
  years?: number,
  paid?: Estimate,
): string {
  if (Math.abs(euros) < NOTHING && (!paid || paid.high - paid.low < NOTHING))
    return unknown ? m.gains.unknown : m.gains.free;
  const purchases = unknown && !known;
  const over = years === undefined ? '' : m.gains.over(String(years), purchases);
  const said = spentSaid(euros, paid, language, m) + over;
  return unknown ? m.gains.partly(said, purchases) : said;
}

/** "de 150 000 € épargnés à 19 000 € dépensés"; empty where a sum is of one sign. */
export function eitherSaid({ low, high }: Estimate, language: Language, m: ToolMessages): string {
  if (low >= -NOTHING || high <= NOTHING) return '';
  const say = (value: number) => m.money.euros(signed(Math.abs(value), language));
  return m.gains.eitherWay(say(low), say(high));
}

/** "coûte 1 900 € (entre 1 800 et 2 000)"; where it may be either, from one to the other, and nothing else. */
function spentSaid(euros: number, paid: Estimate | undefined, language: Language, m: ToolMessages): string {
  const say = (value: number) => signed(Math.abs(value), language);
  // what may go either way is neither a saving nor a cost
  const either = paid ? eitherSaid(paid, language, m) : '';
  if (either) return either;
  const told = m.gains[euros < 0 ? 'saves' : 'costs'](m.money.euros(say(euros)));
  const [one, other] = paid ? [say(paid.low), say(paid.high)] : [];
  if (one === other) return told;
  return `${told} (${euros < 0 ? m.between(other!, one!) : m.between(one!, other!)})`;
}
