/** The contract's schema and the checker of models/ come from one table: these tests hold them to each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../../../../models/household/checkAnswers.ts';
import type { Field, Fields } from '../../../../models/request/field.ts';
import { ANSWER_FIELDS } from '../../../../models/household/answerFields.ts';
import { effectsRequestSchema, requestSchema } from '../../../../server/api/request/schema.ts';
import { EFFECTS, INVALID_EFFECTS } from '../../../../server/api/effects/examples.ts';
import { EXAMPLES, INVALID_EXAMPLE } from '../../../../server/api/footprints/examples.ts';
import { effectsFields, RUN_FIELDS } from '../../../../server/api/request/fields.ts';
import { catalogue, library, post, postEffects } from '../../app.ts';

/** The requests that contain answers, each with its schema, its fields beside the answers, its examples. */
const REQUESTS = [
  {
    what: 'footprints',
    schema: requestSchema(catalogue),
    extra: RUN_FIELDS,
    right: Object.values(EXAMPLES),
    wrong: INVALID_EXAMPLE,
    lists: { devices: { type: 'laptop' } },
    send: post,
  },
  {
    what: 'effects',
    schema: effectsRequestSchema(catalogue, library.proposals),
    extra: effectsFields(library.proposals),
    right: Object.values(EFFECTS),
    wrong: INVALID_EFFECTS,
    lists: { devices: { type: 'laptop' }, proposals: { id: 'repair-it' } },
    send: postEffects,
  },
];
const rootOf = (extra: Fields): Fields => ({ ...ANSWER_FIELDS, ...extra });
const accepted = (body: unknown, extra: Fields) => 'value' in checkAnswers(body, catalogue, extra);

const JUNK = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    -1,
    0,
    0.5,
    1.5,
    1e308,
    -0,
    '',
    '0',
    true,
    false,
    [],
    {},
    [[]],
    [null],
    '__proto__',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const KEYS = fc.constantFrom('__proto__', 'constructor', 'toString', 'Type', 'people ', 'x.y', 'length');

/** @param noise how often, out of a hundred, something is wrong on purpose */
function valueOf(field: Field, noise: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 100 - noise, arbitrary: rightValue(field, noise) },
    { weight: noise, arbitrary: JUNK },
  );
}

function rightValue(field: Field, noise: number): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number': {
      const { min, max, integer } = field;
      const inside = integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
      const edge = fc.constantFrom(
        min,
        max,
        ...(noise > 0 ? [min - 1, max + 1, min - 1e-9, max + 1e-9] : []),
      );
      return fc.oneof({ weight: 4, arbitrary: inside }, { weight: 1, arbitrary: edge });
    }
    case 'word':
      return fc.constantFrom(...(field.words ?? (field.of ? catalogue[field.of].map(({ id }) => id) : [])));
    case 'flag':
      return fc.boolean();
    case 'definition':
      return fc.constantFrom(...catalogue.uses.flatMap(({ definitions }) => definitions.map(({ id }) => id)));
    case 'text':
      return fc.string({ maxLength: field.max + 1 });
    case 'choices':
      return objectOf(
        catalogue.switches.map(({ id, options }) => [
          id,
          fc.constantFrom(...options.map((option) => option.id)),
        ]),
        [],
        noise,
      );
    case 'object':
      return fieldsOf(field.fields, noise);
    case 'list':
      return fc.array(fieldsOf(field.of.fields, noise), { maxLength: 4 });
  }
}

const fieldsOf = (fields: Fields, noise: number) =>
  objectOf(
    Object.entries(fields).map(([key, field]) => [key, valueOf(field, noise)]),
    Object.entries(fields).flatMap(([key, field]) => ('required' in field ? [key] : [])),
    noise,
  );

