/**
 * Says what a class takes away, from figures that it has seen: what is not revealed, and what is hidden since it would
 * tell of fewer than five people, is not here either.
 */
import { COMPONENTS, type Language } from '../../../../../models/catalogue/catalogue.ts';
import { figures as figuresOf } from '../../../../../models/room/figures.ts';
import { headsIn, lasting, type Heads } from '../../../../../models/room/lasting.ts';
import { toldLines, type ToldLine } from '../../../../../models/room/toldLines.ts';
import { textIn } from '../../../../../models/room/poll.ts';
import type { QuestionFigure, Room, StepKind } from '../../../../../models/room/types.ts';
import { approach } from '../../../../../models/school/approach.ts';
import { BALLOT, ballotsOf } from '../../../../../models/school/ballot.ts';
import { sentencesChosen, voicesLeft, withChosenSentences } from '../../../../../models/school/chosen.ts';
import { ifEveryone } from '../../../../../models/school/everyone.ts';
import { amount, enumerated, labelled, whole } from '../../../../format.ts';
import { KG_PER_TONNE } from '../../../../mass.ts';
import { classSaid } from '../../sentences.ts';
import { effectInFull } from '../aboutOption.ts';
import { answersTo } from '../answersTo.ts';
import { chosenSaid } from '../chosenSaid.ts';
import { scaledTo } from '../scaledTo.ts';
import { inOrder, levelWith } from '../wall/classOrder.ts';
import { stepsNow } from '../stepsNow.ts';
import type { Revealed, StepShown } from '../types.ts';
import { chartsOf } from './chartsOf.ts';
import { linesOf, opinionOf, tableOf } from './tableOf.ts';
import type { ReportPart, ReportShown } from './report.ts';
import type { Nearer, School, Session } from './session.ts';
import type { ReportMessages } from './words/fr.ts';

/** A step with its figures; a question that is hidden, or that too few answered, has none. */
export interface ToldStep {
  readonly step: StepShown;
  readonly revealed: boolean;
  readonly figures: Readonly<Record<string, QuestionFigure>>;
  /** What was said again in pairs. */
  readonly pairs: Readonly<Record<string, QuestionFigure>>;
}

type Place = Exclude<ReportPart['id'], 'head' | 'follow' | 'skills' | 'offered'>;

/** Where a step of each kind is told; what a step asked is in the table besides, whatever its kind. */
const TOLD_IN: { readonly [K in StepKind]: Place | undefined } = {
  predict: 'found',
  inventory: 'ticket',
  class: undefined,
  opinion: 'debate',
  debate: undefined,
  arguments: 'debate',
  vote: 'chosen',
  everyone: undefined,
  charter: 'charter',
};

/** How many rows of a table one page has room for, each of so many lines at least. */
const ROWS = { found: 4, chosen: 3 };
const LINES_OF_ROW = 2;
/**
 * How many lines of sentences it has room for, and how many characters are sure to fit in one of them. The charter, then
 * what is asked of others, have besides the lines that stay free before them.
 */
const LINES = {
  debate: { lines: 5, characters: 110 },
  charter: { lines: 4, characters: 110 },
  asked: { lines: 6, characters: 52 },
} as const;
/** A sentence of the charter that stands in the title is no longer. */
const TITLE = 110;

