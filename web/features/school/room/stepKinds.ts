/** The kinds of steps of a room: what a page needs for each. */
import type { StepKind } from '../../../../models/room/types.ts';

interface KindOfStep {
  /** What pages fetch for it: the answer to its prediction, or the results of the class. */
  readonly needs?: 'answer' | 'class';
  /** Whether the results of the class are computed from its answers. */
  readonly feedsClass?: true;
  /** Whether proposals are discussed: their cards and their origin are shown. */
  readonly argues?: true;
}

export const STEPS: { readonly [K in StepKind]: KindOfStep } = {
  predict: { needs: 'answer' },
  inventory: { needs: 'class', feedsClass: true },
  class: { needs: 'class' },
  opinion: {},
  debate: { needs: 'class', argues: true },
  arguments: {},
  vote: { needs: 'class', feedsClass: true, argues: true },
  everyone: { needs: 'class' },
  charter: {},
};
