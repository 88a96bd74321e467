/** What the foot of the wall says: what is happening now, or the sentence that all share. */
import type { RoomView } from '../../../../../server/live/rooms.ts';
import type { OpinionCell, QuestionFigure } from '../../../../../models/room/types.ts';
import { approach } from '../../../../../models/school/approach.ts';
import { SENTENCES } from '../../../../../models/school/chosen.ts';
import { BALLOT } from '../../../../../models/school/ballot.ts';
import type { Reveal } from '../../../../../models/school/predict.ts';
import { answersTo } from '../answersTo.ts';
import { amount } from '../../../../format.ts';
import { classSaid } from '../../sentences.ts';
import { chosenSaid } from '../chosenSaid.ts';
import { halfOf, type Bars } from '../../../../../models/room/cells.ts';
import { STEPS } from '../stepKinds.ts';
import type { ClassShown, Facts, Initial, StepShown } from '../types.ts';
import { wellPlaced } from './classOrder.ts';
import type { Part } from './partsOf.ts';
import type { WallMessages } from './words/fr.ts';

export interface Slabbed {
  readonly m: WallMessages;
  readonly initial: Initial;
  readonly view: RoomView;
  readonly step: StepShown;
  readonly now: RoomView['steps'][number];
  readonly part: Part;
  readonly facts: Facts;
  /** The state of the inventory. */
  readonly counted: RoomView['steps'][number] | undefined;
  /** How the answers that the step shows are spread. */
  readonly spread: QuestionFigure | undefined;
}

export interface Said {
  readonly say?: string | undefined;
  readonly more?: string | undefined;
  /** Whose the figures above are, and over what: it stays when the time is over. */
  readonly whose?: string | undefined;
  readonly origin?: string | undefined;
  /** Who published what the figures above come from. */
  readonly sources?: string | undefined;
  readonly count?: { readonly of: number; readonly answered: number } | undefined;
}

export function slabFor(at: Slabbed): Said {
  const { m, initial, view, step, now, part } = at;
  const { argues, needs } = STEPS[step.kind];
  const origin = argues ? initial.origin : undefined;
  const asks = step.questions.length > 0;
  if (!asks || now.revealed || (part.kind === 'sentences' && step.kind === 'arguments')) {
    const said = sentence(at);
    // the class is worked out from the inventory: what is aside there is said where the class is, and not beside votes
    const { chosen, home } = at.facts.class;
    const isVotes = part.kind === 'votes' || (part.kind === 'effect' && !(chosen && home));
    const from = needs === 'class' && !isVotes ? at.counted : now;
    const counts = step.kind !== 'debate' && part.kind !== 'why';
    const aside = counts && from?.revealed && from.aside && m.aside(from.aside);
    const more = [said.more, aside].filter(Boolean).join(' · ');
    return { ...said, ...(more && { more }), ...(origin && { origin }) };
  }
  if (now.pairs && initial.screens === 'none')
    return { say: m.pair.raise, more: now.answered > 0 ? m.counted(now.answered) : m.pair.talk };
  if (step.shut && now.locked) return { say: step.shut };
  const during = step.hint ?? m.during[step.kind];
  if (initial.screens === 'none')
    return { say: m.raise, more: now.answered > 0 ? m.counted(now.answered) : during };
  const of = Math.max(view.people, now.answered);
  const count = of > 0 ? { of, answered: now.answered } : undefined;
  const [asked] = step.questions;
  // a vote on what a class wrote is one too
  const votes = asked?.kind === 'choice' && (step.kind === 'vote' || step.kind === 'charter');
  // of many sentences, each screen reads a few
  const isDrawn = votes && step.kind === 'charter' && asked.options.length > BALLOT;
  const vote = isDrawn ? m.drawn : (step.hint ?? m.during.vote);
  const how = votes ? [m.choices(asked.most), vote].join('. ') : during;
  return { ...(now.pairs ? { say: m.pair.ask } : { more: how }), count };
}

