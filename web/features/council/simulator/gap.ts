/** By how much one scenario avoids more than another: loaded with their comparison. */
import type { Versus } from '../../../../models/council/outcome/gains.ts';
import { mass } from '../../../mass.ts';
import { fallen, massRange } from '../view.ts';
import type { OpenedMessages } from '../words/opened/fr.ts';
import type { SimulatorState } from './simulator.svelte.ts';
import { inOrder, NOTHING, readLess } from './versus.ts';

/** By how much the better one avoids more: empty where they are the same. */
export function gapSaid(
  tool: SimulatorState,
  i: number,
  versus: Versus,
  words: OpenedMessages['compare'],
): string {
  if (versus.levers.length === 0) return '';
  const { messages: m, initial, summaries } = tool;
  const { language } = initial;
  const [better, other] = inOrder(i, versus);
  const gap = better === i ? versus.more : fallen(versus.more);
  if (gap.low < -NOTHING) return words.either(mass(-gap.low, language), mass(gap.high, language));
  const [one, two] = [better, other].map((at) => fallen(summaries[at]!.total.kg).central) as [number, number];
  const read = readLess(one, two);
  // two that are written alike still differ
  const told = read > gap.low && read < gap.high ? read : gap.central;
  return words.more(mass(told, language), massRange(gap, language, m));
}