export function reportOf(session: Session): ReportShown {
  const { initial, level, room, view, messages, words: m, version, sources } = session;
  const inRound = (round?: 'pairs') =>
    Object.fromEntries(room.steps.map(({ id }) => [id, figuresOf(room, id, round)]));
  const [told, again] = [inRound(), inRound('pairs')];
  const steps = initial.steps.map((step): ToldStep => ({
    step,
    revealed: room.states[step.id]!.revealed,
    figures: withChosenSentences(room, step.id, told[step.id]!),
    pairs: again[step.id]!,
  }));
  const shown = stepsNow(initial.steps, view, messages.poll);
  const counted = [told, again].map((round) => toldLines(shown, round));
  const numbers = counted.flat().flatMap((line) => line.people ?? []);
  const heads = headsIn([...numbers, ...(session.shown.home ? [session.shown.home.people] : [])]);
  const [last, pairs] = counted.map((all) => lasting(all, heads, isOneIn(shown))) as [ToldLine[], ToldLine[]];
  const written = sentencesIn(steps, session, last);
  const own = written.filter(({ ofClass }) => ofClass);
  const lines = last.filter(isOfClass(own, session));
  const people = Math.max(0, ...numbers);
  const who = level === 'adults' ? m.adults : m.pupils;
  const asked = sentencesFor('head', own, session.school);
  const requests = asked.map(votesSaid(m));
  // a title is what enough people asked for, or what all of them dictated
  const titled = asked.filter(({ votes }) => typeof votes === 'number' || initial.screens === 'none');
  const offered = written.filter(({ ofClass }) => !ofClass);
  const nearer = nearerIn(steps, session);
  const counts = countsIn(steps, lines);
  const guessed = found(steps, session, { lines, pairs }, nearer);
  const argued = debate(steps, session, lines, own);
  const voted = chosen(steps, session, counts, lines);
  const free = freeRows(guessed, ROWS.found) + freeRows(voted, ROWS.chosen) + freeLines(argued, LINES.debate);
  const kept = charter(own, session, free);
  const left = Math.max(0, Math.min(free, free + freeLines(kept, LINES.charter)));
  const parts = [
    guessed,
    ticket(steps, session, lines),
    argued,
    voted,
    kept,
    offered.length > 0 && offer(offered, session),
    requests.length > 0 && {
      id: 'head' as const,
      title: who.head,
      boxes: requests,
      lines: [m.answerBy],
      ...fitting(requests.length, fitIn(requests, LINES.asked, left), m),
    },
    people > 0 && follow(steps, session, own, left),
    people > 0 && skills(steps, session),
  ];
  const { session: name, invented } = initial;
  const everything = { ...session, steps: shown, lines, pairs, nearer, heads };
  const figures = linesOf(everything, messages);
  return {
    heading: m.heading,
    title: titleOf(
      titled.map(({ text }) => text),
      session,
      counts,
      { people: toldIn('chosen', steps)[0]?.figures.vote?.people ?? 0, heads },
    ),
    about: [...(invented ? [m.invented] : []), people > 0 ? m.about(name, people) : m.nothing(name)],
    blanks: who.blanks,
    parts: parts.filter((part) => part !== undefined && part !== false),
    foot: m.foot(sources, version),
    file: invented ? m.rehearsedFile : m.file,
    csv: tableOf(figures, everything),
    charts: { all: chartsOf(figures, everything), words: m.charts },
    says: people > 0,
  };
}

/** A sentence of a pupil, or of the class. */
interface Sentence {
  readonly kind: StepKind;
  /** Its beginning. */
  readonly question: string;
  readonly text: string;
  /** Those who chose it, where the class voted on it. */
  readonly votes?: number | 'hidden';
  /**
   * Whether the class said it: it voted for a charter that has it, or dictated it. What one pupil wrote may tell of a home,
   * and is no demand of a class.
   */
  readonly ofClass: boolean;
}

function sentencesIn(
  steps: readonly ToldStep[],
  { room, initial }: Session,
  lines: readonly ToldLine[],
): Sentence[] {
  const named = (question: string, text: string) => `${question}\n${text}`;
  const votes = new Map(
    room.steps.flatMap((poll) =>
      lines.flatMap(({ step, cell }) =>
        step === poll.id && cell.kind === 'option' && cell.count !== undefined && poll.texts?.[cell.option]
          ? [
              [
                named(poll.texts[cell.option]!.question, textIn(room, poll, cell.option) ?? ''),
                cell.count,
              ] as const,
            ]
          : [],
      ),
    ),
  );
  return steps.flatMap(({ step: { id, kind }, figures }) =>
    Object.entries(figures).flatMap(([question, figure]) =>
      textsIn(figure).map((text) => {
        const count = votes.get(named(question, text)) ?? (isVoted(id, room) ? 'hidden' : undefined);
        return {
          ...{ kind, question, text },
          ...(count !== undefined && { votes: count }),
          ofClass: count !== undefined || initial.screens === 'none',
        };
      }),
    ),
  );
}

