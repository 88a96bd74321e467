/** The words that name a changed hypothesis: their shape, the same in every language. */

/** What may be set of a plan besides its levers and their costs. */
export type SettingName = 'households' | 'from' | 'horizon' | 'mix' | 'trend';

/** Devices whose age in whole years is in a band. */
export interface AgedDevices {
  readonly count: number;
  /** First age, and last one. */
  readonly from: number;
  readonly to: number;
}

export interface DepartureWords {
  /** A cost per unit and year, and one paid at the start, of a lever. */
  readonly yearlyCost: (lever: string) => string;
  readonly startCost: (lever: string) => string;
  /** @param start a year, or nothing where nobody said one @param years that it took to get there; 0 when it was there at once */
  readonly since: (lever: string, start: string, years: number) => string;
  /**
   * The mean age of a kind of device.
   * @param year of the count @param bands how many there are of which ages, from the youngest
   */
  readonly aged: (type: string, year: string, count: string, bands: readonly AgedDevices[]) => string;
  readonly noYes: string;
  readonly settings: Readonly<Record<SettingName, string>>;
  /** Of a cost, of a year, of an age and of a number of homes. */
  readonly units: Readonly<Record<'EUR' | 'year' | 'years' | 'homes', string>>;
}
