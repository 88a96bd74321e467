/** The results of a scenario in sentences, which the page, the note and the pieces share. */
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { BETWEEN, HUNDRED } from '../../../models/catalogue/writing.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { ScenarioEuros } from '../../../models/council/outcome/euros.ts';
import type { Summary } from '../../../models/council/outcome/summary.ts';
import { sizeIn } from '../../../models/territory/homes.ts';
import type { ReenStatus } from '../../../models/territory/reen.ts';
import type { SizeClass } from '../../../models/territory/sizeClass.ts';
import type { Territory } from '../../../models/territory/territory.ts';
import { amount, exact, hundredths, percent, whole } from '../../format.ts';
import type { CouncilMessages, ToolMessages } from './words/fr.ts';
import { mass, signed } from '../../mass.ts';
import { isEither, NOTHING, savedSaid } from './gainWords.ts';
import { fallen, massRange, type PlaceShown } from './view.ts';

/**
 * Says that the electricity figure is missing, or that a territory's own mix is kept constant, since no source says how
 * it will change. Empty for the country's electricity.
 */
export function electricityOf(
  { grid }: PlaceShown,
  { gaps, catalogue }: Library,
  language: Language,
  { diagnosis }: CouncilMessages,
): string | undefined {
  if (grid === undefined) return undefined;
  const { label } = catalogue.grids.find(({ id }) => id === grid)!;
  return gaps[`grid:${grid}`]?.[language] ?? diagnosis.electricity(label[language]);
}

/** The stock in the first year after the last known one, with nothing but the law and what is already done. */
export function today({ series, years }: Summary, base: number) {
  const at = Math.max(0, years.indexOf(base + 1));
  const { kg, inUse, bought, asleep } = series;
  return {
    kg: kg.reference[at]!,
    inUse: inUse.reference[at]!,
    bought: bought.reference[at]!,
    asleep: asleep.reference[at]!,
  };
}

/** What the published trend says, and what of it is counted here. */
export function trendSaid({ stock, factors }: Library, language: Language, m: CouncilMessages): string {
  const { from, until, times, said } = stock.trend;
  const central = (id: string) => factors[id]!.central;
  return m.trend({
    from: String(from),
    until: String(until),
    devices: percent(central(said.devices), language),
    times: exact(central(times), language),
    range: BETWEEN[language](exact(factors[times]!.low, language), exact(factors[times]!.high, language)),
  });
}

/** How many people live there, and how their households were counted. */
export function peopleSaid(
  territory: Territory,
  households: number,
  { territories, factors }: Library,
  language: Language,
  { diagnosis }: CouncilMessages,
): string {
  const { size, of } = sizeIn(territory, territories.households, factors);
  const own = territory.kind === 'own' || territory.kind === 'country';
  const { department = territory } = territory;
  const { meanOf } = diagnosis;
  return diagnosis.people(
    whole(territory.population, language),
    homes(households, language),
    exact(size.central, language),
    percent(factors[territories.households.share]!.central, language),
    of === 'department'
      ? meanOf.department(department.name)
      : meanOf[of === 'country' && !own ? 'instead' : of],
  );
}

/** How large the homes of communes as large are; nothing of a place that is no commune. */
export function sameHomesSaid(
  same: Pick<SizeClass, 'from'> | undefined,
  { territories }: Library,
  language: Language,
  { diagnosis }: CouncilMessages,
): string {
  if (!same) return '';
  const { classes, households } = territories;
  const size = households.places.classes[classes.bounds.filter((bound) => bound <= same.from).length]!;
  const [low, high] = [exact(size.low, language), exact(size.high, language)];
  return diagnosis.sameHomes(exact(size.central, language), BETWEEN[language](low, high));
}

/**
 * What the law requires of a place, by its number of inhabitants, and of the group that it is in, where it binds the group
 * alone; empty for a place that it does not mention.
 */
export const reenSaid = (
  { status, group }: { readonly status: ReenStatus | undefined; readonly group: Territory | undefined },
  { territories }: Library,
  language: Language,
  said: CouncilMessages['diagnosis']['reen'],
  grouped: CouncilMessages['diagnosis']['group'],
): string =>
  [
    status === undefined ? '' : said[status](whole(territories.reen.above, language)),
    group ? grouped(whole(group.population, language)) : '',
  ]
    .filter(Boolean)
    .join(' ');

/** A whole number of households, even when there are few. */
export const homes = (households: number, language: Language): string =>
  amount(Math.round(households), language);

/** @param pulled whether any lever is in use */
export function findingOf(summary: Summary, pulled: boolean, language: Language, m: ToolMessages): string {
  if (!pulled) return m.results.nothing;
  const horizon = String(summary.years.at(-1));
  const saved = fallen(summary.total.kg);
  if (isEither(saved)) return m.results.either(horizon, savedSaid({ saved }, language, m));
  if (Math.abs(saved.central) < NOTHING) return m.results.none(horizon);
  return saved.central > 0
    ? m.results.saves(mass(saved.central, language), massRange(saved, language, m), horizon)
    : m.results.adds(mass(-saved.central, language), massRange(summary.total.kg, language, m), horizon);
}

/** What to say of what the law already asks, by itself, where it saves and where it adds. */
type LawWords = Readonly<Record<'saves' | 'adds', (mass: string, range: string, horizon: string) => string>>;

/** Empty where the law changes nothing. @param law kgCO2e over all the years */
export function lawSaid(
  law: Estimate,
  horizon: number,
  language: Language,
  { saves, adds }: LawWords,
  m: Pick<ToolMessages, 'between'>,
): string {
  const saved = fallen(law);
  if (Math.abs(saved.central) < NOTHING) return '';
  const [say, told] = saved.central > 0 ? [saves, saved] : [adds, law];
  return say(mass(told.central, language), massRange(told, language, m), String(horizon));
}