/** Whether the class voted on the sentences of a step, so that those that stay are the ones that it chose. */
const isVoted = (step: string, room: Room): boolean =>
  room.steps.some((poll) => poll.of === step && poll.texts && sentencesChosen(room, poll) !== undefined);

/** Whether a line may be in a table that is handed over: of sentences, those of the class alone. */
const isOfClass =
  (own: readonly Sentence[], { room, initial }: Session) =>
  ({ step, question, cell }: ToldLine): boolean => {
    if (cell.kind === 'sentence')
      return own.some((one) => one.question === question && one.text === cell.text);
    const isSentence = room.steps.some(({ id, texts }) => id === step && texts !== undefined);
    return !isSentence || initial.screens === 'none' || (cell.kind === 'option' && cell.count !== undefined);
  };

const votesSaid =
  ({ charter: m }: ReportMessages) =>
  ({ text, votes }: Pick<Sentence, 'text' | 'votes'>): string =>
    votes === undefined ? text : m.votes(text, votes);

/** Whether each person has one place among the options of a line. */
const isOneIn =
  (steps: readonly StepShown[]) =>
  ({ step, question }: ToldLine): boolean => {
    const asked = steps.find(({ id }) => id === step)?.questions.find(({ id }) => id === question);
    return asked?.kind === 'choice' && asked.most === 1;
  };

type Counts = Readonly<Record<string, number>>;

/** The voices of each proposal whose number is told. */
function countsIn(steps: readonly ToldStep[], lines: readonly ToldLine[]): Counts {
  const [vote] = toldIn('chosen', steps);
  return Object.fromEntries(
    lines.flatMap(({ step, cell }) =>
      step === vote?.step.id && cell.kind === 'option' && cell.count !== undefined
        ? [[cell.option, cell.count]]
        : [],
    ),
  );
}

/** Whether one of the proposals that are ahead has a number that is told: without any, none is said to be chosen. */
const isTold = ({ chosen }: Session['shown'], counts: Counts): boolean =>
  chosen
    ? chosen.rows.some(({ id }) => counts[id] !== undefined)
    : Object.values(counts).some((count) => count > 0);

/** @param voted who voted */
function titleOf(
  asked: readonly string[],
  { level, shown, words: m }: Session,
  counts: Counts,
  { people, heads }: { readonly people: number; readonly heads: Heads },
): string {
  const who = level === 'adults' ? m.adults : m.pupils;
  const [only] = asked;
  if (only !== undefined && asked.length === 1 && only.length <= TITLE) return who.asks(only);
  if (asked.length > 1) return who.asksMany(asked.length);
  const isKnown = isTold(shown, counts);
  const {
    titles = isKnown ? [] : (shown.leading ?? []),
    few = false,
    tied = [],
    rows = [],
  } = shown.chosen ?? {};
  const [first] = titles;
  if (first === undefined) return who.met;
  if (!isKnown) return titles.length > 1 ? m.aheadMany(titles.length) : m.ahead(first);
  // of several that are told in no order, none is named alone
  if (titles.length > 1 && (few || tied.includes(first))) return m.choseMany(titles.length);
  const votes = counts[rows[0]?.id ?? ''];
  return votes === undefined
    ? m.ahead(first)
    : m.chose(first, votes, heads(people), heads(people) !== people);
}

/** The sentences of the charter that are for the head of the school, or for others beyond it. */
function sentencesFor(
  to: 'head' | 'others',
  own: readonly Sentence[],
  { charter: prompts }: School,
): readonly Sentence[] {
  const ids = prompts.filter((prompt) => prompt.to === to).map(({ id }) => id);
  return ids.flatMap((id) => own.filter(({ question }) => question === id));
}

const textsIn = (figure: QuestionFigure | undefined): readonly string[] =>
  figure?.kind === 'text' ? figure.texts : [];

/** A ranking goes on with how to answer. */
const questionIn = (asked: string): string => /^[^?]*\?/.exec(asked)?.[0] ?? asked;

/** The steps that are told in a place. */
const toldIn = (place: Place, steps: readonly ToldStep[]) =>
  steps.filter(({ step }) => TOLD_IN[step.kind] === place);

