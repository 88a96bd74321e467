/**
 * /api/v1/rooms: a class that works together. Whoever leads shows the facilitator’s token; whoever takes part shows
 * nothing.
 */
import { createRoute, z } from '@hono/zod-openapi';
import {
  ACCEPTANCE_FIELDS,
  ACT_FIELDS,
  ASIDE_FIELDS,
  CONTRIBUTION_FIELDS,
  DOOR_FIELDS,
  END_FIELDS,
  POLL_FIELDS,
  RECOVERY_FIELDS,
  REWRITING_FIELDS,
  SEAT_FIELDS,
  SEAT_REMOVAL_FIELDS,
  SHOW_FIELDS,
  SIZE_FIELDS,
  TEXT_REMOVAL_FIELDS,
  type Acceptance,
  type ActRequest,
  type AsideRequest,
  type ContributionRequest,
  type DoorRequest,
  type EndRequest,
  type PollRequest,
  type RecoveryRequest,
  type Rewriting,
  type SeatRemoval,
  type SeatRequest,
  type ShowRequest,
  type SizeRequest,
  type TextRemoval,
} from '../../../models/room/request.ts';
import { openingFields, type OpeningRequest } from '../../../models/school/opening.ts';
import { jsonAnswer, operation, type Said } from '../answer/route.ts';
import { languageQuery } from '../answer/shapes.ts';
import { problemResponse, spentResponse } from '../problem/contract.ts';
import { posted } from '../request/contract.ts';
import { fieldsSchema } from '../request/schema.ts';
import { named } from '../schema/schemas.ts';
import { deskBody, endedBody, newRoomBody, roomBody, seatBody, totalsBody } from './body.ts';
import { examplesOf } from './examples.ts';
import { about } from './query.ts';
import { roomStreamEvent, streamQuery } from './stream.ts';

const PATH = '/api/v1/rooms';
const params = z.strictObject({
  code: z.string().openapi({ ...about('code'), param: { name: 'code', in: 'path' }, example: 'k7m2qx4d' }),
});
const headers = z.object({ 'facilitator-token': z.string().openapi(about('facilitator-token')) });

