/** What explains a footprint: stages, the three network methods, what is not counted. */
import {
  NETWORK_METHODS,
  STAGES,
  type NetworkMethod,
  type Stage,
} from '../../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { noticesOf } from '../../../../models/household/notices.ts';
import type { Answers } from '../../../../models/household/answers.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Notice } from '../../../../models/household/line.ts';
import { byComponent, plan, sum } from '../../../../models/household/plan.ts';
import { labelOf, type Workshop } from '../view.ts';

export interface UnderstandView {
  readonly stages: readonly { readonly stage: Stage; readonly estimate: Estimate }[];
  readonly methods: readonly {
    readonly method: NetworkMethod;
    readonly network: number;
    readonly total: number;
  }[];
  readonly notices: readonly { readonly code: Notice['code']; readonly labels: readonly string[] }[];
}

export const createUnderstandView = (
  answers: Answers,
  footprint: Footprint,
  workshop: Workshop,
): UnderstandView => ({
  stages: STAGES.map((stage) => ({ stage, estimate: footprint.byStage[stage] })),
  methods: NETWORK_METHODS.map((method) => byMethod(method, answers, workshop)),
  notices: gather(noticesOf(footprint.notices, answers, workshop.catalogue), workshop),
});

function byMethod(method: NetworkMethod, answers: Answers, { catalogue }: Workshop) {
  const { lines, total } = plan({ ...answers, networkMethod: method }, catalogue);
  return { method, network: byComponent(lines).network, total };
}

/** Groups notices of the same kind, with the names of what they concern. */
function gather(notices: readonly Notice[], workshop: Workshop): UnderstandView['notices'] {
  const codes = new Map<Notice['code'], string[]>();
  for (const { code, item } of notices) {
    const labels = codes.get(code) ?? [];
    codes.set(code, item === undefined ? labels : [...labels, labelOf(item, workshop)]);
  }
  return [...codes].map(([code, labels]) => ({ code, labels }));
}

/** How the heaviest device came to weigh what it does: what it took to make one, over the years, and its electricity. */
export interface Equation {
  readonly item: string;
  /** kgCO2e to make, carry and end one device. */
  readonly made: number;
  readonly years: number;
  /** kgCO2e a year of its electricity. */
  readonly used: number;
}

export function equationOf({ situation, lines }: Footprint): Equation | undefined {
  const weighed = situation.devices.flatMap(
    ({ item, count, years, answer }): (Equation & { all: number })[] => {
      if (!(count.central > 0) || answer.owner === 'employer') return [];
      const own = lines.filter((line) => line.component === 'device' && line.item === item);
      const all = sum(own);
      const used = sum(own.filter(({ stage }) => stage === 'use'));
      const each = (kg: number) => kg / count.central;
      return [{ item, all, used: each(used), made: each(all - used) * years.central, years: years.central }];
    },
  );
  weighed.sort((a, b) => b.all - a.all);
  return weighed[0];
}

/** Two digits, as figures are written everywhere else. */
const FEWEST = 2;
const MOST = 5;

/** How many digits its parts need for whoever works it out again to find the result that is shown. */
export function digitsOf({ made, years, used }: Equation): number {
  const found = (digits: number) => {
    const [m, y, u] = [made, years, used].map((value) => Number(value.toPrecision(digits)));
    return (m! / y! + u!).toPrecision(FEWEST);
  };
  const result = (made / years + used).toPrecision(FEWEST);
  let digits = FEWEST;
  while (digits < MOST && found(digits) !== result) digits++;
  return digits;
}
