/** What a picture of a receipt says: always its heaviest thing, and whatever else its reader lets it show. */
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { estimateOf, mapSpread } from '../../../../models/draws/spread.ts';
import type { Answers } from '../../../../models/household/answers.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Effects } from '../../../../models/proposals/effects.ts';
import type { Choice } from '../../../../models/proposals/proposals.ts';
import { amount, between } from '../../../format.ts';
import type { Pictured, Row, Thing } from '../../../picture/receipt.ts';
import { rankOn, spreadsOn, takenOff } from '../act/ranking.ts';
import type { Choosing } from '../act/choice.svelte.ts';
import { asChosen, HARDLY, isByRule, leftWords, slight } from '../act/gain.ts';
import type { Row as Proposal } from '../act/cards.ts';
import type { Household } from '../household.svelte.ts';
import { iconOf } from '../icons.ts';
import { kindsOf, together, type Group, type Kind } from '../view.ts';
import type { ShareMessages } from './words/fr.ts';

/** What may be shown besides the heaviest thing. */
export const SHOWN = ['total', 'gesture', 'law'] as const;
export type Shown = (typeof SHOWN)[number];

/** More would be too small to be told apart. */
const MOST_THINGS = 4;
/** Of the heaviest laws, those of which it is computed what they add: each takes some milliseconds. */
const MOST_TRIED = 6;
/** Of the choices that are told together; more of them are counted. */
const MOST_NAMED = 3;

/**
 * @param choosing absent when the proposals could not be fetched: none is shown then
 * @param host where this site is, for whoever sees the picture
 */
export function picturedOf(
  household: Household,
  choosing: Choosing | undefined,
  shown: ReadonlySet<Shown>,
  m: ShareMessages,
  host: string,
): Pictured {
  const { view, messages, answers } = household;
  const several = isOfSeveral(answers);
  const { language } = messages;
  const kg = (value: number) => amount(value, language);
  const kinds = kindsOf(view);
  const heaviest = kinds[0]!;
  const { rows, law } = choosing ? rowsOf(choosing, household, shown, m) : { rows: [] };
  return {
    title: shown.has('total') ? m.picture.title(answers.people ?? 1) : m.picture.heaviestAlone(several),
    number: shown.has('total')
      ? {
          value: kg(view.total.central),
          unit: messages.kgPerYear,
          range: `${messages.often} ${held(between(view.total, language))}`,
        }
      : {
          value: kg(heaviest.kg),
          unit: messages.kgPerYear,
          range: `${messages.often} ${held(between(rangeOf(heaviest, household.footprint!), language))}`,
        },
    heaviest: shown.has('total')
      ? m.picture.heaviest(heaviest.label, kg(heaviest.kg))
      : m.picture.alone(heaviest.items[0]!.label.replace(/ \d+$/, ''), heaviest.items.length),
    things: thingsOf(kinds),
    rows,
    // only what the booklet surely says is its own
    origin:
      law && `${choosing!.programme.words.origin}${law.booklet === 'yes' ? '' : ` ${m.picture.maybeNot}`}`,
    brand: `sobrement · ${host}`,
    ask: m.picture.ask,
  };
}

/** Bounds that stand on one line. */
const held = (bounds: string): string => bounds.replaceAll(' ', '\u00a0');

const isOfSeveral = ({ people = 1 }: Answers): boolean => people > 1;

/** What a kind of thing weighs, with its range: several of them are added draw by draw. */
function rangeOf(kind: Kind, footprint: Footprint): Estimate {
  const members = kind.items.flatMap((item) => item.members ?? []);
  return together(footprint.items.filter(({ component, item }) => members.includes(`${component}/${item}`)));
}

const thingsOf = (kinds: readonly Kind[]): Thing[] =>
  kinds
    .filter(({ key }) => !key.endsWith('/smaller'))
    .slice(0, MOST_THINGS)
    .map(({ key, kg }) => ({ icon: iconOf(key), group: key.split('/')[0] as Group, kg }));

/** How far the reader goes with what they decide by themselves: a law is told only where its proposal is shown. */
const ownChoice = ({ effects, picked }: Choosing): Choice =>
  Object.fromEntries(
    effects.proposals
      .filter(({ proposal }) => proposal.kind !== 'measure')
      .map(({ proposal: { id } }) => [id, picked.choice[id]!]),
  );

/** Several of them beside a total: what is left of it says more than the largest of them. */
function jointRow(effects: Effects, { household, programme }: Choosing, m: ShareMessages['picture']): Row {
  const { language } = household.messages;
  const chosen = effects.proposals.map(({ proposal }) => proposal);
  const titleOf = (id: string) => programme.words.proposals.find((each) => each.id === id)!.title;
  const who =
    chosen.length > MOST_NAMED ? m.chosen(chosen.length) : chosen.map(({ id }) => titleOf(id)).join(' + ');
  return {
    who: chosen.some(({ atMost }) => atMost) ? m.ifAllWell(who) : who,
    what: m.left(leftWords(effects, language)),
    ...figures(estimateOf(effects.saving), m.ofAll, household, m),
  };
}

