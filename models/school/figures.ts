/**
 * The value of a named figure, with its range: it is read from the catalogue or computed by the footprint's
 * own models at the moment it is shown, so that no figure used in a classroom is a copy.
 */
import { HUNDRED } from '../catalogue/writing.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Estimate } from '../draws/distribution.ts';
import { createEstimator, type Footprint } from '../household/footprint.ts';
import { factorsOf, type Line } from '../household/line.ts';
import { plan } from '../household/plan.ts';
import { unitsPerYear } from '../household/use.ts';
import type { Proposals } from '../proposals/proposals.ts';
import { interval } from '../draws/quantile.ts';
import { createSample, type Sample } from '../draws/sample.ts';
import { ONE } from '../draws/term.ts';
import type { FigureReference } from './school.ts';

/** Hours or items in a year, for one a week. */
const UNITS_OF_ONE_A_WEEK = unitsPerYear('hoursPerWeek', ONE).central;

/** A central value and its draws. */
interface Drawn {
  readonly central: number;
  readonly draws: Float64Array;
}

export type Figures = (figure: FigureReference) => Estimate;

/**
 * Reads figures on one sample, so that two of them move together.
 * @returns a function that throws on a factor which neither the catalogue nor the proposals know
 */
export function createFigures(catalogue: Catalogue, proposals: Proposals, sample: Sample): Figures {
  const own = createSample(proposals.factors, sample.draws, sample.seed);
  const estimate = createEstimator(catalogue, sample);

  function drawn(figure: FigureReference): Drawn {
    switch (figure.kind) {
      case 'factor':
        return scaled(factor(figure.factor), figure.times ?? 1);
      case 'lines':
        return scaled(
          partOf(estimate(figure.answers), figure),
          figure.per === 'unit' ? 1 / UNITS_OF_ONE_A_WEEK : 1,
        );
      case 'share': {
        const footprint = estimate(figure.answers);
        return scaled(divided(partOf(footprint, figure), partOf(footprint, {})), HUNDRED);
      }
      case 'ratio':
        return divided(drawn(figure.of), drawn(figure.to));
    }
  }

  function factor(id: FactorId): Drawn {
    const known = catalogue.factors[id];
    return known
      ? { central: known.central, draws: sample.row(id) }
      : { central: proposals.factors[id]!.central, draws: own.row(id) };
  }

  return (figure) => {
    const { central, draws } = drawn(figure);
    return interval(central, draws);
  };
}

/**
 * How many times as much the uses of a figure weigh over the mobile network as over a fixed line.
 * @returns nothing where it has none over a fixed line
 */
export function overMobile(figure: FigureReference): FigureReference | undefined {
  if (figure.kind === 'ratio') return overMobile(figure.of) ?? overMobile(figure.to);
  if (figure.kind !== 'lines' || !figure.answers.uses?.some(({ network }) => network === 'fixed'))
    return undefined;
  const uses = figure.answers.uses.map((use) =>
    use.network === 'fixed' ? { ...use, network: 'mobile' as const } : use,
  );
  return { kind: 'ratio', of: { ...figure, answers: { ...figure.answers, uses } }, to: figure };
}

/** The factors behind a figure, each once, in the order in which they are used. */
export function factorsBehind(figure: FigureReference, catalogue: Catalogue): FactorId[] {
  if (figure.kind === 'factor') return [figure.factor];
  if (figure.kind === 'ratio')
    return [...new Set([...factorsBehind(figure.of, catalogue), ...factorsBehind(figure.to, catalogue)])];
  const { lines } = plan(figure.answers, catalogue);
  return [...new Set(lines.filter((line) => isIn(line, figure)).flatMap(factorsOf))];
}

type Chosen = Partial<Pick<Extract<FigureReference, { kind: 'share' }>, 'component' | 'stages'>>;

const isIn = ({ component, stage }: Line, chosen: Chosen): boolean =>
  (!chosen.component || chosen.component === component) && (!chosen.stages || chosen.stages.includes(stage));

function partOf({ items, draws: { length } }: Footprint, chosen: Chosen): Drawn {
  const draws = new Float64Array(length);
  let central = 0;
  for (const { line, row } of items.flatMap(({ parts }) => parts)) {
    if (!isIn(line, chosen)) continue;
    central += line.amount;
    for (let i = 0; i < length; i++) draws[i]! += row[i]!;
  }
  return { central, draws };
}

const scaled = ({ central, draws }: Drawn, by: number): Drawn =>
  by === 1 ? { central, draws } : { central: central * by, draws: draws.map((value) => value * by) };

const divided = (of: Drawn, to: Drawn): Drawn => ({
  central: of.central / to.central,
  draws: of.draws.map((value, i) => value / to.draws[i]!),
});
