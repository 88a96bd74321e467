/**
 * The result of a single home, computed on the device that asks for it and loaded when a class reaches the inventory.
 */
import { createEstimator } from '../../../../models/household/footprint.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../../models/draws/sample.ts';
import { answersOfInventory } from '../../../../models/school/inventory.ts';
import type { HomeInventory, InventoryQuestion } from '../../../../models/school/school.ts';
import { unpack } from '../../../../models/catalogue/wire.ts';
import { get, type CatalogueAddress } from '../../../client.ts';

/** kgCO2e a year per person. Rejects when the catalogue cannot be fetched. */
export async function loadEstimate(
  catalogueUrl: CatalogueAddress,
  questions: readonly InventoryQuestion[],
): Promise<(inventory: HomeInventory) => Estimate> {
  const catalogue = unpack(await get<'/api/v1/catalogue/:hash'>(catalogueUrl));
  const estimate = createEstimator(catalogue, createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED));
  return (inventory) => estimate(answersOfInventory(inventory, questions)).perPerson;
}
