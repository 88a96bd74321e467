/** Turns the settings of a room into the steps of its pages, with their words. */
import type { Library } from '../../../../data/library.ts';
import type { Language, Text } from '../../../../models/catalogue/catalogue.ts';
import type { Step, StepKind, StepQuestion } from '../../../../models/room/types.ts';
import { askedAt, groupOf, INVENTORY_GROUPS } from '../../../../models/school/inventory.ts';
import { firstBeginnings } from '../../../../models/school/beginnings.ts';
import { saidAt } from '../../../../models/school/easier.ts';
import { debateSteps, roomSteps } from '../../../../models/school/steps.ts';
import {
  hasTimeToVote,
  sentencesVoteSeconds,
  timingOf,
  type Timing,
} from '../../../../models/school/timing.ts';
import type { InventoryQuestion, Level } from '../../../../models/school/school.ts';
import { guidePath, PATHS } from '../../../pages.ts';
import { namesProgramme } from '../../../served.ts';
import { numberSaid, unitFor } from '../sentences.ts';
import type { Card, Kit } from '../kit.ts';
import { answersTo } from './answersTo.ts';
import { drawingOfCard, drawingOfPrediction, drawingOfTarget } from './nounDrawings.ts';
import { handsIn } from './handsIn.ts';
import { STEPS } from './stepKinds.ts';
import type { CardShown, Initial, Role, Said, Script, Setup, StepShown } from './types.ts';

type School = Library['school'];
type RunSteps = School['runs'][number]['steps'];
type RunStep = RunSteps[number];
type Words = Readonly<Record<string, string>>;

export interface Shown {
  readonly code: string;
  readonly key?: string;
  readonly role: Role;
  readonly setup: Setup;
  readonly language: Language;
  readonly lan: string | undefined;
}

export function initialOf(
  { code, key, role, setup, language, lan }: Shown,
  { catalogue, programme, proposals, published, sources }: Library,
  kit: Kit,
  country: number,
): Initial {
  const { school } = kit;
  const level = setup.level as Level;
  const run = school.runs.find(({ id }) => id === setup.run)!;
  const levelName = school.levels.find(({ id }) => id === level)!.label[language];
  const cards = kit.cardsFor(optionsOf(setup.steps), language);
  const say = (text: Text) => text[language];
  const scripts =
    role === 'lead' ? scriptsOf(run.steps, { level, school, language, screens: setup.screens }) : undefined;
  const timings = role !== 'pupil' ? timingsOf(run.steps, level, school, setup.steps) : undefined;
  const isGesture = (id: string) => proposals.proposals.find((one) => one.id === id)!.kind === 'gesture';
  const dormant = askedAt(school.questions, level).find(({ target }) => target.to === 'dormant');
  const argues = setup.steps.some(({ kind }) => STEPS[kind].argues);
  const dealt = [...new Set(handsIn({ code, cards, screens: setup.screens }).flat())];
  return {
    code,
    ...(key !== undefined && role !== 'pupil' && { key }),
    role,
    language,
    screens: setup.screens,
    country,
    ...(role !== 'pupil' && { nation: nationOf({ published, sources }) }),
    ...(level === 'cycle-3' && role === 'pupil' && { easy: true }),
    invented: setup.invented === true,
    ...(lan !== undefined && { lan }),
    ...(role === 'lead' && { guide: guidePath(setup, language) }),
    session: `${say(run.label)}, ${levelName}`,
    minutes: run.minutes,
    factors: PATHS.factor[language],
    catalogueUrl: `/api/v1/catalogue/${catalogue.hash}`,
    steps: setup.steps.map((step) => ({
      ...wordsOf(step, school, language),
      ...(scripts && { script: scripts.get(step.id)! }),
      ...timings?.get(step.id),
      ...(timings && POLLED.includes(step.kind) && { perChoice: school.times.option }),
    })),
    ...(dormant && { dormant: dormant.id }),
    family: { title: say(school.family.title), text: say(school.family.text), given: school.family.given },
    origin: [say(programme.origin), say(programme.gestures)].filter(Boolean).join(' '),
    cards: argues ? cards.map(cardShown) : [],
    roles: argues
      ? school.roles
          .filter(({ levels }) => levels.includes(level))
          .map(({ name, holds, asks }) => ({ name: say(name), holds: say(holds), asks: say(asks) }))
      : [],
  };

  function cardShown({
    id,
    title,
    also,
    actors,
    told: effect,
    row,
    guessed,
    reach,
    band,
    ...card
  }: Card): CardShown {
    const { kind, does, text, pro, con, law, origin } = card;
    const names = namesProgramme({ programme });
    return {
      id,
      title,
      also,
      actors,
      ...(reach && { reach }),
      ...(band && { band }),
      ...(role === 'screen' && { row, ...drawnAs(drawingOfCard(id)) }),
      effect,
      ...(card.source && { source: card.source }),
      ...(guessed && { guessed }),
      ...((role !== 'pupil' || dealt.includes(id)) && {
        about: {
          kind: isGesture(id) && names ? `${kind}, ${origin}` : kind,
          does,
          ...(text !== does && { text }),
          pro,
          con,
          ...(!names && law !== '' && { law }),
        },
      }),
    };
  }

  function wordsOf(
    step: Step,
    from: School,
    to: Language,
  ): Omit<StepShown, 'script' | 'seconds' | 'countdown' | 'inPairs' | 'perChoice' | 'voteTakes'> {
    const { id, kind, questions } = step;
    const words = STEP_WORDS[kind](step, from, to, { cards, dealt, level });
    const { activity, labels = {}, drawn, groups, options, ...others } = words;
    const { title, dormant } = from.activities[activity ?? id]!;
    return {
      id,
      kind,
      // figures come with their edges: a pupil's screen has no use for them before
      questions: questions.map((question) =>
        question.kind === 'choice' && options
          ? { ...question, options }
          : role === 'pupil'
            ? withoutEdges(question)
            : question,
      ),
      title: title[to],
      ...(dormant && { dormant }),
      ...(setup.steps.some(({ compares }) => compares === id) && { kept: true as const }),
      ...(role === 'pupil' && drawn && { drawn }),
      ...(role !== 'screen' && groups && { groups }),
      ...others,
      labels,
    };
  }
}

