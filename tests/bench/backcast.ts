/** One backcast of a town with every lever: how long the whole search takes, and its longest stretch without a pause. */
import { load } from '../../data/load.ts';
import {
  allowedLevers,
  backcastOf,
  createSeeking,
  type Wanted,
} from '../../models/council/search/backcast.ts';
import { createSample } from '../../models/draws/sample.ts';
import { spread, type Row } from './measure.ts';

const DRAWS = 200;
const SAMPLES = 10;

export function backcastRows(): Row[] {
  const { catalogue, stock } = load();
  const seeking = createSeeking(
    catalogue,
    stock,
    createSample({ ...catalogue.factors, ...stock.factors }, DRAWS, 1),
  );
  const levers = allowedLevers(stock, true);
  // a lever without a cost would be left out
  const typed = Object.fromEntries(
    stock.levers.flatMap(({ id, costs }) => (costs.length > 0 ? [] : [[id, 40]])),
  );
  const wanted: Wanted = {
    setting: { place: { people: 5000, households: 2256 }, base: stock.base, horizon: 2035 },
    goal: { kind: 'budget', euros: 20_000 },
    span: 'all',
    typed,
    candidates: levers.map((lever) => ({ lever, start: stock.base + 2, ramp: 2 })),
  };
  const whole: number[] = [];
  const longest: number[] = [];
  let combinations = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const searching = backcastOf(seeking, wanted);
    let [all, most, done] = [0, 0, false];
    while (!done) {
      const began = performance.now();
      const step = searching.next();
      const took = performance.now() - began;
      all += took;
      most = Math.max(most, took);
      done = step.done ?? false;
      if (!step.done) combinations = step.value;
    }
    whole.push(all);
    longest.push(most);
  }
  const what = `a backcast, ${levers.length} levers, ${DRAWS} draws (${combinations} combinations)`;
  return [
    { what, ...spread(whole), target: 2000 },
    { what: 'the longest of its steps', ...spread(longest), target: 50 },
  ];
}
