/** What a room sends: questions, views, and figures of at least five people. */
import { z } from '@hono/zod-openapi';
import { SEALS } from '../../../models/proposals/seal.ts';
import { CARDS } from '../../../models/school/school.ts';
import { CAPS } from '../../../models/room/caps.ts';
import { SCREENS, STEP_KINDS, type StepQuestion } from '../../../models/room/types.ts';
import { estimate, languageCode, origin } from '../answer/shapes.ts';
import { listOf, named } from '../schema/schemas.ts';

const counts = z.record(z.string(), z.number());
const people = z.number();
const cells = listOf(
  z.object({ options: listOf(z.string(), 'One, or several that stand side by side'), people }),
  'From one end to the other; neighbours are merged until each holds five',
);
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
      hidden: listOf(z.string(), 'Options whose count would tell of fewer than five people, or help to'),
      ahead: z.string().optional().openapi({
        description:
          'Of a vote on scenarios whose counts are all hidden: the option that has more voices than all the others together, where that tells no count',
      }),
      middle: z.string().optional().openapi({
        description:
          'Of numbers whose counts are all hidden: the one at or below which half of the people are',
      }),
    }),
    z.object({
      kind: z.literal('number'),
      people,
      mean: z.number(),
      edges: listOf(z.number(), 'Between the bins'),
      bins: listOf(z.number(), 'People; neighbours are merged until each holds five'),
    }),
    z.object({
      kind: z.literal('opinions'),
      people,
      before: cells,
      after: cells,
      changed: z
        .object({ people, of: people, atLeast: z.literal(true).optional() })
        .optional()
        .openapi({
          description:
            'Absent where it would tell of one to four people; atLeast: teams counted their hands, and as many changed at least',
        }),
    }),
    z.object({ kind: z.literal('counts'), people, sums: counts }),
    z.object({ kind: z.literal('rank'), people, places: counts }),
    z.object({ kind: z.literal('text'), people, texts: listOf(z.string()), more }),
  ])
  .openapi('RoomFigure', { description: 'Of five people at least' });
const figures = z.record(z.string(), figure);
const keptFigures = z.record(
  z.string(),
  figure.and(
    z.object({
      near: z.literal(true).optional().openapi({
        description:
          'Its people are a little below `people`, which stands for them: the difference would tell of one to four',
      }),
      voices: counts.optional().openapi({
        description: 'Of sentences on which the class voted: by sentence, those who chose it, where shown',
      }),
    }),
  ),
);

/** Each kind of question has its own fields; models/room says which. */
const question = z
  .looseObject({ kind: z.enum(['choice', 'number', 'counts', 'rank', 'text']), id: z.string() })
  .openapi('RoomQuestion', {
    description: 'options, most, and ahead; min, max and edges; items and max; items; max, and live',
  }) as unknown as z.ZodType<StepQuestion, StepQuestion>;

export const roomView = named(
  'RoomView',
  {
    version: z.int().openapi({ description: 'Grows with each change' }),
    ended: z.boolean(),
    doorLocked: z.boolean().openapi({ description: 'Whether nobody joins any more' }),
    at: z.string().openapi({ description: 'Step where the class is' }),
    people: z.int().openapi({ description: 'People who joined' }),
    started: z.boolean().openapi({ description: 'Whether the class is at work, or still coming in' }),
    wall: z
      .object({
        entry: z.boolean(),
        part: z.int(),
        scale: z.object({
          school: z.int().optional(),
          commune: z.object({ name: z.string(), people: z.int() }).optional(),
        }),
      })
      .openapi({ description: 'What the facilitator has the wall show' }),
    removed: listOf(z.int(), 'Numbers of the screens that the facilitator removed lately'),
    steps: listOf(
      z.object({
        id: z.string(),
        locked: z.boolean(),
        revealed: z.boolean(),
        answered: z.int().openapi({ description: 'People who answered; in pairs, once this is open' }),
        aside: z.int().optional().openapi({
          description:
            'Answers that the facilitator set aside: they enter no figure. Absent when there are none',
        }),
        figures: figures.openapi({ description: 'By question, once revealed; from then on none changes' }),
        pairs: figures.optional().openapi({
          description:
            'The same, of what was said again in pairs; present once the facilitator has opened it',
        }),
        questions: listOf(question, 'For a vote about the debated cards alone: what it then asks').optional(),
        poll: z
          .object({
            of: z.string().openapi({ description: 'The step that it follows' }),
            questions: listOf(question),
            texts: z
              .record(z.string(), z.string())
              .optional()
              .openapi({ description: 'By option, for a poll about texts; a removed one is absent' }),
            chosen: listOf(z.string(), 'Options with the most votes, once revealed: all that tie').optional(),
          })
          .optional()
          .openapi({ description: 'For a step that the facilitator put in: a vote on what another showed' }),
      }),
    ),
  },
  'What everyone in the room may see; 64 kB at most',
);

