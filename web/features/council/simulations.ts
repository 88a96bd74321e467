/** Simulations for pages that are drawn on the server: the page, the note and the files say the same figures. */
import type { Library } from '../../../data/library.ts';
import type { Assumed } from '../../../models/policy/assumed.ts';
import { createBenches } from '../../../models/policy/bench.ts';
import { simulate } from '../../../models/policy/simulate.ts';
import { scenariosOf, settingOf, type Told } from '../../../models/policy/told.ts';
import { summariesOf, type Summary } from '../../../models/policy/summary.ts';
import { WHOLE } from './bench.ts';
import type { PlaceShown } from './view.ts';

const SEED = 1;

export function createSimulations({ catalogue, stock }: Library) {
  let benches: ReturnType<typeof createBenches> | undefined;
  /** Made at the first question: a server starts without them. */
  const benchOf = (assumed: Assumed) => (benches ??= createBenches(catalogue, stock, WHOLE, SEED))(assumed);
  return {
    /** One for each scenario told. */
    summaries: (place: PlaceShown, told: Told): Summary[] => {
      const { start, summarise } = benchOf(told.assumed);
      const setting = settingOf(told, place, stock.base);
      return summariesOf(simulate(start, setting, scenariosOf(told)), setting, told, summarise);
    },
  };
}
