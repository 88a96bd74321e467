/**
 * What each kind of step shows, once what it asks is revealed, or at once if it asks nothing. What asks for a commune, and
 * what a vote shows, is loaded later.
 */
import type { Component } from 'svelte';
import type { StepKind } from '../../../../../models/room/types.ts';
import type { StepProps } from '../types.ts';
import Arguments from './Arguments.svelte';
import Charter from './Charter.svelte';
import Class from './Class.svelte';
import Opinion from './Opinion.svelte';
import Predict from './Predict.svelte';
import type Everyone from './Everyone.svelte';
import type Vote from './Vote.svelte';

/** What is not on a screen before it is needed. */
export interface Later {
  readonly Everyone: typeof Everyone;
  readonly Vote: typeof Vote;
}

export const SHOWS: {
  readonly [K in Exclude<StepKind, 'everyone' | 'vote'>]: Component<StepProps> | undefined;
} = {
  predict: Predict,
  inventory: Class,
  class: Class,
  opinion: Opinion,
  // cards and roles are in the hands of pupils: `own/Hand.svelte`
  debate: undefined,
  arguments: Arguments,
  charter: Charter,
};
