/** /api/v1/rooms: a class that works together. Who leads shows the facilitator’s token; who takes part, nothing. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Text } from '../../models/catalogue.ts';
import { SCREENS, STEP_KINDS, type Question } from '../../models/room/types.ts';
import { LEVELS } from '../../models/school/school.ts';
import { LANGUAGE_ABOUT, languageCode, languageQuery } from './parts.ts';
import { problemResponse } from './problem.ts';
import { examplesOf } from './roomsExamples.ts';

const PATH = '/api/v1/rooms';
const LONGEST_NAME = 60;
const MOST_ENTRIES = 60;
const LONGEST_TEXT = 400;

const name = z.string().min(1).max(LONGEST_NAME);
const amounts = z.record(name, z.number());

export const ROOM_PARAMETERS = {
  code: { fr: 'Code de la salle : six lettres ou chiffres', en: 'Code of the room: six letters or digits' },
  'facilitator-token': {
    fr: 'Jeton de l’animateur, donné à la création de la salle',
    en: 'The facilitator’s token, given when the room was opened',
  },
  run: { fr: 'Déroulé : 55, 110 ou 180, en minutes', en: 'Run: 55, 110 or 180, in minutes' },
  level: { fr: `Niveau : ${LEVELS.join(', ')}`, en: `Level: ${LEVELS.join(', ')}` },
  language: { fr: 'Langue de la séance : fr ou en', en: 'Language of the session: fr or en' },
  screens: {
    fr: 'Écrans : each (un par élève), team (un par équipe) ou none (mains levées)',
    en: 'Screens: each (one a pupil), team (one a team) or none (hands raised)',
  },
  people: {
    fr: 'Personnes pour qui parle cet écran, un nombre entier',
    en: 'People for whom this screen speaks, a whole number',
  },
  seat: { fr: 'Place donnée en rejoignant la salle', en: 'Seat given when joining the room' },
  key: {
    fr: `Nom tiré au hasard de cette contribution, de ${LONGEST_NAME} caractères au plus : envoyée deux fois, elle compte une fois`,
    en: `Random name of this contribution, of ${LONGEST_NAME} characters at most: sent twice, it counts once`,
  },
  step: { fr: 'Identifiant d’une étape de la salle', en: 'Id of a step of the room' },
  answers: {
    fr: 'Réponses par question, chacune comme le dit sa sorte',
    en: 'Answers by question, each as its kind says',
  },
  act: { fr: 'go, lock, unlock ou reveal', en: 'go, lock, unlock or reveal' },
  question: { fr: 'Identifiant d’une question', en: 'Id of a question' },
  phrase: { fr: 'Phrase de secours donnée à la création', en: 'Recovery phrase given at creation' },
  keep: {
    fr: 'Garder les totaux 120 jours : true ou false',
    en: 'Keep the totals for 120 days: true or false',
  },
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

const about = (parameter: keyof typeof ROOM_PARAMETERS) => ({
  description: `${ROOM_PARAMETERS[parameter].en}. / ${ROOM_PARAMETERS[parameter].fr}.`,
});

const answer = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('choice'), options: z.array(name).max(MOST_ENTRIES) }),
    z.strictObject({ kind: z.literal('hands'), hands: amounts }),
    z.strictObject({ kind: z.literal('number'), value: z.number() }),
    z.strictObject({ kind: z.literal('counts'), counts: amounts }),
    z.strictObject({ kind: z.literal('rank'), items: z.array(name).max(MOST_ENTRIES) }),
    z.strictObject({ kind: z.literal('text'), text: z.string().max(LONGEST_TEXT) }),
  ])
  .openapi('RoomAnswer', { description: 'hands: a show of hands, which the facilitator alone sends' });

const counts = z.record(z.string(), z.number());
const people = z.number();
export const figure = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('choice'), people, counts }),
    z.object({ kind: z.literal('number'), people, mean: z.number(), bins: z.array(z.number()).readonly() }),
    z.object({ kind: z.literal('counts'), people, sums: counts }),
    z.object({ kind: z.literal('rank'), people, places: counts }),
    z.object({ kind: z.literal('text'), people, texts: z.array(z.string()).readonly() }),
  ])
  .openapi('RoomFigure', { description: 'Of five people at least' });
const figures = z.record(z.string(), figure);

/** Every kind of question has fields of its own: models/room says which. */
const question = z
  .looseObject({ kind: z.enum(['choice', 'number', 'counts', 'rank', 'text']), id: z.string() })
  .openapi('RoomQuestion', {
    description: 'options and most; min, max and edges; items and max; items; max',
  }) as unknown as z.ZodType<Question, Question>;

