/** The sentence of a council room, of the same figures as the page of the territory. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Departure } from '../../../../models/council/plan/departures.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { amount, whole } from '../../../format.ts';
import { mass, signed } from '../../../mass.ts';
import { casesSaid, eitherSaid, isEither, NOTHING, savedSaid } from '../gainWords.ts';
import { addingUp, asRounded, paid, shareOf } from '../sentences.ts';
import { fallen, massRange } from '../view.ts';
import type { MeetingMessages } from './words/fr.ts';

export interface Headline {
  /** What is saved or added, to be seen first. */
  readonly strong: string;
  readonly rest: string;
  /** Its range alone; empty where it is in the sentence, or where nothing changes. */
  readonly range: string;
  /** Its range, and in how many cases of ten carbon falls; empty where nothing changes. */
  readonly under: string;
  /** Of how much it is; empty where the sign is not sure. */
  readonly share: string;
  /** What is not known of costs, then what is; empty where all is known, which the sentence says. */
  readonly cost: string;
  /** What the euros of the sentence are made of, so that they add up, and their range; empty where no cost is known. */
  readonly account: string;
}

/** That an inventory may be a part of the fleet alone; empty where it is not, or where there is none. */
export function fewSaid(departures: readonly Departure[], language: Language, m: MeetingMessages): string {
  for (const each of departures)
    if (each.kind === 'assumption' && each.counted?.few)
      return m.few(whole(each.counted.owned, language), amount(each.counted.usual, language));
  return '';
}

interface Told {
  /** Whether most of it rests on figures that nobody checked. */
  readonly supposed: boolean;
}

export function headlineOf(
  summary: Summary,
  { supposed }: Told,
  language: Language,
  m: MeetingMessages,
): Headline {
  const { total, euros, years } = summary;
  const saved = fallen(total.kg);
  const { low, central, high } = saved;
  const horizon = String(years.at(-1));
  if (Math.max(Math.abs(low), Math.abs(high)) < NOTHING)
    return { strong: m.nothing, rest: '', range: '', under: '', share: '', cost: '', account: '' };
  const unsure = isEither(saved);
  const strong = unsure
    ? savedSaid({ saved }, language, m.tool)
    : `${mass(Math.abs(central), language)} CO₂e`;
  const direction = unsure ? m.either : central > 0 ? m.less : m.more;
  const range = unsure ? '' : m.range(massRange(central > 0 ? saved : total.kg, language, m.tool));
  return {
    strong,
    rest: `${direction(horizon)}${euros.unknown.length > 0 ? '' : moneySaid(euros, language, m)}.`,
    range,
    under: [
      range,
      m.cases(casesSaid(total.kg.helps, language, m.tool), supposed ? m.tool.gains.supposing : ''),
    ]
      .filter(Boolean)
      .join(' '),
    share: unsure ? '' : shareOf(summary, language, m.tool),
    cost: euros.unknown.length > 0 ? partSaid(euros, language, m) : '',
    account: accountSaid(euros, language, m),
  };
}

const eurosTold = ({ central }: Summary['euros']['net'], language: Language, m: MeetingMessages): string =>
  m.tool.money.euros(signed(Math.abs(central), language)).replaceAll(' ', '\u00a0');

/** "78 000 € d’actions, 60 000 € d’achats épargnés ; en tout, entre 10 000 et 25 000." */
function accountSaid(euros: Summary['euros'], language: Language, m: MeetingMessages): string {
  const { council, purchases, net, known } = euros;
  const range = rangeSaid(net, language, m);
  // where some cost is unknown, the range stands beside the sum already
  if (!known) return euros.unknown.length > 0 ? '' : range && m.inAll(range);
  const to = addingUp(council.central, purchases.central, net.central);
  const say = (value: number) => asRounded(to(Math.abs(value)), language, m.tool);
  const parts = [
    ...(council.central !== 0 || purchases.central === 0 ? [m.actions(say(council.central))] : []),
    ...(purchases.central === 0
      ? []
      : [m[purchases.central < 0 ? 'spared' : 'bought'](say(purchases.central))]),
  ].join(', ');
  return [m.made(parts), ...(range ? [m.inAll(range)] : [])].join(' ');
}

/** The sentence says whether they are saved or spent. */
const rangeSaid = (net: Summary['euros']['net'], language: Language, m: MeetingMessages): string =>
  eitherSaid(net, language, m.tool) || paid(net.central < 0 ? fallen(net) : net, language, m.tool).range;

function moneySaid({ net }: Summary['euros'], language: Language, m: MeetingMessages): string {
  if (Math.abs(net.central) < NOTHING) return '';
  return (net.central < 0 ? m.saved : m.spent)(eurosTold(net, language, m));
}

/** A sum that leaves out what nobody knows is not said in large letters, never without saying so, nor without its range. */
function partSaid({ net, known }: Summary['euros'], language: Language, m: MeetingMessages): string {
  if (Math.abs(net.central) < NOTHING) return m.unknown;
  const say = net.central > 0 ? m.spentRest : known ? m.savedRest : m.savedPart;
  return say(eurosTold(net, language, m), rangeSaid(net, language, m));
}
