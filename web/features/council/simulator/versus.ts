/** Each scenario against the first, in one sentence: which does better, and how often. */
import type { Versus } from '../../../../models/council/outcome/gains.ts';
import { casesSaid } from '../gainWords.ts';
import { LETTERS, type SimulatorState } from './simulator.svelte.ts';

/** What someone calls a scenario, or its letter. */
export const nameOf = ({ titles, messages }: SimulatorState, i: number): string =>
  titles[i] || messages.tabs.scenario(LETTERS[i]!);

/** While a scenario is new, what is known of it follows. */
export const versusOf = ({ offer, scenarios }: SimulatorState): readonly Versus[] =>
  offer.versus.slice(0, scenarios.length - 1);

/** @param i of the scenario that is set against the first */
export function versusSaid(tool: SimulatorState, i: number, { better, levers }: Versus): string {
  const { messages: m, initial } = tool;
  const [own, first] = [nameOf(tool, i), nameOf(tool, 0)];
  if (levers.length === 0) return m.compare.same(own, first);
  return better >= 1 - better
    ? m.compare.better(own, first, casesSaid(better, initial.language, m))
    : m.compare.better(first, own, casesSaid(1 - better, initial.language, m));
}
