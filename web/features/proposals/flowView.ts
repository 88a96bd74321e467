/**
 * What makes up the footprint of the average French person, and the levers that act on it: the picture's two columns.
 */
import type { Library } from '../../../data/library.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { shared } from '../../../models/proposals/alone.ts';
import { coverage, type Flow } from '../../../models/proposals/coverage.ts';
import { reach } from '../../../models/proposals/reach.ts';
import { inGainOrder } from '../../../models/proposals/order.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import { weakest, type Seal } from '../../../models/proposals/seal.ts';
import { estimateOf, withCentral } from '../../../models/draws/spread.ts';
import type { FlowLink } from '../../charts/flow.ts';
import type { Average } from '../../effects/average.ts';
import type { Ground } from '../../effects/effect.ts';
import { itemGroups, type ItemGroup } from './itemGroups.ts';
import { leverNodes, type LeverNode } from './leverNodes.ts';

export const UNTOUCHED = 'untouched';

export interface ItemNode extends ItemGroup {
  /** kgCO2e per year and person. */
  readonly estimate: Estimate;
  /** Share that at least one proposal touches. */
  readonly touched: number;
}

export interface ActingNode {
  readonly node: LeverNode;
  readonly proposals: readonly Proposal[];
  readonly seal: Seal;
  /** kgCO2e per year and person that it acts on, whatever other levers do. */
  readonly touched: number;
  /** The saving of its proposals together, each at its own intensity, and the share of draws in which there is one. */
  readonly saving: Estimate;
  readonly helps: number;
  /** Whether the saving is an upper bound. */
  readonly atMost: boolean;
}

export interface FlowView {
  readonly total: number;
  readonly untouched: number;
  readonly shares: { readonly all: number; readonly measures: number; readonly gestures: number };
  /** What no proposal acts on, largest first; `whole` when no part of the item is touched. */
  readonly mostUntouched: readonly { readonly item: string; readonly whole: boolean }[];
  readonly left: readonly ItemNode[];
  /** In the order of every ranking. */
  readonly right: readonly ActingNode[];
  readonly links: readonly FlowLink[];
}

export function flowView({ proposals: { proposals } }: Library, { ground }: Average): FlowView {
  const { footprint, bench } = ground;
  const of = (some: readonly Proposal[]) => coverage(footprint, some, bench);
  // one proposal per lever: proposals that share a lever act once
  const one = proposals.filter(
    ({ lever }, i) => lever && proposals.findIndex((other) => other.lever === lever) === i,
  );
  const all = of(one);
  const acting = one.filter(({ id }) => all.flows.some(({ proposal }) => proposal === id));
  const nodes = leverNodes(
    bench.proposals.levers.filter(({ id }) => acting.some(({ lever }) => lever === id)),
    footprint.situation.catalogue,
  );
  const left = itemGroups(footprint.items, footprint.total.central);
  const nodeOf = (id: string | undefined) => {
    const pulled = proposals.find((each) => each.id === id)?.lever;
    return nodes.find(({ levers }) => levers.some((lever) => lever.id === pulled))?.id ?? UNTOUCHED;
  };
  const links = linksOf(all.flows, left, nodeOf, footprint.people);
  const alone = all.flows.filter(({ proposal }) => nodeOf(proposal) === UNTOUCHED);
  const nobody = new Set(reach(all, one).nobody.map(({ component, item }) => `${component}/${item}`));
  const touchedBy = (some: readonly Proposal[]) => of(some).touched / footprint.total.central;
  const amountTo = (id: string) =>
    links.filter(({ to }) => to === id).reduce((sum, { amount }) => sum + amount, 0);
  return {
    total: footprint.total.central / footprint.people,
    untouched: amountTo(UNTOUCHED),
    shares: {
      all: all.touched / all.total,
      measures: touchedBy(proposals.filter(({ kind }) => kind === 'measure')),
      gestures: touchedBy(proposals.filter(({ kind }) => kind === 'gesture')),
    },
    mostUntouched: alone
      .sort((a, b) => b.amount - a.amount)
      .map(({ component, item }) => ({ item, whole: nobody.has(`${component}/${item}`) })),
    left: left.map((node) => ({ ...node, ...measured(node, ground), touched: touchedShare(node.id, links) })),
    right: inGainOrder(
      nodes.map((node) => actingNode(node, proposals, ground)),
      ({ seal, helps, saving: { low, high }, atMost }) => ({ seal, helps, low, high, atMost }),
    ),
    links,
  };
}

/** Links from items to levers: each pair once, for one person. */
function linksOf(
  flows: readonly Flow[],
  left: readonly ItemGroup[],
  nodeOf: (proposal: string | undefined) => string,
  people: number,
): FlowLink[] {
  const links = new Map<string, FlowLink>();
  for (const { component, item, proposal, amount } of flows) {
    const from = left.find((node) => node.component === component && node.items.includes(item))!.id;
    const to = nodeOf(proposal);
    const known = links.get(`${from}>${to}`)?.amount ?? 0;
    links.set(`${from}>${to}`, { from, to, amount: known + amount / people });
  }
  return [...links.values()];
}

function measured({ component, items }: ItemGroup, ground: Ground): { estimate: Estimate } {
  const own = ground.footprint.items.filter(
    (item) => item.component === component && items.includes(item.item),
  );
  const central = own.reduce((sum, { estimate }) => sum + estimate.central, 0);
  const row = new Float64Array(own[0]!.draws.length);
  for (const { draws } of own) for (let i = 0; i < row.length; i++) row[i]! += draws[i]!;
  return { estimate: estimateOf(shared(withCentral(central, row), ground, ground.per)) };
}

function touchedShare(id: string, links: readonly FlowLink[]): number {
  const own = links.filter(({ from }) => from === id);
  const sum = (some: readonly FlowLink[]) => some.reduce((all, { amount }) => all + amount, 0);
  return sum(own.filter(({ to }) => to !== UNTOUCHED)) / sum(own);
}

function actingNode(node: LeverNode, proposals: readonly Proposal[], ground: Ground): ActingNode {
  const { footprint, bench, effectsOf } = ground;
  const own = proposals.filter(({ lever }) => node.levers.some(({ id }) => id === lever));
  const choice = Object.fromEntries(own.map(({ id, intensity }) => [id, intensity]));
  const { saving, helps } = effectsOf(footprint, choice);
  return {
    node,
    proposals: own,
    seal: weakest(node.levers.map(({ seal }) => seal)),
    atMost: own.every((proposal) => proposal.atMost),
    touched: coverage(footprint, own, bench).touched / footprint.people,
    saving: estimateOf(shared(saving, ground, ground.per)),
    helps,
  };
}