/**
 * Says of each lever that stands no higher than the law in the last year that it adds nothing then; empty where there is
 * none.
 * @param nameOf the label of a lever; its law asks for a share
 */
export function underLawSaid(
  { underLawAtEnd, years }: Pick<Summary, 'underLawAtEnd' | 'years'>,
  nameOf: (id: string) => string,
  language: Language,
  { results }: ToolMessages,
): string {
  const share = (value: number) => hundredths(exact(value, language), language);
  const year = String(years.at(-1));
  return underLawAtEnd
    .map(({ lever, level, asked }) =>
      level < asked
        ? results.underLaw(nameOf(lever), share(level), share(asked), year)
        : results.asLaw(nameOf(lever), share(asked), year),
    )
    .join(' ');
}

/** What is already done brings beyond the law, by the last year; empty where nothing is. */
export function doneSaid(
  { done: { central }, years }: Pick<Summary, 'done' | 'years'>,
  already: boolean,
  language: Language,
  { results }: ToolMessages,
): string {
  if (!already) return '';
  if (Math.abs(central) < NOTHING) return results.doneWithin;
  const say = central < 0 ? results.done : results.doneAdds;
  return say(mass(Math.abs(central), language), String(years.at(-1)));
}

/**
 * Names the term that makes a scenario weigh more, where the carbon of the last year or of all the years rises: the
 * devices that it adds to those in service, or that serve again elsewhere. Empty where carbon falls, or where no device
 * is added.
 */
export function whyMore({ series, total }: Summary, language: Language, m: ToolMessages): string {
  const added = Math.max(series.inUse.difference.at(-1)!.central, total.reused.central);
  const rises = Math.max(total.kg.central, series.kg.difference.at(-1)!.central) > NOTHING;
  if (!rises || added < 1) return '';
  return m.results.moreServe(amount(Math.round(added), language));
}

/** Says of the year that avoids the most why later ones avoid less; empty where none stands out. */
export const peakSaid = ({ peak }: Summary, { results }: ToolMessages): string =>
  peak === undefined ? '' : results.peak(String(peak));

/** "0,65 %": what is avoided of all that the devices weigh over the years to come; empty where nothing surely is. */
export function percentAvoided({ weight, total }: Summary, language: Language): string {
  const share = weight.central > 0 && !isEither(fallen(total.kg)) ? -total.kg.central / weight.central : 0;
  return share > 0 ? hundredths(amount(share * HUNDRED, language), language) : '';
}

/** The same in a sentence, with what the devices weigh and its range. */
export function shareOf(summary: Summary, language: Language, m: ToolMessages): string {
  const { weight } = summary;
  const percents = percentAvoided(summary, language);
  return (
    percents && m.results.share(percents, mass(weight.central, language), massRange(weight, language, m))
  );
}

/** What the council's own sum is made of; then whoever else pays, who is no part of it. */
const PAYERS = { ours: ['council', 'purchases'], others: ['household', 'maker'] } as const;
type Payer = (typeof PAYERS)[keyof typeof PAYERS][number];

export interface PayerRow {
  readonly id: Payer;
  readonly label: string;
  readonly value: string;
  readonly range: string;
}

/**
 * Who pays, according to a source or to the council; the line of its actions says that it is only what is known. The
 * lines of the council's sum add up as they are written.
 */
export function payersOf(
  who: keyof typeof PAYERS,
  euros: ScenarioEuros,
  language: Language,
  m: ToolMessages,
): PayerRow[] {
  const { council, purchases, net, known } = euros;
  const to = who === 'ours' && known ? addingUp(council.central, purchases.central, net.central) : undefined;
  return PAYERS[who].flatMap((id) => {
    const amount = euros[id];
    if (id === 'council' && !euros.known)
      return [{ id, label: m.money.council, value: m.money.toType, range: '' }];
    if (!amount || (id !== 'council' && amount.central === 0 && amount.high === 0)) return [];
    const label = id === 'council' && euros.unknown.length > 0 ? m.money.councilKnown : m.money[id];
    return [{ id, label, ...paid(amount, language, m, to) }];
  });
}

const TEN = 10;
/** Digits of a sum of euros: more of them would show how a computer adds. */
const PRECISE = 12;
const twoDigitsOf = (value: number) => Number(value.toPrecision(2));

/**
 * Rounds what a council pays and what it buys to one last digit, so that their sum, as a reader adds it up, is the one
 * that is written with two digits.
 * @param sum of both, in euros as they are
 */
export function addingUp(pays: number, buys: number, sum: number): (euros: number) => number {
  const sizes = [pays, buys, sum].map(Math.abs).filter((size) => size > 0);
  let last = sizes.length > 0 ? Math.floor(Math.log10(Math.min(...sizes))) - 1 : 0;
  const to = (euros: number) => Number((Math.round(euros / TEN ** last) * TEN ** last).toPrecision(PRECISE));
  for (let tried = 0; tried < PRECISE && twoDigitsOf(to(pays) + to(buys)) !== twoDigitsOf(sum); tried++)
    last--;
  return to;
}

/** Euros with all the digits that they were rounded to. */
export const asRounded = (euros: number, language: Language, m: ToolMessages): string =>
  m.money.euros(signed(euros, language, PRECISE));

/** @param to what the central value is rounded to, where two digits are too few */
export const paid = (
  { central, low, high }: Estimate,
  language: Language,
  m: ToolMessages,
  to?: (euros: number) => number,
) => {
  const [least, most] = [signed(low, language), signed(high, language)];
  return {
    value: to ? asRounded(to(central), language, m) : m.money.euros(signed(central, language)),
    // what was typed has none
    range: least === most ? '' : m.between(least, most),
  };
};
