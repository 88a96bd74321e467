/** What a room sends: questions, views, and figures of at least five people. */
import { z } from '@hono/zod-openapi';
import { SCREENS, STEP_KINDS, type StepQuestion } from '../../../models/room/types.ts';
import { estimate, languageCode, origin } from '../answer/shapes.ts';

const counts = z.record(z.string(), z.number());
const people = z.number();
const more = z
  .int()
  .optional()
  .openapi({ description: 'How many sentences are left out, so that it stays short' });
export const figure = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('choice'),
      people,
      counts,
      hidden: z
        .array(z.string())
        .readonly()
        .openapi({ description: 'Options whose count would tell of fewer than five people, or help to' }),
    }),
    z.object({
      kind: z.literal('number'),
      people,
      mean: z.number(),
      edges: z.array(z.number()).readonly().openapi({ description: 'Between the bins' }),
      bins: z
        .array(z.number())
        .readonly()
        .openapi({ description: 'People; neighbours are merged until each holds five' }),
    }),
    z.object({ kind: z.literal('counts'), people, sums: counts }),
    z.object({ kind: z.literal('rank'), people, places: counts }),
    z.object({ kind: z.literal('text'), people, texts: z.array(z.string()).readonly(), more }),
  ])
  .openapi('RoomFigure', { description: 'Of five people at least' });
const figures = z.record(z.string(), figure);

/** Each kind of question has its own fields; models/room says which. */
const question = z
  .looseObject({ kind: z.enum(['choice', 'number', 'counts', 'rank', 'text']), id: z.string() })
  .openapi('RoomQuestion', {
    description: 'options and most; min, max and edges; items and max; items; max',
  }) as unknown as z.ZodType<StepQuestion, StepQuestion>;

export const roomView = z
  .object({
    version: z.int().openapi({ description: 'Grows with each change' }),
    ended: z.boolean(),
    at: z.string().openapi({ description: 'Step where the class is' }),
    people: z.int().openapi({ description: 'People who joined' }),
    removed: z
      .array(z.int())
      .readonly()
      .openapi({ description: 'Numbers of the screens that the facilitator removed lately' }),
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
  .openapi('RoomView', { description: 'What everyone in the room may see; 64 kB at most' });

export const roomBody = z
  .object({
    code: z.string(),
    run: z.string(),
    level: z.string(),
    language: languageCode,
    screens: z.enum(SCREENS),
    invented: z.boolean().openapi({ description: 'A rehearsal: nobody is in its class' }),
    expires: z.string(),
    origin,
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
    origin,
    view: roomView,
    seats: z.int().openapi({ description: 'Screens that joined' }),
    screens: z
      .array(
        z.object({
          number: z.int().openapi({ description: 'In the order of joining, from 1; the screen says it too' }),
          people,
          answers: z.int().openapi({ description: 'How often it answered' }),
        }),
      )
      .readonly(),
    texts: z
      .array(z.object({ step: z.string(), question: z.string(), key: z.string(), text: z.string() }))
      .readonly()
      .openapi({ description: 'Texts, seen or not yet, to remove what is improper: the latest first' }),
    more,
  })
  .openapi('Desk', { description: 'What the facilitator alone sees' });

export const seatBody = z
  .object({
    seat: z.string(),
    number: z.int().openapi({ description: 'Of this screen, in the order of joining' }),
  })
  .openapi('Seat');

export const endedBody = z
  .object({
    wiped: z.boolean().openapi({
      description:
        'Whether the files of the database keep no trace of it; otherwise they do for a while: PostgreSQL until it cleans, SQLite as long as another program reads them',
    }),
    comeback: z
      .object({ code: z.string(), expires: z.string() })
      .nullable()
      .openapi({ description: 'Code under which the totals stay, if asked' }),
  })
  .openapi('EndedRoom');

const home = z
  .object({
    catalogue: z.string().openapi({ description: 'Version of the catalogue it was worked out with' }),
    people,
    perPerson: estimate,
    madeOf: z
      .object({ device: estimate, network: estimate, datacenter: estimate })
      .openapi({ description: 'They add up to it' }),
  })
  .openapi('RoomHome', {
    description: 'The footprint of the homes of the class, per person: the mean over its people',
  });

export const totalsBody = z
  .object({
    origin,
    created: z.string(),
    expires: z.string().openapi({ description: 'When they are deleted, UTC' }),
    totals: z.looseObject({
      run: z.string(),
      level: z.string(),
      steps: z.record(z.string(), figures),
      home: home.optional(),
    }),
  })
  .openapi('RoomTotals');

export type TotalsBody = z.infer<typeof totalsBody>;
