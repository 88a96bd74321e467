import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  readonly description?: string;
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
      'post /api/v1/curves',
      'post /api/v1/effects',
      'post /api/v1/fleets',
      'post /api/v1/footprints',
      'post /api/v1/offers',
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
      'post /api/v1/rooms/{code}/size',
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

  test('says more of each route than its name, and gives an example of all that it must be sent', () => {
    for (const { path, method, operation } of operations) {
      expect(operation.description?.length ?? 0, `${method} ${path}`).toBeGreaterThan(30);
      for (const parameter of operation.parameters ?? [])
        if (parameter.required && parameter.in !== 'header')
          expect(parameter.schema.example, `${path}: ${parameter.name}`).toBeDefined();
      const sent = Object.values(operation.requestBody?.content ?? {});
      for (const { examples } of sent) expect(Object.keys(examples ?? {}), path).not.toEqual([]);
    }
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
      const bodies = Object.values(operation.requestBody?.content['application/json']!.examples ?? {});
      const init = { method: method.toUpperCase(), headers };
      const answers = await Promise.all(
        bodies.length > 0
          ? bodies.map(({ value }) => postTo(path)(value))
          : [app.request(`${address}?${query}`, init)],
      );
      // each example is run, and answered
      expect(
        answers.map(({ ok }) => ok),
        `${method} ${path}`,
      ).not.toContain(false);
      const answer = answers[0]!;
      const declared = operation.responses[String(answer.status)];
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

test('a client generated from the document compiles, and knows what routes ask and answer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sobrement-client-'));
  const run = (program: string, ...words: string[]) =>
    spawnSync(process.execPath, [join(PACKAGES, program), ...words], { cwd: folder, encoding: 'utf8' });
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
    expect(run('openapi-typescript/bin/cli.js', 'openapi.json', '-o', 'api.ts').status).toBe(0);
    writeFileSync(join(folder, 'client.ts'), CLIENT);
    const compilerOptions = {
      ...{
        strict: true,
        noEmit: true,
        target: 'es2023',
        module: 'preserve',
        lib: ['es2023', 'dom'],
        types: [],
      },
      ...{
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        allowImportingTsExtensions: true,
      },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['client.ts'] }));
    const { stdout, status } = run('@typescript/native-preview/bin/tsc', '-p', folder);
    expect([status, stdout]).toEqual([0, '']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const PACKAGES = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** What someone elsewhere writes: a client of few lines, a call, and two mistakes that the compiler must see. */
const CLIENT = `import type { operations, paths } from './api.ts';
type Posts = { [P in keyof paths]: paths[P] extends { post: { requestBody: object } } ? P : never }[keyof paths];
type Body<P extends Posts> = paths[P] extends { post: { requestBody: { content: { 'application/json': infer B } } } } ? B : never;
type Answer<P extends Posts> = paths[P] extends { post: { responses: { 200: { content: { 'application/json': infer A } } } } } ? A : never;
export async function post<P extends Posts>(site: string, path: P, body: Body<P>): Promise<Answer<P>> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(site + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Answer<P>;
}
const found = await post('https://a.example', '/api/v1/footprints', { people: 2, devices: [{ type: 'smartphone', count: 1 }] });
export const kilograms: number = found.total.central;
export type Factors = operations['listFactors']['responses'][200]['content']['application/json'];
// @ts-expect-error: people are counted
await post('https://a.example', '/api/v1/footprints', { people: 'two' });
// @ts-expect-error: no such route
await post('https://a.example', '/api/v1/footprint', {});
`;
