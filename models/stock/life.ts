/** How long devices stay in a state, by age at the end of a year, in the convention of `leaving.ts`. */
import { exp } from '../draws/numbers.ts';
import { MID_YEAR, MOST_AGES } from './leaving.ts';
import { createShelf } from './shelf.ts';
import { power, weibullScale } from './survival.ts';

export interface Life {
  /** The number of ages covered: at the last one, all the remaining devices leave. */
  readonly ages: number;
  /** The share of those still there that leaves during the year. */
  readonly leaving: Float64Array;
  /**
   * The share of those that entered that is still there at the end of the year, and the share that left in
   * it.
   */
  readonly standing: Float64Array;
  readonly ending: Float64Array;
  /** Devices in stock when one enters every year: the mean life, in years, with this convention. */
  readonly mean: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export const emptyLife = (ages: number): Writable<Life> => ({
  ages,
  leaving: new Float64Array(ages),
  standing: new Float64Array(ages),
  ending: new Float64Array(ages),
  mean: 0,
});

/** An empty life, of no device. */
export const NO_LIFE: Life = emptyLife(0);

/** @param leaving by age; the last one is 1, as `leavingByAge` gives them */
export function lifeOf(leaving: Float64Array): Life {
  const life = emptyLife(leaving.length);
  let before = 1;
  leaving.forEach((share, age) => {
    const still = before * (1 - share);
    life.leaving[age] = share;
    life.standing[age] = still;
    life.ending[age] = before - still;
    life.mean += still;
    before = still;
  });
  return life;
}

/** −ln of the share of a cohort below which all leave, 1e-4 as in leaving.ts. */
const LAST = 9.21034037197618;

/**
 * Writes the share still there at each age.
 * @returns the number of ages covered; nothing is left at the last one
 */
type Law = (mean: number, into: Float64Array) => number;

/**
 * Weibull's law: gives what `leavingByAge` gives, with everything that does not depend on the mean worked out
 * once.
 */
function weibullLaw(shape: number): Law {
  const powers = Float64Array.from({ length: MOST_AGES }, (_, age) => power(age + MID_YEAR, shape));
  const perYear = weibullScale(shape, 1);
  return (mean, into) => {
    const rate = power(mean * perYear, -shape);
    let age = 0;
    for (; age < MOST_AGES - 1 && rate * powers[age]! <= LAST; age++) into[age] = exp(-rate * powers[age]!);
    into[age] = 0;
    return age + 1;
  };
}

/** Completes a life whose `standing` is written. */
function tellLife(life: Writable<Life>, ages: number): Life {
  const { leaving, standing, ending } = life;
  let before = 1;
  let sum = 0;
  for (let age = 0; age < ages; age++) {
    const still = standing[age]!;
    leaving[age] = 1 - still / before;
    ending[age] = before - still;
    sum += still;
    before = still;
  }
  life.ages = ages;
  life.mean = sum;
  return life;
}

/** Lives by draw and by their mean in years; each call writes the same object anew. */
export type Lifetimes = (draw: number, mean: number) => Life;

/** Lives by Weibull's law. @param keeps how many draws keep their last life, so that asking again is quick */
export function weibullLives(shape: number, keeps = 0): Lifetimes {
  const law = weibullLaw(shape);
  const life = emptyLife(MOST_AGES);
  const shelf = createShelf(keeps);
  return (draw, mean) => {
    let ages = shelf.read(draw, mean, life.standing);
    if (ages === 0) {
      ages = law(mean, life.standing);
      shelf.keep(draw, mean, life.standing, ages);
    }
    return tellLife(life, ages);
  };
}

/** Lives of one shape over the draws. */
export interface Lifespan {
  /** Mean with the convention of `Life`, in years; kept from one run to the next. */
  meanOn(draw: number): number;
  /** The same object for all draws. */
  on(draw: number): Life;
}

/** @param means in years, by draw @param keeps as in `weibullLives` */
export function lifespanOf(shape: number, means: Float64Array, keeps = 0): Lifespan {
  const lives = weibullLives(shape, keeps);
  const known = new Float64Array(means.length).fill(NaN);
  let life = NO_LIFE;
  let at = -1;

  function on(draw: number): Life {
    if (draw !== at) {
      life = lives(draw, means[draw]!);
      known[draw] = life.mean;
      at = draw;
    }
    return life;
  }

  const meanOn = (draw: number) => (Number.isNaN(known[draw]!) ? on(draw).mean : known[draw]!);
  return { meanOn, on };
}
