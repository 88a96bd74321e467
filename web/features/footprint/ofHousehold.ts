import type { Household } from './household.svelte.ts';

/** What a part of the views of a household is given: the answers with their results, and its own words. */
export interface OfHousehold<Messages> {
  readonly household: Household;
  readonly words: Messages;
}
