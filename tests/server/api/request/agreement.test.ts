/**
 * One judge of a request, and a contract that says the same: whatever is sent to a route that takes a body, the
 * schema of the document accepts it if and only if the judge does, but for rules named here, which the document tells
 * in words.
 */
import type { RouteConfig, z } from '@hono/zod-openapi';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkOffer } from '../../../../models/council/plan/offerRequest.ts';
import { checkSimulation } from '../../../../models/council/plan/request.ts';
import { offerFields, simulationFields } from '../../../../models/council/plan/requestFields.ts';
import { checkSaved, SAVED_FIELDS } from '../../../../models/council/plan/saved.ts';
import {
  backcastFields,
  checkBackcast,
  checkCurve,
  curveFields,
} from '../../../../models/council/search/backcastRequest.ts';
import { checkFleetRequest, FLEET_REQUEST_FIELDS } from '../../../../models/fleet/judge/request.ts';
import { ANSWER_FIELDS } from '../../../../models/household/answerFields.ts';
import { checkAnswers } from '../../../../models/household/checkAnswers.ts';
import { checkSavedResult, savedResultFields } from '../../../../models/versions/savedResult.ts';
import { checkFields, problemsIn, type Problem } from '../../../../models/request/check.ts';
import type { FieldKind, Fields } from '../../../../models/request/field.ts';
import * as room from '../../../../models/room/request.ts';
import { openingFields } from '../../../../models/school/opening.ts';
import { loadVersions } from '../../../../data/versions/load.ts';
import { openTerritories } from '../../../../data/territories/load.ts';
import { createApi } from '../../../../server/api/api.ts';
import { documentConfig } from '../../../../server/api/document/config.ts';
import { INVALID_EFFECTS } from '../../../../server/api/effects/examples.ts';
import { INVALID_FLEET } from '../../../../server/api/fleets/examples.ts';
import { INVALID_EXAMPLE } from '../../../../server/api/footprints/examples.ts';
import { effectsFields, RUN_FIELDS } from '../../../../server/api/request/fields.ts';
import type { Judge } from '../../../../server/api/request/judge.ts';
import { catalogue, JSON_HEADERS, library, app, post, postEffects } from '../../app.ts';

const { proposals, school, stock } = library;
const { kept } = loadVersions();
const territories = openTerritories(library.territories);
const knows = (code: string) => territories.get(code) !== undefined;

/** A rule that no schema of a reasonable size says. */
interface Rule {
  /** Where and how the judge refuses. */
  readonly refusal: RegExp;
  /** The words of the document. */
  readonly told: string;
  /** A body that breaks it and nothing else. */
  readonly body: object;
}

interface RequestType {
  readonly fields: Fields;
  readonly judge: Judge;
  readonly rules?: readonly Rule[];
  readonly invalid?: { readonly value: unknown };
}

const AGES: Rule = {
  refusal: /^people (?:more-than-people|ages-without-people)$/,
  told: 'no more than "people"',
  body: { people: 1, children: 2 },
};
const USES: Rule = {
  refusal: /^uses\[\d+\]\.(?:\w+ wrong-measure|definition (?:no-definition|unknown-word))$/,
  told: 'in its own measure and definitions',
  body: { uses: [{ type: 'video', countPerWeek: 3 }] },
};
const miscounted = (rest: object = {}): Rule => ({
  refusal: /^ages\.devices\[\d+\]\.byAge wrong-sum$/,
  told: 'devices by age add up to their count',
  body: { ages: { devices: [{ type: 'council-computer', count: 2, byAge: [1] }] }, ...rest },
});
const answersWith = (extra: Fields): RequestType => ({
  fields: { ...ANSWER_FIELDS, ...extra },
  judge: (body) => checkAnswers(body, catalogue, extra),
  rules: [AGES, USES],
});

const unknownPlace = (told: string, rest: object = {}): Rule => ({
  refusal: /^territory unknown-territory$/,
  told,
  body: { territory: 'nowhere', ...rest },
});
const reach = Math.max(...stock.levers.map(({ intensity }) => intensity.max));
const mild = stock.levers.find(({ intensity }) => intensity.max < reach)!.id;
const ownBounds = (key: string, rest: object = {}): Rule => ({
  refusal:
    /^(?:(?:scenarios\[\d+\]\.)?levers|kept|done)\[\d+\]\.(?:intensity|most) too-large$|^assumptions\[\d+\]\.value too-(?:small|large)$/,
  told: 'within the bounds of their own lever and parameter',
  body: { levers: [{ id: mild, [key]: reach }], ...rest },
});
const GOAL = { kind: 'target', value: 10 };

