/** Turns the totals that a class kept, once or twice, into what a page says of them, in words. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import {
  amounts,
  compare,
  type ComparedAmount,
  type ComparedQuestion,
  type KeptFigure,
  type Totals,
} from '../../../../models/room/compare.ts';
import { headsIn, lastingChoice, type Heads } from '../../../../models/room/lasting.ts';
import { FLOOR, type QuestionFigure } from '../../../../models/room/types.ts';
import type { KeptEffect } from '../../../../models/school/classEffects.ts';
import type { ClassTotals } from '../../../../models/school/classHome.ts';
import type { Cards, Level } from '../../../../models/school/school.ts';
import { saidAt } from '../../../../models/school/easier.ts';
import { RESULT, roomSteps } from '../../../../models/school/steps.ts';
import { amount, enumerated, labelled, percent } from '../../../format.ts';
import type { Answer } from '../kit.ts';
import type { SideOf } from '../side.ts';
import { isDoubtful, sureSaid } from '../effectWords.ts';
import { chosenSaid } from '../room/chosenSaid.ts';
import { predictionIn } from '../room/predictionIn.ts';
import { initialOf } from '../room/roomSteps.ts';
import type { Setup, StepShown } from '../room/types.ts';
import { classSaid, type Said } from '../sentences.ts';

/** Totals as the store has them. */
export interface KeptTotals {
  readonly code: string;
  readonly run: string;
  readonly level: Level;
  /** What the vote was made of: proposals, unless it is said. */
  readonly cards?: Cards | undefined;
  readonly steps: Totals;
  /** Includes the version of the catalogue used to compute it; absent when too few people answered. */
  readonly home?: (ClassTotals & { readonly catalogue: string }) | undefined;
  readonly effect?: KeptEffect | undefined;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly expires: number;
}

export interface Both<T> {
  readonly then: T | undefined;
  readonly now: T | undefined;
}

/** A number of people, or one that theirs is a little below, where the difference would tell of one to four. */
export interface HeadsSaid {
  readonly people: number;
  readonly near: boolean;
}

/** What stands in one cell: an amount; that its number is hidden; or that fewer than five people answered. */
export type CellShown = { readonly said: string } | 'hidden' | 'few';

export interface RowShown extends Both<CellShown> {
  readonly label: string;
  /** Those on whom its amounts rest, where the rows of its table do not all rest on as many. */
  readonly people?: Both<HeadsSaid>;
}

export interface TableShown {
  readonly kind: 'table';
  readonly measured: 'choice' | 'rank' | 'number' | 'counts';
  /** Those on whom all of its rows rest; absent where each row says it. */
  readonly people?: Both<HeadsSaid>;
  /** None where every number is hidden. */
  readonly rows: readonly RowShown[];
  /** What fewer than five people answered, each time, which has no row. */
  readonly few: readonly string[];
}

/** A sentence, with its voices where the class voted on it. */
export interface SentenceShown {
  readonly text: string;
  readonly voices?: number | 'hidden';
}

export interface TextsShown {
  readonly kind: 'texts';
  readonly label: string;
  readonly texts: Both<readonly SentenceShown[]>;
}

/** An answer with its range, how it may be introduced, and how sure its numbers are. */
export interface AnswerSaid extends Pick<Answer, 'standing' | 'graded'> {
  readonly said: string;
}

export interface StepCompared {
  readonly id: string;
  readonly title: string;
  /** The programme to which the proposals of the vote belong. */
  readonly origin?: string;
  /** Of a prediction: what is known. */
  readonly answer?: AnswerSaid;
  readonly parts: readonly (TableShown | TextsShown)[];
}

/** What the cards that a class chose would do together. */
export interface EffectSaid {
  readonly titles: string;
  readonly saving: Said;
  readonly left: string;
  readonly sure: string;
  readonly doubtful: boolean;
}

export interface ComparedShown {
  readonly session: Both<string>;
  /**
   * The mean over the people of the class, as shown to them: kgCO2e a year, per person; and the number of people that is
   * told, which theirs may be a little below.
   */
  readonly home: Both<Said & { readonly people: number }>;
  readonly effect: Both<EffectSaid>;
  /** Whether factors were corrected between the two sessions. */
  readonly corrected: boolean;
  readonly steps: readonly StepCompared[];
}

export interface Ground {
  readonly sideOf: SideOf;
  readonly language: Language;
}

