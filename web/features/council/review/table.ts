/** A review as lines of a table: each action, what it brings alone, then each indicator. An empty cell is not measured. */
import type { PlannedAndDone } from '../../../../models/council/outcome/review.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { spreadsheet, type Cell } from '../../../../models/request/csv.ts';
import { towards } from '../note/target.ts';
import type { ReviewState } from './review.svelte.ts';
import { actionSaid, comparedSaid, ownSaid, rounded } from './reviewWords.ts';

const DIGITS = 6;
const NONE: readonly Cell[] = ['', '', ''];

const cellsOf = ({ central, low, high }: Estimate): Cell[] =>
  [central, low, high].map((value) => Number(value.toPrecision(DIGITS)));

/** @returns text for a spreadsheet, as the language of the page writes numbers */
export function tableOf(state: ReviewState): string {
  const { initial, messages: m, year, rank, review, actions, indicators } = state;
  const { language, changed } = initial;
  const line = (sort: keyof typeof m.sorts, name: string, cells: readonly Cell[], said: string): Cell[] => [
    year,
    m.sorts[sort],
    name,
    ...cells,
    said,
    changed,
  ];
  const both = (way: 'less' | 'more', { planned, done, gap }: PlannedAndDone) =>
    [planned, done, gap].flatMap((each) => cellsOf(towards(way, each)));
  const lines = [
    ...actions.flatMap((action) => {
      const value = state.valueOf(state.fieldOf('action', action.id));
      const planned = rounded(action.planned[rank]!, action.written);
      const gap = value === undefined ? '' : Number((value - planned).toPrecision(DIGITS));
      const said = actionSaid(action, rank, value, language, m);
      const alone = review?.levers[action.id];
      const carbon = { output: 'kg', way: 'less' } as const;
      return [
        line('action', action.label, [planned, '', '', value, '', '', gap, '', ''], said),
        ...(alone
          ? [
              line(
                'brings',
                `${action.label} (${action.seal})`,
                both('less', alone),
                comparedSaid(alone, carbon, language, m),
              ),
            ]
          : []),
      ];
    }),
    ...indicators.map((indicator) => {
      const { label, kind } = indicator;
      if (kind !== 'output') {
        const counted = kind === 'own' && indicator.as !== undefined;
        const typed = state.valueOf(
          counted ? state.fieldOf('action', indicator.as!) : state.fieldOf('own', indicator.id),
        );
        const value =
          counted && typed !== undefined ? Number((typed / indicator.each!).toPrecision(DIGITS)) : typed;
        const law =
          kind === 'law'
            ? (indicator.thresholds[rank] ?? '')
            : kind === 'spent'
              ? (indicator.euros[rank] ?? '')
              : '';
        return line(
          'own',
          label,
          [law, '', '', value, ...NONE, '', ''],
          ownSaid(indicator, rank, value, language, m),
        );
      }
      const found = review?.outputs[indicator.output];
      return found
        ? line('output', label, both(indicator.way, found), comparedSaid(found, indicator, language, m))
        : line(
            'output',
            label,
            [...cellsOf(towards(indicator.way, indicator.planned[rank]!)), ...NONE, ...NONE],
            m.notMeasured,
          );
    }),
  ];
  return spreadsheet([m.header, ...lines], language);
}
