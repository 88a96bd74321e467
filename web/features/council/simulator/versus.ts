/** Each scenario against the first, in one sentence: which does better, and how often. */
import type { Versus } from '../../../../models/council/outcome/gains.ts';
import { isAttested } from '../../../../models/proposals/seal.ts';
import { signed } from '../../../mass.ts';
import { casesSaid } from '../gainWords.ts';
import { LETTERS, type SimulatorState } from './simulator.svelte.ts';

/** What someone calls a scenario, or its letter. */
export const nameOf = ({ titles, messages }: SimulatorState, i: number): string =>
  titles[i] || messages.tabs.scenario(LETTERS[i]!);

/** While a scenario is new, what is known of it follows. */
export const versusOf = ({ offer, scenarios }: SimulatorState): readonly Versus[] =>
  offer.versus.slice(0, scenarios.length - 1);

/** Both by their index, the one that avoids more in most cases first. @param i of the scenario set against the first */
export const inOrder = (i: number, { better }: Versus): readonly [number, number] =>
  better >= 1 - better ? [i, 0] : [0, i];

/** @param i of the scenario that is set against the first */
export function versusSaid(tool: SimulatorState, i: number, versus: Versus): string {
  const { messages: m, initial } = tool;
  if (versus.levers.length === 0) return m.compare.same(nameOf(tool, i), nameOf(tool, 0));
  const [better, other] = inOrder(i, versus);
  const cases = casesSaid(Math.max(versus.better, 1 - versus.better), initial.language, m);
  const supposing = versus.supposed ? m.gains.supposing + whose(tool, versus) : '';
  const names = [nameOf(tool, better), nameOf(tool, other)] as const;
  return m.compare.better(...names, cases, supposing, priceSaid(tool, better, other));
}

/** The action whose effect nobody checked; nothing where there are more, which the table names. */
function whose({ initial: { levers }, messages: m }: SimulatorState, versus: Versus): string {
  const unchecked = levers.filter(
    ({ id, seal }) => !isAttested(seal) && versus.levers.some(({ lever }) => lever === id),
  );
  return unchecked.length === 1 ? m.colon + unchecked[0]!.label : '';
}

export const NOTHING = 0.5;

/** What a reader finds who takes one number from another, both as they are written: with two digits. */
export const readLess = (one: number, other: number): number =>
  Number(one.toPrecision(2)) - Number(other.toPrecision(2));

/** How much more or less the better one costs, after what it does better. */
function priceSaid(
  { messages: m, initial, summaries }: SimulatorState,
  better: number,
  other: number,
): string {
  const [one, two] = [summaries[better]?.euros, summaries[other]?.euros];
  const euros = one && two ? readLess(one.net.central, two.net.central) : 0;
  if (Math.abs(euros) < NOTHING) return '';
  const said = m.money.euros(signed(Math.abs(euros), initial.language));
  const partly = one!.unknown.length + two!.unknown.length > 0 ? m.compare.partly : '';
  return m.compare[euros > 0 ? 'dearer' : 'cheaper'](said, partly);
}
