/** What is not computed is reported with its status, in the reader's language, and nothing that was typed is lost. */
import { describe, expect, test } from 'vitest';
import type { Undone } from '../../../server/compute/pool.ts';
import type { Task } from '../../../server/compute/pool.ts';
import { createOrigins } from '../../../server/http/origins.ts';
import { territoryPartPath } from '../../../web/pages.ts';
import { costliest, initOf } from '../../load/costliest.ts';
import { JSON_HEADERS, library } from '../app.ts';
import { createWhole } from '../whole.ts';

const REFUSALS = [
  [{ undone: 'busy', waitMs: 3200 }, 429, '4', 'Trop de calculs à la fois', 'too-many-requests'],
  [{ undone: 'lost', waitMs: 1000 }, 503, '1', 'Le calcul s’est arrêté avant la fin', 'calculation-lost'],
] as const satisfies [Undone, number, string, string, string][];

/** A server whose calculators do nothing. */
function open(undone: Undone) {
  const tasks: Task[] = [];
  const run = async (task: Task) => {
    tasks.push(task);
    return undone;
  };
  const calculators = { pool: { run, close: async () => undefined }, originOf: createOrigins() };
  return { tasks, app: createWhole({ library, calculators }) };
}

describe.each(REFUSALS)('%j', (undone, status, wait, title, type) => {
  test.each(Object.entries(costliest(library)))('%s', async (_name, make) => {
    const { app, tasks } = open(undone);
    const costly = make(1);
    const answer = await app.request(costly.path, initOf(costly));
    const text = await answer.text();
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, wait]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain(costly.path.startsWith('/api/') ? `/api#${type}` : title);
    expect(tasks).toHaveLength(1);
  });
});

test('a form can be sent again as it was filled in', async () => {
  const { app } = open(REFUSALS[0][0]);
  const body = new URLSearchParams({ as: 'rtf', 'goals.owner': 'Mme "Élan" <DSI>' });
  const path = territoryPartPath('76709', 'pieces', 'fr');
  const html = await (await app.request(path, { method: 'POST', body })).text();
  expect(html).toContain(`<form method="post" action="${path}">`);
  expect(html).toContain('name="as" value="rtf"');
  expect(html).toContain('name="goals.owner" value="Mme &quot;Élan&quot; &lt;DSI>"');
});

test('a page that was not rendered is rendered when it is asked for again', async () => {
  const undone: unknown[] = [REFUSALS[0][0], 'made'];
  const run = async () => undone.shift();
  const calculators = { pool: { run, close: async () => undefined }, originOf: createOrigins() };
  const app = createWhole({ library, calculators });
  const ask = async () => (await app.request('/commune/76709')).status;
  expect([await ask(), await ask(), await ask()]).toEqual([429, 200, 200]);
});

test('short requests are answered at once', async () => {
  const { app, tasks } = open(REFUSALS[1][0]);
  for (const [path, body] of [
    ['/api/v1/footprints', { people: 2, devices: [{ type: 'laptop' }] }],
    ['/api/v1/effects', { people: 2, proposals: [{ id: 'repair-it' }] }],
  ] as const) {
    const init = { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) };
    expect((await app.request(path, init)).status).toBe(200);
  }
  expect(tasks).toEqual([]);
});
