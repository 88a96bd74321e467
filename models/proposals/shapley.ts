/**
 * Who saves what, when several proposals act together: Shapley values, exact for any number of them. The value of
 * a player is the integral from 0 to 1 of its marginal effect when every other is met with chance u (Owen,
 * Multilinear extensions of games, Management Science 18, 1972). Savings are sums over charges, and on a charge a
 * product over levers, so that integrand is a polynomial in u, of a degree below the number of players: a
 * Gauss–Legendre rule integrates it exactly, where listing coalitions would take two to that number.
 */
import { gaussLegendre } from './quadrature.ts';
import { expected, leave, marginal, type Group } from './pull.ts';
import type { Spread } from './spread.ts';

/** Adds to each player’s row its share of what is saved of a charge. */
export function addShares(charge: Spread, groups: readonly Group[], shares: readonly Spread[]): void {
  const players = groups.reduce(
    (sum, group) => sum + group.reduce((all, { players: own }) => all + own.length, 0),
    0,
  );
  const { nodes, weights } = gaussLegendre(Math.ceil(players / 2));
  const rest = new Float64Array(charge.length);
  nodes.forEach((u, q) => {
    const met = groups.map((group) => group.map((pulled) => expected(pulled, u)));
    groups.forEach((group, g) => {
      rest.set(charge);
      groups.forEach((other, h) => {
        if (h !== g) leave(other, met[h]!, rest);
      });
      group.forEach((pulled, l) => {
        for (const { player } of pulled.players) {
          const by = weights[q]! * marginal(pulled, player, u);
          addSlope(group, met[g]!, l, by, rest, shares[player]!);
        }
      });
    });
  });
}

/** Adds `by` times what one lever of a group saves, per unit of intensity, the others where they are. */
function addSlope(
  group: Group,
  met: readonly number[],
  lever: number,
  by: number,
  rest: Spread,
  into: Spread,
): void {
  const { share, touch } = group[lever]!;
  const { weight } = touch;
  if (group.length === 1) {
    for (let i = 0; i < into.length; i++) into[i]! += by * rest[i]! * share[i]! * (weight ? weight[i]! : 1);
    return;
  }
  for (let i = 0; i < into.length; i++) {
    let left = 1;
    for (let l = 0; l < lever; l++) left -= left * met[l]! * group[l]!.share[i]!;
    const moved = left * share[i]!;
    let saved = weight ? moved * weight[i]! : moved;
    // what is moved here is no longer there for those after it
    let after = moved;
    for (let l = lever + 1; l < group.length; l++) {
      const next = group[l]!;
      const lost = after * met[l]! * next.share[i]!;
      saved -= next.touch.weight ? lost * next.touch.weight[i]! : lost;
      after -= lost;
    }
    into[i]! += by * rest[i]! * saved;
  }
}
