/** What the sensitivity page shows: what the models found, with the names of things. */
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { lookup } from '../../../models/catalogue/lookup.ts';
import { sensitivityOf, swingOf, type Sensitivity } from '../../../models/sensitivity/sensitivity.ts';
import { usualPolicy } from '../../../models/sensitivity/subjects.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { USUAL } from '../../../models/council/plan/plan.ts';
import { FROM_TO } from '../../../models/catalogue/writing.ts';
import { amount, percent, significant, twoDigits } from '../../format.ts';
import { KG_PER_TONNE } from '../../mass.ts';
import { choiceNames } from './choiceNames.ts';
import type { SensitivityMessages } from './words/sensitivity/fr.ts';

/** What is the same in every language, worked out once. */
export interface Sensitive {
  readonly found: Sensitivity;
  readonly place: { readonly name: string; readonly people: number };
  /** First year of effect, and the last one. */
  readonly years: { readonly from: number; readonly to: number };
}

export function worked(library: Library, territories: Territories): Sensitive {
  const { catalogue, stock, cases, factors, territories: facts } = library;
  const commune = territories.get(cases.territory)!;
  const place = placeIn(commune, facts, factors);
  const households = [{}, ...cases.households.map(({ answers }) => answers)];
  return {
    found: sensitivityOf({ catalogue, stock, households, place }),
    place: { name: commune.name, people: place.people },
    years: { from: Math.min(...usualPolicy(stock).map(({ start }) => start)), to: USUAL.horizon },
  };
}

/** A row of the drawing. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  /** Whether a household's own answer replaces this figure. */
  readonly answered: boolean;
  /** Drawn in the colour of what it is about, where it is about one thing. */
  readonly tier?: 'device' | 'network' | 'datacenter' | undefined;
  readonly ends: readonly [low: number, high: number];
}

export interface Drawing {
  readonly bars: readonly Bar[];
  readonly central: number;
}

/** A row of a table: what one thing does to one example. */
export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  /** Of a figure, in the average household. */
  readonly share?: string;
}

/** The name of the average household where it is an example among others. */
export const AVERAGE = 'average';

export type SensitivityView = ReturnType<typeof sensitivityView>;

/** Everything that moves one example, one thing at a time. */
export type CaseView = SensitivityView['cases'][number];

/** In kg or tonnes: below this, a difference is not zero, and nobody needs to know by how much. */
const LEAST_SHOWN = 0.05;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const extremes = (central: number, results: readonly number[]) =>
  [Math.min(central, ...results), Math.max(central, ...results)] as const;

export function sensitivityView(
  { found, place, years }: Sensitive,
  { catalogue, factors, cases }: Library,
  language: Language,
  m: SensitivityMessages,
) {
  const { central, choices } = found;
  const last = central.length - 1;
  const assumed = lookup(catalogue).assumptions;
  const named = choiceNames(catalogue, language, m);
  const factorNamed = (id: string) => capital(factors[id]!.label[language]);
  const perTonne = (value: number, subject: number) => (subject === last ? value / KG_PER_TONNE : value);
  const moves = (subject: number, result: number) => swingOf(central[subject]!, [result]) > 0;
  const difference = (subject: number, result: number) => {
    if (!moves(subject, result)) return m.none;
    const far = perTonne(result - central[subject]!, subject);
    if (Math.abs(far) < LEAST_SHOWN) return m.nearly;
    return `${far > 0 ? '+' : '−'}${twoDigits(Math.abs(far), language)}`;
  };
  const drawn = choices.map(({ choice, options }) => ({
    id: choice,
    name: named(choice).label,
    answered: false,
    ends: extremes(
      central[0]!,
      options.map(({ results }) => results[0]!),
    ),
  }));
  const moving = drawn.filter(({ ends: [low, high] }) => high > low);
  const factorBar = (factor: string, [low, high]: readonly [number, number]): Bar => ({
    id: factor,
    name: factorNamed(factor),
    answered: assumed.has(factor),
    ends: extremes(low, [high]),
  });
  const policy: Drawing = {
    bars: found.policy.map(({ factor, result: [low, high] }) =>
      factorBar(factor, [low / KG_PER_TONNE, high / KG_PER_TONNE]),
    ),
    central: central[last]! / KG_PER_TONNE,
  };
  const policyText = m.policy.lede(
    significant(place.people, language),
    String(years.from),
    String(years.to),
    amount(policy.central, language),
  );
  return {
    total: significant(central[0]!, language),
    choices: { bars: moving, central: central[0]! },
    elsewhere: drawn.filter((bar) => !moving.includes(bar)).map(({ name }) => name),
    still: found.still.map((id) => named(id).label),
    factors: {
      bars: found.factors.map(({ factor, results }) => factorBar(factor, results[0]!)),
      central: central[0]!,
    },
    cases: [
      { id: AVERAGE, label: m.average, text: m.averageText },
      ...cases.households.map(({ id, label, text }) => ({
        id,
        label: label[language],
        text: text[language],
      })),
      { id: cases.territory, label: place.name, text: policyText },
    ].map((one, i) => ({
      ...one,
      result:
        i === last
          ? m.policyUnit(`${amount(central[i]! / KG_PER_TONNE, language)} t`, String(years.to))
          : m.averageUnit(significant(central[i]!, language)),
      choices: choices.flatMap(({ choice, options }) =>
        options
          .filter(({ results }) => moves(i, results[i]!))
          .map(({ id, results }): Difference => ({
            id: `${choice}.${id}`,
            name: `${named(choice).label} · ${named(choice).optionOf(id)}`,
            said: difference(i, results[i]!),
          })),
      ),
      factors: found.factors.flatMap(({ factor, results, share }): Difference[] => {
        const [low, high] = results[i]!;
        if (!moves(i, low) && !moves(i, high)) return [];
        const said = FROM_TO[language](difference(i, low), difference(i, high));
        const ofDoubt = i === 0 ? { share: percent(share, language) } : {};
        return [{ id: factor, name: factorNamed(factor), said, ...ofDoubt }];
      }),
      /** That of a commune; a household has that of the page before. */
      drawing: i === last ? policy : undefined,
    })),
  };
}
