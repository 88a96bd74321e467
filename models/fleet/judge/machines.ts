/**
 * What to do with each machine, and why: keep it, keep it longer with parts changed, replace it, give it away,
 * or send it to recycling. A rule for each, so that anyone can check it: nothing is due before the last year
 * of a life; a computer is not kept beyond the longest life seen; a spare one waits for the next that breaks;
 * what is retired and may serve again is given; over ten years, the law sends it to recycling; between both, where
 * years alone are known, someone looks up its dates.
 *
 * Gains are kgCO2e of one machine, once: two years more save the same share of a new one as they are of its
 * life (2 ÷ n); refurbished ones in place of a new one, as many as its life takes (n ÷ a second life), save the
 * difference, less rebound; a gift saves what it spares elsewhere.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import { createSpreads, estimateOf, mapSpread, type Spread } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import { becomesRefurbished, isKeptLonger, yearsMore } from './acting.ts';
import type { FleetOptions } from './answers.ts';
import { centralSecondLife, centralYears, councilCatalogue } from './council.ts';
import { createGift } from './donation.ts';
import { ageIn, type Fleet, type FleetGroup } from '../read/fleet.ts';
import type { FleetRules } from '../read/rules.ts';
import type { PriceShown } from './prices.ts';
import { createMakingOfOne } from './renewalFootprint.ts';
import { tenYearsOf } from './tenYears.ts';

export const DECISIONS = ['keep', 'upgrade', 'replace', 'give', 'check', 'recycle'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * Why: `young` and `undated` machines are not due; `due` ones are kept two years more; `spare` ones wait to serve
 * here; the others say it.
 */
export type DecisionReason =
  | 'young'
  | 'undated'
  | 'due'
  | 'past-longest'
  | 'past-life'
  | 'spare'
  | 'waiting'
  | 'waiting-old'
  | 'waiting-unsure'
  | 'no-second-life';

export interface Machines {
  readonly type: string;
  readonly state: FleetGroup['state'];
  readonly year?: number;
  readonly retired?: number;
  readonly kept?: number;
  readonly origin?: FleetGroup['origin'];
  readonly count: number;
  readonly decision: Decision;
  readonly reason: DecisionReason;
  /** Whole years in service, and the life that it is judged by. */
  readonly age?: number;
  readonly life: number;
  /** kgCO2e of one of them, once; absent where nothing is saved or known. */
  readonly gain?: Estimate;
  /** Euros that the council does not spend on one of them, once: below zero, spends more; absent where nothing tells. */
  readonly euros?: number;
}

export type MachinesOf = (fleet: Fleet, options: FleetOptions, prices: readonly PriceShown[]) => Machines[];