type Made = ReportPart | undefined;

/** @returns nothing where no question has two middle answers that may be told */
function nearerIn(steps: readonly ToldStep[], { answerTo }: Session): Nearer | undefined {
  const verdicts = toldIn('found', steps).flatMap(({ step, figures, pairs }) => {
    const [question] = step.questions;
    const said = { alone: figures[question!.id], pairs: pairs[question!.id] };
    return approach(answersTo(question), said, answerTo(step.id)?.reveal)?.verdict ?? [];
  });
  const many = (verdict: (typeof verdicts)[number]) => verdicts.filter((one) => one === verdict).length;
  return verdicts.length === 0
    ? undefined
    : { of: verdicts.length, closer: many('closer'), there: many('there') };
}

function found(
  steps: readonly ToldStep[],
  { words: m, answerTo, initial: { language } }: Session,
  { lines, pairs: again }: { readonly lines: readonly ToldLine[]; readonly pairs: readonly ToldLine[] },
  nearer: Nearer | undefined,
): Made {
  const rows = toldIn('found', steps)
    .filter(({ revealed }) => revealed)
    .map(({ step, figures, pairs }) => {
      const [alone, paired] = [lines, again].map((all) => all.filter((line) => line.step === step.id));
      const known = answerTo(step.id);
      const saidBy = (all: readonly ToldLine[], by: ToldStep['figures']) => {
        const figure = by[step.questions[0]!.id];
        const middle = figure?.kind === 'choice' ? figure.middle : undefined;
        return middle === undefined
          ? saidIn(all, step, m, language)
          : m.found.middle(step.labels[middle] ?? middle);
      };
      const said = alone!.length > 0 ? saidBy(alone!, figures) : m.found.none;
      return [
        questionIn(step.asked ?? step.title),
        paired!.length > 0 ? m.found.inPairs(said, saidBy(paired!, pairs)) : said,
        knownOf(known, m),
      ];
    });
  if (rows.length === 0) return undefined;
  const { title, heads } = m.found;
  return {
    id: 'found',
    title,
    table: { heads, rows },
    lines: nearer ? [m.found.nearer(nearer.closer, nearer.there, nearer.of)] : [],
    ...fitting(rows.length, ROWS.found, m),
  };
}

type Lines = (typeof LINES)[keyof typeof LINES];

/** How many sentences fit in some lines, and in those that are free besides. */
function fitIn(sentences: readonly string[], { lines, characters }: Lines, free = 0): number {
  let used = 0;
  const beyond = sentences.findIndex((said) => (used += Math.ceil(said.length / characters)) > lines + free);
  return beyond < 0 ? sentences.length : beyond;
}

const freeRows = (part: Made, most: number): number =>
  Math.max(0, most - (part?.table?.rows.length ?? 0)) * LINES_OF_ROW;

/** Fewer than none where what is before left some. */
const freeLines = (part: Made, { lines, characters }: Lines): number =>
  (part?.items ?? [])
    .slice(0, part?.fits?.first)
    .reduce<number>((free, said) => free - Math.ceil(said.length / characters), lines);

const fitting = (length: number, first: number, m: ReportMessages) =>
  length > first ? { fits: { first, rest: m.rest(length - first) } } : {};

/**
 * What the class said most, where that may be told.
 * @param lines those of one question, at least one
 */
function saidIn(
  lines: readonly ToldLine[],
  { labels }: StepShown,
  { found: m }: ReportMessages,
  language: Language,
): string {
  const [{ people, near = 0 }] = lines as [ToldLine];
  const counts = lines.flatMap(({ cell }) => (cell.kind === 'option' ? [cell] : []));
  const most = Math.max(0, ...counts.map(({ count = 0 }) => count));
  const of = people === undefined ? m.near(near) : String(people);
  if (most > 0) {
    const names = counts.filter(({ count }) => count === most).map(({ option }) => labels[option] ?? option);
    return m.said(names.join(', '), most, of, names.length > 1);
  }
  const places = Object.fromEntries(
    lines.flatMap(({ cell }) => (cell.kind === 'place' ? [[cell.item, cell.place]] : [])),
  );
  const last = inOrder(places).at(-1);
  if (last === undefined) return m.spread;
  const names = levelWith(last, places).map((item) => labels[item] ?? item);
  return m.by(m.heaviest(names.length > 1 ? m.level(enumerated(names, language)) : names[0]!), of);
}