function figures(
  saved: Estimate,
  of: (range: string) => string,
  { messages: { language } }: Household,
  m: ShareMessages['picture'],
): Pick<Row, 'gain' | 'range'> {
  const how = slight(saved);
  if (how) return { gain: m[how], range: m.upTo(amount(saved.high, language)) };
  const range =
    saved.low < 0
      ? m.eitherSide(amount(saved.high, language), amount(-saved.low, language))
      : between(saved, language);
  return { gain: m.gain(amount(saved.central, language)), range: of(held(range)) };
}

/**
 * Beside the total, what each takes off the whole year. Where the heaviest thing stands alone, what it takes off that:
 * a gain larger than the number above it would make no sense.
 */
function rowsOf(
  choosing: Choosing,
  { view, footprint, answers }: Household,
  shown: ReadonlySet<Shown>,
  { picture: m }: ShareMessages,
): { readonly rows: Row[]; readonly law?: Proposal | undefined } {
  const ranking = rankOn(choosing, footprint!);
  const { first, alone, cards, lawFirst } = ranking;
  const { household, picked, usual } = choosing;
  const heaviest = kindsOf(view)[0]!;
  const onHeaviest = shown.has('total') ? undefined : spreadsOn(heaviest, footprint!, choosing);
  const lawWords = ({ atMost }: Proposal) => (atMost ? m.lawIfAll : m.law);
  const row = (who: string, { id, title, lever }: Proposal): Row => {
    const off = onHeaviest?.get(id);
    const own = off && off[0]! >= HARDLY ? estimateOf(off) : undefined;
    const of = own ? m.ofThat : m.ofAll;
    const saved = asChosen(own ?? alone.get(id)!, id, choosing);
    const reserved = isByRule(lever ?? undefined, answers) ? m.byRule(who) : who;
    return { who: reserved, what: title, ...figures(saved, of, household, m) };
  };
  /** The largest of those that are chosen, else the one that is offered first. */
  const weight = ({ id }: Proposal) => onHeaviest?.get(id)?.[0] ?? alone.get(id)!.central;
  const shownOf = (all: readonly Proposal[], offered: Proposal | undefined) => {
    const kg = (one: Proposal) => weight(one) * picked.choice[one.id]!;
    const chosen = all.filter(({ id }) => (picked.choice[id] ?? 0) > 0 && alone.has(id));
    return chosen.sort((a, b) => kg(b) - kg(a))[0] ?? offered;
  };
  const soon = onHeaviest && takenOff(heaviest, footprint!, choosing, ranking).first?.gesture;
  const gesture = shownOf(
    cards.flatMap((card) => card.gesture ?? []),
    soon ?? first[0]?.gesture,
  );
  const offered = soon ? m.lighter : m.offered;
  const name = gesture && picked.choice[gesture.id] === undefined ? offered : m.gesture;
  const who = gesture?.atMost ? m.ifAllWell(name) : name;
  const chosen = ownChoice(choosing);
  const effects = choosing.on(footprint!, chosen);
  const beside = shown.has('total') && shown.has('gesture');
  const isJoint = beside && effects.proposals.length > 1;
  const isBeside = beside && effects.proposals.length > 0;
  const addedBy = (one: Proposal): Estimate => {
    const all = choosing.on(footprint!, { ...chosen, [one.id]: picked.choice[one.id] ?? usual(one.id) });
    return estimateOf(mapSpread(all.saving.length, (i) => all.saving[i]! - effects.saving[i]!));
  };
  const laws = cards.flatMap((card) => card.laws);
  /** Beside what the reader does, the law that adds most to it, and none that may weigh more. */
  const mostAdded = () => {
    const most = laws.filter(({ id }) => alone.has(id)).sort((a, b) => weight(b) - weight(a));
    const added = most.slice(0, MOST_TRIED).map((one) => ({ one, kg: addedBy(one) }));
    return added.filter(({ kg }) => kg.low >= 0).sort((a, b) => b.kg.central - a.kg.central)[0]?.one;
  };
  const law = shownOf(laws, undefined) ?? (isBeside ? mostAdded() : lawFirst?.row);
  /** Whoever sees what they do and what a law does adds them. */
  const besides = (one: Proposal): Row => {
    const of = (range: string) => m.besides(effects.proposals.length, range);
    return { who: lawWords(one), what: one.title, ...figures(addedBy(one), of, household, m) };
  };
  const mine = isJoint ? jointRow(effects, choosing, m) : gesture && row(who, gesture);
  const named = shown.has('law') ? law : undefined;
  return {
    rows: [
      ...(mine && shown.has('gesture') ? [mine] : []),
      ...(named ? [isBeside ? besides(named) : row(lawWords(named), named)] : []),
    ],
    law: named,
  };
}
