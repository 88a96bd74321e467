/** A cost as it is typed: of a share, what all of it costs in a year, for nobody has in hand what one per cent does. */
import { MOST_EUROS } from '../../../../models/council/plan/scenarioText.ts';
import { farSaid, PERCENT } from '../farWords.ts';
import type { LeverShown } from '../leverWords.ts';
import type { SimulatorState } from './simulator.svelte.ts';

/** Digits of a sum: more would show how a computer multiplies. */
const PRECISE = 12;

/**
 * The address holds what one unit costs. Without a script, where a field has the name of that address, one unit is typed.
 * @returns what it is typed for, in words, its value, its bounds, and the change of the scenario when it is typed
 */
export function typedCost(tool: SimulatorState, { id, unit, one }: LeverShown) {
  const { language, scopes } = tool.initial;
  const share = tool.computes && PERCENT.test(unit);
  const by = share ? tool.pullOf(id)?.intensity || scopes[id]!.usual : 1;
  const typed = tool.told.costs[id];
  return {
    of: share ? farSaid(unit, by, language) : one,
    by,
    value: typed === undefined ? undefined : Number((typed * by).toPrecision(PRECISE)),
    min: 0,
    max: MOST_EUROS * by,
    change: (euros: number | undefined) => tool.cost(id, euros === undefined ? undefined : euros / by),
  };
}