/** The answer, and that it is an estimate where it is one. */
function knownOf(revealed: Revealed | undefined, { found: m }: ReportMessages): string {
  if (!revealed) return '';
  const { answer } = revealed;
  const { label, value, range } = answer.lines.at(-1)!;
  const said = label === undefined ? [value, range].filter(Boolean).join(', ') : m.heaviest(label);
  return answer.standing === 'estimate' ? m.estimate(said) : said;
}

function ticket(
  steps: readonly ToldStep[],
  { initial, room, shown, messages, words: m }: Session,
  told: readonly ToldLine[],
): Made {
  const { language } = initial;
  const inventories = toldIn('ticket', steps).map(({ step }) => step.id);
  const lines = told.flatMap(({ step, question, people, cell }) => {
    if (cell.kind !== 'mean' || question !== initial.dormant || !inventories.includes(step)) return [];
    const { value } = cell;
    const all = people && messages.class.drawersAll(amount(value * people, language), people);
    return [[`${messages.class.drawers(amount(value, language))}.`, all].filter(Boolean).join(' ')];
  });
  const home = shown.home && classSaid(shown.home, language);
  if (!home && lines.length === 0) return undefined;
  const parts =
    home && COMPONENTS.map((id) => labelled(messages.class.parts[id], home.parts[id].said, language));
  return {
    id: 'ticket',
    title: m.ticket.title,
    lines: [
      ...(home
        ? [m.ticket.mean(home.mean.value, home.mean.range ?? ''), parts!.join(' · '), messages.class.home]
        : []),
      ...lines,
      ...(inventories.some((id) => room.states[id]!.revealed && room.states[id]!.aside.length > 0)
        ? [m.ticket.aside]
        : []),
    ],
  };
}

/** What the same people thought before and after, then the arguments that were accepted. */
function debate(
  steps: readonly ToldStep[],
  session: Session,
  lines: readonly ToldLine[],
  written: readonly Sentence[],
): Made {
  const { initial, messages, words: m } = session;
  const items = toldIn('debate', steps).flatMap(({ step, revealed }) => {
    const own = lines.filter((line) => line.step === step.id);
    const said = (['before', 'after'] as const).map((when) =>
      own
        .flatMap(({ cell }) =>
          cell.kind === when ? [m.debate.cell(opinionOf(cell.options, step, session), cell.count)] : [],
        )
        .join(', '),
    );
    const moved = own.flatMap(({ cell, people }) =>
      cell.kind === 'changed'
        ? [
            people === undefined
              ? m.debate.changed(cell.count, cell.atLeast)
              : messages.opinion.changed(cell.count, cell.of, cell.atLeast),
          ]
        : [],
    );
    // what is revealed and tells nothing is hidden, which is said; of raised hands nobody knows who changed
    const isHeld = revealed && step.kind === 'opinion' && !step.kept && initial.screens !== 'none';
    const told = [
      ...(said[0] !== '' ? [m.debate.opinions(said[0]!, said[1]!)] : isHeld ? [m.debate.hidden] : []),
      ...(moved.length > 0 || !isHeld ? moved : [m.debate.untold]),
    ];
    return [
      ...(told.length === 0 ? [] : [[step.asked, ...told].join(' ')]),
      ...written
        .filter(({ kind }) => kind === 'arguments' && kind === step.kind)
        .map(({ text }) => m.debate.argument(text)),
    ];
  });
  if (items.length === 0) return undefined;
  return {
    id: 'debate',
    title: m.debate.title,
    items,
    ...fitting(items.length, fitIn(items, LINES.debate), m),
  };
}

