/**
 * The hypotheses of ours that someone changed, theirs beside ours: every page, sheet and file that shows a
 * result lists them, so that nobody takes another person's hypotheses for ours. Which levers are pulled, how
 * far and when, are not hypotheses: they are the policy.
 */
import type { Language } from '../../catalogue/catalogue.ts';
import type { FactorId } from '../../draws/factor.ts';
import type { PolicyCost, PolicyLever, StockCatalogue } from './catalogue.ts';
import type { AgedDevices, DepartureWords, SettingName } from './departure.ts';
import { timesOf, type Pull } from './scenario.ts';
import { AGES, countOf, meanAge, settledAge, shortest } from './ages.ts';
import { ownFleet } from './assumed.ts';
import { ASSUMED, COST_SUFFIX, DONE } from './scenarioText.ts';
import { farFewer } from './fewer.ts';
import { beyondFloor } from './law.ts';
import { inForce, USUAL, usualDone, type PolicyPlan } from './plan.ts';
import { TRENDS, USUAL_TREND } from './trend.ts';

export const DEPARTURES = [
  'assumption',
  'cost',
  'done',
  'households',
  'from',
  'horizon',
  'mix',
  'trend',
  'ages',
] as const;

interface Changed<K extends (typeof DEPARTURES)[number]> {
  readonly kind: K;
  /** As written in an address. */
  readonly id: string;
  /** Absent when nobody knows. */
  readonly ours: number | undefined;
  readonly theirs: number;
  /** What someone says of the place itself, which only it knows: nothing that we suppose is changed. */
  readonly own: boolean;
}

/** With what its name is made of, in the reader's language. */
export type Departure =
  | (Changed<'assumption'> & {
      readonly label: string;
      readonly unit: string;
      /** Of what an inventory counts for each inhabitant: how many there are in the place, and by the mean. */
      readonly counted?: { readonly owned: number; readonly usual: number; readonly few: boolean };
    })
  | (Changed<'cost'> & {
      readonly lever: string;
      readonly per: PolicyCost['per'];
      /**
       * What is typed of a whole action: EUR a year, and how far it goes; with what one unit comes to, where a unit has a
       * price, as a share or years have none. Absent where no place says how many units there are.
       */
      readonly whole?: {
        readonly euros: number;
        readonly intensity: number;
        readonly unit: string;
        readonly each?: number;
      };
    })
  | (Changed<'done'> & {
      readonly lever: string;
      readonly unit: string;
      /** Absent where nobody said a year. */
      readonly start: number | undefined;
      /** Years that it took to get there. */
      readonly ramp: number;
    })
  /** Mean ages; with how many were counted, by age in whole years, at the end of which year. */
  | (Changed<'ages'> & {
      readonly type: string;
      readonly year: number;
      readonly count: number;
      readonly byAge: readonly number[];
    })
  | Changed<SettingName>;

/** The hypotheses behind a result when nobody changes anything. */
export interface Ours {
  readonly stock: StockCatalogue;
  /** Names of factors, in the reader's language. */
  readonly names: Readonly<Record<FactorId, string>>;
  readonly households: number;
  /** Of the place; absent where there are many. */
  readonly people?: number;
  readonly language: Language;
}

/** A plan may set a place's number of homes; `ours` holds the number that the place has by itself. */
export function departuresOf(told: PolicyPlan, ours: Ours): Departure[] {
  return [
    ...assumptions(told, ours),
    ...costs(told, ours),
    ...inForce(told).map((pull) => done(pull, ours)),
    ...settings(told, ours),
    ...ages(told, ours),
  ];
}

/** The unit of what is told for each inhabitant. */
export const EACH = 'unit/person';

/** A value equal to our central value is still a change: its range is gone. */
function assumptions({ assumed }: PolicyPlan, { stock, names, people }: Ours): Departure[] {
  const fleet = new Set(ownFleet(stock));
  return Object.entries(assumed).flatMap(([factor, theirs]): Departure[] => {
    const { central, unit, shape } = stock.factors[factor]!;
    if (shape === 'fixed' && theirs === central) return [];
    const own = fleet.has(factor);
    const owned = own && unit === EACH && people !== undefined ? Math.round(theirs * people) : undefined;
    return [
      {
        kind: 'assumption',
        id: ASSUMED + factor,
        label: names[factor] ?? factor,
        unit,
        ours: central,
        theirs,
        own,
        ...(owned !== undefined && {
          counted: { owned, usual: central * people!, few: farFewer(owned, people!, central) !== undefined },
        }),
      },
    ];
  });
}

/**
 * Typed costs of the levers that some scenario pulls: the others cost nothing. One typed cost replaces all
 * the costs of a lever.
 */
