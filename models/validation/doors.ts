/**
 * From the household's figures to the council's, step by step: both doors read one table of lives and of devices, and
 * differ by what each counts. Each step is computed from the models; nothing is fitted so that they meet.
 */
import type { StockType } from '../council/plan/catalogue.ts';
import { createLifespans, emptyDeviceFlows, kindOf } from '../council/run/kinds.ts';
import { createSample } from '../draws/sample.ts';
import { createSpreads } from '../draws/spread.ts';
import type { CompleteDevice } from '../household/situation.ts';
import { byStage, plan, type FootprintPlan } from '../household/plan.ts';
import { emptyFlows } from '../stock/device.ts';
import { settle } from '../stock/settled.ts';
import { countryOf, only, placeOf, type Country } from './country.ts';
import type { Facts } from './facts.ts';

/**
 * `alone`: what only the household door counts; `outside`: people who live in no home; `lives`: another life for the same
 * device; `second`: devices in a second life; `declared`: what flows compute of the devices that a survey asks about,
 * less what homes say; `other-kinds`: those that it does not ask about; then what only the council door counts: printers,
 * boxes, and what belongs to the council or stands in the street.
 */
export const DOOR_STEPS = [
  'alone',
  'outside',
  'lives',
  'second',
  'declared',
  'other-kinds',
  'printers',
  'boxes',
  'public',
] as const;
export type DoorStep = (typeof DOOR_STEPS)[number];

export interface Bridge {
  /** At the household door, then at the council's, each as its own page computes it. */
  readonly household: number;
  readonly council: number;
  readonly steps: readonly { readonly id: DoorStep; readonly amount: number }[];
}

export interface Doors {
  /** kgCO2e a year and person, devices alone; the part of a step that is nothing is shown as nothing. */
  readonly kg: Bridge;
  /** Devices in use in a home. */
  readonly devices: Bridge;
  /** Devices that sleep in a home. */
  readonly asleep: Bridge;
}

const DRAWS = 100;
const SEED = 1;

/** What a survey of homes counts when it asks about unused screens. */
const SURVEYED = ['smartphone', 'tablet', 'laptop', 'desktop-home', 'tv', 'console-home', 'console-handheld'];

/** France, at central values. */
export function doorsOf(facts: Facts): Doors {
  const found = standing(facts);
  return { kg: kilograms(found), devices: inHomes(found), asleep: sleeping(found) };
}

interface Standing {
  readonly facts: Facts;
  readonly national: FootprintPlan;
  /** Inhabitants, and homes. */
  readonly people: number;
  readonly homes: number;
  readonly all: Country;
  /** Of one kind: its settled year, per inhabitant, and the kilograms of one. */
  readonly kinds: readonly Settled[];
}

interface Settled {
  readonly type: StockType;
  /** The national device that the household door counts; absent where it counts none. */
  readonly home: CompleteDevice | undefined;
  readonly firstLife: number;
  readonly inFirst: number;
  readonly inSecond: number;
  readonly asleep: number;
}

function standing(facts: Facts): Standing {
  const { catalogue, stock } = facts;
  const national = plan({}, catalogue);
  const place = placeOf(facts);
  const factors = { ...catalogue.factors, ...stock.factors };
  const sample = createSample(factors, DRAWS, SEED);
  const spreads = createSpreads(factors, sample);
  const lifespans = createLifespans(factors, spreads, 0);
  const kinds = stock.types.map((type): Settled => {
    const kind = kindOf(type, stock, catalogue, place, spreads, lifespans);
    const flows = emptyDeviceFlows();
    kind.flowsOn(0, flows);
    flows.wanted = kind.wanted[0]!;
    const year = emptyFlows(1);
    settle(flows, { first: kind.first.meanOn(0), second: kind.second.meanOn(0) }, year);
    return {
      type,
      home:
        type.owner === 'household'
          ? national.situation.devices.find((device) => device.type.id === type.device)
          : undefined,
      firstLife: kind.firstLife[0]!,
      inFirst: year.inFirst[0]!,
      inSecond: year.inSecond[0]!,
      asleep: year.asleep[0]!,
    };
  });
  return {
    facts,
    national,
    people: place.people,
    homes: place.households,
    all: countryOf(facts, stock),
    kinds,
  };
}

const total = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);

/** The kinds that both doors count. */
const shared = ({ kinds }: Standing) =>
  kinds.flatMap((kind) => (kind.home ? [{ ...kind, home: kind.home }] : []));

const PUBLIC: readonly StockType['owner'][] = ['council', 'street'];

/** Kinds that only the council door counts, by step. */
function others({ kinds }: Standing, value: (kind: Settled) => number) {
  const sum = (which: (kind: Settled) => boolean) =>
    total(kinds.filter((kind) => !kind.home && which(kind)).map(value));
  const isPublic = ({ type }: Settled) => PUBLIC.includes(type.owner);
  return [
    { id: 'printers' as const, amount: sum((kind) => !isPublic(kind) && kind.type.device !== undefined) },
    { id: 'boxes' as const, amount: sum((kind) => !isPublic(kind) && kind.type.device === undefined) },
    { id: 'public' as const, amount: sum(isPublic) },
  ];
}

