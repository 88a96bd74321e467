/** How long devices stay in a state, by age at the end of a year, in the convention of `leaving.ts`. */
import { exp } from '../numbers.ts';
import { MID_YEAR } from './leaving.ts';
import { power, weibullScale } from './survival.ts';

export interface Life {
  /** Ages told of: at the last one the last leave. */
  readonly ages: number;
  /** Of those still there, the share that leaves during the year. */
  readonly leaving: Float64Array;
  /** Of those that entered, the share that is still there at the end of the year, and the share that left in it. */
  readonly standing: Float64Array;
  readonly ending: Float64Array;
  /** Devices that stand for one that enters every year: the mean life, in years, by this convention. */
  readonly mean: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const emptyLife = (ages: number): Writable<Life> => ({
  ages,
  leaving: new Float64Array(ages),
  standing: new Float64Array(ages),
  ending: new Float64Array(ages),
  mean: 0,
});

/** Nobody’s life. */
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

const OLDEST = 120;
/** −ln of the share of a cohort below which the last leave, 1e-4 as in leaving.ts. */
const LAST = 9.21034037197618;

/** Lives by their mean in years; one is written anew by each call. */
export type Lifetimes = (mean: number) => Life;

/** Lives by Weibull’s law: those of `leavingByAge`, with what does not depend on the mean worked out once. */
export function weibullLives(shape: number): Lifetimes {
  const powers = Float64Array.from({ length: OLDEST }, (_, age) => power(age + MID_YEAR, shape));
  const perYear = weibullScale(shape, 1);
  const life = emptyLife(OLDEST);
  const { leaving, standing, ending } = life;
  return (mean) => {
    const rate = power(mean * perYear, -shape);
    let age = 0;
    let before = 1;
    let sum = 0;
    for (; age < OLDEST - 1 && rate * powers[age]! <= LAST; age++) {
      const still = exp(-rate * powers[age]!);
      leaving[age] = 1 - still / before;
      standing[age] = still;
      ending[age] = before - still;
      sum += still;
      before = still;
    }
    leaving[age] = 1;
    standing[age] = 0;
    ending[age] = before;
    life.ages = age + 1;
    life.mean = sum;
    return life;
  };
}

/** Lives of one shape over the draws. */
export interface Lifespan {
  /** Mean by the convention of `Life`, years; known from one run to the next. */
  meanOn(draw: number): number;
  /** The same object for all draws. */
  on(draw: number): Life;
}

/** @param means in years, by draw */
export function lifespanOf(shape: number, means: Float64Array): Lifespan {
  const lives = weibullLives(shape);
  const known = new Float64Array(means.length).fill(NaN);
  let life = NO_LIFE;
  let at = -1;

  function on(draw: number): Life {
    if (draw !== at) {
      life = lives(means[draw]!);
      known[draw] = life.mean;
      at = draw;
    }
    return life;
  }

  const meanOn = (draw: number) => (Number.isNaN(known[draw]!) ? on(draw).mean : known[draw]!);
  return { meanOn, on };
}