const inRoom = (fields: Fields): RequestType => ({
  fields,
  judge: (body) => checkFields<object>(body, fields),
});

/** Every request that has a body, by its operation in the document. */
const REQUESTS: Readonly<Record<string, RequestType>> = {
  computeFootprint: { ...answersWith(RUN_FIELDS), invalid: INVALID_EXAMPLE },
  computeEffects: { ...answersWith(effectsFields(proposals)), invalid: INVALID_EFFECTS },
  verifyResult: {
    fields: {
      ...savedResultFields(RUN_FIELDS),
      answers: { kind: 'object', fields: ANSWER_FIELDS, required: true, about: { fr: '', en: '' } },
    },
    judge: (body) => checkSavedResult(body, catalogue, kept, RUN_FIELDS),
    rules: [
      {
        refusal: /^catalogue\.hash unknown-word$/,
        told: 'A catalogue that is kept',
        body: { catalogue: { hash: 'x' }, answers: {} },
      },
      {
        refusal: /^answers\./,
        told: 'the answers of a footprint',
        body: { catalogue: { hash: catalogue.hash }, answers: { people: 0 } },
      },
    ],
  },
  simulate: {
    fields: simulationFields(stock),
    judge: (body) => checkSimulation(body, { stock, catalogue, knows }),
    rules: [unknownPlace('A territory is one of'), ownBounds('intensity'), miscounted()],
  },
  backcast: {
    fields: backcastFields(stock),
    judge: (body) => checkBackcast(body, { stock, catalogue, knows }),
    rules: [
      unknownPlace('A territory is one of', { goal: GOAL }),
      ownBounds('most', { goal: GOAL }),
      miscounted({ goal: GOAL }),
      {
        refusal: /^goal\.value too-(?:small|large)$/,
        told: 'a target from 0.001 to 100 %, a budget from 1 EUR',
        body: { goal: { kind: 'target', value: 101 } },
      },
    ],
  },
  curve: {
    fields: curveFields(stock),
    judge: (body) => checkCurve(body, { stock, catalogue, knows }),
    rules: [unknownPlace('A territory is one of'), ownBounds('most'), miscounted()],
  },
  offer: {
    fields: offerFields(stock),
    judge: (body) => checkOffer(body, { stock, catalogue, knows }),
    rules: [unknownPlace('A territory is one of'), ownBounds('intensity'), miscounted()],
  },
  judgeFleet: {
    fields: FLEET_REQUEST_FIELDS,
    judge: (body) => checkFleetRequest(body, catalogue),
    rules: [
      {
        refusal: /^spentReused too-large$/,
        told: 'part of what is spent',
        body: { year: 2026, groups: [], spent: 1, spentReused: 2 },
      },
      {
        refusal: /^spentRecycled too-large$/,
        told: 'then on recycled matter, is part of what is spent',
        body: { year: 2026, groups: [], spent: 2, spentReused: 1, spentRecycled: 2 },
      },
      {
        refusal: /^draws too-large$/,
        told: 'groups × draws are 500,000 at most',
        body: {
          year: 2026,
          groups: Array.from({ length: 300 }, () => ({ type: 'laptop', state: 'service', count: 1 })),
          draws: 2000,
        },
      },
    ],
    invalid: INVALID_FLEET,
  },
  keepScenario: {
    fields: SAVED_FIELDS,
    judge: (body) =>
      checkSaved(body, { stock, catalogue, knows }, (query) => [...new URLSearchParams(query)]),
    rules: [
      unknownPlace('a territory that is known'),
      {
        refusal: /^query\./,
        told: 'a query that its page reads without a mistake',
        body: { territory: '76709', query: 'horizon=1900' },
      },
    ],
  },
  openRoom: inRoom(openingFields(school.runs)),
  joinRoom: inRoom(room.SEAT_FIELDS),
  contribute: inRoom(room.CONTRIBUTION_FIELDS),
  lead: inRoom(room.ACT_FIELDS),
  showOnWall: inRoom(room.SHOW_FIELDS),
  lockDoor: inRoom(room.DOOR_FIELDS),
  sizeRoom: inRoom(room.SIZE_FIELDS),
  setAside: inRoom(room.ASIDE_FIELDS),
  acceptText: inRoom(room.ACCEPTANCE_FIELDS),
  removeText: inRoom(room.TEXT_REMOVAL_FIELDS),
  rewriteText: inRoom(room.REWRITING_FIELDS),
  openPoll: inRoom(room.POLL_FIELDS),
  removeSeat: inRoom(room.SEAT_REMOVAL_FIELDS),
  endRoom: inRoom(room.END_FIELDS),
  recoverRoom: inRoom(room.RECOVERY_FIELDS),
};

