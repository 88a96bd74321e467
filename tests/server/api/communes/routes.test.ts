/** All communes over HTTP, and what a page computes for them with the policies. */
import { expect, test } from 'vitest';
import { csvRecords } from '../../../../models/fleet/read/csv.ts';
import { app, library } from '../../app.ts';

const PATH = '/api/v1/communes.csv';

test('all communes are there, each with its people and its electricity', async () => {
  const response = await app.request(PATH);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  const [header, ...rows] = [...csvRecords(await response.text(), ',')].map(({ cells }) => cells);
  expect(header).toEqual(['code', 'name', 'department', 'population', 'grid', 'household_size']);
  expect(rows).toHaveLength(34_963);
  expect(rows[0]).toEqual(['75056', 'Paris', '75', '2103778', 'FR', '1.9']);
  const grids = new Set(library.catalogue.grids.map(({ id }) => id));
  for (const [code, , , people, grid] of rows) {
    if (!(Number(people) >= 0) || !grids.has(grid!)) expect([code, people, grid]).toBe('in order');
  }
  expect(rows.find(([code]) => code === '97611')!.slice(-2)).toEqual(['YT', '2.15']);
});

test('a client that has the list gets 304', async () => {
  const tag = (await app.request(PATH)).headers.get('etag')!;
  const again = await app.request(PATH, { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(304);
});

test('policies give the number of homes per inhabitant', async () => {
  const { householdsPerPerson } = (await (await app.request('/api/v1/policies?lang=en')).json()) as {
    householdsPerPerson: number;
  };
  expect(householdsPerPerson).toBeCloseTo(0.97 / 2.15, 9);
});
