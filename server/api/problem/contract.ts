/**
 * What can go wrong, each with its own type, as RFC 9457 asks. The page at /api has an anchor per type, so that
 * the `type` of a problem is an address where it is explained.
 */
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { textsIn } from '../../dictionaries.ts';
import { listOf, named } from '../schema/schemas.ts';
import type { ProblemTexts } from './words/fr.ts';

/** The status of each. */
const STATUSES = {
  'unknown-address': 404,
  'unknown-factor': 404,
  'unknown-proposal': 404,
  'unknown-territory': 404,
  'unknown-scenario': 404,
  'unknown-room': 404,
  'ended-room': 410,
  'outdated-room': 404,
  'wrong-facilitator': 403,
  'refused-event': 409,
  'wrong-token': 403,
  'cross-site': 403,
  'too-many-requests': 429,
  'unknown-catalogue': 404,
  'method-not-allowed': 405,
  'not-json': 400,
  'unsupported-media-type': 415,
  'too-large': 413,
  'invalid-answers': 422,
  'invalid-query': 400,
  'storage-unavailable': 503,
  'calculation-lost': 503,
  'internal-error': 500,
} as const satisfies Record<keyof ProblemTexts, number>;

export type ProblemKind = keyof typeof STATUSES;

type Problems = {
  readonly [K in ProblemKind]: {
    readonly status: (typeof STATUSES)[K];
    readonly title: Text;
    readonly detail: Text;
  };
};

const TEXTS = textsIn(import.meta.glob<ProblemTexts>('./words/*.ts', { eager: true, import: 'problems' }));

export const PROBLEMS = Object.fromEntries(
  (Object.keys(STATUSES) as ProblemKind[]).map((kind) => [kind, { status: STATUSES[kind], ...TEXTS[kind] }]),
) as Problems;

/** Where a type of problem is explained. */
export const problemAddress = (kind: ProblemKind): string => `/api#${kind}`;

export const problemEntry = named('ProblemEntry', {
  pointer: z.string().optional().openapi({
    description: 'JSON pointer (RFC 6901) into the body, as a URI fragment',
    example: '#/devices/0/count',
  }),
  parameter: z
    .string()
    .optional()
    .openapi({ description: 'Name of the query parameter', example: 'perPage' }),
  path: z
    .string()
    .openapi({ description: 'The same place, as one would write it', example: 'devices[0].count' }),
  code: z.string().openapi({ example: 'too-small' }),
  wrong: z.string().openapi({ description: 'What is wrong, in the language asked for' }),
  right: z.string().openapi({ description: 'What would be right' }),
});

export const problemBody = named(
  'Problem',
  {
    type: z.string().openapi({
      description: 'Address where this type of problem is explained',
      example: '/api#invalid-answers',
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().openapi({
      description: 'This occurrence: the id of the request',
      example: 'urn:uuid:6f1c0e0c-0b51-4c8e-9d0c-2f6d5f2d9a55',
    }),
    errors: listOf(problemEntry, 'One entry per thing to correct, the first 20'),
  },
  'An error, as RFC 9457 describes it',
);

export type ProblemEntry = z.infer<typeof problemEntry>;
export type ProblemBody = z.infer<typeof problemBody>;

/** The entry of a `responses` object for a problem. */
export const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemBody } },
});

const RETRY_AFTER = {
  'Retry-After': { description: 'Seconds', schema: { type: 'integer', minimum: 1 } },
} as const;
const ALLOWANCE = {
  'RateLimit-Policy': {
    description:
      'The name of the allowance, how much of it there is at once, and in how many seconds that comes back',
    schema: { type: 'string' },
    example: '"scenarios";q=60;w=300',
  },
  RateLimit: {
    description: 'What is left of it, and in how many seconds all of it is back',
    schema: { type: 'string' },
    example: '"scenarios";r=0;t=300',
  },
} as const;

/** A refusal for a time, with the header that says how long. */
export const laterResponse = (description: string) => ({
  ...problemResponse(description),
  headers: RETRY_AFTER,
});

/** The same, where what is asked draws on an allowance. */
export const spentResponse = (description: string) => ({
  ...problemResponse(description),
  headers: { ...RETRY_AFTER, ...ALLOWANCE },
});
