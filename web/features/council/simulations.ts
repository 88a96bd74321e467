/** Simulations for pages that are drawn on the server: fewer draws than in a browser. */
import type { Library } from '../../../data/library.ts';
import { createBenches } from '../../../models/policy/bench.ts';
import { simulate } from '../../../models/policy/simulate.ts';
import { scenariosOf, settingOf, type Told } from '../../../models/policy/told.ts';
import { summariesOf, type Summary } from '../../../models/policy/summary.ts';
import type { PlaceShown } from './view.ts';

/** Enough for a first view: the browser computes more. */
const DRAWS = 200;
const SEED = 1;

export function createSimulations({ catalogue, stock }: Library, draws = DRAWS) {
  const benchOf = createBenches(catalogue, stock, draws, SEED);
  return {
    /** One for each scenario told. */
    summaries: (place: PlaceShown, told: Told): Summary[] => {
      const { start, summarise } = benchOf(told.assumed);
      const setting = settingOf(told, place, stock.base);
      return summariesOf(simulate(start, setting, scenariosOf(told)), setting, told, summarise);
    },
  };
}
