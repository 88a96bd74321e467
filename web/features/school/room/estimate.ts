/**
 * What a single home weighs and its ticket, computed on the device that asks for it and loaded when a class reaches the
 * inventory.
 */
import { unpack } from '../../../../models/catalogue/wire.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../../models/draws/sample.ts';
import { createEstimator } from '../../../../models/household/footprint.ts';
import { createProposalBench } from '../../../../models/proposals/bench.ts';
import { createEffects } from '../../../../models/proposals/effects.ts';
import type { Proposals } from '../../../../models/proposals/proposals.ts';
import { answersOfInventory } from '../../../../models/school/inventory.ts';
import type { HomeInventory, InventoryQuestion } from '../../../../models/school/school.ts';
import { ticketOf, type Ticket } from '../../../../models/school/ticket.ts';
import { get, type CatalogueAddress } from '../../../client.ts';

export interface Homes {
  /** kgCO2e a year per person. */
  estimate(inventory: HomeInventory): Estimate;
  ticket(inventory: HomeInventory, proposals: Proposals): Ticket;
}

/** Rejects when the catalogue cannot be fetched. */
export async function loadHomes(
  catalogueUrl: CatalogueAddress,
  questions: readonly InventoryQuestion[],
): Promise<Homes> {
  const catalogue = unpack(await get<'/api/v1/catalogue/:hash'>(catalogueUrl));
  const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const estimate = createEstimator(catalogue, sample);
  return {
    estimate: (inventory) => estimate(answersOfInventory(inventory, questions)).perPerson,
    ticket(inventory, proposals) {
      const bench = createProposalBench(catalogue, sample, proposals);
      return ticketOf(inventory, { estimate, bench, questions }, { bench, effectsOf: createEffects(bench) });
    },
  };
}
