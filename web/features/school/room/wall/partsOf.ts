/**
 * What the wall shows of a step, part by part: each fits a projector without scrolling. The facilitator's page counts
 * and names the same parts, and moves from one to the next.
 */
import type { QuestionFigure, StepQuestion } from '../../../../../models/room/types.ts';
import { RESULT } from '../../../../../models/school/steps.ts';
import { askedAt } from '../answersTo.ts';
import type { StepShown } from '../types.ts';

export type Part =
  /** The question, with what may be answered. */
  | { readonly kind: 'ask'; readonly ids: readonly string[] }
  /** What the class said beside what is known; then why it is so. */
  | { readonly kind: 'picture' | 'why' }
  /** What the class weighs, and how its answers are spread. */
  | { readonly kind: 'ticket' | 'spread' }
  | { readonly kind: 'cards'; readonly ids: readonly string[] }
  /** What the chosen proposals do together, then the votes. */
  | { readonly kind: 'effect' }
  | { readonly kind: 'votes'; readonly ids: readonly string[] }
  | { readonly kind: 'scale' }
  | { readonly kind: 'sentences'; readonly question: string; readonly texts: readonly string[] }
  /** Too few people answered. */
  | { readonly kind: 'few' };

/** A step as the wall draws it. */
export interface OnWall {
  readonly step: StepShown;
  readonly revealed: boolean;
  readonly figures: Readonly<Record<string, QuestionFigure>>;
  /** The proposals to argue about. */
  readonly cards: readonly string[];
}

/** The most that a part holds; lines are those of sentences. */
const AT_ONCE = { asked: 8, options: 4, cards: 3, votes: 5, lines: 7 };
/** How many characters are sure to fit in a line. */
const LINE = 52;

/** @returns at least one part */
export function partsOf(at: OnWall): readonly Part[] {
  const { step, revealed, figures, cards } = at;
  if (step.questions.length > 0 && !revealed) return asked(step);
  switch (step.kind) {
    case 'predict':
      return [{ kind: 'picture' }, { kind: 'why' }];
    case 'inventory':
      // hands are raised for one home, which spreads over nothing
      return [{ kind: figures[RESULT] ? 'spread' : 'ticket' }];
    case 'class':
      return [{ kind: step.dormant ? 'spread' : 'ticket' }];
    case 'proposals':
      return chunks(cards, AT_ONCE.cards).map((ids) => ({ kind: 'cards', ids }));
    case 'vote':
      return votes(figures.vote);
    case 'everyone':
      return [{ kind: 'scale' }];
    case 'charter':
      return orFew(step.questions.flatMap((question) => sentences(question, figures[question.id])));
  }
}

const orFew = (parts: readonly Part[]): readonly Part[] => (parts.length > 0 ? parts : [{ kind: 'few' }]);

function asked(step: StepShown): Part[] {
  const ids = askedAt(step);
  return chunks(ids, step.kind === 'vote' ? AT_ONCE.options : AT_ONCE.asked).map((some) => ({
    kind: 'ask',
    ids: some,
  }));
}

function votes(figure: QuestionFigure | undefined): readonly Part[] {
  if (figure?.kind !== 'choice') return [{ kind: 'few' }];
  const ranked = Object.entries(figure.counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
  const tables = ranked.length === 0 ? [] : chunks(ranked, AT_ONCE.votes);
  return [{ kind: 'effect' }, ...tables.map((ids): Part => ({ kind: 'votes', ids }))];
}

/** The sentences of one question, as many at a time as fit. */
function sentences({ id }: StepQuestion, figure: QuestionFigure | undefined): Part[] {
  if (figure?.kind !== 'text') return [];
  const parts: string[][] = [];
  let left = 0;
  for (const text of figure.texts) {
    const lines = Math.max(1, Math.ceil(text.length / LINE));
    if (lines > left) {
      parts.push([]);
      left = AT_ONCE.lines;
    }
    parts.at(-1)!.push(text);
    left -= lines;
  }
  return parts.map((texts) => ({ kind: 'sentences', question: id, texts }));
}

/** In parts of about the same size, at most `most` in each; one part of nothing when there is nothing. */
function chunks<T>(all: readonly T[], most: number): (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(all.length / most));
  const each = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, i) => all.slice(i * each, (i + 1) * each));
}