export const roomBody = named('Room', {
  code: z.string(),
  run: z.string(),
  level: z.string(),
  language: languageCode,
  screens: z.enum(SCREENS),
  cards: z.enum(CARDS).openapi({ description: 'What its cards and its vote are made of' }),
  invented: z.boolean().openapi({ description: 'A rehearsal: nobody is in its class' }),
  address: z
    .string()
    .optional()
    .openapi({ description: 'For a vote of a council: the page of its scenarios, from the path on' }),
  most: z
    .int()
    .optional()
    .openapi({
      description: `Screens that it was opened for, where its host allows fewer than ${CAPS.seats}`,
    }),
  expires: z.string(),
  origin,
  steps: listOf(
    z.object({
      id: z.string(),
      kind: z.enum(STEP_KINDS),
      questions: listOf(question),
      compares: z
        .string()
        .optional()
        .openapi({ description: 'The earlier step that asked the same: both are shown together' }),
      closed: z.literal(true).optional().openapi({ description: 'Locked until the facilitator opens it' }),
    }),
  ),
  view: roomView,
});

export const newRoomBody = named('NewRoom', {
  code: z.string().openapi({ example: 'k7m2qx4d' }),
  token: z.string().openapi({ description: 'The facilitator’s; given once' }),
  phrase: z.string().openapi({ description: 'To come back without the token; given once' }),
  expires: z.string().openapi({ description: 'When everything is deleted, UTC' }),
});

export const deskBody = named(
  'Desk',
  {
    origin,
    view: roomView,
    seats: z.int().openapi({ description: 'Screens that joined' }),
    most: z.int().openapi({ description: 'Screens that the room is for' }),
    sizes: listOf(
      z.int(),
      'How many screens the host lets a room be for, to choose from; the last is the most',
    ),
    late: z.int().openapi({ description: 'People whose answers in this step came after it was shown' }),
    hideMs: z.int().openapi({
      description: 'Milliseconds for which the reveal of this step may be taken back; 0: it may not',
    }),
    poll: z.boolean().openapi({ description: 'Whether the class may vote on what this step shows' }),
    reached: z.string().openapi({ description: 'The furthest step where the class has been' }),
    screens: listOf(
      z.object({
        number: z.int().openapi({ description: 'In the order of joining, from 1; the screen says it too' }),
        people,
        answers: z.int().openapi({ description: 'How often it answered' }),
        joined: z.string().optional().openapi({ description: 'When it joined, to the minute, UTC' }),
        answeredHere: z
          .boolean()
          .openapi({ description: 'Whether it has an answer in this step that is not shown yet' }),
        far: z.boolean().openapi({
          description:
            'Whether its home, in this step, is far from the others: beyond the outer fences of Tukey',
        }),
        aside: z.boolean().openapi({ description: 'Whether its answer in this step is set aside' }),
      }),
    ),
    texts: listOf(
      z.object({
        step: z.string(),
        question: z.string(),
        key: z.string(),
        text: z.string(),
        accepted: z.boolean().openapi({ description: 'Whether it may be shown' }),
        originals: listOf(
          z.string(),
          'What screens wrote, where it was edited: several where some were merged',
        ).optional(),
      }),
      'Texts, seen or not yet, to accept, edit, merge or remove: the latest first',
    ),
    more,
  },
  'What the facilitator alone sees',
);

export const seatBody = named('Seat', {
  seat: z.string(),
  number: z.int().openapi({ description: 'Of this screen, in the order of joining' }),
});

export const endedBody = named('EndedRoom', {
  wiped: z.boolean().openapi({
    description:
      'Whether the files of the database keep no trace of it; otherwise they do for a while: PostgreSQL until it cleans, SQLite as long as another program reads them',
  }),
  comeback: z
    .object({ code: z.string(), expires: z.string() })
    .nullable()
    .openapi({ description: 'Code under which the totals stay, if asked' }),
});

const home = named(
  'RoomHome',
  {
    catalogue: z.string().openapi({ description: 'Version of the catalogue it was worked out with' }),
    people,
    perPerson: estimate,
    madeOf: z
      .object({ device: estimate, network: estimate, datacenter: estimate })
      .openapi({ description: 'They add up to it' }),
  },
  'The footprint of the homes of the class, per person: the mean over its people',
);

const effect = named(
  'RoomEffect',
  {
    options: listOf(z.string(), 'The proposals that the class chose'),
    saving: estimate,
    left: estimate,
    shares: listOf(z.number(), 'Of the saving, by proposal that saves each year: they add up to it'),
    seal: z.enum(SEALS).openapi({ description: 'That of the least sure of them' }),
    atMost: z.boolean().openapi({ description: 'Whether it is the most that some of them may bring' }),
  },
  'What the proposals that the class chose would save together, per person, and what would be left',
);

export const totalsBody = named('RoomTotals', {
  origin,
  created: z.string(),
  expires: z.string().openapi({ description: 'When they are deleted, UTC' }),
  totals: z.looseObject({
    run: z.string(),
    level: z.string(),
    cards: z
      .enum(CARDS)
      .optional()
      .openapi({ description: 'What the vote was made of; proposals if not said' }),
    steps: z.record(z.string(), keptFigures),
    home: home.optional(),
    effect: effect.optional(),
  }),
});

export type TotalsBody = z.infer<typeof totalsBody>;
