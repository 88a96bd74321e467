/** What the fleet page needs to know, in one language. The server makes it. */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { centralYears, councilCatalogue } from '../../../../models/fleet/judge/council.ts';
import type { PlaceFactors, PlaceKinds } from '../../../../models/fleet/judge/place.ts';
import type { FleetRules } from '../../../../models/fleet/read/rules.ts';
import { placeFactorsOf, placeKindsOf } from './placeFactors.ts';
import type { RatioId } from '../../../../models/fleet/judge/ratios.ts';
import { exact, labelled } from '../../../format.ts';
import { factorPath } from '../../../pages.ts';
import { titleLanguage } from '../../../parts/titles.ts';
import { parameterShown, type LinkShown } from '../leverWords.ts';

export interface MeasureShown {
  readonly label: string;
  readonly note: string;
  readonly parameters: readonly LinkShown[];
}

export interface LawShown {
  readonly title: string;
  readonly article: string;
  readonly figure: string;
  readonly formula: string;
  readonly caution: string;
  readonly source: {
    readonly text: string;
    readonly href: string | undefined;
    /** Of its title, where it is not that of the page. */
    readonly lang: Language | undefined;
  };
}

export interface FleetInitial {
  readonly language: Language;
  readonly groups: readonly { readonly label: string; readonly types: readonly string[] }[];
  /** For each device, its name and the number of years after which a public body usually replaces it. */
  readonly labels: Readonly<Record<string, string>>;
  readonly years: Readonly<Record<string, number>>;
  /** Kinds of things for which no figure is known. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<'keepLonger' | 'refurbished' | 'donated', MeasureShown>>;
  readonly law: Readonly<Record<'purchases' | 'reuse', LawShown>>;
  /** Years under which a retired machine is to be reused, by the law. */
  readonly oldest: number;
  /** Which devices are computers and screens, and the factors of a place that they stand for, with their names. */
  readonly own: Pick<FleetRules, 'computers' | 'screens'> & {
    readonly factors: PlaceFactors;
    readonly kinds: PlaceKinds;
    /** Computers for each inhabitant that are taken where nobody counts, and where they come from. */
    readonly mean: { readonly value: number; readonly href: string };
    /** The levers that the laws of the ratios bound. */
    readonly bounded: Readonly<Partial<Record<RatioId, string>>>;
    /** Names of these kinds. */
    readonly called: PlaceKinds;
    /** The last year that the simulator of a place knows. */
    readonly base: number;
    readonly names: Readonly<Record<string, string>>;
  };
  readonly references: readonly { readonly ratio: RatioId; readonly value: string; readonly who: string }[];
}

export function fleetShown(library: Library, language: Language): FleetInitial {
  const { catalogue, deviceGroups, fleet, factors } = library;
  const placeFactors = placeFactorsOf(library);
  const kinds = placeKindsOf(library);
  const calledOf = (id: string) => library.stock.types.find((type) => type.id === id)!.label[language];
  const council = councilCatalogue(catalogue, fleet.rules);
  const named = <T>(entries: readonly (readonly [string, T])[]) =>
    Object.fromEntries(entries) as Record<string, T>;
  const { levers, donation, rebound } = fleet.rules;
  const measure = (
    id: 'keepLonger' | 'refurbished' | 'donation',
    parameters: readonly string[],
  ): MeasureShown => ({
    label: fleet.prose.measures[id].label[language],
    note: fleet.prose.measures[id].note[language],
    parameters: parameters.map((parameter) => {
      const { label, value } = parameterShown(parameter, library, language);
      return { text: labelled(label, value, language), href: factorPath(parameter, language) };
    }),
  });
  const replaced = new Set(donation.lives.map(({ replaces }) => replaces));
  const lives = catalogue.devices.flatMap(({ id, secondLife }) =>
    replaced.has(id) && secondLife !== undefined ? [secondLife] : [],
  );
  return {
    language,
    groups: deviceGroups.map(({ id, label }) => ({
      label: label[language],
      types: catalogue.devices.filter(({ group }) => group === id).map((device) => device.id),
    })),
    labels: named(catalogue.devices.map(({ id, label }) => [id, label[language]])),
    years: named(catalogue.devices.map(({ id }) => [id, centralYears(id, council)!])),
    kinds: named(Object.entries(fleet.prose.kinds).map(([id, label]) => [id, label[language]])),
    measures: {
      keepLonger: measure('keepLonger', levers.keepLonger.parameters),
      refurbished: measure('refurbished', [rebound]),
      donated: measure('donation', [donation.reused, donation.displacement, catalogue.handover, ...lives]),
    },
    law: { purchases: lawShown('purchases', library, language), reuse: lawShown('reuse', library, language) },
    oldest: fleet.rules.law.reuse.oldestYears,
    own: {
      computers: fleet.rules.computers,
      screens: fleet.rules.screens,
      factors: placeFactors,
      kinds,
      mean: {
        value: factors[placeFactors.computers]!.central,
        href: factorPath(placeFactors.computers, language),
      },
      bounded: boundedBy(library),
      called: { computers: calledOf(kinds.computers), screens: calledOf(kinds.screens) },
      base: library.stock.base,
      names: named(Object.values(placeFactors).map((id) => [id, factors[id]!.label[language]])),
    },
    references: fleet.prose.references.map(({ ratio, value, who, year }) => ({
      ratio,
      value: exact(value, language),
      who: who[language] + (year === undefined ? '' : `, ${year}`),
    })),
  };
}

/** Of each ratio of the law, the lever of a place on whose level that law is a minimum. */
const boundedBy = ({ stock, fleet }: Library): Partial<Record<RatioId, string>> =>
  Object.fromEntries(
    Object.entries(fleet.rules.law).flatMap(([ratio, { law }]) =>
      stock.levers.flatMap(({ id, minimum = [], laws }) =>
        minimum.length > 0 && laws.includes(law) ? [[ratio, id] as const] : [],
      ),
    ),
  );

function lawShown(id: 'purchases' | 'reuse', library: Library, language: Language): LawShown {
  const { law, formula } = library.fleet.rules.law[id];
  const { source, caution } = library.fleet.prose.law[id];
  const { title, article, figure } = library.laws[law]!;
  const cited = library.sources[source]!;
  return {
    title: title[language],
    article: article[language],
    figure: figure[language],
    formula: formula[language],
    caution: caution[language],
    source: {
      text: `${cited.title}, ${cited.publisher}, ${cited.year}`,
      href: cited.url,
      lang: titleLanguage(cited, language),
    },
  };
}
