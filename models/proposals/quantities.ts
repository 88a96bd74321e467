/**
 * The effects of proposals counted in things: purchases not made (or made refurbished or second-hand instead
 * of new), electricity not used at home, repairs made. They are by year and household; euros.ts turns them
 * into euros. Purchases that rebound causes elsewhere are unknown, so they do not offset those avoided here.
 * A smaller device is still bought.
 */
import type { FactorId } from '../draws/factor.ts';
import { devicesPerYear, originsOf } from '../household/device.ts';
import type { CompleteDevice } from '../household/situation.ts';
import { product } from '../draws/term.ts';
import { ruleOf } from './acts/acts.ts';
import type { MovedPurchases } from './acts/rule.ts';
import type { ProposalBench } from './bench.ts';
import type { Effects } from './effects.ts';
import type { Quantities } from './euros.ts';
import type { Touched } from './leversOnCharge.ts';
import type { Lever } from './proposals.ts';
import { fully, leave, type Pulled } from './pull.ts';
import { mapSpread, type Spread } from '../draws/spread.ts';
import { deviceOf, originOf, parameterOf } from './acts/chargedDevice.ts';

type Purchase = Quantities['purchases'][number];
type Repair = Quantities['repairs'][number];

export function quantitiesOf(effects: Effects, bench: ProposalBench): Quantities {
  const making = effects.touched.flatMap((touched) => {
    const device = deviceOf(touched.charge, effects.footprint);
    return device && touched.charge.line.stage === 'manufacture' ? [{ touched, device }] : [];
  });
  return {
    purchases: making.flatMap((each) => purchasesOf(each, effects, bench)),
    kWh: electricitySaved(effects, bench),
    repairs: making.flatMap((each) => repairsOf(each, effects, bench)),
  };
}

/** A charge for the making of a device. */
interface Making {
  readonly touched: Touched;
  readonly device: CompleteDevice;
}

/** The devices bought in a year that a charge stands for, whatever part of their making it carries. */
function unitsOf(
  { touched, device }: Making,
  { footprint: { situation } }: Effects,
  { spreads }: ProposalBench,
): Spread {
  const origin = originOf(touched.charge, device);
  const { share } = originsOf(device).find((each) => each.origin === origin)!;
  return spreads.ofTerm(product(devicesPerYear(situation, device, origin), share));
}

/** With the usual convention a second-hand purchase has no charge: it is left out with every convention. */
function purchasesOf(making: Making, effects: Effects, bench: ProposalBench): Purchase[] {
  const origin = originOf(making.touched.charge, making.device);
  if (origin === 'second-hand') return [];
  const device = making.device.type.id;
  const units = unitsOf(making, effects, bench);
  const kept = units.slice();
  for (const group of making.touched.groups) {
    if (purchasesMoved(group.levers[0]!, effects) === 'fewer') leave(group, group.levers.map(fully), kept);
  }
  const moved = movedFrom(making.touched, effects);
  const still = (i: number) => kept[i]! * (1 - moved.refurbished[i]! - moved['second-hand'][i]!);
  const instead = (['refurbished', 'second-hand'] as const).flatMap((becomes): Purchase[] => {
    const often = timesAsOften(making, becomes, effects, bench);
    const more = mapSpread(kept.length, (i) => -kept[i]! * moved[becomes][i]! * often[i]!);
    return more.some((unit) => unit !== 0) ? [{ device, origin: becomes, units: more }] : [];
  });
  return [{ device, origin, units: mapSpread(kept.length, (i) => units[i]! - still(i)) }, ...instead];
}

/** A second life is shorter, so refurbished devices are bought more often. */
function timesAsOften(
  { device }: Making,
  becomes: 'refurbished' | 'second-hand',
  { footprint: { situation } }: Effects,
  { spreads }: ProposalBench,
): Spread {
  const [before, after] = (['new', becomes] as const).map((origin) =>
    spreads.ofTerm(devicesPerYear(situation, device, origin)),
  );
  return mapSpread(spreads.length, (i) => (before![i]! > 0 ? after![i]! / before![i]! : 1));
}

const leverOf = ({ lever: id }: Pick<Pulled, 'lever'>, { proposals }: Effects): Lever =>
  proposals.find(({ lever }) => lever.id === id)!.lever;

/** What becomes of the purchases that a lever moves. */
function purchasesMoved(pulled: Pulled, effects: Effects): MovedPurchases {
  const { act } = leverOf(pulled, effects);
  const rule = ruleOf(act);
  return rule.acts === 'beside' ? 'untouched' : rule.purchases(act);
}

/** Shares of new purchases that become something else. */
function movedFrom({ charge, pulled: all }: Touched, effects: Effects) {
  const { length } = charge.spread;
  const moved = { refurbished: new Float64Array(length), 'second-hand': new Float64Array(length) };
  const left = new Float64Array(length).fill(1);
  for (const pulled of all) {
    const becomes = purchasesMoved(pulled, effects);
    if (becomes !== 'refurbished' && becomes !== 'second-hand') continue;
    const into = moved[becomes];
    for (let i = 0; i < length; i++) {
      const share = left[i]! * fully(pulled) * pulled.share[i]!;
      into[i]! += share;
      left[i]! -= share;
    }
  }
  return moved;
}

/** kWh a year: of devices, and of the box. */
function electricitySaved(effects: Effects, { spreads }: ProposalBench): Spread {
  const { situation } = effects.footprint;
  const saved = new Float64Array(spreads.length);
  const { grid } = situation;
  if (!grid) return saved;
  const kg = spreads.ofTerm(grid);
  for (const { line, saving } of effects.lines) {
    const atHome = line.component === 'device' ? line.stage === 'use' : line.item === 'fixed-line';
    if (atHome) for (let i = 0; i < saved.length; i++) saved[i]! += saving[i]! / kg[i]!;
  }
  return saved;
}

/** Successful repairs of devices that would have been replaced. */
function repairsOf(making: Making, effects: Effects, bench: ProposalBench): Repair[] {
  const { type } = making.device;
  return making.touched.pulled.flatMap((pulled) => {
    const { repairs, perDevice = {} } = leverOf(pulled, effects);
    if (!repairs) return [];
    const success = parameterOf(making.device, perDevice);
    const rows = [...repairs, ...(success ? [success] : [])].map((id: FactorId) =>
      bench.parameters.ofFactor(id),
    );
    return [{ device: type.id, units: madeBy(pulled, rows, unitsOf(making, effects, bench)) }];
  });
}

const madeBy = (pulled: Pulled, rows: readonly Spread[], units: Spread): Spread =>
  mapSpread(units.length, (i) => rows.reduce((all, row) => all * row[i]!, units[i]! * fully(pulled)));