const { openAPIRegistry, getOpenAPI31Document } = createApi({ library, territories }).routes;
const document = getOpenAPI31Document(documentConfig(catalogue.version));

interface Documented {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  readonly description: string;
}

/** What the document says of a request with a body. */
function documented({ path, method, request }: RouteConfig): Documented[] {
  const content = request?.body?.content['application/json'];
  if (!content || !('schema' in content)) return [];
  const written = document.paths![path]![method as 'post']!.requestBody as unknown as {
    content: { 'application/json': { schema: { $ref: string } } };
  };
  const name = written.content['application/json'].schema.$ref.split('/').at(-1)!;
  return [
    {
      path,
      schema: content.schema as z.ZodType,
      examples: content.examples as unknown as Documented['examples'],
      description: document.components!.schemas![name]!.description ?? '',
    },
  ];
}
const DOCUMENTED: ReadonlyMap<string, Documented> = new Map(
  openAPIRegistry.definitions.flatMap((each) =>
    each.type === 'route' ? documented(each.route).map((one) => [each.route.operationId!, one] as const) : [],
  ),
);

const problemsOf = (judge: Judge, body: unknown): readonly Problem[] => problemsIn(judge(body));

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

/** What someone may write where text is free. */
const SAID = ['76709', 'own', 'repair-cafe=3', 'name=Les+Docks&people=4200', 'vote', '5f2c9a7e41b83d06'];

/** @param noise how often, out of a hundred, something is wrong on purpose */
function valueOf(field: FieldKind, noise: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 100 - noise, arbitrary: rightValue(field, noise) },
    { weight: noise, arbitrary: JUNK },
  );
}

function rightValue(field: FieldKind, noise: number): fc.Arbitrary<unknown> {
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
      return textOf(field, noise);
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
      return fc.oneof(
        { weight: 9, arbitrary: fc.array(valueOf(field.of, noise), { maxLength: 4 }) },
        // as long as a list may be, or longer by one; lists of objects have a test of their own
        { weight: field.of.kind === 'text' ? 1 : 0, arbitrary: longList(field, noise) },
      );
    case 'record': {
      const name = textOf({ min: 1, max: field.longest }, noise);
      return fc.dictionary(name, valueOf(field.of, noise), { maxKeys: 4, noNullPrototype: true });
    }
    case 'variants':
      return fc
        .constantFrom(...Object.entries(field.of))
        .chain(([kind, fields]) =>
          fieldsOf(
            { ...fields, kind: { kind: 'word', words: [kind], about: field.about, required: true } },
            noise,
          ),
        );
  }
}

function textOf({ min = 0, max }: { readonly min?: number; readonly max: number }, noise: number) {
  const fits = (text: string) => text.length >= min && text.length <= max;
  const edge = [min, max, ...(noise > 0 ? [Math.max(0, min - 1), max + 1] : [])].map((length) =>
    'x'.repeat(length),
  );
  return fc.oneof(
    fc.constantFrom(...SAID.filter(fits), 'x'.repeat(Math.max(1, min))),
    fc.string({ minLength: min, maxLength: Math.min(max, min + 20) }).filter(fits),
    fc.constantFrom(...edge),
  );
}

const longList = ({ max }: { readonly max: number }, noise: number) =>
  fc.constantFrom(max, noise > 0 ? max + 1 : max).map((length) => Array.from({ length }, () => 'x'));

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

const RUNS = 100;
const bodies = (fields: Fields): readonly [what: string, bodies: fc.Arbitrary<unknown>, runs: number][] => [
  ['right fields, siblings at odds or not', fieldsOf(fields, 0), RUNS],
  ['a few mistakes', fieldsOf(fields, 4), RUNS],
  ['many mistakes', fieldsOf(fields, 30), RUNS],
  ['anything', fc.jsonValue(), RUNS / 4],
];

/** The one thing that a schema of zod passes over: what a record holds under this name. JSON Schema does not. */
const PASSED_OVER = '"__proto__":';

test('every request with a body is here, and no other', () => {
  expect(Object.keys(REQUESTS).sort()).toEqual([...DOCUMENTED.keys()].sort());
});

