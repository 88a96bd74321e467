/**
 * What the wall shows of a step, part by part: each fits a projector without scrolling. The facilitator's page counts
 * and names the same parts, and moves from one to the next.
 */
import { FLOOR, type QuestionFigure } from '../../../../../models/room/types.ts';
import { RESULT } from '../../../../../models/school/steps.ts';
import type { PollView } from '../../../../../server/live/rooms.ts';
import { askedAt } from '../answersTo.ts';
import { beginningOf } from '../stepsNow.ts';
import type { StepShown } from '../types.ts';

export type Part =
  /** The question, with what may be answered. */
  | { readonly kind: 'ask'; readonly ids: readonly string[] }
  /** What the class said beside what is known; then why it is so. */
  | { readonly kind: 'picture' | 'why' }
  /** What the class weighs, how its answers are spread, and why a part of it weighs more in the whole country. */
  | { readonly kind: 'ticket' | 'spread' | 'gap' }
  /** A few proposals: what would be done; who acts, and with what effect; what speaks for and against them; or what one votes on. */
  | { readonly kind: 'does' | 'cards' | 'sides' | 'ballot'; readonly ids: readonly string[] }
  | { readonly kind: 'roles' }
  /** What the class thought before and after. */
  | { readonly kind: 'opinions' }
  /** The votes, then what the chosen proposals do together. */
  | { readonly kind: 'votes'; readonly ids: readonly string[] }
  | { readonly kind: 'effect' }
  | { readonly kind: 'scale' }
  /** Sentences that end one beginning, or those to choose from; then those that were chosen, each in its box. */
  | { readonly kind: 'sentences'; readonly question: string; readonly texts: readonly string[] }
  | { readonly kind: 'boxes'; readonly ids: readonly string[] }
  /** Too few people answered; or no sentence is accepted yet. */
  | { readonly kind: 'few' | 'unread' };

/** A step as the wall draws it. */
export interface OnWall {
  readonly step: StepShown;
  readonly revealed: boolean;
  readonly figures: Readonly<Record<string, QuestionFigure>>;
  /** The proposals to argue about, hand by hand: one for the class, or those of its teams. */
  readonly hands: readonly (readonly string[])[];
  readonly poll?: PollView;
}

/** The most that a part holds; lines are those of sentences. */
const AT_ONCE = { asked: 8, options: 3, cards: 3, votes: 5, lines: 7, boxes: 6, boxLines: 13 };
/** How many characters are sure to fit in a line. */
const LINE = 52;
const BOX_LINE = 37;

/** @returns at least one part */
export function partsOf(at: OnWall): readonly Part[] {
  const { step, revealed, figures, hands } = at;
  if (step.kind !== 'arguments' && step.questions.length > 0 && !revealed) return asked(step);
  switch (step.kind) {
    case 'predict':
      return [{ kind: 'picture' }, { kind: 'why' }];
    case 'inventory':
      return [{ kind: isSpread(figures[RESULT]) ? 'spread' : 'ticket' }];
    case 'class':
      return step.dormant ? [{ kind: 'spread' }] : [{ kind: 'ticket' }, { kind: 'gap' }];
    case 'opinion':
      return [{ kind: 'opinions' }];
    case 'debate':
      return [
        // each screen of a team says it of its own cards
        ...(hands.length === 1 ? hands.map((ids): Part => ({ kind: 'does', ids })) : []),
        ...hands.map((ids): Part => ({ kind: 'cards', ids })),
        ...(hands.length === 1 ? hands.map((ids): Part => ({ kind: 'sides', ids })) : []),
        { kind: 'roles' },
      ];
    case 'arguments': {
      const told = step.questions.flatMap(({ id }) => sentences(id, textsIn(figures[id])));
      return told.length > 0 ? told : [{ kind: 'ask', ids: [] }];
    }
    case 'vote':
      return votes(figures.vote);
    case 'everyone':
      return [{ kind: 'scale' }];
    case 'charter':
      if (at.poll?.texts) return orFew(boxes(at.poll.chosen ?? [], at.poll.texts));
      return orFew(
        step.questions.flatMap(({ id }) => sentences(id, textsIn(figures[id]))),
        Object.keys(figures).length > 0 ? 'unread' : 'few',
      );
  }
}