/** @param now absent when the class has not come back yet */
export function comparedOf(ground: Ground, then: KeptTotals, now: KeptTotals | undefined): ComparedShown {
  const [before, after] = [readingOf(ground, then), now && readingOf(ground, now)];
  const words = stepsOf(before.steps, after?.steps ?? []);
  const askedIn = (step: string) => ({ then: idsOf(before.steps, step), now: idsOf(after?.steps, step) });
  const heads = { then: headsOf(then.steps), now: headsOf(now?.steps ?? {}) };
  const origin = [before.origin, after?.origin ?? ''].find((said) => said !== '');
  return {
    session: { then: before.session, now: after?.session },
    home: { then: before.home, now: after?.home },
    effect: { then: before.effect, now: after?.effect },
    corrected: Boolean(then.home && now?.home && then.home.catalogue !== now.home.catalogue),
    steps: compare(then.steps, now?.steps).flatMap(({ step, questions }) => {
      const known = words.get(step);
      if (!known) return [];
      const said = { language: ground.language, heads, asked: askedIn(step) };
      const answer = after?.answerTo(step) ?? before.answerTo(step);
      const shown = { ...stepOf(known, questions, said, origin), ...(answer && { answer }) };
      return shown.parts.length > 0 ? [shown] : [];
    }),
  };
}

const idsOf = (steps: readonly StepShown[] = [], id: string): readonly string[] =>
  steps.find((step) => step.id === id)?.questions.map((question) => question.id) ?? [];

const headsOf = (steps: Totals): Heads =>
  headsIn(Object.values(steps).flatMap((figures) => Object.values(figures).map(({ people }) => people)));

/** The words of a session as it was run, and the homes of its class. */
function readingOf({ sideOf, language }: Ground, { run, level, cards, home, effect }: KeptTotals) {
  const { library, kit } = sideOf(cards);
  const led = library.school.runs.find(({ id }) => id === run)!;
  const asked = roomSteps(led.steps, level, library.school);
  const setup: Setup = { run, level, language, screens: 'none', steps: asked };
  const shown = { code: '', role: 'screen', setup, language, lan: undefined } as const;
  const initial = initialOf(shown, library, kit(), 0);
  const answerTo = (step: string) => {
    const prediction = predictionIn(asked, step, library.school.predictions);
    return prediction && answerSaid(kit().answer(saidAt(prediction, level), language), language);
  };
  return {
    steps: initial.steps,
    answerTo,
    effect: home && effect && effectSaid(home, effect, initial.steps, language),
    session: initial.session,
    origin: library.programme.origin[language],
    home: home && { ...classSaid(home, language).mean, people: home.people },
  };
}

function effectSaid(
  home: ClassTotals,
  { options, shares, ...effect }: KeptEffect,
  steps: readonly StepShown[],
  language: Language,
): EffectSaid {
  const labels = steps.find(({ kind }) => kind === 'vote')?.labels;
  return {
    titles: enumerated(
      options.map((id) => labels?.[id] ?? id),
      language,
    ),
    ...chosenSaid(home, { ...effect, rows: shares.map((share) => ({ share })) }, language),
    sure: sureSaid(effect, language),
    doubtful: shares.length > 0 && isDoubtful(effect, language),
  };
}

const answerSaid = ({ lines, unit, standing, graded }: Answer, language: Language): AnswerSaid => ({
  said:
    lines
      .map(({ label, value, range }) => {
        const known = range === undefined ? value : `${value} (${range})`;
        return label === undefined ? known : labelled(label, known, language);
      })
      .join(' · ') + (lines.length > 1 ? `, ${unit}` : ''),
  standing,
  graded,
});

/** By id; what is voted on may differ from one session to the other, so that its words are those of both. */
const stepsOf = (before: readonly StepShown[], after: readonly StepShown[]): Map<string, StepShown> => {
  const labelsOf = (id: string) => before.find((step) => step.id === id)?.labels;
  return new Map(
    [...before, ...after].map((step) => [
      step.id,
      { ...step, labels: { ...labelsOf(step.id), ...step.labels } },
    ]),
  );
};

interface Saying {
  readonly language: Language;
  readonly heads: Both<Heads>;
  /** The questions of the step, in each session. */
  readonly asked: Both<readonly string[]>;
}

function stepOf(
  step: StepShown,
  questions: readonly ComparedQuestion[],
  said: Saying,
  origin: string | undefined,
): StepCompared {
  // leaves out the result, about which the homes of the class say more
  const asked = questions.filter(({ question }) => question !== RESULT);
  const kindOf = ({ then, now }: ComparedQuestion) => (now ?? then)!.kind;
  const texts = asked.filter(
    (one) => kindOf(one) === 'text' && [one.then, one.now].some((figure) => textsIn(figure)?.length),
  );
  const counted = asked.filter((one) => kindOf(one) !== 'text');
  return {
    id: step.id,
    title: step.asked ?? step.title,
    ...(step.kind === 'vote' && origin !== undefined && { origin }),
    parts: [
      ...(counted.length > 0 ? [tableOf(step, counted, said)] : []),
      ...texts.map(({ question, then, now }): TextsShown => ({
        kind: 'texts',
        label: step.labels[question] ?? question,
        texts: { then: textsIn(then), now: textsIn(now) },
      })),
    ],
  };
}

