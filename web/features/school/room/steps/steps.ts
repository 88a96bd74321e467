/** The kinds of steps of a room: what each shows, and what a page needs for it. */
import type { Component } from 'svelte';
import type { StepKind } from '../../../../../models/room/types.ts';
import type { StepProps } from '../types.ts';
import Charter from './Charter.svelte';
import Class from './Class.svelte';
import Everyone from './Everyone.svelte';
import Predict from './Predict.svelte';
import Proposals from './Proposals.svelte';
import Vote from './Vote.svelte';

interface KindOfStep {
  /** Drawn once what the step asks is revealed, or at once if it asks nothing. */
  readonly shows: Component<StepProps>;
  /** What pages fetch for it: the answer to its prediction, or the results of the class. */
  readonly needs?: 'answer' | 'class';
  /** Whether the results of the class are computed from its answers. */
  readonly feedsClass?: true;
  /** Whether proposals are discussed: their cards and their origin are shown. */
  readonly argues?: true;
}

export const STEPS: { readonly [K in StepKind]: KindOfStep } = {
  predict: { shows: Predict, needs: 'answer' },
  inventory: { shows: Class, needs: 'class', feedsClass: true },
  class: { shows: Class, needs: 'class' },
  proposals: { shows: Proposals, needs: 'class', argues: true },
  vote: { shows: Vote, needs: 'class', feedsClass: true, argues: true },
  everyone: { shows: Everyone, needs: 'class' },
  charter: { shows: Charter },
};
