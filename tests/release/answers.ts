/** The answers that are frozen with a version of the catalogue. */
import type { Library } from '../../data/library.ts';
import type { Territories } from '../../data/territories/territories.ts';
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../models/draws/distribution.ts';
import { createPolicyBench } from '../../models/council/outcome/bench.ts';
import { yearOf } from '../../models/council/run/series.ts';
import { simulate } from '../../models/council/run/simulate.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import { estimateOf } from '../../models/draws/spread.ts';
import type { Answers } from '../../models/household/answers.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { plan } from '../../models/household/plan.ts';
import { placeIn } from '../../models/territory/population.ts';
import type { History } from '../../models/versions/history.ts';

type Cases = History['cases'];

/** kgCO2e a year for each case, with its range. */
export function householdsOf(cases: Cases, catalogue: Catalogue): Record<string, Estimate> {
  const estimate = createEstimator(catalogue, createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED));
  return mapped(cases, (answers) => estimate(answers).total);
}

/** kgCO2e of the first year for the devices of a territory, spread over their lives, without any policy. */
export function communeOf(territory: string, library: Library, territories: Territories): Estimate {
  const { catalogue, stock, factors, territories: rules } = library;
  const { start } = createPolicyBench(catalogue, stock, DEFAULT_DRAWS, DEFAULT_SEED);
  const setting = {
    place: placeIn(territories.get(territory)!, rules, factors),
    base: stock.base,
    horizon: stock.base + 1,
  };
  const found = simulate(start, setting, []);
  return estimateOf(yearOf(found, found.untouched.kgSpread, 0));
}

/**
 * kgCO2e a year for each case, by today's models with an older catalogue.
 * @returns null where they cannot read it, because a part that they need is not there
 */
export function beforeOf(cases: Cases, older: Catalogue): Record<string, number> | null {
  try {
    const totals = mapped(cases, (answers) => plan(answers, older).total);
    return Object.values(totals).every(Number.isFinite) ? totals : null;
  } catch (error) {
    if (error instanceof TypeError) return null; // a part of a catalogue that was not there yet
    throw error;
  }
}

/** Whether models that moved find a gap in an older catalogue where the present one has none: they do not read it. */
export function opensGap(cases: Cases, older: Catalogue, present: Catalogue): boolean {
  const gaps = (catalogue: Catalogue, answers: Answers) =>
    JSON.stringify(plan(answers, catalogue).notices.filter(({ code }) => code.endsWith('-gap')));
  return Object.values(cases).some((answers) => gaps(older, answers) !== gaps(present, answers));
}

const mapped = <T>(cases: Cases, of: (answers: Answers) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(cases).map(([name, answers]) => [name, of(answers)]));