export const roomView = z
  .object({
    version: z.int().openapi({ description: 'Grows with each change' }),
    ended: z.boolean(),
    at: z.string().openapi({ description: 'Step where the class is' }),
    people: z.int().openapi({ description: 'People who joined' }),
    steps: z
      .array(
        z.object({
          id: z.string(),
          locked: z.boolean(),
          revealed: z.boolean(),
          answered: z.int().openapi({ description: 'People who answered' }),
          figures: figures.openapi({ description: 'By question, once revealed' }),
        }),
      )
      .readonly(),
  })
  .openapi('RoomView', { description: 'What everyone in the room may see' });

export const roomBody = z
  .object({
    code: z.string(),
    run: z.string(),
    level: z.string(),
    language: languageCode,
    screens: z.enum(SCREENS),
    expires: z.string(),
    steps: z
      .array(z.object({ id: z.string(), kind: z.enum(STEP_KINDS), questions: z.array(question).readonly() }))
      .readonly(),
    view: roomView,
  })
  .openapi('Room');

export const newRoomBody = z
  .object({
    code: z.string().openapi({ example: 'k7m2qx' }),
    token: z.string().openapi({ description: 'The facilitator’s; given once' }),
    phrase: z.string().openapi({ description: 'To come back without the token; given once' }),
    expires: z.string().openapi({ description: 'When everything is deleted, UTC' }),
  })
  .openapi('NewRoom');

export const deskBody = z
  .object({
    view: roomView,
    seats: z.int().openapi({ description: 'Screens that joined' }),
    texts: z
      .array(z.object({ step: z.string(), question: z.string(), key: z.string(), text: z.string() }))
      .readonly()
      .openapi({ description: 'Every text, seen or not yet, to remove what is improper' }),
  })
  .openapi('Desk', { description: 'What the facilitator alone sees' });

export const endedBody = z
  .object({
    comeback: z
      .object({ code: z.string(), expires: z.string() })
      .nullable()
      .openapi({ description: 'Code under which the totals stay, if asked' }),
  })
  .openapi('EndedRoom');

export const totalsBody = z
  .object({
    created: z.string(),
    totals: z.looseObject({ run: z.string(), level: z.string(), steps: z.record(z.string(), figures) }),
  })
  .openapi('RoomTotals');

const params = z.strictObject({
  code: z.string().openapi({ ...about('code'), param: { name: 'code', in: 'path' }, example: 'k7m2qx' }),
});
const headers = z.object({ 'facilitator-token': z.string().openapi(about('facilitator-token')) });
const json = <T extends z.ZodType>(schema: T) => ({ content: { 'application/json': { schema } } });
/** Of the operation that has worked examples. */
const body = <T extends z.ZodType>(operation: string, schema: T) => ({
  required: true,
  content: { 'application/json': { schema, examples: examplesOf(operation) } },
});

const WRONG = {
  400: problemResponse('The body is not JSON, or a parameter is wrong'),
  413: problemResponse('The body is over 64 kB'),
  415: problemResponse('The body is not declared as application/json'),
  422: problemResponse('The request needs correcting'),
  429: problemResponse(
    'Too many wrong codes, or too many rooms, from here; Retry-After says when to try again',
  ),
  503: problemResponse('The database does not answer'),
};
const ROOM_WRONG = {
  ...WRONG,
  404: problemResponse('No room has this code'),
  410: problemResponse('The room was ended'),
};
const ACT_WRONG = {
  ...ROOM_WRONG,
  409: problemResponse('It means nothing in the room as it is: errors say why'),
};
const LEAD_WRONG = { ...ACT_WRONG, 403: problemResponse('The token is not that of the facilitator') };
const common = { tags: ['Rooms'] };

export const openRoomRoute = createRoute({
  ...common,
  method: 'post',
  path: PATH,
  operationId: 'openRoom',
  summary: 'Open a room for a class',
  request: {
    query: languageQuery,
    body: body(
      'openRoom',
      z
        .strictObject({
          run: name.openapi({ ...about('run'), example: '55' }),
          level: z.enum(LEVELS).openapi(about('level')),
          language: languageCode.openapi(about('language')),
          screens: z.enum(SCREENS).openapi(about('screens')),
        })
        .openapi('RoomRequest'),
    ),
  },
  responses: { 201: { description: 'The room is open', ...json(newRoomBody) }, ...WRONG },
});

export const roomRoute = createRoute({
  ...common,
  method: 'get',
  path: `${PATH}/{code}`,
  operationId: 'getRoom',
  summary: 'A room: its steps, and where it is',
  request: { params, query: languageQuery },
  responses: { 200: { description: 'The room', ...json(roomBody) }, ...ROOM_WRONG },
});

