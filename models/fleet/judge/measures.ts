/**
 * What a council may do with its existing fleet: keep devices longer than it would, or buy refurbished ones
 * instead of new. Both change the fleet's own footprint: they are levers, pulled by the same models as those
 * of the programme, on the same draws. A computer that would exceed the longest life observed in a public
 * body is not kept longer. Devices given away save purchases elsewhere: see donation.ts.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../draws/distribution.ts';
import { createEstimator, type Footprint } from '../../household/footprint.ts';
import { createProposalBench } from '../../proposals/bench.ts';
import { createEffects, type Effects } from '../../proposals/effects.ts';
import type { Lever, Proposals } from '../../proposals/proposals.ts';
import type { Seal } from '../../proposals/seal.ts';
import { estimateOf, withCentral, type Spread } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import { becomesRefurbished, isKeptLonger, mayStay } from './acting.ts';
import { answersOfFleet, entriesOf, type FleetEntry, type FleetOptions } from './answers.ts';
import { councilCatalogue } from './council.ts';
import type { Fleet } from '../read/fleet.ts';
import type { FleetRules } from '../read/rules.ts';

/** How far each measure goes: share of the devices, or of the purchases, 0 to 1. */
export interface MeasureChoice {
  readonly keepLonger?: number;
  readonly refurbished?: number;
}

export interface MeasureEffect {
  readonly id: keyof MeasureChoice;
  readonly seal: Seal;
  /** kgCO2e a year, when it acts alone. */
  readonly saving: Estimate;
  /** Devices that it acts on, then devices in service that it leaves unchanged. */
  readonly devices: number;
  readonly left: number;
  /** Types that it leaves unchanged, because a figure is missing or because of their age. */
  readonly leftTypes: readonly string[];
}

export interface FleetMeasures {
  /** kgCO2e a year. */
  readonly before: Estimate;
  readonly after: Estimate;
  /** All measures together: what two of them save on one device is counted once. */
  readonly saving: Estimate;
  readonly each: readonly MeasureEffect[];
}

export interface MeasureOptions extends FleetOptions {
  /** Share of a saving that rebound takes back, instead of the published one. */
  readonly rebound?: number;
}

export type MeasuresOf = (fleet: Fleet, choice: MeasureChoice, options?: MeasureOptions) => FleetMeasures;

/** @param sample of the council's catalogue */
export function createMeasures(catalogue: Catalogue, rules: FleetRules, sample: Sample): MeasuresOf {
  const council = councilCatalogue(catalogue, rules);
  // one estimator for each part, so that each keeps its own lines from one call to the next
  const estimate = createEstimator(council, sample);
  const estimateYoung = createEstimator(council, sample);
  const estimateOld = createEstimator(council, sample);
  const effectsOf = createEffects(createProposalBench(council, sample, proposalsOf(rules)));

  return (fleet, choice, options = {}) => {
    const entries = entriesOf(fleet, council, options);
    const stays = (entry: FleetEntry) => mayStay(entry, council, rules);
    const { refurbished } = choice;
    const assumptions = options.rebound === undefined ? {} : { rebound: options.rebound };
    const footprint = (of: readonly FleetEntry[], by = estimate) => by(answersOfFleet(of, fleet, options));
    // the two parts of the fleet have no device in common: their savings add up, draw by draw
    const young = effectsOf(footprint(entries.filter(stays), estimateYoung), { ...choice }, assumptions);
    const old = effectsOf(
      footprint(
        entries.filter((entry) => !stays(entry)),
        estimateOld,
      ),
      refurbished === undefined ? {} : { refurbished },
      assumptions,
    );
    const effect = (id: keyof MeasureChoice, acts: (entry: FleetEntry) => boolean) =>
      effectOf({ id, lever: rules.levers[id], runs: [young, old], entries, acts });
    return {
      ...wholeOf(footprint(entries), add([young.saving, old.saving])),
      each: [
        ...effect('keepLonger', (entry) => isKeptLonger(entry, council, rules)),
        ...effect('refurbished', (entry) => becomesRefurbished(entry, council, rules)),
      ],
    };
  };
}

/** The fleet's levers, as proposals of its own. */
function proposalsOf({ factors, rebound, levers: { keepLonger, refurbished } }: FleetRules): Proposals {
  return {
    factors,
    rebound,
    levers: [refurbished, keepLonger],
    proposals: [
      { id: 'keepLonger', kind: 'measure', lever: keepLonger.id, intensity: 1 },
      { id: 'refurbished', kind: 'measure', lever: refurbished.id, intensity: 1 },
    ],
  };
}

const add = (rows: readonly Spread[]): Spread =>
  rows[0]!.map((_kg, i) => rows.reduce((all, row) => all + row[i]!, 0));

function wholeOf({ total, draws }: Footprint, saving: Spread) {
  const after = withCentral(total.central, draws).map((kg, i) => kg - saving[i]!);
  return { before: total, after: estimateOf(after), saving: estimateOf(saving) };
}

interface Acting {
  readonly id: keyof MeasureChoice;
  readonly lever: Lever;
  readonly runs: readonly Effects[];
  readonly entries: readonly FleetEntry[];
  readonly acts: (entry: FleetEntry) => boolean;
}

/** Returns nothing for a measure that was not chosen. */
function effectOf({ id, lever, runs, entries, acts }: Acting): MeasureEffect[] {
  const alone = runs.flatMap(({ proposals }) =>
    proposals.flatMap((each) => (each.proposal.id === id ? [each.alone()] : [])),
  );
  if (alone.length === 0) return [];
  const count = (of: readonly FleetEntry[]) => of.reduce((all, entry) => all + entry.count, 0);
  const left = entries.filter((entry) => !acts(entry));
  return [
    {
      id,
      seal: lever.seal,
      saving: estimateOf(add(alone)),
      devices: count(entries.filter(acts)),
      left: count(left),
      leftTypes: [...new Set(left.map(({ type }) => type))],
    },
  ];
}