describe.each(Object.entries(REQUESTS))(
  'the contract’s schema and the judge agree on %s',
  (operation, { fields, judge, rules = [], invalid }) => {
    const { schema, examples, description } = DOCUMENTED.get(operation)!;
    const accepts = (body: unknown) => schema.safeParse(body).success;
    const refusals = (body: unknown) => problemsOf(judge, body).map(({ path, code }) => `${path} ${code}`);

    test.each(bodies(fields))('given %s', (_what, some, numRuns) => {
      fc.assert(
        fc.property(some, (body) => {
          const refused = refusals(body);
          if (!accepts(body)) expect(refused).not.toEqual([]);
          else if (!JSON.stringify(body).includes(PASSED_OVER))
            expect(refused.filter((one) => !rules.some(({ refusal }) => refusal.test(one)))).toEqual([]);
        }),
        { numRuns },
      );
    });

    test('at the end of each list', () => {
      for (const [name, field] of Object.entries(fields)) {
        if (field.kind !== 'list') continue;
        const [entry] = fc.sample(rightValue(field.of, 0), { numRuns: 1, seed: 1 });
        const of = (length: number) => ({ [name]: Array.from({ length }, () => entry) });
        const tooLong = `${name} list-too-long`;
        expect(refusals(of(field.max))).not.toContain(tooLong);
        expect([accepts(of(field.max + 1)), refusals(of(field.max + 1))]).toEqual([
          false,
          expect.arrayContaining([tooLong]) as unknown,
        ]);
      }
    });

    test('given the examples', () => {
      expect(Object.keys(examples)).not.toEqual([]);
      for (const { value } of Object.values(examples))
        expect([accepts(value), refusals(value)]).toEqual([true, []]);
      if (invalid)
        expect([accepts(invalid.value), refusals(invalid.value).length > 0]).toEqual([false, true]);
    });

    test('but for the rules that the document tells in words', () => {
      for (const { refusal, told, body } of rules) {
        expect(description).toContain(told);
        expect(accepts(body)).toBe(true);
        expect(refusals(body)).toEqual([expect.stringMatching(refusal)]);
      }
    });
  },
);

describe.each(Object.entries(REQUESTS))('over the API, %s', (operation, { fields }) => {
  const headers = { ...JSON_HEADERS, 'facilitator-token': 'x' };
  let address = DOCUMENTED.get(operation)!.path;
  const send = (body: string, more: Record<string, string> = {}) =>
    app.request(`${address}?lang=en`, { method: 'POST', headers: { ...headers, ...more }, body });

  beforeAll(async () => {
    const opened = await app.request('/api/v1/rooms', {
      method: 'POST',
      headers,
      body: JSON.stringify({ run: '55', level: 'cycle-4', language: 'fr', screens: 'each', cards: 'levers' }),
    });
    address = address.replace('{code}', ((await opened.json()) as { code: string }).code);
  });

  test('what is no body of it is refused, with its place', async () => {
    expect((await send('[]', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send('[')).status).toBe(400);
    const refused = await send('[]');
    const { errors } = (await refused.json()) as { errors: object[] };
    expect([refused.status, errors]).toMatchObject([422, [{ pointer: '#', code: 'not-an-object' }]]);
  });

  test('any text at all is answered without a server fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string({ unit: 'binary' }),
          fieldsOf(fields, 20).map((body) => JSON.stringify(body)),
        ),
        async (text) => {
          expect((await send(text)).status).toBeLessThan(500);
        },
      ),
      { numRuns: 40 },
    );
  });
});

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
const rightRequest = (fields: Fields) =>
  fc.tuple(fieldsOf(fields, 0), fc.array(rightUse, { maxLength: 4 })).map(([body, uses]) => {
    const { children: _c, teenagers: _t, seniors: _s, ...rest } = body as Record<string, unknown>;
    const whole = { ...rest, ...('uses' in rest && { uses }), draws: 100 };
    return JSON.parse(JSON.stringify(whole)) as Record<string, unknown>;
  });

/** Every estimate in a reply, wherever it is. */
function estimatesIn(value: unknown): Record<string, number>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'central' in value && 'low' in value ? [value as unknown as Record<string, number>] : [];
  return [...own, ...Object.values(value).flatMap(estimatesIn)];
}

describe.each([
  ['footprints', REQUESTS.computeFootprint!, post],
  ['effects', REQUESTS.computeEffects!, postEffects],
] as const)('over the API, %s', (_what, { fields, judge }, send) => {
  test('any valid request is answered with finite numbers, in order', async () => {
    await fc.assert(
      fc.asyncProperty(rightRequest(fields), async (body) => {
        expect(problemsOf(judge, body)).toEqual([]);
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
});
