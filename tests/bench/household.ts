/**
 * The household rows of `design/models.md` §6, on the named persona of 12 devices and 8 uses. run.ts bundles this file
 * and plain Node runs it, since a TypeScript loader slows each import down. Prints its rows as JSON; `--first` prints
 * the milliseconds of the first footprint of a fresh process instead.
 */
import { load } from '../../data/load.ts';
import type { Answers, DeviceAnswer, UseAnswer } from '../../models/household/answers.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { plan } from '../../models/household/plan.ts';
import { questionShares } from '../../models/household/questions.ts';
import { createProposalBench } from '../../models/proposals/bench.ts';
import { createEffects } from '../../models/proposals/effects.ts';
import { lookup } from '../../models/catalogue/lookup.ts';
import { sfc32 } from '../../models/draws/random.ts';
import { createSample } from '../../models/draws/sample.ts';
import { FAMILY } from '../personas/household.ts';
import { times, type Row } from './measure.ts';

const DRAWS = 1000;
const SEED = 1;
const { catalogue, proposals } = load();

function firstFootprint(): number {
  const began = performance.now();
  createEstimator(catalogue, createSample(catalogue.factors, DRAWS, SEED))(FAMILY);
  return performance.now() - began;
}

function calibration(): number {
  const next = sfc32(1, 2, 3, 4);
  let sum = 0;
  for (let i = 0; i < 1_000_000; i++) sum ^= next();
  return sum;
}

/** Sets of answers, each with one change from the one before, as a person filling in the form makes them. */
function changes(): Answers[] {
  const device =
    (i: number, change: Partial<DeviceAnswer>) =>
    (answers: Answers): Answers => ({
      ...answers,
      devices: answers.devices!.map((held, at) => (at === i ? { ...held, ...change } : held)),
    });
  const use =
    (i: number, change: Partial<UseAnswer>) =>
    (answers: Answers): Answers => ({
      ...answers,
      uses: answers.uses!.map((held, at) => (at === i ? { ...held, ...change } : held)),
    });
  const steps = [1, 2].flatMap((n) => [
    ...FAMILY.devices!.map((_, i) => device(i, { count: n })),
    ...FAMILY.devices!.map((_, i) => device(i, { yearsKept: 3 + n })),
    device(0, { hoursPerDay: n }),
    device(3, { hoursPerDay: n }),
    use(0, { hoursPerWeek: 10 * n }),
    use(4, { countPerWeek: 100 * n }),
    use(6, { storedGB: 50 * n }),
    (answers: Answers): Answers => ({ ...answers, people: 3 + n }),
    (answers: Answers): Answers => ({ ...answers, connections: { ...answers.connections, sims: n } }),
    (answers: Answers): Answers => ({
      ...answers,
      connections: { ...answers.connections, mobileGBPerMonth: 20 * n },
    }),
  ]);
  let answers = FAMILY;
  return steps.map((step) => (answers = step(answers)));
}

function rows(): Row[] {
  const estimate = createEstimator(catalogue, createSample(catalogue.factors, DRAWS, SEED));
  const sequence = changes();
  const sample = createSample(catalogue.factors, DRAWS, SEED);
  const unanswered = [...lookup(catalogue).assumptions].slice(0, 38);
  const { draws } = createEstimator(catalogue, sample)({});
  return [
    { what: 'calibration: a million sfc32', ...times(calibration, { samples: 60 }) },
    {
      what: `one footprint, no draws (${plan(FAMILY, catalogue).lines.length} lines)`,
      ...times(() => plan(FAMILY, catalogue), { together: 50 }),
      target: 0.01,
    },
    {
      what: 'draws of every factor used + first footprint, warm',
      ...times(firstFootprint, { samples: 150 }),
      target: 3.5,
    },
    {
      what: 'one changed answer: every range, next question',
      ...times((i) => estimate(sequence[i % sequence.length]!), { samples: 2000 }),
      target: 0.35,
    },
    { what: 'variance shares of 38 questions', ...times(() => questionShares(draws, unanswered, sample)) },
    ...proposalRows(),
  ];
}

/** Ten proposals that a home may well tick; then all of them. */
const TEN = [
  'keep-longer',
  'buy-refurbished',
  'repair-it',
  'box-asleep',
  'wifi-first',
  'lower-definition',
  'fewer-ai-requests',
  'fewer-televisions',
  'subsidised-phones',
  'hosted-services',
];

function proposalRows(): Row[] {
  const sample = createSample(catalogue.factors, DRAWS, SEED);
  const footprint = createEstimator(catalogue, sample)(FAMILY);
  const effectsOf = createEffects(createProposalBench(catalogue, sample, proposals));
  const choice = (ids: readonly string[], i: number) =>
    Object.fromEntries(ids.map((id) => [id, 0.2 + (i % 7) / 10]));
  const every = proposals.proposals.map(({ id }) => id);
  return [
    {
      what: 'effect of one proposal, with its range',
      ...times((i) => effectsOf(footprint, choice(['buy-refurbished'], i))),
      target: 0.2,
    },
    {
      what: 'joint effect and exact Shapley shares of ten proposals',
      ...times((i) => effectsOf(footprint, choice(TEN, i)).shares()),
      target: 2,
    },
    {
      what: `the same for every proposal with a lever (${every.filter((id) => proposals.proposals.find((each) => each.id === id)?.lever).length})`,
      ...times((i) => effectsOf(footprint, choice(every, i)).shares(), { samples: 100 }),
      target: 30,
    },
  ];
}

console.log(process.argv.includes('--first') ? firstFootprint() : JSON.stringify(rows()));
