/**
 * A run at a level → the steps of a room: one for each prediction, so that each is revealed separately; one
 * for every other activity that asks or shows something. A spoken activity (welcome, a break) is not a step.
 */
import { STEP_KINDS, type Screens, type StepQuestion, type Step, type StepKind } from '../room/types.ts';
import { askedAt } from './inventory.ts';
import type { InventoryQuestion, Level, Prediction } from './school.ts';

/** The source of the steps; `data/school` holds it with its words. */
export interface Programme {
  readonly activities: Readonly<Record<string, { readonly kind: ActivityKind }>>;
  readonly predictions: readonly (Prediction & { readonly levels: readonly Level[] })[];
  readonly questions: readonly InventoryQuestion[];
  readonly cards: readonly { readonly proposal: string }[];
  readonly charter: readonly { readonly id: string }[];
  /** What is asked before and after a debate: options from against to for. */
  readonly opinion: { readonly options: readonly { readonly id: string }[] };
}

export interface RunStep {
  readonly activity: string;
  readonly predictions?: readonly string[] | undefined;
}

/** The pupil's own home, kgCO2e a year and per person, as computed by the pupil's device. */
export const RESULT = 'result';
const MOST_RESULT = 5000;
const BAR = 50;
const LAST_BAR = 800;
/** How many proposals each pupil chooses. */
export const VOTES = 3;
const LONGEST_SENTENCE = 200;
/** One line. */
const LONGEST_ARGUMENT = 100;
const YOUNGEST: Level = 'cycle-3';
/** Above this, all counts of a thing share one bar. */
const LAST_COUNT = 10;

/** The predictions asked in a step of a run, at a level. */
export const predictionsOf = <P extends { readonly id: string; readonly levels: readonly Level[] }>(
  { predictions = [] }: RunStep,
  level: Level,
  all: readonly P[],
): P[] => predictions.flatMap((id) => all.filter((one) => one.id === id && one.levels.includes(level)));

/**
 * The steps of a room, each with a name of its own. Where hands are raised, nothing is ranked, but the heaviest is
 * chosen; and a home is told with the few counts that are asked of the youngest.
 */
export function roomSteps(
  steps: readonly RunStep[],
  level: Level,
  programme: Programme,
  screens: Screens = 'each',
): Step[] {
  return steps.flatMap((step): Step[] => {
    const { activity } = step;
    const { kind } = programme.activities[activity]!;
    const asked = predictionsOf(step, level, programme.predictions).map((prediction): Step => ({
      id: `${activity}-${prediction.id}`,
      kind: 'predict',
      questions: [predicted(prediction, screens)],
    }));
    if (kind === 'talk' || kind === 'predict') return asked;
    if (kind === 'debate') return [...asked, ...debated(activity, programme)];
    return [...asked, { id: activity, kind, questions: QUESTIONS[kind](level, programme, screens) }];
  });
}

/** The steps of a debate, by what happens in each. */
export const debateSteps = (activity: string) => ({
  before: `${activity}-before`,
  debate: activity,
  after: `${activity}-after`,
  arguments: `${activity}-arguments`,
});

/**
 * An opinion before and after, of one thing for the whole class: a question of ours rather than one of the cards,
 * since teams hold different cards, the proposals of a programme may not be shown, and a vote on them follows. It
 * has few steps, so that five people may be found in each.
 */
function debated(activity: string, { opinion }: Programme): Step[] {
  const ids = debateSteps(activity);
  const options = opinion.options.map(({ id }) => id);
  const asks = (id: string): StepQuestion => ({ kind: 'choice', id, options, most: 1 });
  return [
    { id: ids.before, kind: 'opinion', questions: [asks('before')] },
    { id: ids.debate, kind: 'debate', questions: [] },
    { id: ids.after, kind: 'opinion', questions: [asks('after')], compares: ids.before },
    {
      id: ids.arguments,
      kind: 'arguments',
      closed: true,
      questions: [{ kind: 'text', id: 'argument', max: LONGEST_ARGUMENT, live: true }],
    },
  ];
}

type QuestionsOf = (level: Level, programme: Programme, screens: Screens) => StepQuestion[];

const nothing: QuestionsOf = () => [];

/** What the step of each other activity asks. */
const QUESTIONS: { readonly [K in Exclude<ActivityKind, 'predict' | 'debate' | 'talk'>]: QuestionsOf } = {
  inventory: (level, { questions }, screens) => {
    const asked = askedAt(questions, level);
    return [...(screens === 'none' ? askedAt(asked, YOUNGEST) : asked).map(counted), result];
  },
  class: nothing,
  vote: (_level, { cards }) => [
    { kind: 'choice', id: 'vote', options: cards.map(({ proposal }) => proposal), most: VOTES },
  ],
  everyone: nothing,
  charter: (_level, { charter }) => charter.map(({ id }) => ({ kind: 'text', id, max: LONGEST_SENTENCE })),
};

function predicted(prediction: Prediction, screens: Screens): StepQuestion {
  const { id, kind } = prediction;
  if (kind === 'estimate') return { kind: 'choice', id, options: prediction.choices.map(String), most: 1 };
  const items = prediction.items.map((item) => item.id);
  return screens === 'none' ? { kind: 'choice', id, options: items, most: 1 } : { kind, id, items };
}

/** One number for each home, so that one may be left blank; the mean home is then `answersOf` the means. */
const counted = ({ id, min, max }: InventoryQuestion): StepQuestion => ({
  kind: 'number',
  id,
  min,
  max,
  edges: rising(min + 1, Math.min(max, LAST_COUNT), 1),
});

const result: StepQuestion = {
  kind: 'number',
  id: RESULT,
  min: 0,
  max: MOST_RESULT,
  edges: rising(BAR, LAST_BAR, BAR),
};

function rising(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / by) + 1) }, (_, i) => from + i * by);
}

/** Steps that a debate makes besides its own. */
type AroundDebate = 'opinion' | 'arguments';
export type ActivityKind = Exclude<StepKind, AroundDebate> | 'talk';

const isActivity = (kind: StepKind): kind is Exclude<StepKind, AroundDebate> =>
  kind !== 'opinion' && kind !== 'arguments';

export const ACTIVITY_KINDS: readonly ActivityKind[] = [...STEP_KINDS.filter(isActivity), 'talk'];
