/** The application as the tests call it: the real library, a store in memory, stopped clocks, a recorded log. */
import { expect } from 'vitest';
import { load } from '../../data/load.ts';
import { createApi } from '../../server/api/api.ts';
import { createApp } from '../../server/app.ts';
import type { RequestLine } from '../../server/http/log.ts';
import { sqlite } from '../../server/store/sqlite.ts';
import { createStore } from '../../server/store/store.ts';

export const library = load();
export const { catalogue } = library;

export const lines: RequestLine[] = [];
export const TODAY = Date.UTC(2026, 10, 25, 12);
export const store = await createStore(sqlite(':memory:'), () => TODAY);
export const app = createApp({
  api: createApi({ library, store }),
  now: () => 0,
  log: (line) => lines.push(line),
});

export const FOOTPRINTS = '/api/v1/footprints';
export const EFFECTS_PATH = '/api/v1/effects';
export const JSON_HEADERS = { 'content-type': 'application/json' };

/** Posts a value as JSON, or a text as it is, with English as the language. */
export const postTo =
  (path: string) =>
  async (body: unknown, headers: Record<string, string> = {}, query = '?lang=en'): Promise<Response> => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const init = { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body: text };
    return app.request(path + query, init);
  };

/** What an address answers to a body, read by its schema. */
export const answeredAt =
  <T>(path: string, schema: { parse(value: unknown): T }) =>
  async (body: unknown): Promise<T> => {
    const response = await postTo(path)(body);
    expect(response.status).toBe(200);
    return schema.parse(await response.json());
  };

/** What an address finds wrong in a body that it refuses. */
export const refusedAt = (path: string) => async (body: unknown) => {
  const response = await postTo(path)(body);
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return (
    (await response.json()) as { errors: { path: string; code: string; wrong: string; right: string }[] }
  ).errors;
};

export const ROOMS = '/api/v1/rooms';

/** Posts JSON, with the facilitator’s token when there is one. */
export function postAs(
  to: Pick<typeof app, 'request'>,
  path: string,
  body: unknown,
  token?: string,
): Response | Promise<Response> {
  const headers = { ...JSON_HEADERS, ...(token !== undefined && { 'facilitator-token': token }) };
  return to.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

export const post = postTo(FOOTPRINTS);
export const postEffects = postTo(EFFECTS_PATH);
