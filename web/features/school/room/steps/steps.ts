/**
 * What each kind of step shows, once what it asks is revealed, or at once if it asks nothing. What asks for a commune is
 * loaded later.
 */
import type { Component } from 'svelte';
import type { StepKind } from '../../../../../models/room/types.ts';
import type { StepProps } from '../types.ts';
import Arguments from './Arguments.svelte';
import Charter from './Charter.svelte';
import Class from './Class.svelte';
import Opinion from './Opinion.svelte';
import Predict from './Predict.svelte';
import Vote from './Vote.svelte';

export const SHOWS: { readonly [K in Exclude<StepKind, 'everyone'>]: Component<StepProps> | undefined } = {
  predict: Predict,
  inventory: Class,
  class: Class,
  opinion: Opinion,
  // cards and roles are in the hands of pupils: `own/Hand.svelte`
  debate: undefined,
  arguments: Arguments,
  vote: Vote,
  charter: Charter,
};
