import { describe, expect, test } from 'vitest';
import { effectsRequestSchema, requestSchema } from '../../../../server/api/request/schema.ts';
import { effectsBody } from '../../../../server/api/effects/contract.ts';
import { EFFECTS } from '../../../../server/api/effects/examples.ts';
import { EXAMPLES } from '../../../../server/api/footprints/examples.ts';
import { footprintBody } from '../../../../server/api/footprints/contract.ts';
import { problemBody, PROBLEMS } from '../../../../server/api/problem/contract.ts';
import { app, catalogue, EFFECTS_PATH, FOOTPRINTS, library, postTo, store } from '../../app.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly example?: unknown;
  readonly additionalProperties?: unknown;
}
interface Content {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content: Readonly<Record<string, Content>> }>
  >;
}
interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly 'x-problems': readonly { readonly id: string }[];
}

const response = await app.request('/api/openapi.json');
const document = (await response.json()) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const resolve = (schema: Schema): Schema =>
  schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)!]! : schema;

describe('the OpenAPI document', () => {
  test('is version 3.1, with addresses relative to where it is served', () => {
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([{ url: '/' }]);
  });

  test('lists every route of the specification, each once', () => {
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'delete /api/v1/scenarios/{id}',
      'delete /api/v1/totals/{code}',
      'get /api/openapi.json',
      'get /api/v1/catalogue',
      'get /api/v1/catalogue/{hash}',
      'get /api/v1/catalogue/{hash}/core',
      'get /api/v1/catalogue/{hash}/homes/{language}',
      'get /api/v1/catalogue/{hash}/methods/{language}',
      'get /api/v1/catalogue/{hash}/prose/{language}',
      'get /api/v1/communes.csv',
      'get /api/v1/corridor',
      'get /api/v1/factors',
      'get /api/v1/factors/{id}',
      'get /api/v1/fleets',
      'get /api/v1/policies',
      'get /api/v1/prices',
      'get /api/v1/programme',
      'get /api/v1/proposals',
      'get /api/v1/proposals/{id}',
      'get /api/v1/rooms/{code}',
      'get /api/v1/rooms/{code}/desk',
      'get /api/v1/rooms/{code}/stream',
      'get /api/v1/scenarios/{id}',
      'get /api/v1/territories',
      'get /api/v1/territories/{code}',
      'get /api/v1/totals/{code}',
      'get /healthz',
      'get /readyz',
      'get /version',
      'post /api/v1/backcasts',
      'post /api/v1/effects',
      'post /api/v1/fleets',
      'post /api/v1/footprints',
      'post /api/v1/rooms',
      'post /api/v1/rooms/{code}/acceptances',
      'post /api/v1/rooms/{code}/acts',
      'post /api/v1/rooms/{code}/asides',
      'post /api/v1/rooms/{code}/contributions',
      'post /api/v1/rooms/{code}/dismissals',
      'post /api/v1/rooms/{code}/door',
      'post /api/v1/rooms/{code}/end',
      'post /api/v1/rooms/{code}/polls',
      'post /api/v1/rooms/{code}/recovery',
      'post /api/v1/rooms/{code}/removals',
      'post /api/v1/rooms/{code}/seats',
      'post /api/v1/rooms/{code}/texts',
      'post /api/v1/rooms/{code}/wall',
      'post /api/v1/scenarios',
      'post /api/v1/simulations',
      'post /api/v1/verify',
    ]);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operation } of operations) expect(operation.summary).not.toBe('');
  });

  test('only refers to schemas that it contains', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref!);
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) {
      expect(ref).toMatch(/^#\/components\/schemas\/\w+$/);
      expect(document.components.schemas).toHaveProperty(ref.split('/').at(-1)!);
    }
  });

  test('declares every parameter of each path', () => {
    for (const { path, operation } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name);
      expect(declared).toEqual(named);
    }
  });

  test('declares the status and type of the reply of each route', async () => {
    // rooms have a life cycle: rooms.test.ts goes through it, with what their contract declares
    for (const { path, method, operation } of operations.filter((each) => !/rooms|totals/.test(each.path))) {
      const present: Record<string, string> = { hash: catalogue.hash };
      const headers: Record<string, string> = {};
      if (path === '/api/v1/scenarios/{id}') {
        const { id, token } = await store.scenarios.keep({ territory: 'france', query: '' }, 1);
        Object.assign(present, { id });
        headers['deletion-token'] = token;
      }
      const exampleOf = (wanted: string) =>
        String(operation.parameters?.find(({ name }) => name === wanted)?.schema.example);
      const address = path.replace(/\{(\w+)\}/g, (_all, name: string) => present[name] ?? exampleOf(name));
      const required = (operation.parameters ?? []).filter((each) => each.in === 'query' && each.required);
      const query = new URLSearchParams(required.map(({ name }) => [name, exampleOf(name)]));
      const [body] = Object.values(operation.requestBody?.content['application/json']!.examples ?? {});
      const init = { method: method.toUpperCase(), headers };
      const answer = body ? await postTo(path)(body.value) : await app.request(`${address}?${query}`, init);
      const declared = operation.responses[String(answer.status)];
      expect(answer.ok, `${method} ${path}`).toBe(true);
      const type = answer.headers.get('content-type')?.split(';')[0];
      expect(type === undefined ? declared : Object.keys(declared!.content)).toEqual(
        type === undefined ? { description: expect.any(String) } : expect.arrayContaining([type]),
      );
    }
  });

  test('lists what may go wrong', () => {
    expect(document['x-problems'].map(({ id }) => id)).toEqual(Object.keys(PROBLEMS));
  });
});

