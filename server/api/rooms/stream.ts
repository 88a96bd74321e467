/** What the stream of a room sends: server-sent events, each with its name, its id if it has one, its data as JSON. */
import { z } from '@hono/zod-openapi';
import { languageQuery } from '../answer/shapes.ts';
import { roomView } from './body.ts';
import { about } from './query.ts';

export const STREAM_ROLES = ['pupil', 'lead', 'screen'] as const;
export type StreamRole = (typeof STREAM_ROLES)[number];

export const streamQuery = languageQuery.extend({
  as: z
    .enum(STREAM_ROLES)
    .default('pupil')
    .openapi({ ...about('as'), param: { name: 'as', in: 'query' } }),
});

const ENDED = 'ended';

/** An event as a browser dispatches it: `message` when it has no name. */
export const roomStreamEvent = z
  .union([
    z
      .strictObject({ event: z.literal('message'), id: z.string(), data: roomView })
      .openapi({ description: 'The room as it is now; its id is the version' }),
    z
      .strictObject({ event: z.literal('message'), id: z.literal(ENDED), data: z.literal(ENDED) })
      .openapi({ description: 'The room was ended: the last event, its data the bare word' }),
    z
      .strictObject({ event: z.literal('connected'), data: z.int().min(0) })
      .openapi({ description: 'Screens of pupils that follow the room now; to whoever asks as lead' }),
  ])
  .openapi('RoomStreamEvent', { description: 'Pupils and the wall are sent messages alone' });
