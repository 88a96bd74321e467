/** The session shown in the contract is sent as it stands; every reply is what the contract declares. */
import type { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import type * as bodies from '../../../../server/api/rooms/body.ts';
import * as contract from '../../../../server/api/rooms/contract.ts';
import { examplesOf, GIVEN, SESSION } from '../../../../server/api/rooms/examples.ts';
import { app, JSON_HEADERS, library } from '../../app.ts';

const ROUTES = [
  contract.openRoomRoute(library.school.runs),
  ...Object.values(contract).filter((each) => 'operationId' in each),
];
type Operation = (typeof ROUTES)[number]['operationId'];

interface Declared {
  readonly content?: Readonly<Record<string, { readonly schema: z.ZodType }>>;
}

/** Sends what the operation takes; no part of the reply may be undeclared. */
async function ask(operation: Operation, code: string, token?: string, value?: object): Promise<unknown> {
  const { method, path, responses } = ROUTES.find(({ operationId }) => operationId === operation)!;
  const address = `${path.replace('{code}', code)}?lang=en`;
  const headers = { ...JSON_HEADERS, ...(token !== undefined && { 'facilitator-token': token }) };
  const body = value && JSON.stringify(value);
  const answer = await app.request(address, { method, headers, ...(body !== undefined && { body }) });
  const declared = (responses as Record<string, Declared>)[answer.status];
  expect([operation, answer.ok, declared !== undefined]).toEqual([operation, true, true]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const content = declared!.content;
  if (!content) return expect(await answer.text()).toBe('');
  const [type, { schema }] = Object.entries(content)[0]!;
  expect(answer.headers.get('content-type')?.split(';')[0]).toBe(type);
  const said: unknown = await answer.json();
  expect(schema.parse(said)).toEqual(said);
  return said;
}

test('each operation with a body has its worked requests in the document, numbered in order', async () => {
  const { paths } = (await (await app.request('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { requestBody: { content: Record<string, { examples: object }> } }>>;
  };
  const shown = ROUTES.filter(({ method }) => method === 'post').map(({ path, operationId }) => {
    const { examples } = paths[path]!.post!.requestBody.content['application/json']!;
    expect(examples).toEqual(examplesOf(operationId));
    return Object.values(examples as ReturnType<typeof examplesOf>);
  });
  const numbers = shown.flat().map(({ summary }) => Number.parseInt(summary, 10));
  expect(numbers.sort((a, b) => a - b)).toEqual(SESSION.map((_, place) => place + 1));
  expect(shown.every(({ length }) => length > 0)).toBe(true);
});

test('the worked session goes from its opening to its end', async () => {
  const given: Record<string, string> = { code: '', token: '' };
  const sentences = async () => {
    const { texts } = (await ask('getDesk', given.code!, given.token)) as z.infer<typeof bodies.deskBody>;
    return texts.filter(({ step }) => step === 'charter');
  };
  for (const { operation, name, leads, value } of SESSION) {
    const mine = Object.entries(value).map(([key, held]) => [
      key,
      key in GIVEN && typeof held === 'string' ? given[key] : (held as unknown),
    ]);
    const token = leads ? given.token : undefined;
    if (operation === 'removeText') expect(await sentences()).toMatchObject([{ key: 'a4' }]);
    const said = await ask(operation as Operation, given.code!, token, Object.fromEntries(mine) as object);
    if (operation !== 'endRoom') Object.assign(given, said);
    if (operation === 'removeText') expect(await sentences()).toEqual([]);
    if (operation === 'endRoom') {
      const { comeback } = said as z.infer<typeof bodies.endedBody>;
      const { totals } = (await ask('getTotals', comeback!.code)) as bodies.TotalsBody;
      // one pupil for two proposals, and the hands of eleven; nothing is kept for one pupil alone, and the vote is kept as
      // the class saw it
      expect(Object.entries(totals.steps).filter(([, kept]) => Object.keys(kept).length > 0)).toEqual([
        [
          'vote',
          {
            vote: {
              kind: 'choice',
              people: 12,
              counts: expect.objectContaining({
                ...{ 'keep-longer': 1 + 4, 'eco-design': 5, 'take-back': 5, 'repairable-society': 10 },
              }) as unknown,
              hidden: [],
            },
          },
        ],
      ]);
    } else expect([name, await ask('getRoom', given.code!)]).toMatchObject([name, { code: given.code }]);
  }
});