function chosen(
  steps: readonly ToldStep[],
  session: Session,
  counts: Counts,
  lines: readonly ToldLine[],
): Made {
  const { initial, shown, messages, words: m } = session;
  const [vote] = toldIn('chosen', steps);
  const figure = vote?.figures.vote;
  if (!vote || figure?.kind !== 'choice') return undefined;
  const isKnown = isTold(shown, counts);
  const titles = shown.chosen?.titles ?? (isKnown ? undefined : shown.leading);
  const order = Object.keys(counts)
    .filter((id) => counts[id]! > 0)
    .sort((a, b) => counts[b]! - counts[a]!);
  const ids = titles
    ? titles.flatMap((title) => Object.keys(vote.step.labels).filter((id) => vote.step.labels[id] === title))
    : order;
  const rows = ids.map((id) => {
    const card = initial.cards.find((one) => one.id === id);
    const votes = counts[id] === undefined ? m.chosen.hidden : String(counts[id]);
    const effect = shown.effects?.[id] ?? card?.effect;
    return [vote.step.labels[id] ?? id, votes, effect ? effectInFull(effect) : '', card?.actors ?? ''];
  });
  if (rows.length === 0) return undefined;
  const others = order.filter((id) => !ids.includes(id));
  const { title, ahead, heads } = m.chosen;
  return {
    id: 'chosen',
    title: isKnown ? title : ahead,
    table: { heads, rows },
    lines: [
      ...(others.length > 0
        ? [
            m.chosen.others(
              others.map((id) => m.charter.votes(vote.step.labels[id] ?? id, counts[id]!)).join(', '),
            ),
          ]
        : []),
      ...untoldIn(vote.step, session, counts, { lines, ids }),
      ...together(session),
      ...(shown.chosen?.few ? [messages.vote.fewVotes] : []),
      initial.origin,
    ].filter(Boolean),
    ...fitting(rows.length, ROWS.chosen, m),
  };
}

/** How many cards a line names. */
const NAMED = 3;

/**
 * The cards whose number is hidden, besides those of the table; with the voices that they have together, where whoever
 * subtracts finds them.
 * @param shown all the lines of the session, and the cards of the table
 */
function untoldIn(
  { id, labels }: StepShown,
  { room, words: m }: Session,
  counts: Counts,
  shown: { readonly lines: readonly ToldLine[]; readonly ids: readonly string[] },
): string[] {
  const untold = shown.lines.flatMap(({ step, people, cell }) =>
    step === id && cell.kind === 'option' && cell.count === undefined ? [{ people, card: cell.option }] : [],
  );
  const others = untold.filter(({ card }) => !shown.ids.includes(card));
  if (others.length === 0) return [];
  const names = others.map(({ card }) => labels[card] ?? card);
  const isAll = others.length === untold.length && others.every(({ people }) => people !== undefined);
  return [
    m.chosen.untold(
      others.length,
      others.length > NAMED ? '' : names.join(' · '),
      isAll ? voicesLeft(room, id, counts) : undefined,
    ),
  ];
}

/** What the chosen proposals save together, on the baseline of the class, and what is left of it. */
function together({ initial, room, shown, messages, words: m }: Session): string[] {
  const { language, country, steps } = initial;
  if (!shown.chosen || !shown.home) return [];
  const { saving, sure, tied, titles, uncounted } = shown.chosen;
  const less = chosenSaid(shown.home, shown.chosen, language);
  const how = [less.saving.range, sure].filter(Boolean).join(', ');
  const isScaled = steps.findIndex(({ kind }) => kind === 'everyone');
  const scaled = scaledTo(room.wall.scale, country, messages.everyone).slice(0, -1);
  const places = scaled.map(({ name, people }) => {
    const tonnes = amount(ifEveryone(saving, people).central / KG_PER_TONNE, language);
    return m.chosen.place(name, tonnes, whole(people, language));
  });
  return [
    ...(tied.length > 0 ? [m.chosen.tie(tied.length)] : []),
    `${m.chosen.together(less.saving.value, how, shown.chosen.doubtful, titles.length)} ${messages.vote.left(less.left)}`,
    ...(uncounted.length > 0 ? [m.chosen.uncounted(uncounted.length)] : []),
    ...(places.length > 0 && isScaled >= 0 && room.reached >= isScaled
      ? [m.chosen.places(places.join(', '))]
      : []),
  ];
}

