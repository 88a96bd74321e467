/**
 * The effect of proposals on a footprint: the difference of two runs on the same draws, line by line, with
 * its own range. All the proposals chosen act in one run, in the catalogue's order, so that nothing is saved
 * twice; the joint saving is then divided between them. A choice at zero is no choice: it changes no bit.
 */
import type { Estimate } from '../draws/distribution.ts';
import type { Footprint } from '../household/footprint.ts';
import type { Line } from '../household/line.ts';
import type { ProposalBench } from './bench.ts';
import { createGround, type Assumptions } from './ground.ts';
import { addAlone, linesOf, type LineEffect } from './lineEffects.ts';
import { playersOf, withPlayers, type Touched } from './leversOnCharge.ts';
import { chosen, type Choice, type Lever, type Proposal } from './proposals.ts';
import { addShares } from './shapley.ts';
import { estimateOf, shareOfDraws, withCentral, type Spread } from '../draws/spread.ts';

export interface ProposalEffect {
  readonly proposal: Proposal;
  readonly lever: Lever;
  readonly intensity: number;
  /** What it would save alone, kgCO2e a year; worked out when asked for. */
  alone(): Spread;
  /** The same of some lines of the footprint. */
  aloneOn(some: (line: Line) => boolean): Spread;
}

export interface Effects {
  readonly footprint: Footprint;
  /** What all of them save together, kgCO2e a year. */
  readonly saving: Spread;
  /** What is left, kgCO2e a year. */
  readonly left: Spread;
  readonly after: Estimate;
  /** Share of the draws in which the footprint falls. */
  readonly helps: number;
  /** The charges touched, in the footprint’s order. */
  readonly touched: readonly Touched[];
  /** The lines touched, in the footprint’s order. */
  readonly lines: readonly LineEffect[];
  /** In the catalogue’s order. */
  readonly proposals: readonly ProposalEffect[];
  /**
   * The part of the joint saving due to each proposal, in the order of `proposals`; worked out when asked
   * for.
   */
  shares(): readonly Spread[];
}

export type EffectsOf = (footprint: Footprint, choice: Choice, assumptions?: Assumptions) => Effects;

/** What the proposals chosen save together, and where. */
type Saved = Pick<Effects, 'footprint' | 'saving' | 'touched' | 'lines'> & {
  readonly players: readonly Proposal[];
  readonly levers: readonly Lever[];
};

/** Makes what proposals save: without draws, at central values, the same to the bit and many times as fast. */
export function createSaved(
  bench: ProposalBench,
): (footprint: Footprint, choice: Choice, assumptions?: Assumptions) => Saved {
  const { proposals } = bench;
  const { length } = bench.spreads;
  const groundOf = createGround(bench);

  return function savedOf(footprint, choice, assumptions = {}) {
    const players = chosen(proposals, choice);
    const levers = proposals.levers.filter(({ id }) => players.some(({ lever }) => lever === id));
    const of = new Map(levers.map((lever) => [lever.id, playersOf(lever, players, choice)]));
    const ground = groundOf(footprint, levers, assumptions);
    const touched = ground.met.map((each) => withPlayers(each, of));
    const lines = linesOf(touched, length, ground.lines);
    const saving = new Float64Array(length);
    for (const line of lines) for (let i = 0; i < length; i++) saving[i]! += line.saving[i]!;
    return { footprint, saving, touched, lines, players, levers };
  };
}

/** Makes the effects of the proposals of a bench. */
export function createEffects(bench: ProposalBench): EffectsOf {
  const { length } = bench.spreads;
  const savedOf = createSaved(bench);

  return function effectsOf(footprint, choice, assumptions) {
    const { saving, touched, lines, players, levers } = savedOf(footprint, choice, assumptions);
    const left = leftOf(footprint, saving);
    return {
      footprint,
      saving,
      left,
      after: estimateOf(left),
      helps: shareOfDraws(saving, (kg) => kg > 0),
      touched,
      lines,
      proposals: players.map((proposal) => {
        const lever = levers.find(({ id }) => id === proposal.lever)!;
        const intensity = Math.min(1, choice[proposal.id]!);
        const alone = once(() => aloneOf(lever, intensity, touched, length));
        const aloneOn = (some: (line: Line) => boolean) =>
          aloneOf(
            lever,
            intensity,
            touched.filter(({ charge }) => some(charge.line)),
            length,
          );
        return { proposal, lever, intensity, alone, aloneOn };
      }),
      shares() {
        const rows = players.map(() => new Float64Array(length));
        for (const { charge, groups } of touched) addShares(charge.spread, groups, rows);
        return rows;
      },
    };
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A lever's saving, when it acts alone, is linear in its intensity. */
function aloneOf({ id }: Lever, intensity: number, touched: readonly Touched[], length: number): Spread {
  const saving = new Float64Array(length);
  for (const { charge, pulled: all } of touched) {
    const one = all.find(({ lever }) => lever === id);
    if (one) addAlone(charge.spread, one, intensity, saving);
  }
  return saving;
}

function leftOf({ total, draws }: Footprint, saving: Spread): Spread {
  const left = withCentral(total.central, draws);
  for (let i = 0; i < left.length; i++) left[i]! -= saving[i]!;
  return left;
}

/** The share of draws in which one proposal alone saves more than another alone. */
export function beats(a: ProposalEffect, b: ProposalEffect): number {
  const other = b.alone();
  return shareOfDraws(a.alone(), (kg, draw) => kg > other[draw]!);
}