/** Steps after which a class may vote on what they show. */
const POLLED: readonly StepKind[] = ['vote', 'charter'];

const drawnAs = (drawn: string | undefined) => (drawn === undefined ? {} : { drawn });

const withoutEdges = (question: StepQuestion): StepQuestion =>
  question.kind === 'number' ? { ...question, edges: [] } : question;

/** The proposals that a class votes on: its cards, in the order from which they are dealt. */
export const optionsOf = (steps: readonly Step[]): readonly string[] =>
  answersTo(steps.find(({ kind }) => kind === 'vote')?.questions[0]);

/** The same published figures as the home page shows. */
function nationOf({
  published,
  sources,
}: Pick<Library, 'published' | 'sources'>): NonNullable<Initial['nation']> {
  const { value, source, year } = published.parameters['datacenters-share']!;
  const { publisher, year: of } = sources[source]!;
  const total = published.parameters['per-inhabitant']!.value;
  return { share: value, total, publisher, published: of, year: year! };
}

interface StepWords {
  /** The activity that the step belongs to, when it is not its own. */
  readonly activity?: string;
  readonly asked?: string;
  readonly hint?: string;
  readonly shut?: string;
  /** Of its one question, otherwise ordered. */
  readonly options?: readonly string[];
  readonly labels?: Words;
  readonly helps?: Words;
  readonly boxes?: Words;
  readonly groups?: StepShown['groups'];
  readonly drawn?: Words;
}

/** In their order, and none that is empty. */
const grouped = (asked: readonly InventoryQuestion[]): NonNullable<StepShown['groups']> =>
  Object.fromEntries(
    INVENTORY_GROUPS.flatMap((group) => {
      const ids = asked.filter(({ target }) => groupOf(target) === group).map(({ id }) => id);
      return ids.length > 0 ? [[group, ids]] : [];
    }),
  );

/** Those that have a drawing, by id. */
const drawnOf = (named: readonly (readonly [id: string, drawn: string | undefined])[]): Words =>
  Object.fromEntries(named.flatMap(([id, drawn]) => (drawn === undefined ? [] : [[id, drawn]])));

