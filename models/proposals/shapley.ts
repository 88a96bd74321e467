/**
 * What each proposal saves when several act together: Shapley values, exact for any number of them. The value
 * of a player is the integral from 0 to 1 of its marginal effect when every other is taken with chance u
 * (Owen, Multilinear extensions of games, Management Science 18, 1972). Savings are sums over charges, and on
 * a charge a product over levers. The integrand is therefore a polynomial in u, of a degree below the number
 * of players: a Gauss–Legendre rule integrates it exactly, where listing coalitions would take two to that
 * number.
 */
import { gaussLegendre, type Rule } from '../draws/quadrature.ts';
import { expected, leave, marginal, slope, type Group, type Pulled } from './pull.ts';
import type { Spread } from '../draws/spread.ts';

/**
 * The number of levers on a charge up to which the polynomial is written out: with more, a rule is applied
 * draw by draw.
 */
const WRITTEN_OUT = 4;

/** Adds to each player's row its share of the saving on a charge. */
export function addShares(charge: Spread, groups: readonly Group[], shares: readonly Spread[]): void {
  let players = 0;
  for (const { levers } of groups) for (const each of levers) players += each.players.length;
  const rule = gaussLegendre(Math.ceil(players / 2));
  if (groups.length <= WRITTEN_OUT && groups.every(({ levers }) => levers.length === 1)) {
    addWrittenOut(
      charge,
      groups.map(({ levers }) => levers[0]!),
      rule,
      shares,
    );
  } else addByRule(charge, groups, rule, shares);
}

/** For levers that each stand alone: a share is the charge times a polynomial in what the levers save. */
function addWrittenOut(
  charge: Spread,
  levers: readonly Pulled[],
  rule: Rule,
  shares: readonly Spread[],
): void {
  for (const own of levers) {
    const others = levers.filter((each) => each !== own);
    for (const { player } of own.players) {
      const [all, a, b, c, ab, ac, bc, abc] = coefficients(own, player, others, rule);
      const into = shares[player]!;
      const { saves } = own;
      const [x, y, z] = others.map((each) => each.saves);
      const n = into.length;
      if (!x) for (let i = 0; i < n; i++) into[i]! += charge[i]! * saves[i]! * all!;
      else if (!y) for (let i = 0; i < n; i++) into[i]! += charge[i]! * saves[i]! * (all! + a! * x[i]!);
      else if (!z)
        for (let i = 0; i < n; i++)
          into[i]! += charge[i]! * saves[i]! * (all! + a! * x[i]! + y[i]! * (b! + ab! * x[i]!));
      else
        for (let i = 0; i < n; i++)
          into[i]! +=
            charge[i]! *
            saves[i]! *
            (all! +
              a! * x[i]! +
              y[i]! * (b! + ab! * x[i]!) +
              z[i]! * (c! + ac! * x[i]! + y[i]! * (bc! + abc! * x[i]!)));
    }
  }
}

/** Coefficients of 1, x, y, z, xy, xz, yz and xyz, for at most three others; absent ones count as zero. */
function coefficients(
  own: Pulled,
  player: number,
  others: readonly Pulled[],
  { nodes, weights }: Rule,
): number[] {
  const sums = [0, 0, 0, 0, 0, 0, 0, 0];
  nodes.forEach((u, q) => {
    const by = weights[q]! * marginal(own, player, u);
    const [x = 0, y = 0, z = 0] = others.map((each) => -expected(each, u));
    [1, x, y, z, x * y, x * z, y * z, x * y * z].forEach((value, k) => (sums[k]! += by * value));
  });
  return sums;
}

function addByRule(
  charge: Spread,
  groups: readonly Group[],
  { nodes, weights }: Rule,
  shares: readonly Spread[],
): void {
  const rest = new Float64Array(charge.length);
  nodes.forEach((u, q) => {
    const met = groups.map(({ levers }) => levers.map((pulled) => expected(pulled, u)));
    groups.forEach((group, g) => {
      rest.set(charge);
      groups.forEach((other, h) => {
        if (h !== g) leave(other, met[h]!, rest);
      });
      group.levers.forEach((pulled, l) => {
        const saved = slope(group, met[g]!, l);
        for (const { player } of pulled.players) {
          const by = weights[q]! * marginal(pulled, player, u);
          const into = shares[player]!;
          for (let i = 0; i < into.length; i++) into[i]! += by * rest[i]! * saved[i]!;
        }
      });
    });
  });
}