/**
 * The charter that the class voted, whole, in the order of the wall. Without a vote, sentences of it: one for each prompt
 * first, then the others; those for the head and for others have their place.
 */
function charter(written: readonly Sentence[], session: Session, free: number): Made {
  const { initial, room, school, level, words: m } = session;
  const isOwn = initial.steps.some(({ id, kind }) => kind === 'charter' && isVoted(id, room));
  const own = school.charter.filter(({ to }) => isOwn || to === undefined);
  // what was written ends a sentence that the class was given the beginning of
  const lists = own.map(({ id, box }) =>
    written
      .filter(({ question }) => question === id)
      .map((one) => labelled(box[initial.language], votesSaid(m)(one), initial.language)),
  );
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const items = isOwn
    ? lists.flat()
    : Array.from({ length: longest }, (_, i) => lists.flatMap((texts) => texts[i] ?? [])).flat();
  if (items.length === 0) return undefined;
  const said = isOwn ? (level === 'adults' ? m.adults : m.pupils).charter : m.charter.title;
  return {
    id: 'charter',
    title: [said, ...readBy(session)].join('. '),
    items,
    ...fitting(items.length, fitIn(items, LINES.charter, free), m),
  };
}

/** On how many of its sentences each screen voted, where there were too many for all to read. */
function readBy({ initial, room, words: m }: Session): string[] {
  const poll = room.steps.find(({ kind, of, texts }) => kind === 'charter' && of !== undefined && texts);
  const [asked] = poll?.questions ?? [];
  if (initial.screens === 'none' || asked?.kind !== 'choice' || asked.options.length <= BALLOT) return [];
  const { each, atMost } = ballotsOf(asked.options.length);
  return [m.charter.read(each, asked.options.length, atMost)];
}

/** What pupils wrote by themselves: whoever leads joins it, or does not. */
function offer(written: readonly Sentence[], { initial, level, school, words: m }: Session): ReportPart {
  const { language } = initial;
  const begun = (id: string) => school.charter.find((prompt) => prompt.id === id)?.box[language];
  const sentences = written.map(({ question, text }) => {
    const box = begun(question);
    return box === undefined ? m.debate.argument(text) : labelled(box, text, language);
  });
  const title = (level === 'adults' ? m.adults : m.pupils).offered;
  return { id: 'offered', title, why: m.offeredWhy, sentences: [...new Set(sentences)] };
}

function follow(
  steps: readonly ToldStep[],
  { initial, level, school, words: m }: Session,
  own: readonly Sentence[],
  free: number,
): Made {
  const who = level === 'adults' ? m.adults : m.pupils;
  const isWritten = toldIn('charter', steps).some(({ revealed }) => revealed);
  const boxes = [
    ...(isWritten ? [who.post] : []),
    ...(initial.invented ? [] : [m.again]),
    ...sentencesFor('others', own, school).map(({ text, votes }) =>
      votesSaid(m)({ text: m.tell(text), votes }),
    ),
  ];
  if (boxes.length === 0) return undefined;
  return {
    id: 'follow',
    title: who.follow,
    boxes,
    ...fitting(boxes.length, fitIn(boxes, LINES.asked, free), m),
  };
}

/** Those of the level, in the steps that took place. */
function skills(steps: readonly ToldStep[], { initial, level, room, school, words: m }: Session): Made {
  const { language } = initial;
  const took = steps.filter(({ step, revealed }, place) =>
    step.questions.length > 0 ? revealed : room.started && place <= room.reached,
  );
  const inIt = (activity: string) =>
    took.some(
      ({ step: { id, kind } }) => id === activity || (kind === 'predict' && id.startsWith(`${activity}-`)),
    );
  const worked = school.curriculum.filter(
    ({ levels, activities }) => levels.includes(level) && activities.some(inIt),
  );
  if (worked.length === 0) return undefined;
  return {
    id: 'skills',
    title: m.skills.title,
    skills: worked.map(({ where, what, cite }) => ({
      text: m.skill(where[language], what[language]),
      cite: cite[language],
    })),
  };
}
