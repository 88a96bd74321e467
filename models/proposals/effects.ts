/**
 * What proposals do to a footprint: the difference of two runs on the same draws, line by line, with its own range.
 * All the proposals chosen act in one run, in the catalogue’s order, so that nothing is saved twice; the joint
 * saving is then divided between them. A choice at zero is no choice: it changes no bit.
 */
import type { Estimate } from '../distribution.ts';
import type { Footprint } from '../footprint/footprint.ts';
import type { Bench } from './bench.ts';
import { chosen, type Choice, type Lever, type Proposal } from './proposals.ts';
import { addAlone, linesOf, type KeptLines, type LineEffect } from './lineEffects.ts';
import { playersOf, withPlayers, type Met, type Touched } from './met.ts';
import { meetings, pull } from './pull.ts';
import { addShares } from './shapley.ts';
import { estimateOf, mapSpread, shareOfDraws, withCentral, type Spread } from './spread.ts';

export interface ProposalEffect {
  readonly proposal: Proposal;
  readonly lever: Lever;
  readonly intensity: number;
  /** What it would save alone, kgCO2e a year; worked out when asked for. */
  alone(): Spread;
}

export interface Effects {
  readonly footprint: Footprint;
  /** What all save together, kgCO2e a year. */
  readonly saving: Spread;
  readonly after: Estimate;
  /** Share of the draws in which the footprint falls. */
  readonly helps: number;
  /** The charges touched, in the footprint’s order. */
  readonly touched: readonly Touched[];
  /** The lines touched, in the footprint’s order. */
  readonly lines: readonly LineEffect[];
  /** In the catalogue’s order. */
  readonly proposals: readonly ProposalEffect[];
  /** What each proposal saves of the joint saving, in the order of `proposals`; worked out when asked for. */
  shares(): readonly Spread[];
}

export interface Assumptions {
  /** Share of a saving that comes back, 0 to 1, instead of the published one. */
  readonly rebound?: number;
}

export type EffectsOf = (footprint: Footprint, choice: Choice, assumptions?: Assumptions) => Effects;

/** Effects of the proposals of a bench. */
export function createEffects({ proposals, spreads, parameters, kept, lay }: Bench): EffectsOf {
  const { length } = spreads;

  /** What is left of a share once part of its saving has come back. */
  function net(share: Spread, { id, rebound }: Lever, { rebound: told }: Assumptions): Spread {
    if (!rebound) return share;
    // a lever whose saving partly comes back has the same share on every charge
    return kept(`${id} net of ${told}`, () => {
      const lost = parameters.ofFactor(proposals.rebound);
      return mapSpread(length, (i) => share[i]! * (1 - (told ?? lost[i]!)));
    });
  }

  let last: Ground | undefined;

  /** Levers on charges before anyone says how far: kept while only intensities change. */
  function groundOf(footprint: Footprint, levers: readonly Lever[], assumptions: Assumptions): Ground {
    const name = `${levers.map(({ id }) => id).join()} ${assumptions.rebound}`;
    if (last?.footprint === footprint && last.name === name) return last;
    const met = lay(footprint, levers).flatMap(({ charge, touches }): Met[] => {
      if (touches.length === 0) return [];
      const pulls = touches.map(({ lever, touch }) =>
        pull(lever.id, touch, net(touch.share, lever, assumptions)),
      );
      return [{ charge, pulls, meetings: meetings(pulls) }];
    });
    return (last = { footprint, name, met, lines: new Map() });
  }

  return function effectsOf(footprint, choice, assumptions = {}) {
    const players = chosen(proposals, choice);
    const levers = proposals.levers.filter(({ id }) => players.some(({ lever }) => lever === id));
    const of = new Map(levers.map((lever) => [lever.id, playersOf(lever, players, choice)]));
    const ground = groundOf(footprint, levers, assumptions);
    const touched = ground.met.map((each) => withPlayers(each, of));
    const lines = linesOf(touched, length, ground.lines);
    const saving = new Float64Array(length);
    for (const line of lines) for (let i = 0; i < length; i++) saving[i]! += line.saving[i]!;
    return {
      footprint,
      saving,
      after: estimateOf(afterOf(footprint, saving)),
      helps: shareOfDraws(saving, (kg) => kg > 0),
      touched,
      lines,
      proposals: players.map((proposal) => {
        const lever = levers.find(({ id }) => id === proposal.lever)!;
        const intensity = Math.min(1, choice[proposal.id]!);
        const alone = once(() => aloneOf(lever, intensity, touched, length));
        return { proposal, lever, intensity, alone };
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

/** What stays while only intensities change. */
interface Ground {
  readonly footprint: Footprint;
  readonly name: string;
  readonly met: readonly Met[];
  readonly lines: KeptLines;
}

/** Alone, a lever’s saving is linear in its intensity. */
function aloneOf({ id }: Lever, intensity: number, touched: readonly Touched[], length: number): Spread {
  const saving = new Float64Array(length);
  for (const { charge, pulled: all } of touched) {
    const one = all.find(({ lever }) => lever === id);
    if (one) addAlone(charge.spread, one, intensity, saving);
  }
  return saving;
}

function afterOf({ total, draws }: Footprint, saving: Spread): Spread {
  const after = withCentral(total.central, draws);
  for (let i = 0; i < after.length; i++) after[i]! -= saving[i]!;
  return after;
}

/** The share of draws in which one proposal alone saves more than another alone. */
export function beats(a: ProposalEffect, b: ProposalEffect): number {
  const other = b.alone();
  return shareOfDraws(a.alone(), (kg, draw) => kg > other[draw]!);
}
