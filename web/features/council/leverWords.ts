/** Levers as the page shows them: in one language, with their assumptions in words. The server makes them. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';
import { FROM_TO, HUNDRED } from '../../../models/catalogue/writing.ts';
import { assumedBounds, parametersOf, settable } from '../../../models/council/plan/assumed.ts';
import { takenOut } from '../../../models/council/outcome/ready.ts';
import { costOf } from '../../../models/council/plan/departures.ts';
import type { Law } from '../../../data/files.ts';
import type { Library } from '../../../data/library.ts';
import { isPriced } from '../../../models/council/outcome/euros.ts';
import type { PolicyLever } from '../../../models/council/plan/catalogue.ts';
import type { GainGroup } from '../../../models/proposals/order.ts';
import type { Seal } from '../../../models/proposals/seal.ts';
import { rankedLevers } from '../../../models/council/outcome/ranking.ts';
import type { Scope } from '../../../models/council/outcome/scope.ts';
import { amount, exact, hundredths, labelled, significant } from '../../format.ts';
import type { CouncilMessages } from './words/fr.ts';
import { byLanguage } from '../../dictionaries.ts';
import { proposalPath } from '../../pages.ts';

export interface LinkShown {
  readonly text: string;
  readonly href: string;
}

/** An assumption: what it is, its value in words, and the values that the reader may type instead. */
export interface ParameterShown {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly central: number;
  /** Absent when the council cannot set it. */
  readonly bounds: { readonly min: number; readonly max: number } | undefined;
}

export interface LeverShown {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  /** One of them: "un café"; absent where the unit says it, as "1 % des achats". */
  readonly one?: string;
  /** Of a number for so many people, what it counts in a place: one, then several. */
  readonly things?: readonly string[];
  readonly seal: Seal;
  /** Where its place lists it. */
  readonly rank: number;
  readonly group: GainGroup;
  readonly ours: boolean;
  readonly min: number;
  readonly max: number;
  /** EUR per unit and per year, when a source gives it. */
  readonly cost: number | undefined;
  /** Whether a source gives its cost. */
  readonly priced: boolean;
  /** What no sum of euros includes while its cost is not typed; absent where that is all of it: see `unpricedSaid`. */
  readonly unpriced?: string;
  /** EUR per unit, paid once at the start. */
  readonly costOnce: number | undefined;
  readonly parameters: readonly ParameterShown[];
  readonly laws: readonly string[];
  readonly measures: readonly LinkShown[];
}

/** What the law asks of a lever, from when, in % of a whole. */
export interface LawShown {
  readonly lever: string;
  readonly text: string;
  readonly thresholds: readonly { readonly from: number; readonly share: number }[];
  /** The last of them: "30 % en 2030". */
  readonly most: string;
  /** Whether the gap is one of euros spent, or of devices given away. */
  readonly counts: 'euros' | 'devices';
}

/** Of the levers that a law bounds. */
export const lawsShown = (
  { stock, laws: known, fleet }: Library,
  language: Language,
  { laws }: Pick<CouncilMessages, 'laws'>,
): LawShown[] =>
  stock.levers.flatMap(({ id, minimum = [], effects, label, laws: cited }): LawShown[] => {
    if (minimum.length === 0) return [];
    const thresholds = minimum.map(({ from, intensity: share }) => ({ from, share }));
    const own = Object.values(fleet.rules.law).find(({ law }) => cited.includes(law));
    // the simulator starts after the law did, which the page says as the note does
    const said = thresholds.map(({ from, share }) => {
      const began = own?.thresholds.find((each) => each.share * HUNDRED === share)?.from ?? from;
      const say = began > stock.base ? laws.from : laws.since;
      return say(hundredths(exact(share, language), language), String(began));
    });
    const counts = effects.some(({ kind }) => kind === 'refurbish') ? 'euros' : 'devices';
    const law = known[own?.law ?? ''];
    const named = law ? lawNamed(law, language) : label[language];
    const text = labelled(named, said.join(', '), language);
    return [{ lever: id, text, thresholds, most: said.at(-1)!, counts }];
  });

const lawNamed = ({ title, article }: Law, language: Language): string =>
  `${title[language]} (${article[language]})`;

/** Where the slider of each lever ends in a place, and why. */
export const endsShown = (
  library: Pick<Library, 'stock' | 'factors'>,
  { people, scopes }: { readonly people: number; readonly scopes: Readonly<Record<string, Scope>> },
  language: Language,
  { ends }: Pick<CouncilMessages, 'ends'>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    library.stock.levers.map((lever) => {
      const { id, intensity } = lever;
      const { onePer = 0, per, bannedBelow = 0, unlessWithin = 0 } = intensity;
      const { most, limit, each, banned } = scopes[id]!;
      const said = exact(most, language);
      const mean = meanCount(lever, people, library);
      if (banned) return [id, ends.banned(exact(bannedBelow, language), exact(unlessWithin, language))];
      if (mean !== undefined) return [id, ends.mean(amount(Math.round(mean), language))];
      if (limit === 'people') return [id, ends.people(said, exact(onePer, language))];
      if (limit === 'longest') return [id, ends.longest(said, exact(longestIn(library), language))];
      if (limit === 'one') return [id, ends.one(said)];
      if (limit === 'asleep') return [id, ends.asleep(amount(most, language))];
      if (per === 'thousand') return [id, ends.here(amount(most * each!, language))];
      return [id, limit === 'all' ? '' : ends.most(said)];
    }),
  );