const textsIn = (figure: KeptFigure | undefined): SentenceShown[] | undefined =>
  figure?.kind === 'text'
    ? figure.texts.map((text) => ({
        text,
        ...(figure.voices && { voices: figure.voices[text] ?? ('hidden' as const) }),
      }))
    : undefined;

const TIMES = ['then', 'now'] as const;
type When = (typeof TIMES)[number];

const bothOf = <T>(of: (when: When) => T | undefined): Both<T> => ({ then: of('then'), now: of('now') });

/** @param questions at least one, all of the same kind, as in any step; only their words differ */
function tableOf(
  step: StepShown,
  questions: readonly ComparedQuestion[],
  { language, heads, asked }: Saying,
): TableShown {
  const [{ then, now }] = questions as [ComparedQuestion];
  const measured = (now ?? then)!.kind as TableShown['measured'];
  const say = measured === 'choice' ? percent : amount;
  const peopleIn = (when: When, { [when]: figure }: ComparedQuestion): HeadsSaid | undefined => {
    if (!figure || figure.people < FLOOR) return undefined;
    const told = heads[when]!(figure.people);
    return { people: told, near: told !== figure.people || figure.near === true };
  };
  const isOneOf = (id: string) =>
    step.questions.some((each) => each.id === id && each.kind === 'choice' && each.most === 1);
  /** Shares are of the number of people that is told, so that none tells another. */
  const toldIn = (when: When, { question, [when]: figure }: ComparedQuestion) =>
    figure?.kind === 'choice' ? lastingChoice(figure, heads[when]!, isOneOf(question)) : figure;
  const rowsOf = (question: ComparedQuestion): RowShown[] => {
    const figures = bothOf((when) => toldIn(when, question));
    const named = inOrder(step, question.question, amounts(figures), hiddenIn(figures));
    return named.map(({ name, ...both }) => ({
      label: step.labels[name === '' ? question.question : name] ?? name,
      people: bothOf((when) => peopleIn(when, question)),
      ...bothOf((when): CellShown | undefined => {
        const [value, figure] = [both[when], figures[when]];
        if (value !== undefined) return { said: say(value, language) };
        if (figure?.kind === 'choice' && figure.hidden.includes(name)) return 'hidden';
        return !figure && isHeld(when) && asked[when]?.includes(question.question) ? 'few' : undefined;
      }),
    }));
  };
  /** Whether the step was held at that time. */
  const isHeld = (when: When) => questions.some(({ [when]: figure }) => figure);
  const rows = questions.flatMap(rowsOf);
  const isShown = rows.some((row) => TIMES.some((when) => typeof row[when] === 'object'));
  const [first, ...others] = rows.map(({ people }) => people);
  const isSame = others.every((people) => JSON.stringify(people) === JSON.stringify(first));
  return {
    kind: 'table',
    measured,
    ...(isSame && first && { people: first }),
    rows: isShown ? rows.map(({ people, ...row }) => ({ ...row, ...(!isSame && people && { people }) })) : [],
    few: measured === 'number' ? untoldIn(step, questions) : [],
  };
}

/** The questions of a step to which fewer than five people answered, each time that it was held. */
const untoldIn = ({ questions, labels }: StepShown, told: readonly ComparedQuestion[]): string[] =>
  questions
    .filter(({ id }) => id !== RESULT && told.every(({ question }) => question !== id))
    .map(({ id }) => labels[id] ?? id);

/** The options whose number is hidden, then or now. */
const hiddenIn = (figures: Both<QuestionFigure>): string[] =>
  TIMES.flatMap((when) => {
    const figure = figures[when];
    return figure?.kind === 'choice' ? figure.hidden : [];
  });

/**
 * All that a question has a row for. Votes are sorted by their latest number, most first, what is hidden after what is
 * told; answers to predictions keep the order in which they were offered.
 */
function inOrder(
  { kind, questions }: StepShown,
  id: string,
  told: readonly ComparedAmount[],
  hidden: readonly string[],
): readonly ComparedAmount[] {
  const names = new Set(told.map(({ name }) => name));
  const rows = [
    ...told,
    ...[...new Set(hidden)].filter((name) => !names.has(name)).map((name) => ({ name })),
  ];
  const latest = ({ now, then }: ComparedAmount) => now ?? then ?? -1;
  if (kind === 'vote') return rows.sort((a, b) => latest(b) - latest(a));
  const question = questions.find((each) => each.id === id);
  const offered = question?.kind === 'choice' ? question.options : [];
  return rows.sort((a, b) => offered.indexOf(a.name) - offered.indexOf(b.name));
}
