/** What is counted of a policy, by year: what everyone is shown, then what is only reckoned with. */

export const SHOWN_OUTPUTS = [
  /** kgCO2e: first with purchases charged in their year, then spread over their life. */
  'kg',
  'kgSpread',
  /** Devices. */
  'bought',
  'reused',
  'repaired',
  'asleep',
  'inUse',
  /** kg of what is recycled or lost, where a mass is known. */
  'waste',
] as const;
export type ShownOutput = (typeof SHOWN_OUTPUTS)[number];

export const OUTPUTS = [
  ...SHOWN_OUTPUTS,
  /** kg of devices that begin a second life or are repaired, where a mass is known. */
  'kept',
  /** EUR that the council pays for its own devices, where a price is known. */
  'councilSpent',
] as const;
export type Output = (typeof OUTPUTS)[number];

/** Outputs that follow the electricity mix from year to year even where nothing else changes. */
export const FOLLOW_MIX: readonly Output[] = ['kg', 'kgSpread'];
