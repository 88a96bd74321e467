import { describe, expect, test } from 'vitest';
import type { Proposals } from '../../../../models/proposals/proposals.ts';
import { SEALS } from '../../../../models/proposals/seal.ts';
import {
  proposalDetail,
  proposalsBody,
  type ProposalDetail,
  type ProposalsBody,
} from '../../../../server/api/proposals/contract.ts';
import { createAverage } from '../../../../web/effects/average.ts';
import { app, library } from '../../app.ts';

const PATH = '/api/v1/proposals';
const get = (rest = '', headers: Record<string, string> = {}) => app.request(PATH + rest, { headers });
const list = async (query = '') => {
  const response = await get(query);
  expect(response.status).toBe(200);
  const body = await response.json();
  expect(proposalsBody.strict().parse(body)).toEqual(body);
  return body as ProposalsBody;
};
const ids = ({ proposals }: ProposalsBody) => proposals.map(({ id }) => id);
const { measures, gestures, proposals, levers, factors } = library;

describe('the list of proposals', () => {
  test('includes every measure in the order of the programme, then every gesture', async () => {
    const body = await list();
    expect(ids(body)).toEqual([...measures, ...gestures].map(({ id }) => id));
    expect(body.total).toBe(measures.length + gestures.length);
  });

  test.each(['fr', 'en'] as const)(
    'says in %s where each was found and what the law asks',
    async (language) => {
      const body = await list(`?lang=${language}`);
      measures.forEach((measure, i) => {
        const row = body.proposals[i]!;
        const { code, heading, booklet, actors } = measure;
        expect(row).toMatchObject({
          kind: 'measure',
          code,
          heading,
          booklet,
          actors,
          enabledBy: [],
          alone: null,
        });
        expect(row.title).toBe(measure.title[language]);
        expect(row.found.map(({ source }) => source.id)).toEqual(measure.found.map(({ source }) => source));
        expect(row.laws.map(({ id }) => id)).toEqual(measure.laws);
        for (const { id, figure, source } of row.laws) {
          expect(figure).toBe(library.laws[id]!.figure[language]);
          expect(source.publisher).toBe(library.sources[source.id]!.publisher);
        }
      });
      gestures.forEach((gesture, i) => {
        const { enabledBy, alone } = gesture;
        const said = { enabledBy, alone: alone?.[language] ?? null };
        const of = {
          kind: 'gesture',
          code: null,
          heading: null,
          booklet: null,
          actors: ['household'],
          found: [],
        };
        expect(body.proposals[measures.length + i]).toMatchObject({ ...of, ...said });
      });
    },
  );

  test('has either a lever or the reason why there is none', async () => {
    for (const { lever, gap, intensity } of (await list('?lang=en')).proposals) {
      expect(lever === null).toBe(gap !== null);
      expect(intensity > 0).toBe(lever !== null);
    }
  });

  test('explains each lever with its parameters, each with its source', async () => {
    const body = await list('?lang=en');
    expect(body.levers.map(({ id }) => id)).toEqual(proposals.levers.map(({ id }) => id));
    body.levers.forEach((lever, i) => {
      const { act, seal, rebound, perDevice = {}, repairs = [] } = proposals.levers[i]!;
      expect(lever).toMatchObject({ act, seal, rebound, repairs, label: levers[lever.id]!.label.en });
      expect(lever.perDevice.map(({ device, parameter }) => [device, parameter.id])).toEqual(
        Object.entries(perDevice),
      );
      for (const parameter of [...lever.parameters, ...lever.perDevice.map((each) => each.parameter)]) {
        const { central, low, high, unit, source } = factors[parameter.id]!;
        expect(parameter).toMatchObject({ central, low, high, unit, source: { id: source } });
      }
    });
  });

  test('includes all the numbers that the models compute with', async () => {
    const { numbers } = await list();
    expect(numbers as unknown as Proposals).toEqual(JSON.parse(JSON.stringify(proposals)));
  });
});

