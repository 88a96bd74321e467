/** What the lower part of the page shows of a footprint: stages, the three network methods, what is not counted. */
import {
  NETWORK_METHODS,
  STAGES,
  type NetworkMethod,
  type Stage,
} from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { noticesOf } from '../../../models/household/notices.ts';
import type { Answers } from '../../../models/household/answers.ts';
import type { Footprint } from '../../../models/household/footprint.ts';
import type { Notice } from '../../../models/household/line.ts';
import { byComponent, plan } from '../../../models/household/plan.ts';
import { labelOf, type Workshop } from './view.ts';

export interface BelowView {
  readonly stages: readonly { readonly stage: Stage; readonly estimate: Estimate }[];
  readonly methods: readonly {
    readonly method: NetworkMethod;
    readonly network: number;
    readonly total: number;
  }[];
  readonly notices: readonly { readonly code: Notice['code']; readonly labels: readonly string[] }[];
}

export const createBelowView = (answers: Answers, footprint: Footprint, workshop: Workshop): BelowView => ({
  stages: STAGES.map((stage) => ({ stage, estimate: footprint.byStage[stage] })),
  methods: NETWORK_METHODS.map((method) => byMethod(method, answers, workshop)),
  notices: gather(noticesOf(footprint.notices, answers, workshop.catalogue), workshop),
});

function byMethod(method: NetworkMethod, answers: Answers, { catalogue }: Workshop) {
  const { lines, total } = plan({ ...answers, networkMethod: method }, catalogue);
  return { method, network: byComponent(lines).network, total };
}

/** Groups notices of the same kind, with the names of what they concern. */
function gather(notices: readonly Notice[], workshop: Workshop): BelowView['notices'] {
  const codes = new Map<Notice['code'], string[]>();
  for (const { code, item } of notices) {
    const labels = codes.get(code) ?? [];
    codes.set(code, item === undefined ? labels : [...labels, labelOf(item, workshop)]);
  }
  return [...codes].map(([code, labels]) => ({ code, labels }));
}