interface Ways extends Pick<Bridge, 'household' | 'council'> {
  /** What the kinds that both doors count come to after each step, in the order of the steps. */
  readonly levels: Readonly<Partial<Record<DoorStep, number>>>;
  /** What a kind that only the council door counts adds. */
  readonly beside: (kind: Settled) => number;
}

function bridge(found: Standing, { household, council, levels, beside }: Ways): Bridge {
  const come = Object.entries(levels) as [DoorStep, number][];
  const steps = come.map(([id, level], i) => ({ id, amount: level - (come[i - 1]?.[1] ?? household) }));
  return { household, council, steps: [...steps, ...others(found, beside)] };
}

function kilograms(found: Standing): Bridge {
  const { facts, national, people, all } = found;
  const persons = national.situation.people.central;
  const both = shared(found);
  const deviceKg = (of: FootprintPlan, item: string) =>
    total(
      of.lines.filter((line) => line.component === 'device' && line.item === item).map((line) => line.amount),
    );
  const allOf = (of: FootprintPlan) => total(of.situation.devices.map(({ item }) => deviceKg(of, item)));
  const relived = plan(
    {
      devices: both.map(({ home, firstLife }) => ({ type: home.type.id, yearsKept: firstLife })),
      unlistedDevices: 'national',
    },
    facts.catalogue,
  );
  const household = allOf(national) / persons;
  // per inhabitant: as many as the council door counts, each as the household door charges it
  const charged = (of: FootprintPlan) =>
    both.map(({ home, inFirst, inSecond }) => {
      const inUse = (inFirst + inSecond) / people;
      return (deviceKg(of, home.item) / home.count.central) * inUse;
    });
  const atHome = total(both.map(({ home }) => deviceKg(national, home.item))) / persons;
  const standingOnes = total(charged(national));
  const withLives = total(charged(relived));
  const withSecond = total(
    both.map(({ home, firstLife, inFirst, inSecond }) => {
      const { use, ...made } = oneNew(home, facts);
      const embodied = total(Object.values(made));
      return ((inFirst * embodied) / firstLife + (inFirst + inSecond) * use) / people;
    }),
  );
  return bridge(found, {
    household,
    council: all.untouched('kgSpread', 0) / people,
    levels: { alone: atHome, outside: standingOnes, lives: withLives, second: withSecond },
    beside: ({ type }) => countryOf(facts, only(facts.stock, [type.id])).untouched('kgSpread', 0) / people,
  });
}

/** kgCO2e by stage of one device bought new and kept one year. */
function oneNew({ type, hours }: CompleteDevice, { catalogue }: Facts) {
  const device = {
    type: type.id,
    count: 1,
    yearsKept: 1,
    origin: 'new' as const,
    ...(hours && { hoursPerDay: hours.central }),
  };
  const { lines } = plan({ devices: [device], uses: [], connections: { fixedLines: 0, sims: 0 } }, catalogue);
  return byStage(lines);
}

function inHomes(found: Standing): Bridge {
  const { national, homes, all } = found;
  const household = total(national.situation.devices.map(({ count }) => count.central));
  const both = shared(found);
  const counted = total(both.map(({ home }) => home.count.central));
  const standingOnes = total(both.map(({ inFirst, inSecond }) => inFirst + inSecond)) / homes;
  return bridge(found, {
    household,
    council: all.untouched('inUse', 0) / homes,
    levels: { alone: counted, outside: standingOnes },
    beside: ({ inFirst, inSecond }) => (inFirst + inSecond) / homes,
  });
}

function sleeping(found: Standing): Bridge {
  const { facts, homes, kinds, all } = found;
  const household = facts.catalogue.factors[facts.catalogue.dormant.factor]!.central;
  const ofHomes = kinds.filter(({ type }) => type.owner === 'household');
  const sum = (which: (kind: Settled) => boolean) =>
    total(ofHomes.filter(which).map(({ asleep }) => asleep)) / homes;
  const asked = ({ type }: Settled) => SURVEYED.includes(type.id);
  const [, , ofCouncil] = others(found, ({ asleep }) => asleep / homes);
  return {
    household,
    council: all.untouched('asleep', 0) / homes,
    steps: [
      { id: 'declared', amount: sum(asked) - household },
      { id: 'other-kinds', amount: sum((kind) => !asked(kind)) },
      ofCouncil!,
    ],
  };
}

/** Years with the first owner, at the household door and at the council's: one table, so one figure. */
export interface LifeRow {
  readonly device: string;
  readonly household: { readonly central: number; readonly low: number; readonly high: number };
  /** The mean of many homes; absent for a device that the council door does not follow. */
  readonly council: { readonly central: number; readonly low: number; readonly high: number } | undefined;
}

/** The devices of an average home, in the order of the catalogue. */
export function livesAtDoors({ catalogue, stock }: Pick<Facts, 'catalogue' | 'stock'>): LifeRow[] {
  const factors = { ...catalogue.factors, ...stock.factors };
  const followed = new Map(
    stock.types.flatMap(({ owner, device, firstLife }) =>
      owner === 'household' && device !== undefined ? [[device, firstLife] as const] : [],
    ),
  );
  return catalogue.devices
    .filter(({ id, count }) => count !== undefined || followed.has(id))
    .map(({ id, years }) => {
      const many = followed.get(id);
      return {
        device: id,
        household: factors[years.factor]!,
        council: many === undefined ? undefined : factors[many]!,
      };
    });
}
