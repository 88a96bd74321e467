/** The devices and networks of the whole country, from the inventories to ours. Mt a year. */
import type { Choices } from '../catalogue/conventions.ts';
import type { Spread } from '../draws/spread.ts';
import type { DrawnLine } from '../household/lineDraws.ts';
import type { Line } from '../household/line.ts';
import { countryOf, stockOf2020, yearsOf, type LifeSource } from './country.ts';
import { centralOf, type Facts, type Walk } from './facts.ts';
import { KG_PER_MEGATONNE } from '../catalogue/units.ts';
import { wholeNetworks, wholeStock } from './totals.ts';
import { anyLine, isMaking, partOf, plus, times, worldOf } from './world.ts';

export const BY_COUNTRY: Readonly<Record<string, Walk>> = {
  'devices-2020': (facts) => devices(facts, anyLine),
  'devices-2020-making': (facts) => devices(facts, isMaking),
  networks,
  'stock-2020': stock,
};

/** ADEME’s figures for making a console and a printer, where ours come from elsewhere. */
export const THEIR_MAKING: Choices = { console: 'ademe', printer: 'ademe' };
/** Its watts and hours. */
export const THEIR_USE: Choices = { 'use-electricity': 'ademe' };
/** A kWh of about the year of the inventory. */
export const THEIR_GRID: Choices = { 'electricity-france': 'ademe-2022' };

const megatonnes = (kg: Spread): Spread => times(kg, 1 / KG_PER_MEGATONNE);

/** Every device of the inventory, for one year, on its lives or on ours. */
export function stockFootprint(
  facts: Facts,
  lives: 'theirs' | 'ours',
  switches: Choices,
): readonly DrawnLine[] {
  const whole = wholeStock(facts);
  const kept = whole.devices.map((device) => ({
    ...device,
    ...(lives === 'theirs' && { yearsKept: centralOf(facts, yearsOf(device.type)) }),
  }));
  return worldOf(facts.catalogue).lines({ ...whole, devices: kept, switches });
}

function devices(facts: Facts, keep: (line: Line) => boolean): ReturnType<Walk> {
  const run = (lives: 'theirs' | 'ours', switches: Choices) =>
    megatonnes(partOf(stockFootprint(facts, lives, switches), keep));
  const used = { ...THEIR_USE, ...THEIR_GRID };
  return [
    run('theirs', { ...THEIR_MAKING, ...used }),
    ['lives', run('ours', { ...THEIR_MAKING, ...used })],
    ['making', run('ours', used)],
    ...(keep === isMaking
      ? []
      : ([
          ['use', run('ours', THEIR_GRID)],
          ['grid', run('ours', {})],
        ] as const)),
  ];
}

/** Their factors of 2020 share the whole network by GB; ours charge the line first. */
function networks(facts: Facts): ReturnType<Walk> {
  const whole = wholeNetworks(facts);
  const { fixedLines, fixedGBPerMonth, sims, mobileGBPerMonth } = whole.connections;
  const run = (connections: typeof whole.connections, networkMethod: 'average' | 'two-part') =>
    megatonnes(partOf(worldOf(facts.catalogue).lines({ ...whole, connections, networkMethod }), anyLine));
  const fixed = { fixedLines: fixedLines!, fixedGBPerMonth: fixedGBPerMonth!, sims: 0, mobileGBPerMonth: 0 };
  const mobile = { sims: sims!, mobileGBPerMonth: mobileGBPerMonth!, fixedLines: 0, fixedGBPerMonth: 0 };
  return [
    plus(run(fixed, 'average'), run(mobile, 'average')),
    ['fixed-lines', plus(run(fixed, 'two-part'), run(mobile, 'average'))],
    ['sims', plus(run(fixed, 'two-part'), run(mobile, 'two-part'))],
  ];
}

/** The stock of 2020 in the simulator of councils, run for the country. */
function stock(facts: Facts): ReturnType<Walk> {
  const run = (lives: LifeSource) =>
    megatonnes(countryOf(facts, stockOf2020(facts, lives), { pulls: [] }, 1).untouchedSpread('kg', 0));
  return [run('inventory'), ['first-lives', run('our-first')], ['second-lives', run('ours')]];
}
