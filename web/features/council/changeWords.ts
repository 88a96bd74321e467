/** Hypotheses that differ from ours, in words: the same on the page, the note, the pieces and the tables. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import {
  departureSaid,
  departuresOf,
  EACH,
  type Departure,
} from '../../../models/council/plan/departures.ts';
import { amount, exact, labelled } from '../../format.ts';
import { farSaid, PERCENT } from './farWords.ts';
import type { ToolMessages } from './words/fr.ts';
import type { Opened } from './scenarioAddress.ts';

/** Used on the server, for the hypotheses given in an address. */
export function departuresIn(
  { told, place }: Pick<Opened, 'told' | 'place'>,
  { stock, factors }: Library,
  language: Language,
): Departure[] {
  const names = Object.fromEntries(
    Object.keys(stock.factors).map((id) => [id, factors[id]!.label[language]]),
  );
  return departuresOf(told, { stock, names, households: place.households, people: place.people, language });
}

/** "part des réparations qui évitent un achat : 0,5 → 1" */
const changeSaid =
  (language: Language, m: ToolMessages) =>
  (departure: Departure): string => {
    const { ours, theirs, kind, own } = departure;
    const { label, unit } = departureSaid(departure, m.departures);
    const say = sayer(departure, language, m);
    if (kind === 'cost' && departure.whole) {
      const { euros, intensity, unit: of, each } = departure.whole;
      const far = farSaid(of, intensity, language);
      const inAll = m.money.euros(eurosTyped(euros, language));
      const one = each === undefined ? '' : m.changed.each(say(each), isRound(each), ours ? say(ours) : '');
      return labelled(m.changed.yearly(departure.lever), `${inAll} (${far})${one}`, language);
    }
    // one typed cost takes the place of all the costs of an action
    if (kind === 'cost' && departure.per === 'start' && theirs === 0 && ours !== undefined)
      return labelled(label, `${say(ours)}\u00a0→\u00a0${m.changed.within}`, language);
    if (kind === 'done' && PERCENT.test(unit))
      return labelled(label, farSaid(unit, theirs, language), language);
    if (kind === 'assumption' && departure.counted) {
      const { owned, usual, few } = departure.counted;
      const said = m.changed.counted(exact(owned, language), amount(usual, language));
      return labelled(label, few ? `${said}. ${m.changed.few}` : said, language);
    }
    const bare = ours === theirs ? ` (${m.changed.bare})` : '';
    const after = kind === 'done' ? ` (${unit})` : unit === EACH ? ` ${m.changed.perThousand}${bare}` : bare;
    // where we suppose nothing, what is said stands alone
    const before = own && !ours ? '' : `${ours === undefined ? m.changed.unknown : say(ours)}\u00a0→\u00a0`;
    return labelled(label, before + say(theirs) + after, language);
  };

export interface Changes {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Our hypotheses that are changed; then what a council says of itself. A list that would be empty is left out. */
export const changesSaid = (
  departures: readonly Departure[],
  language: Language,
  m: ToolMessages,
): Changes[] =>
  ([false, true] as const).flatMap((own) => {
    const lines = departures.filter((each) => each.own === own).map(changeSaid(language, m));
    return lines.length === 0 ? [] : [{ title: m.changed[own ? 'own' : 'title'], lines }];
  });

/** The same text for one cell or one line; empty when all hypotheses are ours. */
export const changesTold = (departures: readonly Departure[], language: Language, m: ToolMessages): string =>
  changesSaid(departures, language, m)
    .map(({ title, lines }) => labelled(title, lines.join(' · '), language))
    .join('. ');

/** A share of a device for each inhabitant is nothing that people count: it is told for a thousand of them. */
const THOUSAND = 1000;

/** Years are written without a thousands separator. */
function sayer(
  { kind, own, ...of }: Departure,
  language: Language,
  m: ToolMessages,
): (value: number) => string {
  if (kind === 'mix' || kind === 'trend') return (value) => (value === 1 ? m.changed.yes : m.changed.no);
  if (kind === 'from' || kind === 'horizon') return String;
  if (kind === 'cost')
    return (value) => m.money.euros(isRound(value) ? exact(value, language) : amount(value, language));
  const unit = 'unit' in of ? of.unit : '';
  // what is worked out of an inventory has no digits beyond what is known
  if (own && unit === 'year') return (value) => `${amount(value, language)} ${m.departures.units.years}`;
  if (own && unit === 'unit') return (value) => amount(value, language);
  return (value) => exact(value * (unit === EACH ? THOUSAND : 1), language);
}

const CENTS = 100;
/** Whether a price may have been typed as it is: one that is worked out of a sum has no end, and is rounded. */
const isRound = (euros: number): boolean => Number.isInteger(Number((euros * CENTS).toFixed(4)));

const TEN = 10;
/** As it was typed: cents of a sum are those of how it was worked out. */
const eurosTyped = (euros: number, language: Language): string =>
  exact(euros < TEN ? euros : Math.round(euros), language);