/**
 * What a step that is still hidden would show first, as far as that is known before.
 * @param said how many people answered, and whether a sentence of theirs is accepted
 */
export function firstRevealed(
  at: Omit<OnWall, 'revealed' | 'hands'>,
  said: { readonly people: number; readonly accepted: boolean },
): Part['kind'] {
  const [shown] = partsOf({ ...at, revealed: true, hands: [] });
  const { kind } = shown!;
  if (said.people < FLOOR || (kind !== 'few' && kind !== 'unread')) return kind;
  if (at.step.kind === 'vote') return 'votes';
  if (at.poll?.texts) return 'boxes';
  return said.accepted ? 'sentences' : 'unread';
}

/** Two heaps tell nothing; hands are raised for one home, which spreads over nothing. */
const isSpread = (figure: QuestionFigure | undefined): boolean =>
  figure?.kind === 'number' && figure.bins.length >= FEWEST_BARS;
const FEWEST_BARS = 3;

const orFew = (parts: readonly Part[], otherwise: 'few' | 'unread' = 'few'): readonly Part[] =>
  parts.length > 0 ? parts : [{ kind: otherwise }];

function asked(step: StepShown): Part[] {
  const ids = askedAt(step);
  if (step.kind === 'charter' && step.questions[0]?.kind === 'choice')
    return sentences(
      step.questions[0].id,
      ids.map((id) => [step.boxes?.[beginningOf(id)], step.labels[id]!].filter(Boolean).join(' · ')),
    );
  return step.kind === 'vote'
    ? chunks(ids, AT_ONCE.options).map((some) => ({ kind: 'ballot', ids: some }))
    : chunks(ids, AT_ONCE.asked).map((some) => ({ kind: 'ask', ids: some }));
}

function votes(figure: QuestionFigure | undefined): readonly Part[] {
  if (figure?.kind !== 'choice') return [{ kind: 'few' }];
  const ranked = Object.entries(figure.counts)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
  // those without a number are named beside the others, where there are few in all
  const named =
    ranked.length > 0 && ranked.length + figure.hidden.length <= AT_ONCE.votes ? figure.hidden : [];
  // where no number is told, that is said in their place
  const tables =
    ranked.length === 0 && figure.hidden.length === 0 ? [] : chunks([...ranked, ...named], AT_ONCE.votes);
  return [...tables.map((ids): Part => ({ kind: 'votes', ids })), { kind: 'effect' }];
}

const textsIn = (figure: QuestionFigure | undefined): readonly string[] =>
  figure?.kind === 'text' ? figure.texts : [];

/** Sentences, as many at a time as fit. */
function sentences(question: string, all: readonly string[]): Part[] {
  const parts: string[][] = [];
  let left = 0;
  for (const text of all) {
    const lines = Math.max(1, Math.ceil(text.length / LINE));
    if (lines > left) {
      parts.push([]);
      left = AT_ONCE.lines;
    }
    parts.at(-1)!.push(text);
    left -= lines;
  }
  return parts.map((texts) => ({ kind: 'sentences', question, texts }));
}

/** Chosen sentences, two in a row: as many at a time as fit in every part. */
function boxes(ids: readonly string[], texts: Readonly<Record<string, string>>): Part[] {
  if (ids.length === 0) return [];
  // with its name above, and a frame
  const linesOf = (id: string) => 2 + Math.ceil((texts[id] ?? '').length / BOX_LINE);
  const fits = (some: readonly string[]) =>
    chunksOf(some, 2).reduce((sum, row) => sum + Math.max(...row.map(linesOf)), 0) <= AT_ONCE.boxLines;
  const most = [AT_ONCE.boxes, 4, 2].find((n) => chunks(ids, n).every(fits)) ?? 1;
  return chunks(ids, most).map((some) => ({ kind: 'boxes', ids: some }));
}

const chunksOf = <T>(all: readonly T[], size: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** In parts of about the same size, at most `most` in each; one part of nothing when there is nothing. */
function chunks<T>(all: readonly T[], most: number): (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(all.length / most));
  const each = Math.ceil(all.length / parts);
  return parts === 1 ? [all] : chunksOf(all, each);
}
