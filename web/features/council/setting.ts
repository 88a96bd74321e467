/** What is shown of a place and told of a scenario → what the simulator takes. */
import type { StockCatalogue } from '../../../models/policy/catalogue.ts';
import type { Setting } from '../../../models/policy/scenario.ts';
import type { Told } from '../../../models/policy/scenarioText.ts';
import type { PlaceShown } from './view.ts';

export const settingOf = (
  { people, households, grid }: PlaceShown,
  told: Pick<Told, 'horizon' | 'households' | 'frozenMix'>,
  { base }: StockCatalogue,
): Setting => ({
  place: { people, households: told.households ?? households, ...(grid !== undefined && { grid }) },
  base,
  horizon: told.horizon,
  frozenMix: told.frozenMix,
});