function sentence({ m, initial, step, now, part, facts, spread }: Slabbed): Said {
  const { chosen, home } = facts.class;
  const figure = now.figures[step.questions[0]?.id ?? ''];
  switch (part.kind) {
    case 'picture':
    case 'why': {
      const revealed = facts.answer(step.id);
      if (!revealed) return {};
      const { standing, graded, source } = revealed.answer;
      const isPicture = part.kind === 'picture';
      const found = now.pairs
        ? movedIn(m, step, now, revealed.reveal)
        : isPicture
          ? orderFound(m, figure, revealed.reveal)
          : undefined;
      const counts = now.pairs
        ? []
        : figure
          ? [middleAmong(m, step, figure), told(m, figure, revealed.reveal), hiddenIn(m, figure)]
          : [m.few];
      return {
        say: found ?? m.standing[standing],
        more: [found && m.standing[standing], ...(isPicture ? counts : [])].filter(Boolean).join(' · '),
        sources: isPicture
          ? [source, m.grades(graded.surest, graded.leastSure)].join(' · ')
          : [listed(m, initial, source), m.graded(graded.surest, graded.leastSure)].join(' · '),
      };
    }
    case 'ticket':
      return home
        ? {
            say: m.during.class,
            more: step.kind === 'class' ? `${m.home} ${m.gap.only}` : m.home,
            sources: listed(m, initial, facts.class.cited?.source),
          }
        : {};
    case 'gap':
      return home ? { say: m.gap.rest } : {};
    case 'spread': {
      if (spread?.kind !== 'number') return {};
      if (!step.dormant)
        return {
          say: m.heaviestAsked,
          more: middleSaid(m, spread, home),
          sources: listed(m, initial, facts.class.cited?.source),
        };
      return { say: m.drawersAll(amount(spread.mean * spread.people, m.language), spread.people) };
    }
    case 'effect': {
      // the votes are in its place
      if (!chosen || !home) return { say: figure && hiddenIn(m, figure) };
      const { uncounted, overlap } = chosen;
      const counted = uncounted.length > 0 ? m.uncounted(uncounted.length) : overlap ? m.notSum : '';
      return {
        say: m.left(chosenSaid(home, chosen, m.language).left),
        ...(chosen.titles.length > 1 && { more: chosen.tied.length > 0 ? m.allKept : counted }),
      };
    }
    case 'boxes':
      return {
        say: m.meet,
        more: [
          figure && m.mostVoices(figure.people),
          figure && readBy(m, step, initial),
          (now.poll?.chosen?.length ?? 0) > SENTENCES && m.allKept,
        ]
          .filter(Boolean)
          .join(' · '),
      };
    case 'votes':
      return { say: figure && hiddenIn(m, figure) };
    case 'scale':
      return { say: m.during.everyone };
    case 'cards':
      return {
        whose: m.axis[facts.class.rows ? 'here' : 'average'],
        sources: m.allSources(initial.screens === 'none'),
      };
    case 'does':
    case 'sides':
    case 'roles':
      return { say: m.during.debate };
    case 'sentences':
      return { say: step.kind === 'arguments' ? m.during.arguments : m.meetAgain };
    case 'opinions':
      return {
        say: m.opinions.ask,
        more: figure?.kind === 'opinions' && figure.after.some(isJoined) ? m.opinions.merged : undefined,
      };
    default:
      return {};
  }
}

/** A wall has no room for all that is cited: each screen has it. */
const listed = (m: WallMessages, { screens }: Initial, cited: string | undefined): string | undefined =>
  cited && [cited, m.listed(screens === 'none')].join(' · ');

const isJoined = ({ options }: OpinionCell): boolean => options.length > 1;

/** Of many sentences each screen read a few: so did a part of the class each of them. */
function readBy(m: WallMessages, { questions: [asked] }: StepShown, { screens }: Initial): string {
  const parts = asked?.kind === 'choice' && screens !== 'none' ? Math.ceil(asked.options.length / BALLOT) : 1;
  return parts > 1 ? m.readBy(parts) : '';
}

/** What talking in pairs changed, for the class. */
function movedIn(
  m: WallMessages,
  { questions: [question], labels }: StepShown,
  { figures, pairs = {} }: RoomView['steps'][number],
  reveal: Reveal,
): string {
  const id = question?.id ?? '';
  const found = approach(answersTo(question), { alone: figures[id], pairs: pairs[id] }, reveal);
  return found
    ? m.pair[found.verdict](labels[found.alone]!, labels[found.pairs]!)
    : pairs[id]
      ? m.pair.unknown
      : m.pair.few;
}

/** The mean that is told everywhere; and, where a few heavy homes pull it up, what half of the class weighs. */
function middleSaid(m: WallMessages, bars: Bars, home: ClassShown['home']): string {
  // a single bar is told in the middle of the wall
  if (bars.bins.length < 2) return '';
  const half = halfOf(bars);
  const mean = home && m.meanIs(classSaid(home, m.language).mean.value);
  const isPulled = half && home && home.perPerson.central > half.under;
  return [mean, ...(isPulled ? [m.half(half), m.pulled] : [])].filter(Boolean).join(' · ');
}

/** That the class put things in the order that is known, where it did; or how many of them. */
function orderFound(m: WallMessages, figure: QuestionFigure | undefined, reveal: Reveal): string | undefined {
  if (figure?.kind !== 'rank' || reveal.kind !== 'rank') return undefined;
  const order = reveal.order.map(({ id }) => id);
  return m.placed(wellPlaced(figure.places, order), order.length);
}

/** How many are in the range; where a number that counts there is hidden, at least how many, or who answered. */
function told(m: WallMessages, figure: QuestionFigure, reveal: Reveal | undefined): string {
  if (figure.kind !== 'choice' || reveal?.kind !== 'estimate') return m.people(figure.people);
  const { people, counts, hidden } = figure;
  const inside = (id: string) => Number(id) >= reveal.value.low && Number(id) <= reveal.value.high;
  const within = Object.keys(counts)
    .filter(inside)
    .reduce((sum, id) => sum + counts[id]!, 0);
  if (!hidden.some(inside)) return m.within(within, people);
  return within === 0 ? m.people(people) : m.withinAtLeast(within, people);
}

/** What stands in the place of numbers that are all hidden. */
const middleAmong = (m: WallMessages, { labels }: StepShown, figure: QuestionFigure): string =>
  figure.kind === 'choice' && figure.middle !== undefined
    ? m.middle(labels[figure.middle] ?? figure.middle)
    : '';

const hiddenIn = (m: WallMessages, figure: QuestionFigure): string =>
  figure.kind === 'choice' && figure.hidden.length > 0 ? m.hidden(figure.hidden.length) : '';
