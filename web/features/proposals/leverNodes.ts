/** The levers as the picture draws them: most alone, the two on televisions and those on uses together. */
import { EVIDENCE, type Act, type Evidence, type Lever } from '../../../models/proposals/proposals.ts';

export interface LeverNode {
  readonly id: string;
  readonly levers: readonly Lever[];
  /** Drawn after those that act on devices. */
  readonly others: boolean;
}

const GROUPS: Partial<Record<Act['kind'], 'televisions' | 'uses'>> = {
  number: 'televisions',
  size: 'televisions',
  standby: 'uses',
  volume: 'uses',
  definition: 'uses',
  place: 'uses',
  hosting: 'uses',
};

/** Never a hypothesis with what is not one: a group is as sure as its least sure lever. */
export function leverNodes(levers: readonly Lever[]): LeverNode[] {
  const nodes = new Map<string, Lever[]>();
  for (const lever of levers) {
    const id = lever.evidence === 'hypothesis' ? lever.id : (GROUPS[lever.act.kind] ?? lever.id);
    nodes.set(id, [...(nodes.get(id) ?? []), lever]);
  }
  return [...nodes].map(([id, own]) => ({ id, levers: own, others: id === 'uses' }));
}

export const weakestOf = (levers: readonly Lever[]): Evidence =>
  EVIDENCE[Math.max(...levers.map(({ evidence }) => EVIDENCE.indexOf(evidence)))]!;
