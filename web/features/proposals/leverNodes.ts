/** The levers as the picture draws them: most alone, those on how many and how large of a device and those on uses together. */
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import type { Act, Lever } from '../../../models/proposals/proposals.ts';

export interface LeverNode {
  readonly id: string;
  readonly levers: readonly Lever[];
  /** Types whose number or size they act on. */
  readonly devices: readonly string[];
  /** Drawn after those that act on devices. */
  readonly others: boolean;
}

const ON_USES: readonly Act['kind'][] = ['standby', 'volume', 'definition', 'place', 'hosting'];

/** Never a hypothesis with what is not one: a group is as sure as its least sure lever. */
export function leverNodes(levers: readonly Lever[], catalogue: Catalogue): LeverNode[] {
  const nodes = new Map<string, LeverNode>();
  for (const lever of levers) {
    const alone = lever.evidence === 'hypothesis';
    const devices = alone ? [] : devicesOf(lever, catalogue);
    const others = !alone && ON_USES.includes(lever.act.kind);
    const id = others ? 'uses' : devices.length > 0 ? devices.join('+') : lever.id;
    nodes.set(id, { id, levers: [...(nodes.get(id)?.levers ?? []), lever], devices, others });
  }
  return [...nodes.values()];
}

/** A size counts as the type that it is a size of. */
function devicesOf({ act }: Lever, { devices }: Catalogue): string[] {
  if (act.kind !== 'number' && act.kind !== 'size') return [];
  const types = act.devices.map((id) => devices.find((type) => type.id === id)?.variantOf ?? id);
  return [...new Set(types)].sort();
}
