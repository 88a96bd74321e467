/** What each kind of step shows, once what it asks is revealed, or at once if it asks nothing. */
import type { Component } from 'svelte';
import type { StepKind } from '../../../../../models/room/types.ts';
import type { StepProps } from '../types.ts';
import Charter from './Charter.svelte';
import Class from './Class.svelte';
import Everyone from './Everyone.svelte';
import Predict from './Predict.svelte';
import Proposals from './Proposals.svelte';
import Vote from './Vote.svelte';

export const SHOWS: { readonly [K in StepKind]: Component<StepProps> } = {
  predict: Predict,
  inventory: Class,
  class: Class,
  proposals: Proposals,
  vote: Vote,
  everyone: Everyone,
  charter: Charter,
};