/** An object with some of its keys, now and then without a required one or with one too many. */
function objectOf(
  entries: [string, fc.Arbitrary<unknown>][],
  required: string[],
  noise: number,
): fc.Arbitrary<unknown> {
  const dice = fc.integer({ min: 1, max: 100 });
  const few = fc.array(fc.constantFrom(...entries.map(([key]) => key), ...required), { maxLength: 5 });
  return fc
    .tuple(fc.record(Object.fromEntries(entries)), few, dice, dice, KEYS, JUNK)
    .map(([whole, keys, drop, add, key, junk]) => {
      const kept = new Set([...keys, ...(drop <= noise ? [] : required)]);
      const found = Object.entries(whole as object).filter(([name]) => kept.has(name));
      // by way of text, as a request comes: __proto__ then becomes an ordinary key
      const text = [...found, ...(add <= noise ? [[key, junk] as const] : [])].map(
        ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
      );
      return JSON.parse(`{${text.join(',')}}`) as unknown;
    });
}

/** Uses with their own measure and definitions, so that whole requests are valid often enough. */
const rightUse = fc.constantFrom(...catalogue.uses).chain(({ id, measure, definitions }) =>
  fc.record(
    {
      type: fc.constant(id),
      [measure]: fc.integer({ min: 0, max: 100 }),
      definition: fc.constantFrom(...definitions.map((one) => one.id), undefined),
    },
    { requiredKeys: ['type'] },
  ),
);
const rightRequest = (extra: Fields) =>
  fc.tuple(fieldsOf(rootOf(extra), 0), fc.array(rightUse, { maxLength: 4 })).map(([body, uses]) => {
    const { children: _c, teenagers: _t, seniors: _s, ...rest } = body as Record<string, unknown>;
    const whole = { ...rest, ...('uses' in rest && { uses }), draws: 100 };
    return JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
  });

const bodies = (extra: Fields): readonly [what: string, bodies: fc.Arbitrary<unknown>][] => [
  ['right fields, siblings at odds or not', fieldsOf(rootOf(extra), 0)],
  ['a few mistakes', fieldsOf(rootOf(extra), 4)],
  ['many mistakes', fieldsOf(rootOf(extra), 30)],
  ['anything', fc.jsonValue()],
];

describe.each(REQUESTS)(
  'the contract’s schema of $what and the checker agree',
  ({ schema, extra, right, wrong, lists }) => {
    const verdicts = (body: unknown) => [schema.safeParse(body).success, accepted(body, extra)];

    test.each(bodies(extra))('on %s', (_what, some) => {
      fc.assert(
        fc.property(some, (body) => {
          const [bySchema, byChecker] = verdicts(body);
          expect(bySchema).toBe(byChecker);
        }),
        { numRuns: 1500 },
      );
    });

    test.each(Object.entries(lists))('on the bounds of the list of %s', (name, entry) => {
      for (const length of [100, 101]) {
        const fits = length === 100;
        expect(verdicts({ [name]: Array.from({ length }, () => entry) })).toEqual([fits, fits]);
      }
    });

    test('on the examples', () => {
      for (const { value } of right) expect(verdicts(value)).toEqual([true, true]);
      expect(verdicts(wrong.value)).toEqual([false, false]);
    });
  },
);

/** Every estimate in a reply, wherever it is. */
function estimatesIn(value: unknown): Record<string, number>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'central' in value && 'low' in value ? [value as unknown as Record<string, number>] : [];
  return [...own, ...Object.values(value).flatMap(estimatesIn)];
}

describe.each(REQUESTS)('over the API, $what', ({ extra, send }) => {
  test('any valid request is answered with finite numbers, in order', async () => {
    await fc.assert(
      fc.asyncProperty(rightRequest(extra), async (body) => {
        expect(accepted(body, extra)).toBe(true);
        const response = await send(body);
        expect(response.status).toBe(200);
        const estimates = estimatesIn(await response.json());
        expect(estimates.length).toBeGreaterThan(1);
        for (const { low, central, high } of estimates) {
          expect([low, central, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(high!);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('any text at all is answered without a server fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string({ unit: 'binary' }),
          fieldsOf(rootOf(extra), 20).map((body) => JSON.stringify(body)),
        ),
        async (text) => {
          expect([200, 400, 422]).toContain((await send(text)).status);
        },
      ),
      { numRuns: 300 },
    );
  });
});
