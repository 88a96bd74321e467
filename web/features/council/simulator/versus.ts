/** Each scenario against the first, in one sentence: which does better, and how often. */
import type { Versus } from '../../../../models/council/outcome/gains.ts';
import { isAttested } from '../../../../models/proposals/seal.ts';
import { mass, signed } from '../../../mass.ts';
import { casesSaid } from '../gainWords.ts';
import { fallen, massRange } from '../view.ts';
import { LETTERS, type SimulatorState } from './simulator.svelte.ts';

/** What someone calls a scenario, or its letter. */
export const nameOf = ({ titles, messages }: SimulatorState, i: number): string =>
  titles[i] || messages.tabs.scenario(LETTERS[i]!);

/** While a scenario is new, what is known of it follows. */
export const versusOf = ({ offer, scenarios }: SimulatorState): readonly Versus[] =>
  offer.versus.slice(0, scenarios.length - 1);

/** Both by their index, the one that avoids more in most cases first. @param i of the scenario set against the first */
const inOrder = (i: number, { better }: Versus): readonly [number, number] =>
  better >= 1 - better ? [i, 0] : [0, i];

/** @param i of the scenario that is set against the first */
export function versusSaid(tool: SimulatorState, i: number, versus: Versus): string {
  const { messages: m, initial } = tool;
  if (versus.levers.length === 0) return m.compare.same(nameOf(tool, i), nameOf(tool, 0));
  const [better, other] = inOrder(i, versus);
  const cases = casesSaid(Math.max(versus.better, 1 - versus.better), initial.language, m);
  const supposing = versus.supposed ? m.gains.supposing + whose(tool, versus) : '';
  return m.compare.better(nameOf(tool, better), nameOf(tool, other), cases, supposing);
}

/** The action whose effect nobody checked; nothing where there are more, which the table names. */
function whose({ initial: { levers }, messages: m }: SimulatorState, versus: Versus): string {
  const unchecked = levers.filter(
    ({ id, seal }) => !isAttested(seal) && versus.levers.some(({ lever }) => lever === id),
  );
  return unchecked.length === 1 ? m.colon + unchecked[0]!.label : '';
}

const NOTHING = 0.5;

/** By how much the better one avoids more, then by how much it costs more or less: empty where they are the same. */
export function gapSaid(tool: SimulatorState, i: number, versus: Versus): string {
  if (versus.levers.length === 0) return '';
  const { messages: m, initial, summaries } = tool;
  const { language } = initial;
  const [better, other] = inOrder(i, versus);
  const names = [nameOf(tool, better), nameOf(tool, other)] as const;
  const gap = better === i ? versus.more : fallen(versus.more);
  const carbon =
    gap.low < -NOTHING
      ? m.compare.either(...names, mass(-gap.low, language), mass(gap.high, language))
      : m.compare.more(...names, mass(gap.central, language), massRange(gap, language, m));
  const [one, two] = [summaries[better]?.euros, summaries[other]?.euros];
  const euros = one && two ? one.net.central - two.net.central : 0;
  if (Math.abs(euros) < NOTHING) return carbon;
  const said = m.money.euros(signed(Math.abs(euros), language));
  const partly = one!.unknown.length + two!.unknown.length > 0 ? m.compare.partly : '';
  return `${carbon} ${partly}${m.compare[euros > 0 ? 'dearer' : 'cheaper'](...names, said)}`;
}
