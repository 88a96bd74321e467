/** How the files of the school door are read: what is asked, said, argued and printed, level by level. */
import { z } from 'zod';
import { COMPONENTS, STAGES } from '../../models/catalogue/catalogue.ts';
import type { Answers } from '../../models/household/answers.ts';
import { LEVELS, type FigureReference } from '../../models/school/school.ts';
import { ACTIVITY_KINDS } from '../../models/school/steps.ts';
import { GRADES } from '../../models/catalogue/provenance.ts';
import { factorName, id, text } from '../schema.ts';
import { invented } from './inventedSchema.ts';
import { times } from './timesSchema.ts';

const level = z.enum(LEVELS);
const levels = z.array(level).min(1);
/** These answers are checked like any others, once the catalogue is known. */
const answers = z.record(z.string(), z.unknown()) as unknown as z.ZodType<Answers>;

const part = {
  answers,
  component: z.enum(COMPONENTS).optional(),
  stages: z.array(z.enum(STAGES)).min(1).optional(),
};

const figure: z.ZodType<FigureReference> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('factor'),
      factor: factorName,
      times: z.number().positive().optional(),
    }),
    z.strictObject({ kind: z.literal('lines'), per: z.enum(['year', 'unit']), ...part }),
    z.strictObject({ kind: z.literal('share'), ...part }),
    z.strictObject({ kind: z.literal('ratio'), of: figure, to: figure }),
  ]),
) as z.ZodType<FigureReference>;

const asked = {
  id,
  levels,
  question: text,
  /** The unit that follows the amount; in a ranking, it follows a mass. */
  unit: text,
  /** The form of the unit for one, or for less than two, where the language has its own. */
  unitOfOne: text.optional(),
  /** What is said once the answer is revealed. It holds no number: numbers come from the figures. */
  why: text,
  /** What the figures include, and what they leave out. */
  counted: text,
  /** What is asked and said of it in cycle 3, in words of its own. */
  easier: z.strictObject({ question: text, unit: text.exactOptional(), why: text }).optional(),
};

export const predictions = z.strictObject({
  predictions: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        ...asked,
        kind: z.literal('rank'),
        items: z.array(z.strictObject({ id, label: text, figure })).min(3),
        /** What is asked of raised hands, which rank nothing. */
        heaviest: text,
      }),
      z.strictObject({
        ...asked,
        kind: z.literal('estimate'),
        figure,
        choices: z.array(z.number().positive()).min(4),
      }),
    ]),
  ),
});

const target = z.discriminatedUnion('to', [
  z.strictObject({ to: z.enum(['people', 'dormant']) }),
  z.strictObject({ to: z.literal('device'), type: id, field: z.enum(['count', 'yearsKept']) }),
  z.strictObject({ to: z.literal('connection'), field: z.enum(['fixedLines', 'sims']) }),
  z.strictObject({ to: z.literal('use'), type: id, field: z.enum(['hoursPerWeek', 'countPerWeek']) }),
]);

const whole = z.number().int().min(0);

export const inventory = z.strictObject({
  questions: z.array(
    z.strictObject({
      id,
      target,
      levels,
      min: whole,
      max: whole,
      question: text,
      help: text,
      /** In cycle 3. */
      easier: z.strictObject({ question: text.exactOptional(), help: text }).optional(),
    }),
  ),
  /** The family given to those who would rather not speak of their home. */
  family: z.strictObject({ title: text, text, given: z.record(id, whole) }),
});

