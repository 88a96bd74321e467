/** What the page of a proposal carries for its script: with a receipt kept on the device, its effect there is computed. */
import type { Library } from '../../../../data/library.ts';
import type { CatalogueAddress } from '../../../client.ts';
import type { Proposals } from '../../../../models/proposals/proposals.ts';

export interface OneState {
  readonly catalogue: CatalogueAddress;
  /** One proposal with its lever, as text: the numbers of a state are rounded, and these are computed with. */
  readonly proposals: string;
}

/** @returns nothing where nothing is computed */
export function stateOf(id: string, { catalogue, proposals }: Library): OneState | undefined {
  const { factors, rebound, levers } = proposals;
  const proposal = proposals.proposals.find((one) => one.id === id);
  const lever = levers.find((one) => one.id === proposal?.lever);
  if (!proposal || !lever) return undefined;
  const needed = [...lever.parameters, ...Object.values(lever.perDevice ?? {}), rebound];
  const alone: Proposals = {
    factors: Object.fromEntries(needed.flatMap((name) => (factors[name] ? [[name, factors[name]]] : []))),
    rebound,
    levers: [lever],
    proposals: [proposal],
  };
  return { catalogue: `/api/v1/catalogue/${catalogue.hash}`, proposals: JSON.stringify(alone) };
}
