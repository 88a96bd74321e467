/**
 * What each of a few players adds to what they are worth together: its Shapley value, the mean of what its coming
 * moves over every order in which all may come (Shapley, A value for n-person games, 1953). Every set of players is
 * tried, so that they may act on one another in any way: for a dozen players at most.
 */

/**
 * @param players how many
 * @param worth of a set of players: bit n says whether the nth, from 0, is in it
 * @returns what each adds, in the unit of `worth`: together, what all are worth less what none is
 */
export function shapleyValues(players: number, worth: (set: number) => number): number[] {
  const values = Array.from({ length: 1 << players }, (_, set) => worth(set));
  const weights = Array.from({ length: players }, (_, size) => weightOf(size, players));
  return Array.from({ length: players }, (_, player) => {
    const own = 1 << player;
    let share = 0;
    for (let set = 0; set < values.length; set++)
      if ((set & own) === 0) share += (values[set | own]! - values[set]!) * weights[sizeOf(set)]!;
    return share;
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let left = set; left > 0; left >>= 1) size += left & 1;
  return size;
}

/** In how large a part of all orders exactly these players come before one more: s! (n − 1 − s)! ÷ n! */
function weightOf(size: number, players: number): number {
  let weight = 1 / players;
  for (let i = 1; i <= size; i++) weight *= i / (players - i);
  return weight;
}