const WRONG = {
  400: problemResponse('The body is not JSON, or a parameter is wrong'),
  413: problemResponse('The body is over 64 kB'),
  415: problemResponse('The body is not declared as application/json'),
  422: problemResponse('The request needs correcting'),
  429: spentResponse('Too many wrong codes, or too many rooms, from this network'),
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

/** An answer without content, and what is told of it. */
const done = (description: string) => ({ 204: { description } });

/** @param runs those that a class may follow */
export const openRoomRoute = (runs: Parameters<typeof openingFields>[0]) =>
  createRoute({
    ...operation('post', PATH, {
      operationId: 'openRoom',
      summary: 'Open a room for a class',
      description:
        'The answer holds the code that the class types, the token of the facilitator, and a phrase to recover it: none of them can be asked again. The room is gone after 24 hours at the latest. `RateLimit` says how many more may be opened from the same origin.',
    }),
    request: posted(fieldsSchema<OpeningRequest>('RoomRequest', openingFields(runs)), examplesOf('openRoom')),
    responses: { 201: jsonAnswer('The room is open', newRoomBody), ...WRONG },
  });

export const roomRoute = createRoute({
  ...operation('get', `${PATH}/{code}`, {
    operationId: 'getRoom',
    summary: 'A room: its steps, and where it is',
    description:
      'What every screen of the class may know. Figures are there once the facilitator reveals them, and from five people on. A wrong code draws on an allowance, which `RateLimit` tells.',
  }),
  request: { params, query: languageQuery },
  responses: { 200: jsonAnswer('The room', roomBody), ...ROOM_WRONG },
});

export const joinRoute = createRoute({
  ...operation('post', `${PATH}/{code}/seats`, {
    operationId: 'joinRoom',
    summary: 'Join a room',
    description: 'Sent again with the same key, it is the same seat: it counts once.',
  }),
  request: {
    params,
    ...posted(fieldsSchema<SeatRequest>('SeatRequest', SEAT_FIELDS), examplesOf('joinRoom')),
  },
  responses: {
    201: jsonAnswer('A seat', seatBody),
    ...ACT_WRONG,
  },
});

export const contributeRoute = createRoute({
  ...operation('post', `${PATH}/{code}/contributions`, {
    operationId: 'contribute',
    summary: 'Answer questions of a step, or vote',
    description:
      'Acknowledged once it is on the disk; sent again with the same key, it counts once. With the facilitator’s token, no seat is needed and hands may be counted.',
  }),
  request: {
    params,
    ...posted(
      fieldsSchema<ContributionRequest>('Contribution', CONTRIBUTION_FIELDS),
      examplesOf('contribute'),
    ),
    headers: headers.partial(),
  },
  responses: { ...done('It is stored'), ...LEAD_WRONG },
});

interface Led<S, A> extends Said {
  readonly body: S;
  readonly answer: A;
}

/** What the facilitator alone may ask of a room. */
const leadRouteOf = <P extends string, S extends z.ZodType, A extends object>(
  path: P,
  { body, answer, ...said }: Led<S, A>,
) =>
  createRoute({
    ...operation('post', `${PATH}/{code}/${path}`, said),
    request: { params, ...posted(body, examplesOf(said.operationId)), headers },
    responses: { ...answer, ...LEAD_WRONG },
  });

export const leadRoute = leadRouteOf('acts', {
  operationId: 'lead',
  summary:
    'Go to a step, lock it, unlock it, open a second answer, narrow its vote to the debated cards, reveal its figures, hide them again',
  description:
    'Every screen follows. What would mean nothing in the room as it is, such as revealing a step that nobody reached, is refused with the reason.',
  body: fieldsSchema<ActRequest>('RoomAct', ACT_FIELDS),
  answer: done('It is done'),
});

export const showRoute = leadRouteOf('wall', {
  operationId: 'showOnWall',
  summary: 'Choose what the wall shows: the way in, or a part of the step',
  description: 'The screen that the class looks at together follows at once; those of the pupils do not.',
  body: fieldsSchema<ShowRequest>('WallRequest', SHOW_FIELDS),
  answer: done('The wall shows it'),
});

export const acceptTextRoute = leadRouteOf('acceptances', {
  operationId: 'acceptText',
  summary: 'Accept a text: everyone may read it, once its step is revealed, or at once where it is read live',
  description: 'Until then only the facilitator reads it, at the desk.',
  body: fieldsSchema<Acceptance>('Acceptance', ACCEPTANCE_FIELDS),
  answer: done('It may be shown'),
});

export const rewriteTextRoute = leadRouteOf('texts', {
  operationId: 'rewriteText',
  summary: 'Edit a text, merge another into it, or restore it: what screens wrote is kept beside',
  description: 'The class reads the new text alone; the desk shows both.',
  body: fieldsSchema<Rewriting>('Rewriting', REWRITING_FIELDS),
  answer: done('It is so; a text that is edited or merged is accepted too'),
});

export const pollRoute = leadRouteOf('polls', {
  operationId: 'openPoll',
  summary: 'Vote on what a step has shown: between the proposals that tie, or for its texts',
  description: 'A step is put in right after it, where the class then is. Opened again, it stays the same.',
  body: fieldsSchema<PollRequest>('Poll', POLL_FIELDS),
  answer: done('The class is at its poll'),
});

export const removeTextRoute = leadRouteOf('removals', {
  operationId: 'removeText',
  summary: 'Remove an improper text',
  description: 'It leaves every screen and the database; the others of its screen stay.',
  body: fieldsSchema<TextRemoval>('Removal', TEXT_REMOVAL_FIELDS),
  answer: done('Nobody sees it any more'),
});

export const removeSeatRoute = leadRouteOf('dismissals', {
  operationId: 'removeSeat',
  summary: 'Remove a screen, with its answers that are not revealed yet',
  description:
    'The screen is told. What was revealed stays counted, since figures that move would tell an answer.',
  body: fieldsSchema<SeatRemoval>('Dismissal', SEAT_REMOVAL_FIELDS),
  answer: done('It is in the room no more'),
});

export const asideRoute = leadRouteOf('asides', {
  operationId: 'setAside',
  summary: 'Set aside the answer of a screen in a step that is not shown yet, or take it back',
  description: 'For an answer that is clearly a slip: it is kept beside, and counted in no figure.',
  body: fieldsSchema<AsideRequest>('Aside', ASIDE_FIELDS),
  answer: done('It enters no figure, or counts again; everyone is told how many are aside'),
});

export const doorRoute = leadRouteOf('door', {
  operationId: 'lockDoor',
  summary: 'Lock the door of a room, or open it: a screen that has joined stays, and comes back',
  description: 'For a class that is complete, or when strangers come.',
  body: fieldsSchema<DoorRequest>('Door', DOOR_FIELDS),
  answer: done('It is locked, or open'),
});

export const sizeRoute = leadRouteOf('size', {
  operationId: 'sizeRoom',
  summary: 'Say how many screens a room is for: a class, an amphitheatre, a conference',
  description:
    'Up to what the host allows, which the desk tells. A screen that has joined stays, even where the room becomes smaller. A larger room holds more answers and sentences too.',
  body: fieldsSchema<SizeRequest>('RoomSize', SIZE_FIELDS),
  answer: done('It is for so many'),
});

export const endRoute = leadRouteOf('end', {
  operationId: 'endRoom',
  summary: 'End a room: everything of it is deleted, totals apart if asked',
  description:
    'Sentences and answers are deleted at once. With `keep`, totals of five people and more, and the charter, stay 120 days under a code to come back.',
  body: fieldsSchema<EndRequest>('EndRequest', END_FIELDS),
  answer: { 200: jsonAnswer('It is ended', endedBody) },
});

export const recoverRoute = createRoute({
  ...operation('post', `${PATH}/{code}/recovery`, {
    operationId: 'recoverRoom',
    summary: 'A new facilitator’s token, for whoever has the recovery phrase',
    description: 'For a device that was lost or closed: the former token stops working.',
  }),
  request: {
    params,
    ...posted(fieldsSchema<RecoveryRequest>('Recovery', RECOVERY_FIELDS), examplesOf('recoverRoom')),
  },
  responses: {
    200: jsonAnswer('The token', named('RecoveredToken', { token: z.string() })),
    ...LEAD_WRONG,
  },
});

export const deskRoute = createRoute({
  ...operation('get', `${PATH}/{code}/desk`, {
    operationId: 'getDesk',
    summary: 'What the facilitator alone sees',
    description:
      'Texts that wait, screens that joined, answers set aside and late ones. With the token of the facilitator.',
  }),
  request: { params, query: languageQuery, headers },
  responses: { 200: jsonAnswer('The desk', deskBody), ...LEAD_WRONG },
});

export const streamRoute = createRoute({
  ...operation('get', `${PATH}/{code}/stream`, {
    operationId: 'followRoom',
    summary: 'The view of the room at once, then each time it changes (server-sent events)',
    description:
      'An `EventSource` opens it again by itself after a break, and then gets the whole view: nothing is missed. `as` says which screen it is, so that those present are counted.',
  }),
  request: { params, query: streamQuery },
  responses: {
    200: {
      description: 'A stream of such events, until the room is ended; it may break off, to be opened again',
      content: { 'text/event-stream': { schema: roomStreamEvent } },
    },
    ...ROOM_WRONG,
  },
});

export const totalsRoute = createRoute({
  ...operation('get', '/api/v1/totals/{code}', {
    operationId: 'getTotals',
    summary: 'Totals of a class that comes back',
    description:
      'What a class chose to keep when it ended: counts, never an answer. It compares with what it counts now.',
  }),
  request: { params, query: languageQuery },
  responses: { 200: jsonAnswer('The totals', totalsBody), ...ROOM_WRONG },
});

export const deleteTotalsRoute = createRoute({
  ...operation('delete', '/api/v1/totals/{code}', {
    operationId: 'deleteTotals',
    summary: 'Delete totals: whoever has their code may',
    description: 'They are deleted at once, and the code leads nowhere any more.',
  }),
  request: { params, query: languageQuery },
  responses: { 204: { description: 'They are deleted' }, ...ROOM_WRONG },
});
