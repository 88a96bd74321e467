/** Lookups that are used again and again, worked out once per catalogue. */
import type { Assumption, Catalogue, Grid, QuestionId } from './catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import { memo } from '../draws/memo.ts';

export interface Lookup {
  readonly grid: ReadonlyMap<string, Grid>;
  /** Every national distribution that may stand for an absent answer, and the question it belongs to. */
  readonly assumptions: ReadonlyMap<FactorId, QuestionId>;
}

const known = new WeakMap<Catalogue, Lookup>();

export function lookup(catalogue: Catalogue): Lookup {
  return memo(known, catalogue, () => build(catalogue));
}

function build(catalogue: Catalogue): Lookup {
  return {
    grid: new Map(catalogue.grids.map((grid) => [grid.id, grid])),
    assumptions: collectAssumptions(catalogue),
  };
}

function collectAssumptions({ people, dormant, devices, networks, uses, switches }: Catalogue) {
  const found = new Map<FactorId, QuestionId>();
  const { lines, sims, fixedGBPerMonth, mobileGBPerMonth } = networks;
  const all: (Assumption | undefined)[] = [
    people,
    dormant,
    lines,
    sims,
    fixedGBPerMonth,
    mobileGBPerMonth,
    ...devices.flatMap(({ count, years, hours }) => [count, years, hours]),
    ...uses.map(({ amount }) => amount),
  ];
  for (const assumption of all) if (assumption) found.set(assumption.factor, assumption.question);
  for (const { id, origins } of devices) {
    for (const share of Object.values(origins ?? {})) found.set(share, `device:${id}`);
  }
  for (const { options } of switches) {
    for (const { replaces } of options) {
      for (const [from, to] of Object.entries(replaces)) {
        const question = found.get(from);
        if (to !== null && question !== undefined) found.set(to, question);
      }
    }
  }
  return found;
}
