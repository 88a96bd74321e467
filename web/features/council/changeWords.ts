/** Hypotheses that differ from ours, in words: the same on the page, the note, the pieces and the tables. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { departureSaid, departuresOf, type Departure } from '../../../models/council/plan/departures.ts';
import { exact, labelled } from '../../format.ts';
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
  return departuresOf(told, { stock, names, households: place.households, language });
}

/** "part des réparations qui évitent un achat : 0,5 → 1" */
export const changesSaid = (
  departures: readonly Departure[],
  language: Language,
  m: ToolMessages,
): string[] =>
  departures.map((departure) => {
    const { ours, theirs, kind } = departure;
    const { label, unit } = departureSaid(departure, m.departures);
    const say = sayer(departure, language, m);
    const after = kind === 'done' ? ` (${unit})` : ours === theirs ? ` (${m.changed.bare})` : '';
    return labelled(
      label,
      `${ours === undefined ? m.changed.unknown : say(ours)}\u00a0→\u00a0${say(theirs)}${after}`,
      language,
    );
  });

/** The same text for one cell or one line; empty when all hypotheses are ours. */
export function changesTold(departures: readonly Departure[], language: Language, m: ToolMessages): string {
  const said = changesSaid(departures, language, m);
  return said.length === 0 ? '' : labelled(m.changed.title, said.join(' · '), language);
}

/** Years are written without a thousands separator. */
function sayer({ kind }: Departure, language: Language, m: ToolMessages): (value: number) => string {
  if (kind === 'mix' || kind === 'trend') return (value) => (value === 1 ? m.changed.yes : m.changed.no);
  if (kind === 'from' || kind === 'horizon') return String;
  const say = (value: number) => exact(value, language);
  return kind === 'cost' ? (value) => m.money.euros(say(value)) : say;
}
