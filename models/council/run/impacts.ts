/**
 * The impact of one device, on every draw: its making, its end, a year of its electricity. It is taken from
 * the household models, asked for one device kept one year, so that both parts of the site count a device
 * alike.
 */
import { memo } from '../../draws/memo.ts';
import type { Catalogue, Stage } from '../../catalogue/catalogue.ts';
import type { Choices } from '../../catalogue/conventions.ts';
import { CRITERIA } from '../../catalogue/criterion.ts';
import { criterionSpread } from '../../household/criteria.ts';
import { createEstimator, type Estimator } from '../../household/footprint.ts';
import { mapSpread, withCentral, type Spread, type Spreads } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import type { StockType } from '../plan/catalogue.ts';
import type { Setting } from '../plan/scenario.ts';

/** kgCO2e, at the central value and over the draws. */
export interface Impacts {
  /** Making and delivery of a new one. */
  readonly making: Spread;
  /** A refit; the carriage of one that is passed on as it is. */
  readonly refit: Spread;
  readonly handover: Spread;
  readonly end: Spread;
  /** A year of electricity with today's mix; or of everything, where nothing else is known. */
  readonly use: Spread;
  /** Whether `use` follows the mix. */
  readonly electric: boolean;
  /** What else a new one takes, by rank in `CRITERIA`: kg Sb eq, kg and MJ. None where no source can say. */
  readonly criteria: readonly Spread[];
}

export function createImpacts(catalogue: Catalogue, sample: Sample, spreads: Spreads) {
  const estimate = createEstimator(catalogue, sample);

  function made(type: StockType, setting: Setting): Impacts {
    if (type.device !== undefined) {
      return ofDevice(type.device, catalogue, { estimate, sample }, answersOf(setting), spreads);
    }
    const none = new Float64Array(spreads.length);
    if (type.yearly !== undefined)
      return {
        making: none,
        refit: none,
        handover: none,
        end: none,
        use: spreads.ofFactor(type.yearly),
        electric: false,
        criteria: [],
      };
    const kWh = spreads.ofFactor(type.electricity!);
    const grid = gridOf(estimate, setting, spreads);
    return {
      making: none,
      refit: none,
      handover: none,
      end: none,
      use: times(kWh, grid),
      electric: true,
      criteria: [],
    };
  }

  // only a setting's electricity and method count: they stay the same while levers move
  let last = { by: '', impacts: new Map<StockType, Impacts>() };
  return {
    of(type: StockType, setting: Setting): Impacts {
      const by = JSON.stringify(answersOf(setting));
      if (by !== last.by) last = { by, impacts: new Map() };
      return memo(last.impacts, type, () => made(type, setting));
    },
    /** kgCO2e for a kWh with today's mix. */
    perKWh: (setting: Setting): Spread => gridOf(estimate, setting, spreads),
  };
}

const answersOf = ({ place, switches }: Setting) => answersOn({ grid: place.grid, switches });

/** On which electricity, by which choices of method. */
interface Where {
  readonly grid?: string | undefined;
  readonly switches?: Choices | undefined;
}

const answersOn = ({ grid, switches }: Where) => ({
  connections: { fixedLines: 0, sims: 0 },
  uses: [],
  ...(grid !== undefined && { grid }),
  ...(switches && { switches }),
});

/** The same of a device of the catalogue, for those who follow no territory. */
export function createDeviceImpacts(catalogue: Catalogue, sample: Sample, spreads: Spreads) {
  const estimate = createEstimator(catalogue, sample);
  return (device: string, where: Where): Impacts =>
    ofDevice(device, catalogue, { estimate, sample }, answersOn(where), spreads);
}

function ofDevice(
  type: string,
  catalogue: Catalogue,
  { estimate, sample }: { readonly estimate: Estimator; readonly sample: Sample },
  answers: ReturnType<typeof answersOn>,
  spreads: Spreads,
): Impacts {
  const device = catalogue.devices.find(({ id }) => id === type)!;
  // the mean of many homes: their spread does not count
  const hours = device.hours && catalogue.factors[device.hours.factor]!.central;
  const answer = { type, count: 1, yearsKept: 1, ...(hours !== undefined && { hoursPerDay: hours }) };
  const kept = (origin: 'new' | 'refurbished') => estimate({ ...answers, devices: [{ ...answer, origin }] });
  const bought = kept('new');
  const asNew = byStage(bought, spreads.length);
  const refurbished = byStage(kept('refurbished'), spreads.length);
  const making = (of: Record<Stage, Spread>) => plus(of.manufacture, of.distribution);
  return {
    making: making(asNew),
    refit: making(refurbished),
    handover: spreads.ofFactor(catalogue.handover),
    end: asNew['end-of-life'],
    use: asNew.use,
    electric: true,
    criteria: CRITERIA.map((which) => criterionSpread(bought.situation, which, sample).spread),
  };
}

function byStage({ items }: ReturnType<Estimator>, length: number): Record<Stage, Spread> {
  const none = () => new Float64Array(length);
  const found: Record<Stage, Spread> = {
    manufacture: none(),
    distribution: none(),
    use: none(),
    'end-of-life': none(),
  };
  for (const { parts } of items)
    for (const { line, row } of parts)
      found[line.stage] = plus(found[line.stage], withCentral(line.amount, row));
  return found;
}

function gridOf(estimate: Estimator, setting: Setting, spreads: Spreads): Spread {
  const { grid } = estimate({ ...answersOf(setting), devices: [] }).situation;
  return grid ? spreads.ofTerm(grid) : new Float64Array(spreads.length);
}

const plus = (a: Spread, b: Spread): Spread => mapSpread(a.length, (i) => a[i]! + b[i]!);
const times = (a: Spread, b: Spread): Spread => mapSpread(a.length, (i) => a[i]! * b[i]!);