function costs(told: PolicyPlan, { stock, language, households, people }: Ours): Departure[] {
  const { costs: typed, pulls, others, done: before, horizon } = told;
  const pulled = [pulls, ...others].flat();
  return stock.levers.flatMap((lever): Departure[] => {
    const theirs = typed[lever.id];
    const pull = pulled.find((each) => each.lever === lever.id);
    if (theirs === undefined || !pull) return [];
    const { per: counted, unit } = lever.intensity;
    const beyond = beyondFloor(lever, pull, { base: stock.base, horizon, done: before });
    const priced = counted === 'whole' || counted === 'thousand';
    const units =
      priced && people !== undefined ? timesOf(lever, beyond, { people, households }) : priced ? 1 : beyond;
    const whole = (!priced || units !== 1) && {
      whole: {
        euros: theirs * units,
        // what a law asks, or is done already, is not paid for
        intensity: beyond,
        unit: unit[language],
        ...(priced && { each: theirs }),
      },
    };
    const [each, once] = (['unit', 'start'] as const).map((per) => costOf(lever, stock, per));
    const of = (per: PolicyCost['per'], own: number | undefined, value: number): Departure => ({
      kind: 'cost',
      id: lever.id + COST_SUFFIX,
      lever: lever.label[language],
      per,
      ours: own,
      theirs: value,
      own: own === undefined,
      ...(per === 'unit' && whole),
    });
    const yearly = of('unit', each ?? (once === undefined || lever.costLeavesOut ? undefined : 0), theirs);
    return once === undefined ? [yearly] : [yearly, of('start', once, 0)];
  });
}

/** EUR for one unit, at central values; nothing where no source gives it. */
export function costOf(
  lever: PolicyLever,
  { factors }: StockCatalogue,
  per: PolicyCost['per'],
): number | undefined {
  const found = lever.costs.filter((cost) => cost.per === per);
  if (found.length === 0) return undefined;
  return found.reduce(
    (sum, cost) => sum + cost.factors.reduce((product, id) => product * factors[id]!.central, 1),
    0,
  );
}

function done({ lever: id, intensity, start, ramp }: Pull, { stock, language }: Ours): Departure {
  const { base } = stock;
  const { label, intensity: of } = stock.levers.find((lever) => lever.id === id)!;
  return {
    kind: 'done',
    id: DONE + id,
    lever: label[language],
    unit: of.unit[language],
    start: start === usualDone(id, base).start ? undefined : start,
    ramp,
    ours: 0,
    theirs: intensity,
    own: true,
  };
}

function settings(told: PolicyPlan, { stock, households }: Ours): Departure[] {
  const homes = Math.round(households);
  const first = stock.base + 1;
  const { households: theirHomes = homes, from = first, horizon, frozenMix, trend } = told;
  const changed = (kind: SettingName, ours: number, theirs: number, id: string = kind) =>
    ({ kind, id, ours, theirs, own: kind === 'households' }) satisfies Departure;
  return [
    changed('households', homes, theirHomes),
    changed('from', first, from),
    changed('horizon', USUAL.horizon, horizon),
    changed('mix', 0, frozenMix ? 1 : 0, 'frozen'),
    changed('trend', TRENDS.indexOf(USUAL_TREND), TRENDS.indexOf(trend)),
  ].filter(({ ours, theirs }) => ours !== theirs);
}

const TENTHS = 10;

/** Ages in tenths of a year: what is computed with are the counts. */
const ages = ({ ages: told }: PolicyPlan, { stock, language }: Ours): Departure[] =>
  Object.entries(told?.byType ?? {}).map(([id, byAge]): Departure => {
    const rounded = (years: number) => Math.round(years * TENTHS) / TENTHS;
    return {
      kind: 'ages',
      id: AGES + id,
      type: stock.types.find((type) => type.id === id)!.label[language],
      year: told!.year,
      count: countOf(byAge),
      byAge: shortest(byAge),
      ours: rounded(settledAge(id, stock)),
      theirs: rounded(meanAge(byAge)),
      own: true,
    };
  });

/** Years of a band: who reads ages needs no list of them, which the address holds. */
const BAND = 3;

/** The bands in which there are some, from the youngest. */
const bandsOf = (byAge: readonly number[]): AgedDevices[] =>
  Array.from({ length: Math.ceil(byAge.length / BAND) }, (_, at) => ({
    count: countOf(byAge.slice(at * BAND, (at + 1) * BAND)),
    from: at * BAND,
    to: (at + 1) * BAND - 1,
  })).filter(({ count }) => count > 0);

/**
 * How a changed hypothesis is named, and its unit: that of the factor, or in words.
 * @param words those of the reader's language
 */
export function departureSaid(
  departure: Departure,
  { yearlyCost, startCost, since, aged, noYes, settings: names, units }: DepartureWords,
): { readonly label: string; readonly unit: string } {
  switch (departure.kind) {
    case 'assumption':
      return { label: departure.label, unit: departure.unit };
    case 'cost': {
      const costOfOne = departure.per === 'unit' ? yearlyCost : startCost;
      return { label: costOfOne(departure.lever), unit: units.EUR };
    }
    case 'done': {
      const { lever, unit, start, ramp } = departure;
      return { label: since(lever, start === undefined ? '' : String(start), ramp), unit };
    }
    case 'households':
      return { label: names.households, unit: units.homes };
    case 'from':
    case 'horizon':
      return { label: names[departure.kind], unit: units.year };
    case 'ages': {
      const { type, year, count, byAge } = departure;
      return { label: aged(type, String(year), String(count), bandsOf(byAge)), unit: units.years };
    }
    case 'mix':
    case 'trend':
      return { label: names[departure.kind], unit: noYes };
  }
}
