/**
 * The invented class of a rehearsal: its pupils' answers are drawn with a seed from what the data allows a
 * class to say, so that every process and every reload has the same class. The emissions of their homes are
 * computed from their inventories by the footprint model, as for a pupil: only the answers are invented.
 */
import type { Language, Text } from '../catalogue/catalogue.ts';
import { permutation, stream } from '../draws/random.ts';
import type { InventedClass } from '../room/rehearsal.ts';
import { FACILITATOR, type Answer, type StepQuestion, type Screens, type Step } from '../room/types.ts';
import type { HomeInventory } from './school.ts';
import { RESULT } from './steps.ts';

/** What an invented class may say; `data/school/invented.json` holds it. */
export interface Sayings {
  readonly people: number;
  /** People in front of one screen, where each team has one. */
  readonly team: number;
  /** By prediction: choices, or orders. */
  readonly predictions: Readonly<Record<string, readonly (number | readonly string[])[]>>;
  /** By prediction of an amount: choices, once pupils have talked in pairs. */
  readonly pairs: Readonly<Record<string, readonly number[]>>;
  readonly homes: readonly HomeInventory[];
  readonly votes: readonly string[];
  readonly charter: Readonly<Record<string, readonly Text[]>>;
  /**
   * What its pupils think before and after a debate, the same pupil at the same place; then what they argue, by
   * question.
   */
  readonly opinions: Readonly<Record<string, readonly string[]>>;
  readonly argued: Readonly<Record<string, readonly Text[]>>;
}

export interface Asked {
  readonly sayings: Sayings;
  readonly screens: Screens;
  readonly language: Language;
  /** kgCO2e a year and per person, of a home. */
  readonly result: (inventory: HomeInventory) => number;
}

const SEED = 1;

export function inventedClass(asked: Asked): InventedClass {
  const { screens, sayings } = asked;
  const talked: Asked = { ...asked, sayings: { ...sayings, predictions: sayings.pairs } };
  const speakers = speakersOf(asked);
  return {
    joins: speakers.flatMap(({ seat, people }) =>
      seat === FACILITATOR ? [] : [{ kind: 'join', seat, people }],
    ),
    answers: (step, pairs = false) =>
      speakers.flatMap(({ seat, people }, place) => {
        const from = pairs ? talked : asked;
        const answers = screens === 'none' ? handsOf(step, people, from) : saidBy(place, step, from);
        if (Object.keys(answers).length === 0) return [];
        const key = `${seat}-${step.id}${pairs ? '-pairs' : ''}`;
        return [{ kind: 'contribute', key, seat, step: step.id, people, answers, ...(pairs && { pairs }) }];
      }),
  };
}

/** One screen for each pupil or team; without screens, the facilitator speaks for all of them. */
function speakersOf({ screens, sayings: { people, team } }: Asked) {
  if (screens === 'none') return [{ seat: FACILITATOR, people }];
  const each = screens === 'team' ? team : 1;
  return Array.from({ length: Math.ceil(people / each) }, (_, place) => ({
    seat: `invented-${place + 1}`,
    people: Math.min(each, people - place * each),
  }));
}

type Answers = Readonly<Record<string, Answer>>;

/** What the screen at a place says. */
function saidBy(place: number, step: Step, asked: Asked): Answers {
  const home = drawn(asked.sayings.homes, 'home', place);
  // nothing is known about what a level does not ask
  const inventory = Object.fromEntries(Object.entries(home).filter(([id]) => isAsked(step, id)));
  return Object.fromEntries(
    step.questions.flatMap((question) => {
      const answer = answerOf(question, place, inventory, asked);
      return answer ? [[question.id, answer] as const] : [];
    }),
  );
}

const isAsked = ({ questions }: Step, id: string): boolean => questions.some((one) => one.id === id);

function answerOf(
  question: StepQuestion,
  place: number,
  inventory: HomeInventory,
  asked: Asked,
): Answer | undefined {
  const { sayings, language, result } = asked;
  const { id } = question;
  switch (question.kind) {
    case 'choice': {
      // of an order, the last is the heaviest
      const known =
        sayings.predictions[id]?.map((said) => (typeof said === 'number' ? String(said) : said.at(-1)!)) ??
        sayings.opinions[id] ??
        sayings.votes;
      // a vote that was put in has choices of its own, and sentences have nobody's preference
      const offered = known.filter((option) => question.options.includes(option));
      const from = offered.length > 0 ? offered : question.options;
      // whoever thinks again is the same pupil
      const name = id in sayings.opinions ? 'opinion' : id;
      return { kind: 'choice', options: several(from, name, place, question.most) };
    }
    case 'rank': {
      const order = drawn(sayings.predictions[id] ?? [], id, place);
      return { kind: 'rank', items: typeof order === 'object' ? order : question.items };
    }
    case 'number': {
      const value = id === RESULT ? result(inventory) : inventory[id];
      return value === undefined ? undefined : { kind: 'number', value };
    }
    case 'text': {
      const text = sentenceOf(asked, id, place);
      return text && { kind: 'text', text: text[language] };
    }
    case 'counts':
      return undefined;
  }
}

/**
 * Each sentence comes from one screen, and the screens change from question to question; the rest write
 * nothing.
 */
function sentenceOf(asked: Asked, id: string, place: number): Text | undefined {
  const writers = permutation(speakersOf(asked).length, stream(SEED, id));
  const { sayings } = asked;
  return (sayings.charter[id] ?? sayings.argued[id])?.[writers.indexOf(place)];
}

/**
 * Without screens: hands as they are raised, numbers as the class would agree on them, words and orders of
 * one pupil.
 */
function handsOf({ id, questions, ...step }: Step, people: number, asked: Asked): Answers {
  const own = questions.filter((question) => question.id !== RESULT);
  const raised = Array.from({ length: people }, (_, place) =>
    saidBy(place, { ...step, id, questions: own }, asked),
  );
  return Object.fromEntries(
    own.flatMap((question) => {
      const said = raised.flatMap(({ [question.id]: answer }) => (answer ? [answer] : []));
      return said.length === 0 ? [] : [[question.id, together(said)] as const];
    }),
  );
}

/** @param said at least one, all of the kind of their question */
function together(said: readonly Answer[]): Answer {
  const [first] = said as [Answer];
  if (first.kind === 'number') {
    const sum = said.reduce((all, answer) => all + (answer.kind === 'number' ? answer.value : 0), 0);
    return { kind: 'number', value: Math.round(sum / said.length) };
  }
  if (first.kind !== 'choice') return first;
  const hands: Record<string, number> = {};
  for (const option of said.flatMap((answer) => (answer.kind === 'choice' ? answer.options : [])))
    hands[option] = (hands[option] ?? 0) + 1;
  return { kind: 'hands', hands };
}

const WORD = 0x100000000;

/** One item of a list, drawn for the pupil at a place. */
function drawn<T>(list: readonly T[], name: string, place: number): T {
  return list[Math.floor((stream(SEED, `${name}/${place}`)() / WORD) * list.length)]!;
}

/** The first few distinct items of the list, in a pupil's own order. */
function several(list: readonly string[], name: string, place: number, most: number): string[] {
  const order = permutation(list.length, stream(SEED, `${name}/${place}`));
  return [...new Set(Array.from(order, (at) => list[at]!))].slice(0, most);
}
