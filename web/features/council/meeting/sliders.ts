/** Which levers a council room has at hand. */
import type { RankedLever } from '../../../../models/council/outcome/ranking.ts';
import type { Scope } from '../../../../models/council/outcome/scope.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';

/** Three fit a wall beside a picture. */
const MOST = 3;

/**
 * The surest of those that a scenario pulls; where it pulls fewer than three, then the surest that the council decides
 * and that no law has decided for it.
 */
export function slidersOf(
  pulls: readonly Pick<Pull, 'lever'>[],
  ranked: readonly Pick<RankedLever, 'lever'>[],
  scopes: Readonly<Record<string, Pick<Scope, 'banned'>>>,
): string[] {
  const pulled = ranked.filter(({ lever }) => pulls.some((pull) => pull.lever === lever.id));
  const others = ranked.filter(
    (each) => !pulled.includes(each) && each.lever.competence === 'council' && !scopes[each.lever.id]!.banned,
  );
  return [...pulled, ...others].slice(0, MOST).map(({ lever }) => lever.id);
}