type WordsOf = (
  step: Step,
  from: School,
  to: Language,
  room: {
    readonly cards: ReturnType<Kit['cards']>;
    /** The cards that the class argues about, by id. */
    readonly dealt: readonly string[];
    readonly level: Level;
  },
) => StepWords;

const noWords: WordsOf = () => ({});

/** The words of each kind of step: those of its questions, and of their options. */
const STEP_WORDS: { readonly [K in StepKind]: WordsOf } = {
  predict({ id, questions }, from, to, { level }) {
    const asked = saidAt(
      from.predictions.find((one) => one.id === questions[0]?.id)!,
      level,
    );
    return {
      activity: activityOf(id, asked.id),
      asked: (asked.kind === 'rank' && questions[0]?.kind === 'choice' ? asked.heaviest : asked.question)[to],
      labels: answersIn(asked, to),
      drawn: drawnOf(
        [asked, ...(asked.kind === 'rank' ? asked.items : [])].map(({ id: one }) => [
          one,
          drawingOfPrediction(one),
        ]),
      ),
    };
  },
  inventory({ questions }, from, to, { level }) {
    const asked = from.questions
      .filter((question) => questions.some((one) => one.id === question.id))
      .map((question) => saidAt(question, level));
    return {
      labels: Object.fromEntries(asked.map(({ id, question }) => [id, question[to]])),
      helps: Object.fromEntries(asked.map(({ id, help }) => [id, help[to]])),
      groups: grouped(asked),
      drawn: drawnOf(asked.map(({ id, target }) => [id, drawingOfTarget(target)])),
    };
  },
  class: noWords,
  opinion: ({ id, compares }, { activities, opinion }, to, { level }) => ({
    activity: debateOf(id, activities),
    ...(compares !== undefined && { hint: opinion.again[to] }),
    asked: saidAt(opinion, level).question[to],
    labels: Object.fromEntries(opinion.options.map(({ id: option, label }) => [option, label[to]])),
  }),
  debate: noWords,
  arguments: ({ id, questions }, { activities, argument, opinion }, to, { level }) => ({
    activity: debateOf(id, activities),
    shut: argument.shut[to],
    asked: [saidAt(opinion, level).question[to], argument.prompt[to]].join(' '),
    labels: Object.fromEntries(questions.map((question) => [question.id, argument.prompt[to]])),
  }),
  vote: (_step, { debated }, to, { cards, dealt }) => ({
    // all of them, where each team argues about cards of its own
    ...(dealt.length < cards.length && { hint: debated[to] }),
    options: [...new Set([...dealt, ...cards.map(({ id }) => id)])],
    labels: Object.fromEntries(cards.map(({ id, title }) => [id, title])),
    drawn: drawnOf(cards.map(({ id }) => [id, drawingOfCard(id)])),
  }),
  everyone: noWords,
  charter({ questions }, from, to, { dealt }) {
    const asked = from.charter.filter(({ id }) => questions.some((question) => question.id === id));
    const ids = asked.map(({ id }) => id);
    const first = firstBeginnings(ids, from.cards, dealt);
    return {
      groups: { first, others: ids.filter((id) => !first.includes(id)) },
      labels: Object.fromEntries(asked.map(({ id, prompt }) => [id, prompt[to]])),
      boxes: Object.fromEntries(asked.map(({ id, box }) => [id, box[to]])),
    };
  },
};

function answersIn(asked: School['predictions'][number], language: Language): Words {
  if (asked.kind === 'rank')
    return Object.fromEntries(asked.items.map(({ id, label }) => [id, label[language]]));
  const said = (choice: number) =>
    numberSaid({ central: choice, low: choice, high: choice }, unitFor(choice, asked, language), language);
  return Object.fromEntries(asked.choices.map((choice) => [String(choice), said(choice).value]));
}

/** `predict-making` is a step of `predict`: see `roomSteps`. */
const activityOf = (step: string, prediction: string): string => step.slice(0, -prediction.length - 1);

/** The activity of a step around a debate. */
const debateOf = (step: string, activities: School['activities']): string =>
  Object.keys(activities).find((activity) => Object.values(debateSteps(activity)).includes(step))!;

