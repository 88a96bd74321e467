/**
 * A kind of device in a territory, on each draw: how many there are, how long they last, and where they go.
 */
import { memo } from '../../draws/memo.ts';
import type { StockCatalogue, StockType } from '../plan/catalogue.ts';
import type { DeviceFlows } from '../../stock/device.ts';
import { lifespanOf, weibullLives, type Lifespan, type Lifetimes } from '../../stock/life.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { FactorId, Factors } from '../../draws/factor.ts';
import { mapSpread, type Spread, type Spreads } from '../../draws/spread.ts';
import type { Population } from '../../territory/population.ts';

export interface Kind {
  readonly type: StockType;
  /** Devices in use. */
  readonly wanted: Spread;
  /** Mean years. */
  readonly firstLife: Spread;
  /** No policy brings a first life beyond it; without bound where nobody says. */
  readonly longest: number;
  readonly first: Lifespan;
  readonly second: Lifespan;
  readonly secondLife: Spread;
  /** First lives with other means, those of each scenario. */
  longer(scenario: number): Lifetimes;
  /** Shape of the law of first lives. */
  readonly shape: number;
  /** EUR for one bought by the council, new and refurbished; nothing where no source gives it. */
  readonly price: { readonly asNew: Spread; readonly refurbished: Spread } | undefined;
  /** kg of one; nothing where no source gives it. */
  readonly mass: Spread | undefined;
  /** Writes the flows of a draw. */
  flowsOn(draw: number, into: Writable<DeviceFlows>): void;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] };
export type WritableFlows = Writable<DeviceFlows>;

export function kindOf(
  type: StockType,
  stock: StockCatalogue,
  catalogue: Catalogue,
  place: Population,
  spreads: Spreads,
  lifespans: Lifespans,
): Kind {
  const row = (id: string) => spreads.ofFactor(id);
  const central = (id: string) => (catalogue.factors[id] ?? stock.factors[id])!.central;
  const shape = central(type.shape);
  const firstLife = row(type.firstLife);
  return {
    type,
    wanted: wantedIn(type, place, central, row, row(stock.equipment)),
    firstLife,
    longest: type.longest === undefined ? Infinity : stock.factors[type.longest]!.high,
    first: lifespans.of(type.shape, type.firstLife),
    second: lifespans.of(stock.secondShape, type.secondLife),
    secondLife: row(type.secondLife),
    longer: (scenario) => lifespans.longer(type, scenario),
    shape,
    price: type.price === undefined ? undefined : pricesOf(row(type.price), row(stock.purchaseCut)),
    mass: type.mass === undefined ? undefined : row(type.mass),
    flowsOn: createFlows(type, stock, row),
  };
}

const pricesOf = (asNew: Spread, cut: Spread) => ({
  asNew,
  refurbished: mapSpread(asNew.length, (i) => asNew[i]! * (1 - cut[i]!)),
});

/** Shared by all runs, so that what one works out is known to the next. */
export interface Lifespans {
  /** By the factors of a shape and of a mean: many kinds share both. */
  of(shape: FactorId, mean: FactorId): Lifespan;
  longer(type: StockType, scenario: number): Lifetimes;
}

/** As many as a page shows, plus what is already done. */
const KEPT_SCENARIOS = 4;

export function createLifespans(factors: Factors, spreads: Spreads, keeps: number): Lifespans {
  const shapeOf = (id: FactorId) => factors[id]!.central;
  const known = new Map<string, Lifespan>();
  const longer = new Map<string, Lifetimes>();
  return {
    of(shape, mean) {
      return memo(known, `${shape} ${mean}`, () => lifespanOf(shapeOf(shape), spreads.ofFactor(mean), keeps));
    },
    longer({ id, shape }, scenario) {
      // a search tries scenarios by the dozen, each only once
      if (scenario >= KEPT_SCENARIOS) return weibullLives(shapeOf(shape));
      return memo(longer, `${id} ${scenario}`, () => weibullLives(shapeOf(shape), keeps));
    },
  };
}

/** The mean of many homes is better known than a single home: only the equipment of a territory is drawn. */
function wantedIn(
  { wanted, owner }: StockType,
  place: Population,
  central: (id: string) => number,
  row: (id: string) => Spread,
  equipment: Spread,
): Spread {
  const many = wanted[0]!.per === 'household' ? place.households : place.people;
  if (owner === 'household') {
    const each = wanted.reduce((product, { factor }) => product * central(factor), 1);
    return mapSpread(equipment.length, (i) => each * many * equipment[i]!);
  }
  const rows = wanted.map(({ factor }) => row(factor));
  return mapSpread(equipment.length, (i) => rows.reduce((product, each) => product * each[i]!, many));
}

/** Weights normalised to one, on every draw. */
function createFlows(type: StockType, stock: StockCatalogue, row: (id: string) => Spread) {
  const none = new Float64Array(row(stock.equipment).length);
  const of = (id: string | undefined) => (id === undefined ? none : row(id));
  const ways = stock.exits[type.exits]!;
  const [second, drawer, collected, lost] = [
    of(ways.second),
    of(ways.drawer),
    of(ways.collected),
    of(ways.lost),
  ];
  const out = {
    second: of(stock.drawer.second),
    collected: of(stock.drawer.collected),
    lost: of(stock.drawer.lost),
  };
  const years = row(type.drawerTime);
  const [reused, recycled] = [row(stock.collected.reused), row(stock.collected.recycled)];
  return (i: number, into: WritableFlows): void => {
    const all = second[i]! + drawer[i]! + collected[i]! + lost[i]!;
    into.first.second = second[i]! / all;
    into.first.drawer = drawer[i]! / all;
    into.first.collected = collected[i]! / all;
    // no device starts a third life: the remaining ways out are normalised to one
    const others = all - second[i]!;
    into.second.drawer = drawer[i]! / others;
    into.second.collected = collected[i]! / others;
    const drawers = out.second[i]! + out.collected[i]! + out.lost[i]!;
    into.drawer.leaving = Math.min(1, 1 / years[i]!);
    into.drawer.second = out.second[i]! / drawers;
    into.drawer.collected = out.collected[i]! / drawers;
    into.collected.reused = reused[i]!;
    into.collected.recycled = Math.min(recycled[i]!, 1 - reused[i]!);
  };
}

export const emptyDeviceFlows = (): WritableFlows => ({
  wanted: 0,
  first: { second: 0, drawer: 0, collected: 0 },
  second: { drawer: 0, collected: 0 },
  drawer: { leaving: 1, second: 0, collected: 0 },
  collected: { reused: 0, recycled: 1 },
});
