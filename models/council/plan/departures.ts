/**
 * The hypotheses of ours that someone changed, theirs beside ours: every page, sheet and file that shows a
 * result lists them, so that nobody takes another person's hypotheses for ours. Which levers are pulled, how
 * far and when, are not hypotheses: they are the policy.
 */
import type { Language } from '../../catalogue/catalogue.ts';
import type { FactorId } from '../../draws/factor.ts';
import type { PolicyCost, PolicyLever, StockCatalogue } from './catalogue.ts';
import type { SettingName } from './departure.ts';
import { DEPARTURE_WORDS } from './words/texts.ts';
import { UNIT } from '../../request/words/texts.ts';
import type { Pull } from './scenario.ts';
import { ASSUMED, COST_SUFFIX, DONE } from './scenarioText.ts';
import { USUAL, type PolicyPlan } from './plan.ts';
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
] as const;

export interface Departure {
  readonly kind: (typeof DEPARTURES)[number];
  /** As written in an address. */
  readonly id: string;
  readonly label: string;
  /** The unit of the factor, or its unit in words. */
  readonly unit: string;
  /** Absent when nobody knows. */
  readonly ours: number | undefined;
  readonly theirs: number;
}

/** The hypotheses behind a result when nobody changes anything. */
export interface Ours {
  readonly stock: StockCatalogue;
  /** Names of factors, in the reader's language. */
  readonly names: Readonly<Record<FactorId, string>>;
  readonly households: number;
  readonly language: Language;
}

/** A plan may set a place's number of homes; `ours` holds the number that the place has by itself. */
export function departuresOf(told: PolicyPlan, ours: Ours): Departure[] {
  return [
    ...assumptions(told, ours),
    ...costs(told, ours),
    ...told.done.map((pull) => done(pull, ours)),
    ...settings(told, ours),
  ];
}

/** A value equal to our central value is still a change: its range is gone. */
const assumptions = ({ assumed }: PolicyPlan, { stock, names }: Ours): Departure[] =>
  Object.entries(assumed).flatMap(([factor, theirs]): Departure[] => {
    const { central, unit, shape } = stock.factors[factor]!;
    if (shape === 'fixed' && theirs === central) return [];
    return [
      {
        kind: 'assumption',
        id: ASSUMED + factor,
        label: names[factor] ?? factor,
        unit,
        ours: central,
        theirs,
      },
    ];
  });

/**
 * Typed costs of the levers that some scenario pulls: the others cost nothing. One typed cost replaces all
 * the costs of a lever.
 */
function costs({ costs: typed, pulls, others }: PolicyPlan, { stock, language }: Ours): Departure[] {
  const pulled = new Set([pulls, ...others].flat().map(({ lever }) => lever));
  return stock.levers.flatMap((lever): Departure[] => {
    const theirs = typed[lever.id];
    if (theirs === undefined || !pulled.has(lever.id)) return [];
    const [each, once] = (['unit', 'start'] as const).map((per) => costOf(lever, stock, per));
    const of = (label: string, own: number | undefined, value: number): Departure => ({
      kind: 'cost',
      id: lever.id + COST_SUFFIX,
      label,
      unit: UNIT.EUR[language],
      ours: own,
      theirs: value,
    });
    const words = DEPARTURE_WORDS[language];
    const name = lever.label[language];
    const yearly = of(
      words.yearlyCost(name),
      each ?? (once === undefined || lever.costLeavesOut ? undefined : 0),
      theirs,
    );
    return once === undefined ? [yearly] : [yearly, of(words.startCost(name), once, 0)];
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
  const { label, intensity: of } = stock.levers.find((lever) => lever.id === id)!;
  return {
    kind: 'done',
    id: DONE + id,
    label: DEPARTURE_WORDS[language].since(label[language], String(start), ramp),
    unit: of.unit[language],
    ours: 0,
    theirs: intensity,
  };
}

function settings(told: PolicyPlan, { stock, language, households }: Ours): Departure[] {
  const homes = Math.round(households);
  const first = stock.base + 1;
  const { households: theirHomes = homes, from = first, horizon, frozenMix, trend } = told;
  const words = DEPARTURE_WORDS[language];
  const said = (
    kind: SettingName,
    unit: string,
    ours: number,
    theirs: number,
    id: string = kind,
  ): Departure => ({
    kind,
    id,
    label: words.settings[kind],
    unit,
    ours,
    theirs,
  });
  return [
    said('households', UNIT.homes[language], homes, theirHomes),
    said('from', UNIT.year[language], first, from),
    said('horizon', UNIT.year[language], USUAL.horizon, horizon),
    said('mix', words.noYes, 0, frozenMix ? 1 : 0, 'frozen'),
    said('trend', words.noYes, TRENDS.indexOf(USUAL_TREND), TRENDS.indexOf(trend)),
  ].filter(({ ours, theirs }) => ours !== theirs);
}