/** The steps of a room that one activity makes. */
const stepsIn = (step: RunStep, level: Level, school: School): Step[] => roomSteps([step], level, school);

/** By step: the time planned for it, from what the room asks, which may have been opened with other cards. */
const timingsOf = (
  run: RunSteps,
  level: Level,
  school: School,
  opened: readonly Step[],
): ReadonlyMap<string, Omit<Timing, 'id'> & Pick<StepShown, 'voteTakes'>> =>
  new Map(
    run.flatMap((step) => {
      const made = stepsIn(step, level, school).flatMap(({ id }) => opened.filter((one) => one.id === id));
      const voteTakes = voteTakesIn(step, made, school);
      return timingOf(made, step.minutes, school.times).map(
        ({ id, ...timing }) => [id, { ...timing, ...(voteTakes && { voteTakes }) }] as const,
      );
    }),
  );

const MINUTE_S = 60;

/** Minutes of a vote on the sentences of a charter, where its run has no time for one; 0 where it has, or has none. */
const voteTakesIn = ({ minutes }: RunStep, made: readonly Step[], { times }: School): number =>
  made.some(({ kind }) => kind === 'charter') && !hasTimeToVote(made, minutes, times)
    ? Math.ceil(sentencesVoteSeconds(times) / MINUTE_S)
    : 0;

/** By step: what the facilitator says before it, during it and, at the end, after it. */
function scriptsOf(run: RunSteps, given: SaidTo): Map<string, NonNullable<StepShown['script']>> {
  const { level, school, screens, language } = given;
  const made = new Map<string, { before: Said[]; now: Script; after: Said[] }>();
  let before: Said[] = [];
  let last: string | undefined;
  for (const step of run) {
    const { title, say } = saidAt(school.activities[step.activity]!, level);
    const said = { title: title[language], minutes: step.minutes };
    const steps = roomSteps([step], level, school, screens);
    if (steps.length === 0) before.push({ ...said, say: say.map((paragraph) => paragraph[language]) });
    for (const one of steps) {
      made.set(one.id, { before, now: { ...said, ...sayingAt(one, step.activity, given) }, after: [] });
      before = [];
      last = one.id;
    }
  }
  if (last !== undefined) made.get(last)!.after = before;
  return made;
}

/** To whom a script is said. */
interface SaidTo extends Pick<Setup, 'screens'> {
  readonly level: Level;
  readonly school: School;
  readonly language: Language;
}

/** What is said at one step of an activity: while it is answered, in pairs, and once it is shown. */
function sayingAt(
  { id, kind, questions: [question] }: Step,
  name: string,
  { level, school, screens, language }: SaidTo,
): Pick<Script, 'say' | 'shown' | 'pairs'> {
  const own = saidAt(school.activities[name]!, level);
  const predicting = Object.values(school.activities).find((one) => one.kind === 'predict')!;
  const { say, onScreen } = kind === 'predict' ? saidAt(predicting, level) : own;
  const on: Partial<Record<string, readonly Text[]>> = onScreen ?? {};
  const words = (paragraphs: readonly Text[]) => paragraphs.map((paragraph) => paragraph[language]);
  const [first, ...then] = say;
  const asked = words((screens === 'team' && on.team) || [first!]);
  switch (kind) {
    case 'predict': {
      const ranks = school.predictions.some((one) => one.id === question?.id && one.kind === 'rank');
      // what an activity of another kind says after its first words is said of what it has the class predict
      const shown = own.kind === 'predict' ? (ranks ? on.ranked! : then) : own.say.slice(1);
      return { say: asked, pairs: words(on.pairs!), shown: words(shown) };
    }
    case 'vote':
      return { say: asked, shown: words(then) };
    case 'class':
      return { say: own.dormant ? asked : words(say) };
    default: {
      const [around] = Object.entries(debateSteps(name)).find(([, step]) => step === id) ?? [];
      const said = (screens === 'none' && on.hands) || (on[around ?? ''] ?? on.asked ?? say);
      if (around === 'after') return { say: words(said.slice(0, 1)), shown: words(said.slice(1)) };
      return { say: words(said), ...(on.shown && { shown: words(on.shown) }) };
    }
  }
}