/** @param sample of the council's catalogue */
export function createMachines(catalogue: Catalogue, rules: FleetRules, sample: Sample): MachinesOf {
  const council = councilCatalogue(catalogue, rules);
  const makingOfOne = createMakingOfOne(council, sample);
  const giftOf = createGift(catalogue, rules, sample);
  const spreads = createSpreads(council.factors, sample);
  const rebound = spreads.ofFactor(rules.rebound);
  const more = yearsMore(rules);

  function longer(type: string, life: number): Spread | undefined {
    const made = makingOfOne(type, 'new');
    return made && mapSpread(made.length, (i) => (made[i]! * more) / life);
  }

  function refurbished(type: string, life: number): Spread | undefined {
    const [made, refit] = [makingOfOne(type, 'new'), makingOfOne(type, 'refurbished')];
    const { secondLife } = council.devices.find(({ id }) => id === type)!;
    if (!made || !refit) return undefined;
    const lasts = secondLife && spreads.ofFactor(secondLife);
    const often = (i: number) => (lasts ? life / lasts[i]! : 1);
    return mapSpread(made.length, (i) => (made[i]! - refit[i]! * often(i)) * (1 - rebound[i]!));
  }

  /** In service: due in the year that comes, or not. */
  function serving(group: FleetGroup, age: number | undefined, life: number): Judged {
    if (age === undefined) return { decision: 'keep', reason: 'undated' };
    if (age + 1 < life) return { decision: 'keep', reason: 'young' };
    const { type, count, origin = 'new' } = group;
    const entry = { type, origin, count, years: Math.max(age, life) };
    if (isKeptLonger(entry, council, rules)) {
      const decision = rules.computers.includes(type) ? 'upgrade' : 'keep';
      return { decision, reason: 'due', gain: longer(type, life) };
    }
    const carried = becomesRefurbished({ ...entry, origin: 'new' }, council, rules);
    // a council that keeps them longer than was seen elsewhere is judged by what it does
    const longest = rules.longest[type];
    const most = longest === undefined ? undefined : council.factors[longest]!.high;
    const reason = most === undefined || life > most ? 'past-life' : 'past-longest';
    return { decision: 'replace', reason, ...(carried && { gain: refurbished(type, life) }) };
  }

  /** Retired and still there. */
  function waiting(group: FleetGroup, year: number, options: FleetOptions): Judged {
    const age = tenYearsOf(group, year, rules.law.reuse);
    if (age === 'over') return { decision: 'recycle', reason: 'waiting-old' };
    if (age === 'unsure') return { decision: 'check', reason: 'waiting-unsure' };
    const gain = giftOf(group.type, options);
    return { decision: 'give', reason: gain ? 'waiting' : 'no-second-life', gain };
  }

  return (fleet, options, prices) => {
    const { years = {} } = options;
    const known = new Map(prices.map((price) => [price.type, price]));
    return fleet.groups.flatMap((group): Machines[] => {
      const { type, state } = group;
      const life = years[type] ?? centralYears(type, council);
      if (life === undefined || GONE.has(state)) return [];
      const age = state === 'service' ? ageIn(fleet.year, group) : ageOut(group, fleet.year);
      const judge = (): Judged => {
        if (state === 'service') return serving(group, age, life);
        if (state === 'stock') return { decision: 'keep', reason: 'spare' };
        return waiting(group, fleet.year, options);
      };
      const judged = judge();
      const euros = eurosOf(
        judged,
        { life, second: centralSecondLife(type, council), more },
        known.get(type),
      );
      const { decision, reason, gain } = judged;
      return [
        {
          ...keyed(group),
          decision,
          reason,
          life,
          ...(age !== undefined && { age }),
          ...(gain && { gain: estimateOf(gain) }),
          ...(euros !== undefined && { euros }),
        },
      ];
    });
  };
}

/** Whole years that one out of service served, as far as its dates or its years tell. */
const ageOut = (group: FleetGroup, year: number): number | undefined =>
  group.kept ?? ageIn(group.retired ?? year, group);

const GONE: ReadonlySet<FleetGroup['state']> = new Set(['reused', 'recycled', 'lost', 'gone'] as const);

interface Judged {
  readonly decision: Decision;
  readonly reason: DecisionReason;
  readonly gain?: Spread | undefined;
}

const keyed = ({ type, state, year, retired, kept, origin, count }: FleetGroup) => ({
  type,
  state,
  count,
  ...(year !== undefined && { year }),
  ...(retired !== undefined && { retired }),
  ...(kept !== undefined && { kept }),
  ...(origin && { origin }),
});

/** At central prices; parts and work are not in it. */
function eurosOf(
  { decision, reason }: Judged,
  {
    life,
    second,
    more,
  }: { readonly life: number; readonly second: number | undefined; readonly more: number },
  price: PriceShown | undefined,
): number | undefined {
  if (!price?.asNew) return undefined;
  if (reason === 'due') return (price.asNew.central * more) / life;
  if (decision !== 'replace' || !price.refurbished) return undefined;
  return price.asNew.central - (price.refurbished.central * life) / (second ?? life);
}
