/**
 * The levers as the picture draws them. Most stand alone. Levers on the number or size of the same devices are grouped,
 * and so are levers on uses.
 */
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import type { Act, ActKind, ActOf } from '../../../models/proposals/acts/act.ts';
import type { Lever } from '../../../models/proposals/proposals.ts';
import { isAttested } from '../../../models/proposals/seal.ts';

export interface LeverNode {
  readonly id: string;
  readonly levers: readonly Lever[];
  /** Types of device whose number or size the levers act on. */
  readonly devices: readonly string[];
  /** Whether it is drawn after those that act on devices. */
  readonly others: boolean;
}

/** How the picture groups a lever: with those on the same devices, with those on uses, or not at all. */
type Grouped<A extends Act> = 'on-uses' | 'alone' | ((act: A) => readonly string[]);

const GROUPED: { readonly [K in ActKind]: Grouped<ActOf<K>> } = {
  number: ({ devices }) => devices,
  size: ({ devices }) => devices,
  origin: 'alone',
  lifetime: 'alone',
  standby: 'on-uses',
  volume: 'on-uses',
  definition: 'on-uses',
  place: 'on-uses',
  hosting: 'on-uses',
  collective: 'alone',
  once: 'alone',
};

const groupedAs = ({ kind }: Act) => GROUPED[kind] as Grouped<Act>;

/** What is assumed or not measured is never grouped: a group is as sure as its least sure lever. */
export function leverNodes(levers: readonly Lever[], catalogue: Catalogue): LeverNode[] {
  const nodes = new Map<string, LeverNode>();
  for (const lever of levers) {
    const alone = !isAttested(lever.seal);
    const devices = alone ? [] : devicesOf(lever, catalogue);
    const others = !alone && groupedAs(lever.act) === 'on-uses';
    const id = others ? 'uses' : devices.length > 0 ? devices.join('+') : lever.id;
    nodes.set(id, { id, levers: [...(nodes.get(id)?.levers ?? []), lever], devices, others });
  }
  return [...nodes.values()];
}

/** A size counts as the type to which it belongs. */
function devicesOf({ act }: Lever, { devices }: Catalogue): string[] {
  const grouped = groupedAs(act);
  if (typeof grouped === 'string') return [];
  const types = grouped(act).map((id) => devices.find((type) => type.id === id)?.variantOf ?? id);
  return [...new Set(types)].sort();
}
