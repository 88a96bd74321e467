import type { ActRequest } from '../../../models/room/request.ts';

/**
 * A session of one pupil, request after request: shown in the contract, run by the tests in this order. The server
 * draws codes, tokens and phrases: replace those written here by those that it gave.
 */
export const GIVEN = { seat: 'k7m2qx4d9ra3hs5w', phrase: 'k7m2 qx4d 9ra3 hs5w' } as const;

interface SessionRequest {
  /** Its `operationId`. */
  readonly operation: string;
  readonly name: string;
  readonly summary: string;
  readonly value: object;
  /** Sent with the facilitator’s token. */
  readonly leads?: true;
}

const VOTE = {
  step: 'vote',
  answers: { vote: { kind: 'choice', options: ['repairable-society', 'keep-longer'] } },
};
const LINE = { kind: 'text', text: 'Without parts, nobody can repair.' };
const SENTENCE = { kind: 'text', text: 'We open the drawers, and repair what can be.' };

const led = (name: string, summary: string, act: ActRequest['act'], step: string): SessionRequest => ({
  operation: 'lead',
  name,
  summary,
  leads: true,
  value: { act, step },
});

export const SESSION: readonly SessionRequest[] = [
  {
    operation: 'openRoom',
    name: 'class',
    summary: '55 minutes with pupils of 12 to 15, a screen each',
    value: { run: '55', level: 'cycle-4', language: 'fr', screens: 'each', cards: 'proposals' },
  },
  {
    operation: 'joinRoom',
    name: 'pupil',
    summary: 'A pupil alone before a screen',
    value: { people: 1, key: '5f2c9a7e41b83d06' },
  },
  {
    operation: 'showOnWall',
    name: 'start',
    summary: 'Everyone is in: the wall shows the first step',
    leads: true,
    value: { entry: false, part: 0 },
  },
  {
    operation: 'contribute',
    name: 'rank',
    summary: 'Four things put in order',
    value: {
      key: 'a1',
      seat: GIVEN.seat,
      step: 'predict-making',
      people: 1,
      answers: { making: { kind: 'rank', items: ['tv', 'laptop', 'smartphone', 'speaker'] } },
    },
  },
  led('reveal', 'Show what the class predicted', 'reveal', 'predict-making'),
  led('hide', 'No screen has shown it yet: take it back', 'hide', 'predict-making'),
  led('inventory', 'Go to the inventory', 'go', 'inventory'),
  {
    operation: 'contribute',
    name: 'inventory',
    summary: 'Things of a home, in numbers; some left blank',
    value: {
      key: 'a2',
      seat: GIVEN.seat,
      step: 'inventory',
      people: 1,
      answers: { people: { kind: 'number', value: 4 }, smartphones: { kind: 'number', value: 3 } },
    },
  },
  {
    operation: 'setAside',
    name: 'answer',
    summary: 'Set that answer aside: it is far from the others',
    leads: true,
    value: { number: 1, step: 'inventory', aside: true },
  },
  {
    operation: 'lockDoor',
    name: 'locked',
    summary: 'Everyone is there: nobody joins any more',
    leads: true,
    value: { locked: true },
  },
  {
    operation: 'sizeRoom',
    name: 'class',
    summary: 'A class alone: 60 screens at most',
    leads: true,
    value: { screens: 60 },
  },
  led('arguments', 'Go to the arguments of the debate', 'go', 'argue-arguments'),
  led('open', 'Open them', 'unlock', 'argue-arguments'),
  {
    operation: 'contribute',
    name: 'argument',
    summary: 'An argument, which waits',
    value: { key: 'd1', seat: GIVEN.seat, step: 'argue-arguments', people: 1, answers: { argument: LINE } },
  },
  {
    operation: 'acceptText',
    name: 'argument',
    summary: 'Accept it: it is shown once five people have written',
    leads: true,
    value: { step: 'argue-arguments', question: 'argument', key: 'd1' },
  },
  led('vote', 'Go to the vote', 'go', 'vote'),
  {
    operation: 'contribute',
    name: 'vote',
    summary: 'A vote for two proposals',
    value: { key: 'a3', seat: GIVEN.seat, people: 1, ...VOTE },
  },
  {
    operation: 'contribute',
    name: 'hands',
    summary: 'Hands of eleven without screens',
    leads: true,
    value: {
      key: 'f1',
      step: 'vote',
      people: 11,
      answers: {
        vote: {
          kind: 'hands',
          hands: { 'repairable-society': 9, 'keep-longer': 4, 'eco-design': 5, 'take-back': 5 },
        },
      },
    },
  },
  led('figure', 'Show the vote: it stands for twelve people', 'reveal', 'vote'),
  {
    operation: 'openPoll',
    name: 'tie',
    summary: 'Three proposals tie for two places: vote between them',
    leads: true,
    value: { step: 'vote' },
  },
  led('charter', 'Go to the charter', 'go', 'charter'),
  {
    operation: 'contribute',
    name: 'charter',
    summary: 'A sentence of the charter',
    value: { key: 'a4', seat: GIVEN.seat, step: 'charter', people: 1, answers: { drawer: SENTENCE } },
  },
  {
    operation: 'acceptText',
    name: 'sentence',
    summary: 'Accept that sentence',
    leads: true,
    value: { step: 'charter', key: 'a4', question: 'drawer' },
  },
  {
    operation: 'rewriteText',
    name: 'sentence',
    summary: 'Write it a little shorter',
    leads: true,
    value: {
      act: 'edit',
      ...{ step: 'charter', key: 'a4', question: 'drawer' },
      text: 'We open the drawers, and repair.',
    },
  },
  {
    operation: 'removeText',
    name: 'sentence',
    summary: 'Remove that sentence',
    leads: true,
    value: { key: 'a4', question: 'drawer' },
  },
  {
    operation: 'removeSeat',
    name: 'screen',
    summary: 'Remove that screen',
    leads: true,
    value: { number: 1 },
  },
  {
    operation: 'recoverRoom',
    name: 'phrase',
    summary: 'The link is lost, the phrase is not',
    value: { phrase: GIVEN.phrase },
  },
  {
    operation: 'endRoom',
    name: 'keep',
    summary: 'End, and keep the totals to compare',
    leads: true,
    value: { keep: true },
  },
];

/** The examples of one operation, for the OpenAPI document, in the order of the session. */
export const examplesOf = (operation: string): Record<string, { summary: string; value: unknown }> =>
  Object.fromEntries(
    SESSION.flatMap((each, place) =>
      each.operation === operation
        ? [[each.name, { summary: `${place + 1}. ${each.summary}`, value: structuredClone(each.value) }]]
        : [],
    ),
  );