/** Years beyond which no life is counted. */
const longestIn = ({ stock }: Pick<Library, 'stock'>): number =>
  Math.max(...stock.types.flatMap(({ longest }) => (longest ? [stock.factors[longest]!.high] : [])));

/** How many there are in a place of what a lever takes out of its streets, by the mean of the country: nobody counted them there. */
export function meanCount(
  lever: Pick<PolicyLever, 'effects' | 'competence'>,
  people: number,
  { stock, factors }: Pick<Library, 'stock' | 'factors'>,
): number | undefined {
  const wanted = takenOut(lever, stock);
  if (wanted.length === 0) return undefined;
  return wanted.reduce((count, factor) => count * factors[factor]!.central, people);
}

/** What a sum of euros leaves out where a lever is not priced: all of the lever, or a part that its costs lack. */
export const unpricedPart = ({ label, costLeavesOut }: PolicyLever, language: Language): string =>
  (costLeavesOut ?? label)[language];

/** A lever as every place shows it. */
export type LeverSaid = Omit<LeverShown, 'rank'>;

/** In the catalogue's order, in which addresses are read; `group` and a rank in the place say where the page lists each. */
export function leversShown(library: Library, language: Language, m: CouncilMessages): LeverSaid[] {
  const ranked = rankedLevers(library);
  const { purchaseCut } = library.stock;
  return library.stock.levers.map((lever) => {
    const shown = leverShown(lever, ranked, library, language, m);
    // why a cut in the price of each may still cost more
    return boughtAgain(lever, library.stock).includes(purchaseCut)
      ? { ...shown, text: `${shown.text} ${m.again}` }
      : shown;
  });
}

function leverShown(
  lever: PolicyLever,
  ranked: ReturnType<typeof rankedLevers>,
  library: Library,
  language: Language,
  { ones, things }: CouncilMessages,
): LeverSaid {
  return {
    id: lever.id,
    label: lever.label[language],
    text: lever.text[language],
    unit: lever.intensity.unit[language],
    ...(ones[lever.id] && { one: ones[lever.id]! }),
    ...(things[lever.id] && { things: things[lever.id] }),
    seal: lever.seal,
    group: ranked.find((each) => each.lever === lever)!.group,
    ours: lever.competence === 'council',
    min: lever.intensity.min,
    max: lever.intensity.max,
    cost: costOf(lever, library.stock, 'unit'),
    priced: isPriced(lever),
    ...(lever.costLeavesOut && { unpriced: lever.costLeavesOut[language] }),
    costOnce: costOf(lever, library.stock, 'start'),
    parameters: [
      ...parametersOf(lever, library.stock),
      ...boughtAgain(lever, library.stock),
      ...countedFor(lever, library.stock),
    ].map((id) => parameterShown(id, library, language)),
    laws: lever.laws.map((id) => lawNamed(library.laws[id]!, language)),
    measures: lever.measures.map((id) => ({
      text: library.measures.find((measure) => measure.id === id)!.title[language],
      href: proposalPath(id, language),
    })),
  };
}

/** What the euros of a lever on the council's own purchases are worked out from: a price, its cut, the life of one. */
function boughtAgain({ effects }: PolicyLever, { types, purchaseCut }: Library['stock']): FactorId[] {
  const found = effects.flatMap(({ kind, types: acted }) => {
    if (kind !== 'lengthen' && kind !== 'refurbish' && kind !== 'fewer') return [];
    const own = types.filter(({ id, price }) => price !== undefined && acted.some(({ type }) => type === id));
    return own.flatMap(({ price, firstLife }) => [
      price!,
      ...(kind === 'refurbish' ? [purchaseCut] : []),
      ...(kind === 'lengthen' ? [firstLife] : []),
    ]);
  });
  return [...new Set(found)];
}

/** How many there are of what a lever takes away, and what one of them draws. */
const countedFor = ({ effects }: PolicyLever, { types }: Library['stock']): FactorId[] =>
  effects.flatMap(({ kind, types: acted }) =>
    kind === 'unplug'
      ? types.flatMap(({ id, wanted, yearly }) =>
          acted.some(({ type }) => type === id)
            ? [...wanted.map(({ factor }) => factor), ...(yearly === undefined ? [] : [yearly])]
            : [],
        )
      : [],
  );

const UNITS = byLanguage(
  import.meta.glob<Readonly<Record<string, string>>>('../../words/units/*.ts', {
    eager: true,
    import: 'units',
  }),
);

/** Units that are not written because the label of the parameter makes them plain. */
const UNSAID = new Set(['share', 'number', 'item']);

/** Its value: "0,92 (0,9 à 0,95)". */
export function parameterShown(id: string, { factors, stock }: Library, language: Language): ParameterShown {
  const own = stock.factors[id];
  const { label, central, low, high, unit } = factors[id]!;
  const units = UNITS[language];
  const said = (value: number) => significant(value, language);
  const range = low === high ? '' : ` (${FROM_TO[language](said(low), said(high))})`;
  const per = UNSAID.has(unit) ? '' : ` ${units[unit] ?? unit}`;
  return {
    id,
    label: label[language],
    central,
    bounds: own && settable(stock).includes(id) ? assumedBounds(own) : undefined,
    value: `${said(central)}${per}${range}`,
  };
}