const ANSWERS = ['people', 'grid', 'devices', 'connections', 'uses', 'networkMethod', 'switches'];
const REQUESTS = [
  {
    path: FOOTPRINTS,
    keys: [...ANSWERS, 'draws', 'seed'],
    schema: requestSchema(catalogue),
    examples: EXAMPLES,
    shown: ['oneSmartphone', EXAMPLES.oneSmartphone.value],
    body: footprintBody,
  },
  {
    path: EFFECTS_PATH,
    keys: [...ANSWERS, 'draws', 'seed', 'proposals', 'rebound'],
    schema: effectsRequestSchema(catalogue, library.proposals),
    examples: EFFECTS,
    shown: ['refurbishedSmartphone', EFFECTS.refurbishedSmartphone.value],
    body: effectsBody,
  },
] as const;

describe.each(REQUESTS)('the request of $path', ({ path, keys, schema, examples, shown, body }) => {
  const { requestBody, responses } = document.paths[path]!.post!;
  const content = requestBody!.content['application/json']!;
  const root = resolve(content.schema);

  test('is an object with optional keys, and no others', () => {
    expect(requestBody!.required).toBe(true);
    expect(root.required).toBeUndefined();
    expect(root.additionalProperties).toBe(false);
    expect(Object.keys(root.properties!)).toEqual(expect.arrayContaining([...keys]));
  });

  test('has a unit and bounds for every number, and a description in both languages for every field', () => {
    const walk = (schema: Schema, at: string): void => {
      for (const [key, held] of Object.entries(resolve(schema).properties ?? {})) {
        const field = resolve(held);
        const place = `${at}/${key}`;
        expect(held.description ?? field.description, place).toMatch(/ \/ /);
        if (field.type === 'number' || field.type === 'integer') {
          expect(field.description, place).toMatch(/^Unit: /);
          expect([typeof field.minimum, typeof field.maximum], place).toEqual(['number', 'number']);
        }
        walk(field.items ?? field, place);
      }
    };
    walk(root, '');
  });

  test('uses the words of the catalogue', () => {
    const entry = (list: string) => resolve(resolve(root.properties![list]!).items!).properties!.type!.enum;
    expect(entry('devices')).toEqual(catalogue.devices.map(({ id }) => id));
    expect(entry('uses')).toEqual(catalogue.uses.map(({ id }) => id));
    if ('proposals' in root.properties!) {
      const { properties } = resolve(resolve(root.properties.proposals!).items!);
      expect(properties!.id!.enum).toEqual(library.proposals.proposals.map(({ id }) => id));
    }
    expect(root.properties!.grid!.enum).toEqual(catalogue.grids.map(({ id }) => id));
    expect(Object.keys(resolve(root.properties!.switches!).properties!)).toEqual(
      catalogue.switches.map(({ id }) => id),
    );
  });

  test('has examples that the tests run', () => {
    expect(Object.keys(content.examples!)).toEqual(Object.keys(examples));
    for (const { value } of Object.values(content.examples!))
      expect(schema.safeParse(value).success).toBe(true);
  });

  test('shows the replies that the server gives', async () => {
    const [name, request] = shown;
    const answer = responses['200']!.content['application/json']!.examples![name]!.value;
    expect(body.strict().parse(answer)).toEqual(answer);
    expect(await (await postTo(path)(request)).json()).toEqual(answer);
    const problem = responses['422']!.content['application/problem+json']!.examples!.invalid!.value;
    expect(problemBody.strict().parse(problem)).toEqual(problem);
  });
});