describe('the list, filtered', () => {
  const sealFor = (id: string | undefined) =>
    proposals.levers.find((lever) => lever.id === id)?.seal ?? 'unmeasured';

  test('can be filtered by kind, actor, seal', async () => {
    expect(ids(await list('?kind=gesture'))).toEqual(gestures.map(({ id }) => id));
    expect(ids(await list('?kind=measure&actor=council'))).toEqual(
      measures.filter(({ actors }) => actors.includes('council')).map(({ id }) => id),
    );
    for (const seal of SEALS)
      expect([seal, ids(await list(`?seal=${seal}`))]).toEqual([
        seal,
        [...measures, ...gestures]
          .filter(({ levers: [pull] }) => sealFor(pull?.lever) === seal)
          .map(({ id }) => id),
      ]);
  });

  test('can be filtered by whether an effect is computed, and is then the same for whoever asks again', async () => {
    const all = [...measures, ...gestures];
    for (const [effect, found] of [
      ['computed', all.filter(({ levers: pulls }) => pulls.length > 0)],
      ['none', all.filter(({ levers: pulls }) => pulls.length === 0)],
    ] as const) {
      expect(found.length).toBeGreaterThan(5);
      expect(ids(await list(`?effect=${effect}`))).toEqual(found.map(({ id }) => id));
    }
    const first = await get('?effect=computed');
    const again = await get('?effect=computed', { 'if-none-match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
  });

  test('can be filtered by heading; a chapter includes its headings', async () => {
    const heading = measures[0]!.heading;
    expect(ids(await list(`?heading=${heading}`))).toContain(measures[0]!.id);
    for (const chapter of library.programme.chapters) {
      const within = [chapter.id, ...chapter.headings.map(({ id }) => id)];
      expect(ids(await list(`?heading=${chapter.id}`))).toEqual(
        measures.filter((measure) => within.includes(measure.heading)).map(({ id }) => id),
      );
    }
  });

  test('keeps numbers and levers complete', async () => {
    const whole = await list('?lang=en');
    const none = await list('?lang=en&kind=gesture&heading=sobriety');
    expect(none).toEqual({ ...whole, proposals: [], total: 0 });
  });

  test.each([
    ['kind=law', 'measure, gesture'],
    ['actor=mayor', 'council'],
    ['seal=sure', 'measured, calculated, assumed, unmeasured'],
    ['heading=nothing', 'sobriety'],
    ['heading=', 'sobriety'],
    ['kind=measure&kind=gesture', 'measure, gesture'],
    ['lang=de', 'fr or en'],
    ['sort=id', 'Leave it out'],
    ['search=x', 'Leave it out'],
    ['__proto__=1', 'Leave it out'],
  ])('refuses ?%s with the words that would be right', async (query, words) => {
    const response = await get(`?${query}`, { 'accept-language': 'en' });
    expect(response.status).toBe(400);
    const { type, errors } = (await response.json()) as {
      type: string;
      errors: { parameter: string; right: string }[];
    };
    expect(type).toBe('/api#invalid-query');
    expect(errors).toMatchObject([{ parameter: query.split('=')[0], right: expect.stringContaining(words) }]);
  });
});

describe('one proposal', () => {
  const detail = async (id: string, language = 'en') => {
    const response = await get(`/${id}?lang=${language}`);
    expect([response.status, response.headers.get('content-language')]).toEqual([200, language]);
    const body = await response.json();
    expect(proposalDetail.strict().parse(body)).toEqual(body);
    return body as ProposalDetail;
  };

  test('can be read, and gives the same as the list', async () => {
    const { proposals: rows, levers: whole } = await list('?lang=en');
    for (const row of rows) {
      const body = await detail(row.id);
      expect(body).toMatchObject(row);
      expect(body.leverDetail).toEqual(whole.find(({ id }) => id === row.lever) ?? null);
      expect(body.headingTitle === null).toBe(row.kind === 'gesture');
      expect(body.frenchAverage === null).toBe(row.lever === null);
    }
  });

  test('names the gestures that it makes possible, when it is a measure', async () => {
    for (const { id } of measures) {
      const enabled = gestures.filter(({ enabledBy }) => enabledBy.includes(id)).map((gesture) => gesture.id);
      expect((await detail(id)).enables).toEqual(enabled);
    }
    expect((await detail(gestures[0]!.id)).enables).toEqual([]);
  });

  test('says when it acts outside a footprint, and then saves none of it', async () => {
    const acting = (kind: string) => proposals.levers.find(({ act }) => act.kind === kind)!.id;
    const pulling = (lever: string) => proposals.proposals.find((proposal) => proposal.lever === lever)!.id;
    for (const [kind, per] of [
      ['collective', 'inhabitant-year'],
      ['once', 'once'],
    ] as const) {
      const { frenchAverage } = await detail(pulling(acting(kind)));
      expect(frenchAverage).toMatchObject({
        household: { central: 0, low: 0, high: 0 },
        helps: 0,
        lines: [],
      });
      expect(frenchAverage!.aside!.per).toBe(per);
      expect(frenchAverage!.aside!.saving.central).toBeGreaterThan(0);
    }
  });

  test('gives the same as the pages for the French average', async () => {
    const { effects } = createAverage(library);
    for (const { id } of proposals.proposals) {
      const { frenchAverage } = await detail(id);
      const { saving, helps, aside = null } = effects.get(id) ?? {};
      expect([id, frenchAverage?.perPerson, frenchAverage?.helps]).toEqual([id, saving, helps]);
      expect([id, frenchAverage?.aside ?? null]).toEqual([id, aside]);
    }
  });

  test('answers 304 to a client that has it', async () => {
    const etag = (await get('/keep-longer')).headers.get('etag')!;
    expect((await get('/keep-longer', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/keep-longer?lang=en', { 'if-none-match': etag })).status).toBe(200);
  });

  test.each([
    ['keep-longr', 'en', 'Did you mean "keep-longer"?'],
    ['Repair-It', 'fr', 'Vouliez-vous dire «\u202frepair-it\u202f» ?'],
    ['qqqqqqqqqqqq', 'en', undefined],
    ['__proto__', 'en', undefined],
    ['constructor', 'en', undefined],
    ['x'.repeat(2000), 'en', undefined],
    ['%E0%A4%A', 'en', undefined],
  ])('%s in %s is unknown; the nearest one is suggested', async (id, language, nearest) => {
    const response = await get(`/${id}?lang=${language}`);
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
    const { type, detail: said } = (await response.json()) as { type: string; detail: string };
    expect(type).toBe('/api#unknown-proposal');
    if (nearest) expect(said.replaceAll(/\s/g, ' ')).toContain(nearest.replaceAll(/\s/g, ' '));
    else expect(said).not.toMatch(/mean/);
  });
});
