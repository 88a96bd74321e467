/**
 * What proposals change, counted in things: purchases not made (or made refurbished instead of new), electricity
 * not used at home, repairs made. By year and household; what it comes to in euros is in euros.ts. Purchases that
 * rebound brings elsewhere are not known: they count as not avoided.
 */
import type { FactorId } from '../catalogue.ts';
import type { Bench } from './bench.ts';
import type { Effects } from './effects.ts';
import type { Quantities } from './euros.ts';
import type { Touched } from './met.ts';
import { fully, leave, type Pulled } from './pull.ts';
import { mapSpread, type Spread } from './spread.ts';

export function quantitiesOf(effects: Effects, bench: Bench): Quantities {
  const making = effects.touched.filter(({ charge: { line } }) => line.stage === 'manufacture');
  const purchases = making.flatMap((each) => purchasesOf(each, effects, bench));
  return {
    purchases,
    kWh: electricitySaved(effects, bench),
    repairs: making.flatMap((each) => repairsOf(each, effects, bench)),
  };
}

const deviceOf = ({ charge: { line } }: Touched, { footprint: { situation } }: Effects) =>
  situation.devices.find(({ item }) => item === line.item);

/** Devices bought in a year that a charge stands for; nothing where it is not a device’s. */
function unitsOf(touched: Touched, effects: Effects, { spreads }: Bench): Spread | undefined {
  const device = deviceOf(touched, effects);
  const { factors, answer } = device ?? {};
  // a third term is what second-hand ones carry: they have no price
  if (!factors?.manufacture || touched.charge.rank > 1) return undefined;
  const refurbished = isRefurbished(touched, answer?.origin);
  const carried = [factors.manufacture, ...(refurbished && factors.refurbished ? [factors.refurbished] : [])];
  const each = carried.map((term) => spreads.ofTerm(term));
  const { spread } = touched.charge;
  return mapSpread(spread.length, (i) => spread[i]! / each.reduce((kg, row) => kg * row[i]!, 1));
}

/** New ones come first; what follows in the same line is refurbished, since second-hand carries nothing or half. */
const isRefurbished = ({ charge }: Touched, origin: string | undefined) =>
  origin === 'refurbished' || (origin === undefined && charge.rank === 1);

function purchasesOf(touched: Touched, effects: Effects, bench: Bench): Quantities['purchases'][number][] {
  const device = deviceOf(touched, effects);
  const units = unitsOf(touched, effects, bench);
  if (!device || !units || device.answer.origin === 'second-hand') return [];
  const type = device.type.id;
  const kept = units.slice();
  for (const group of touched.groups) {
    if (group.levers[0]!.touch.quantity !== 'origin') leave(group, group.levers.map(fully), kept);
  }
  const origin = isRefurbished(touched, device.answer.origin) ? 'refurbished' : 'new';
  const moved = movedFrom(touched, effects);
  const still = mapSpread(kept.length, (i) => kept[i]! * (1 - moved.all[i]!));
  const avoided = mapSpread(kept.length, (i) => units[i]! - still[i]!);
  const instead = mapSpread(kept.length, (i) => -kept[i]! * moved.refurbished[i]!);
  return [
    { device: type, origin, units: avoided },
    ...(instead.some((unit) => unit !== 0)
      ? [{ device: type, origin: 'refurbished' as const, units: instead }]
      : []),
  ];
}

/** Shares of what was bought new that become something else. */
function movedFrom(touched: Touched, { proposals }: Effects) {
  const { length } = touched.charge.spread;
  const all = new Float64Array(length);
  const refurbished = new Float64Array(length);
  for (const pulled of touched.pulled) {
    const lever = proposals.find((each) => each.lever.id === pulled.lever)!.lever;
    if (lever.act.kind !== 'origin') continue;
    for (let i = 0; i < length; i++) {
      const moved = (1 - all[i]!) * fully(pulled) * pulled.share[i]!;
      all[i]! += moved;
      if (lever.act.becomes === 'refurbished') refurbished[i]! += moved;
    }
  }
  return { all, refurbished };
}

/** kWh a year: of devices, and of the box. */
function electricitySaved(effects: Effects, { spreads }: Bench): Spread {
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

/** Repairs that succeed, of the devices that would have been replaced. */
function repairsOf(touched: Touched, effects: Effects, bench: Bench): Quantities['repairs'][number][] {
  const device = deviceOf(touched, effects);
  const units = unitsOf(touched, effects, bench);
  if (!device || !units) return [];
  return touched.pulled.flatMap((pulled) => {
    const { lever } = effects.proposals.find((each) => each.lever.id === pulled.lever)!;
    const { repairs, perDevice = {} } = lever;
    if (!repairs) return [];
    const success = perDevice[device.type.id] ?? perDevice[device.type.variantOf ?? ''];
    const rows = [...repairs, ...(success ? [success] : [])].map((id: FactorId) =>
      bench.parameters.ofFactor(id),
    );
    return [{ device: device.type.id, units: madeBy(pulled, rows, units) }];
  });
}

const madeBy = (pulled: Pulled, rows: readonly Spread[], units: Spread): Spread =>
  mapSpread(units.length, (i) => rows.reduce((all, row) => all * row[i]!, units[i]! * fully(pulled)));
