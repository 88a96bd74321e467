/** Simulations for pages that are drawn on the server: fewer draws than in a browser, and the last ones kept. */
import type { Library } from '../../../data/library.ts';
import { createSimulator, simulate } from '../../../models/policy/simulate.ts';
import { scenariosOf, settingOf, type Told } from '../../../models/policy/told.ts';
import { createSummaries, summariesOf, type Summary } from '../../../models/policy/summary.ts';
import { createSample } from '../../../models/sample.ts';
import type { PlaceShown } from './view.ts';

/** Enough for a first view: the browser computes more. */
const DRAWS = 200;
const SEED = 1;

export function createSimulations({ catalogue, stock }: Library, draws = DRAWS) {
  const sample = createSample({ ...catalogue.factors, ...stock.factors }, draws, SEED);
  const start = createSimulator(catalogue, stock, sample);
  const summarise = createSummaries(stock, catalogue.factors, sample);
  return {
    /** One for each scenario told. */
    summaries: (place: PlaceShown, told: Told): Summary[] => {
      const setting = settingOf(told, place, stock.base);
      return summariesOf(simulate(start, setting, scenariosOf(told)), setting, told, summarise);
    },
  };
}
