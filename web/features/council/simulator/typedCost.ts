/** A cost as it is typed: what all of an action costs in a year, for that is what a council has in hand. */
import { MOST_EUROS } from '../../../../models/council/plan/scenarioText.ts';
import { rampOf } from '../../../../models/council/plan/scenario.ts';
import { amount } from '../../../format.ts';
import { farSaid, PERCENT, TIMES } from '../farWords.ts';
import type { LeverShown } from '../leverWords.ts';
import type { SimulatorState } from './simulator.svelte.ts';

/** Digits of a sum: more would show how a computer multiplies. */
const PRECISE = 12;

/**
 * The address holds what one unit costs. Without a script, where a field has the name of that address, one unit is typed.
 * @param all whether all of an action is typed: not where its extent is sought, unless one of its units has no price
 * @returns what it is typed for, in words, its value, its bounds, what it comes to over the years and for one unit, and the
 * change of the scenario when it is typed
 */
export function typedCost(tool: SimulatorState, lever: LeverShown, all = true) {
  const { initial, messages: m, told } = tool;
  const { language, scopes, base, laws } = initial;
  const { id, unit, cost, costOnce, one = farSaid(unit, 1, language) } = lever;
  const pull = tool.pullOf(id);
  const set = pull?.intensity || scopes[id]!.usual;
  // as for the sum of euros: of a share that a law bounds, what it asks for is not paid for
  const law = laws.find((each) => each.lever === id);
  // in the last year, as the models do (`beyondFloor`), whose code this page has no room for
  const asked = law?.thresholds.findLast(({ from }) => from <= told.horizon)?.share ?? 0;
  const done = told.done.find((each) => each.lever === id)?.intensity ?? 0;
  const beyond = law ? set - Math.max(asked, done) : 0;
  const far = beyond > 0 ? beyond : set;
  const share = PERCENT.test(unit);
  const whole = tool.computes && (all || share);
  const by = whole ? far * (TIMES.test(unit) ? 1 : (scopes[id]!.each ?? 1)) : 1;
  const typed = told.costs[id];
  const say = (euros: number) => m.money.euros(amount(euros, language));
  const each = typed ?? (costOnce === undefined ? cost : undefined);
  // of a share that a law bounds, only what goes beyond it is counted, year by year
  const counted = pull && each !== undefined && !law;
  const years = counted
    ? rampOf(pull, { base, horizon: told.horizon }).reduce((sum, part) => sum + part, 0)
    : 0;
  return {
    of: whole ? farSaid(unit, far, language) + (beyond > 0 ? m.levers.beyondLaw : '') : one,
    inAll: counted && whole ? m.levers.over(say(each * by * years), String(told.horizon)) : '',
    beside:
      typed && whole && !share && by !== 1
        ? m.levers.each(
            say(typed),
            one,
            ...(cost ? ([say(cost), amount((typed * by) / cost, language)] as const) : []),
          )
        : '',
    by,
    value: typed === undefined ? undefined : Number((typed * by).toPrecision(PRECISE)),
    min: 0,
    max: MOST_EUROS * by,
    change: (euros: number | undefined) => tool.cost(id, euros === undefined ? undefined : euros / by),
  };
}