export const debate = z.strictObject({
  /** Invented people: what they hold to, and what they ask of every proposal. */
  roles: z.array(z.strictObject({ id, levels, name: text, holds: text, asks: text })),
  /**
   * Measures and gestures of the programme, by id: the programme holds their words and effects. `does`: what would be
   * done, for a pupil, where no words of a programme say it. `begins`: the sentences of the charter to which it leads.
   */
  cards: z.array(
    z.strictObject({ proposal: id, does: text, pro: text, con: text, begins: z.array(id).min(1) }),
  ),
  /** Asked before and after, of everyone; options from against to for. */
  opinion: z.strictObject({
    question: text,
    /** In cycle 3. */
    easier: z.strictObject({ question: text }),
    /** When it is asked again. */
    again: text,
    options: z.array(z.strictObject({ id, label: text })).min(2),
  }),
  /** What is written at the end, in one line; and what is done instead, as long as it is not. */
  argument: z.strictObject({ prompt: text, shut: text }),
  /** Over a vote on more cards than the class argued about. */
  debated: text,
  /**
   * `box`: the same beginning in a few words, over the sentence that ends it. `to`: whom its sentences ask something of;
   * the class itself where it is not said.
   */
  charter: z.array(
    z.strictObject({ id, prompt: text, box: text, to: z.enum(['head', 'others']).exactOptional() }),
  ),
});

const paragraphs = z.array(text).min(1);
const onScreen = z.union([
  /** `shown`: once it is revealed; `hands`: where hands are raised. */
  z.strictObject({
    asked: paragraphs,
    shown: paragraphs,
    hands: paragraphs.exactOptional(),
  }),
  /** `ranked`: once an order is revealed, rather than a number. */
  z.strictObject({ team: paragraphs, pairs: paragraphs, ranked: paragraphs }),
  z.strictObject({ team: paragraphs }),
  z.strictObject({ before: paragraphs, after: paragraphs, arguments: paragraphs }),
]);

export const runs = z.strictObject({
  levels: z.array(z.strictObject({ id: level, label: text, ages: text, advice: text })),
  activities: z.array(
    z.strictObject({
      id,
      kind: z.enum(ACTIVITY_KINDS),
      /** For a step that shows the class: its sleeping devices rather than its homes. */
      dormant: z.literal(true).exactOptional(),
      title: text,
      /** What the facilitator says, one paragraph each. */
      say: paragraphs,
      /** What the facilitator says instead, with screens or hands: by what the class does then, or around a debate. */
      onScreen: onScreen.exactOptional(),
      /** What a pupil sees. */
      pupils: text,
      /** How the activity is done without a screen. */
      paper: text,
      /** In cycle 3. */
      easier: z.strictObject({ say: paragraphs, onScreen: onScreen.exactOptional() }).optional(),
    }),
  ),
  runs: z.array(
    z.strictObject({
      id: z.string().regex(/^\d+$/),
      minutes: z.number().int().positive(),
      label: text,
      text,
      material: text,
      steps: z.array(
        z.strictObject({
          activity: id,
          minutes: z.number().int().positive(),
          predictions: z.array(id).optional(),
        }),
      ),
    }),
  ),
});

const cited = { source: z.string(), where: z.string().min(1) };

export const context = z.strictObject({
  /** The law, in the programme’s files, that asks for it. */
  law: id,
  curriculum: z.array(
    z.strictObject({
      levels,
      where: text,
      /** The competence, in the words of the text where they stand between quotation marks. */
      what: text,
      /** Where the text was published. */
      cite: text,
      /** Those of a run in which it is worked on. */
      activities: z.array(id).min(1),
      source: z.string(),
      at: z.string().min(1),
      certainty: z.enum(GRADES),
    }),
  ),
  /** What happens to the answers, in words for the head of a school. */
  privacy: z.strictObject({
    points: z.array(z.strictObject({ title: text, text })),
    sources: z.array(z.strictObject(cited)),
  }),
});

/** What is added up on paper: the sum of a pupil, then what the detailed calculator asks, in order. */
export const paper = z.strictObject({
  hand: z.strictObject({
    years: z.array(z.number().int().positive()).min(2),
    people: z.array(z.number().int().positive()).min(2),
    /** By question: powers of ten. */
    units: z.record(id, z.number().int().positive()),
  }),
  /** The years of use that have a column. */
  years: z.array(z.number().int().positive()).min(2),
  devices: z.array(z.strictObject({ type: id, refurbished: z.boolean().optional() })),
  uses: z.array(z.strictObject({ type: id, definition: id.optional(), unit: z.number().positive() })),
  grids: z.array(z.string()),
});

export const school = z.strictObject({
  predictions,
  inventory,
  invented,
  debate,
  runs,
  context,
  paper,
  times,
});
