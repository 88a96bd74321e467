/** Turns the totals that a class kept, once or twice, into what a page says of them, in words. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import {
  amounts,
  compare,
  type ComparedAmount,
  type ComparedQuestion,
  type Totals,
} from '../../../../models/room/compare.ts';
import { headsIn, lastingChoice, type Heads } from '../../../../models/room/lasting.ts';
import { FLOOR, type QuestionFigure } from '../../../../models/room/types.ts';
import type { ClassTotals } from '../../../../models/school/classHome.ts';
import type { Cards, Level } from '../../../../models/school/school.ts';
import { RESULT, roomSteps } from '../../../../models/school/steps.ts';
import { amount, percent } from '../../../format.ts';
import type { SideOf } from '../side.ts';
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

export interface TableShown {
  readonly kind: 'table';
  readonly measured: 'choice' | 'rank' | 'number' | 'counts';
  readonly people: Both<HeadsSaid>;
  readonly rows: readonly (Both<string> & { readonly label: string })[];
}

export interface TextsShown {
  readonly kind: 'texts';
  readonly label: string;
  readonly texts: Both<readonly string[]>;
}

export interface StepCompared {
  readonly id: string;
  readonly title: string;
  /** The programme to which the proposals of the vote belong. */
  readonly origin?: string;
  readonly parts: readonly (TableShown | TextsShown)[];
}

export interface ComparedShown {
  readonly session: Both<string>;
  /** The mean over the people of the class, as shown to them: kgCO2e a year, per person. */
  readonly home: Both<Said>;
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
  const heads = { then: headsOf(then.steps), now: headsOf(now?.steps ?? {}) };
  const origin = [before.origin, after?.origin ?? ''].find((said) => said !== '');
  return {
    session: { then: before.session, now: after?.session },
    home: { then: before.home, now: after?.home },
    corrected: Boolean(then.home && now?.home && then.home.catalogue !== now.home.catalogue),
    steps: compare(then.steps, now?.steps).flatMap(({ step, questions }) => {
      const known = words.get(step);
      if (!known) return [];
      const shown = stepOf(known, questions, { language: ground.language, heads, origin });
      return shown.parts.length > 0 ? [shown] : [];
    }),
  };
}

const headsOf = (steps: Totals): Heads =>
  headsIn(Object.values(steps).flatMap((figures) => Object.values(figures).map(({ people }) => people)));

/** The words of a session as it was run, and the homes of its class. */
function readingOf({ sideOf, language }: Ground, { run, level, cards, home }: KeptTotals) {
  const { library, kit } = sideOf(cards);
  const led = library.school.runs.find(({ id }) => id === run)!;
  const asked = roomSteps(led.steps, level, library.school);
  const setup: Setup = { run, level, language, screens: 'none', steps: asked };
  const shown = { code: '', role: 'screen', setup, language, lan: undefined } as const;
  const initial = initialOf(shown, library, kit(), 0);
  return {
    steps: initial.steps,
    session: initial.session,
    origin: library.programme.origin[language],
    home: home && classSaid(home, language).mean,
  };
}

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

function stepOf(
  step: StepShown,
  questions: readonly ComparedQuestion[],
  said: { readonly language: Language; readonly heads: Both<Heads>; readonly origin: string | undefined },
): StepCompared {
  const { origin } = said;
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

/**
 * Votes are sorted by their latest number, most first; answers to predictions keep the order in which they were
 * offered.
 */
const inOrder = ({ kind }: StepShown, rows: readonly ComparedAmount[]): readonly ComparedAmount[] =>
  kind === 'vote' ? [...rows].sort((a, b) => (b.now ?? b.then ?? 0) - (a.now ?? a.then ?? 0)) : rows;

const textsIn = (figure: QuestionFigure | undefined) => (figure?.kind === 'text' ? figure.texts : undefined);

/** @param questions at least one, all of the same kind, as in any step; only their words differ */
function tableOf(
  step: StepShown,
  questions: readonly ComparedQuestion[],
  { language, heads }: { readonly language: Language; readonly heads: Both<Heads> },
): TableShown {
  const [{ then, now }] = questions as [ComparedQuestion];
  const measured = (now ?? then)!.kind as TableShown['measured'];
  const say = (value: number | undefined) =>
    value === undefined
      ? undefined
      : measured === 'choice'
        ? percent(value, language)
        : amount(value, language);
  /** Shares are of the number of people that is told, so that none tells another. */
  const toldIn = (figure: QuestionFigure | undefined, when: 'then' | 'now', id: string) => {
    const asked = step.questions.find((question) => question.id === id);
    const isOne = asked?.kind === 'choice' && asked.most === 1;
    return figure?.kind === 'choice' ? lastingChoice(figure, heads[when]!, isOne) : figure;
  };
  const most = (when: 'then' | 'now') =>
    questions.reduce((people, { [when]: figure }) => Math.max(people, figure?.people ?? 0), 0);
  const peopleOf = (when: 'then' | 'now'): HeadsSaid | undefined => {
    const told = heads[when]!(most(when));
    const largest = questions.flatMap(({ [when]: figure }) =>
      figure?.people === most(when) ? [figure] : [],
    );
    const isNear = told !== most(when) || largest.every(({ near }) => near);
    return most(when) >= FLOOR ? { people: told, near: isNear } : undefined;
  };
  return {
    kind: 'table',
    measured,
    people: { then: peopleOf('then'), now: peopleOf('now') },
    rows: questions.flatMap((question) =>
      inOrder(
        step,
        amounts({
          then: toldIn(question.then, 'then', question.question),
          now: toldIn(question.now, 'now', question.question),
        }),
      )
        // options that nobody ever chose are left out
        .filter(({ then: before = 0, now: after = 0 }) => measured !== 'choice' || before + after > 0)
        .map(({ name, ...both }) => ({
          label: step.labels[name === '' ? question.question : name] ?? name,
          then: say(both.then),
          now: say(both.now),
        })),
    ),
  };
}
