/** A refurbished device beside a new one. */
import type { Spread } from '../draws/spread.ts';
import { convention, parameter, type Facts, type Walk } from './facts.ts';
import { HUNDRED } from '../catalogue/writing.ts';
import { minus, over, plus, times, worldOf } from './world.ts';

export const BY_SECOND_LIFE: Readonly<Record<string, Walk>> = {
  'refurbished-phone': refurbishedPhone,
  'refurbished-phone-materials': refurbishedMaterials,
  'refurbished-laptop': (facts) => [refitOf(facts, 'laptop')],
  'refurbished-tablet': refurbishedTablet,
};

const factor = ({ catalogue }: Facts, id: string): Spread => worldOf(catalogue).factor(id);
const refitOf = (facts: Facts, type: string) => factor(facts, `${type}.refit`);

/** kg of a new one, for everything except use. */
const newOf = (facts: Facts, type: string): Spread =>
  plus(
    factor(facts, `${type}.manufacture`),
    factor(facts, `${type}.distribution`),
    factor(facts, `${type}.end-of-life`),
  );

const asLongAs = (spread: Spread, value: number): Spread => new Float64Array(spread.length).fill(value);

/** % less, for one device. */
function refurbishedPhone(facts: Facts): ReturnType<Walk> {
  const refit = refitOf(facts, 'smartphone');
  const saved = (asNew: Spread) => minus(asLongAs(refit, HUNDRED), times(over(refit, asNew), HUNDRED));
  return [
    saved(asLongAs(refit, convention(facts, 'back-market-phone'))),
    ['new-phone', saved(newOf(facts, 'smartphone'))],
  ];
}

/** kg of material spared by year of use, with the lives of the study. */
function refurbishedMaterials(facts: Facts): ReturnType<Walk> {
  const left = 1 - parameter(facts, 'refit-material-saved');
  const secondLife = factor(facts, 'smartphone.second-life')[0]!;
  const byYear = 1 / parameter(facts, 'study-first-life') - left / secondLife;
  const ours = factor(facts, 'smartphone.raw-material');
  return [
    times(asLongAs(ours, convention(facts, 'back-market-phone-material')), byYear),
    ['new-phone', times(ours, byYear)],
  ];
}

/** kg spared by year of use, with the lives of the study. */
function refurbishedTablet(facts: Facts): ReturnType<Walk> {
  const refit = times(refitOf(facts, 'tablet'), 1 / factor(facts, 'tablet.second-life')[0]!);
  const spared = (asNew: Spread) => minus(times(asNew, 1 / parameter(facts, 'study-first-life')), refit);
  return [
    spared(asLongAs(refit, convention(facts, 'study-tablet'))),
    ['new-tablet', spared(newOf(facts, 'tablet'))],
  ];
}