export const joinRoute = createRoute({
  ...common,
  method: 'post',
  path: `${PATH}/{code}/seats`,
  operationId: 'joinRoom',
  summary: 'Join a room',
  request: {
    params,
    query: languageQuery,
    body: body(
      'joinRoom',
      z.strictObject({ people: z.int().openapi(about('people')) }).openapi('SeatRequest'),
    ),
  },
  responses: {
    201: { description: 'A seat', ...json(z.object({ seat: z.string() }).openapi('Seat')) },
    ...ACT_WRONG,
  },
});

export const contributeRoute = createRoute({
  ...common,
  method: 'post',
  path: `${PATH}/{code}/contributions`,
  operationId: 'contribute',
  summary: 'Answer questions of a step, or vote',
  description:
    'Acknowledged once it is on the disk; sent again with the same key, it counts once. With the facilitator’s token, no seat is needed and hands may be counted.',
  request: {
    params,
    query: languageQuery,
    headers: headers.partial(),
    body: body(
      'contribute',
      z
        .strictObject({
          key: name.openapi(about('key')),
          seat: name.optional().openapi(about('seat')),
          step: name.openapi(about('step')),
          people: z.int().openapi(about('people')),
          answers: z.record(name, answer).openapi(about('answers')),
        })
        .openapi('Contribution'),
    ),
  },
  responses: { 204: { description: 'It is stored' }, ...LEAD_WRONG },
});

export const leadRoute = createRoute({
  ...common,
  method: 'post',
  path: `${PATH}/{code}/acts`,
  operationId: 'lead',
  summary: 'Go to a step, lock it, unlock it, reveal its figures',
  request: {
    params,
    query: languageQuery,
    headers,
    body: body(
      'lead',
      z
        .strictObject({
          act: z.enum(['go', 'lock', 'unlock', 'reveal']).openapi(about('act')),
          step: name.openapi(about('step')),
        })
        .openapi('RoomAct'),
    ),
  },
  responses: { 204: { description: 'It is done' }, ...LEAD_WRONG },
});

export const removeTextRoute = createRoute({
  ...common,
  method: 'post',
  path: `${PATH}/{code}/removals`,
  operationId: 'removeText',
  summary: 'Remove an improper text',
  request: {
    params,
    query: languageQuery,
    headers,
    body: body(
      'removeText',
      z
        .strictObject({ key: name.openapi(about('key')), question: name.openapi(about('question')) })
        .openapi('Removal'),
    ),
  },
  responses: { 204: { description: 'Nobody sees it any more' }, ...LEAD_WRONG },
});

export const endRoute = createRoute({
  ...common,
  method: 'post',
  path: `${PATH}/{code}/end`,
  operationId: 'endRoom',
  summary: 'End a room: everything of it is deleted, totals apart if asked',
  request: {
    params,
    query: languageQuery,
    headers,
    body: body('endRoom', z.strictObject({ keep: z.boolean().openapi(about('keep')) }).openapi('EndRequest')),
  },
  responses: { 200: { description: 'It is ended', ...json(endedBody) }, ...LEAD_WRONG },
});

export const recoverRoute = createRoute({
  ...common,
  method: 'post',
  path: `${PATH}/{code}/recovery`,
  operationId: 'recoverRoom',
  summary: 'A new facilitator’s token, for whoever has the recovery phrase',
  request: {
    params,
    query: languageQuery,
    body: body('recoverRoom', z.strictObject({ phrase: name.openapi(about('phrase')) }).openapi('Recovery')),
  },
  responses: {
    200: { description: 'The token', ...json(z.object({ token: z.string() }).openapi('RecoveredToken')) },
    ...LEAD_WRONG,
  },
});

export const deskRoute = createRoute({
  ...common,
  method: 'get',
  path: `${PATH}/{code}/desk`,
  operationId: 'getDesk',
  summary: 'What the facilitator alone sees',
  request: { params, query: languageQuery, headers },
  responses: { 200: { description: 'The desk', ...json(deskBody) }, ...LEAD_WRONG },
});

export const streamRoute = createRoute({
  ...common,
  method: 'get',
  path: `${PATH}/{code}/stream`,
  operationId: 'followRoom',
  summary: 'The view of the room at once, then each time it changes (server-sent events)',
  request: { params, query: languageQuery },
  responses: {
    200: {
      description: 'Events whose data is a RoomView, or the word "ended"',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...ROOM_WRONG,
  },
});

export const totalsRoute = createRoute({
  ...common,
  method: 'get',
  path: '/api/v1/totals/{code}',
  operationId: 'getTotals',
  summary: 'Totals of a class that comes back',
  request: { params, query: languageQuery },
  responses: { 200: { description: 'The totals', ...json(totalsBody) }, ...ROOM_WRONG },
});

export type TotalsBody = z.infer<typeof totalsBody>;
