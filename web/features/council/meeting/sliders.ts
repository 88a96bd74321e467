/** Which levers a council room has at hand. */
import type { RankedLever } from '../../../../models/council/outcome/ranking.ts';
import type { Scope } from '../../../../models/council/outcome/scope.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';

interface Known {
  readonly levers: readonly { readonly id: string; readonly rank: number; readonly label: string }[];
  readonly scopes: Readonly<Record<string, Pick<Scope, 'banned'>>>;
}

/** Those that may be brought to hand: what the scenario pulls first, then the surest; not what a law has decided there. */
export function othersIn(
  sliders: readonly string[],
  pulls: readonly Pick<Pull, 'lever'>[],
  { levers, scopes }: Known,
): Known['levers'] {
  const pulled = ({ id }: { readonly id: string }) => pulls.some(({ lever }) => lever === id);
  return levers
    .filter((lever) => !sliders.includes(lever.id) && (pulled(lever) || !scopes[lever.id]!.banned))
    .sort((a, b) => Number(pulled(b)) - Number(pulled(a)) || a.rank - b.rank);
}

/** What it does where a commune does as much of it as is usual, for as far as it is pulled. */
const weightIn = (
  { lever, difference }: Pick<RankedLever, 'lever' | 'difference'>,
  pulls: readonly Pick<Pull, 'lever' | 'intensity'>[],
): number => {
  const { intensity } = pulls.find((pull) => pull.lever === lever.id)!;
  const { usual, per } = lever.intensity;
  // of things counted one by one, a small place does fewer
  return Math.abs(difference.central) * (per === 'whole' ? 1 : intensity / usual);
};

/** Three fit a wall beside a picture. */
const MOST = 3;

/**
 * The surest of those that a scenario pulls, and always the one that weighs most in it; where it pulls fewer than three,
 * then the surest that the council decides and that no law has decided for it.
 */
export function slidersOf(
  pulls: readonly Pick<Pull, 'lever' | 'intensity'>[],
  ranked: readonly Pick<RankedLever, 'lever' | 'difference'>[],
  scopes: Readonly<Record<string, Pick<Scope, 'banned'>>>,
): string[] {
  const pulled = ranked.filter(({ lever }) => pulls.some((pull) => pull.lever === lever.id));
  const others = ranked.filter(
    (each) => !pulled.includes(each) && each.lever.competence === 'council' && !scopes[each.lever.id]!.banned,
  );
  const heaviest = pulled.toSorted((a, b) => weightIn(b, pulls) - weightIn(a, pulls))[0];
  const first = [...pulled, ...others].slice(0, MOST);
  const shown = !heaviest || first.includes(heaviest) ? first : [...first.slice(0, MOST - 1), heaviest];
  return shown.map(({ lever }) => lever.id);
}
