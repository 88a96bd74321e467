import { describe, expect, test } from 'vitest';
import { createEstimator } from '../../../../models/household/footprint.ts';
import { createSample } from '../../../../models/draws/sample.ts';
import {
  EXAMPLES,
  INVALID_EXAMPLE,
  ONE_SMARTPHONE_TOTAL,
} from '../../../../server/api/footprints/examples.ts';
import { footprintBody, type FootprintBody } from '../../../../server/api/footprints/contract.ts';
import type { ProblemBody } from '../../../../server/api/problem/contract.ts';
import { app, catalogue, FOOTPRINTS, JSON_HEADERS, post } from '../../app.ts';

const footprint = async (body: unknown) => (await (await post(body)).json()) as FootprintBody;
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('the examples of the contract', () => {
  test.each(Object.entries(EXAMPLES))('%s answers as the contract says', async (_name, { value }) => {
    const response = await post(value);
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(footprintBody.strict().parse(body)).toEqual(body);
  });

  test('give one smartphone the weight that the arithmetic gives', async () => {
    const { total, perPerson, assumed, nextQuestion, lines } = await footprint(EXAMPLES.oneSmartphone.value);
    expect(ONE_SMARTPHONE_TOTAL).toBeCloseTo(32.03, 2);
    expect(total.central).toBeCloseTo(ONE_SMARTPHONE_TOTAL, 2);
    expect(perPerson).toEqual(total);
    expect(assumed).toEqual([]);
    expect(nextQuestion).toBeNull();
    expect(lines.map(({ stage }) => stage)).toEqual(['manufacture', 'distribution', 'end-of-life', 'use']);
  });

  test('give, for an empty body, a French household, all of it assumed', async () => {
    const body = await footprint({});
    expect(body.people).toBe(catalogue.factors[catalogue.people.factor]!.central);
    expect(body.items.filter(({ component }) => component === 'device').every(({ assumed }) => assumed)).toBe(
      true,
    );
    expect(body.assumed.map(({ factor }) => factor)).toContain(catalogue.people.factor);
    expect(body.nextQuestion).toEqual(body.questions[0]);
    expect(body.total.high).toBeGreaterThan(body.total.central);
  });

  test('include an invalid one, which gets the problem shown in the contract', async () => {
    const response = await post(INVALID_EXAMPLE.value);
    expect(response.status).toBe(422);
    expect(((await response.json()) as ProblemBody).errors).toEqual(INVALID_EXAMPLE.errors);
  });
});

describe('a footprint', () => {
  test('adds up: lines, items, components and stages', async () => {
    const body = await footprint(EXAMPLES.familyOfFour.value);
    const total = body.total.central;
    expect(sum(body.lines.map(({ amount }) => amount))).toBeCloseTo(total, 9);
    expect(sum(body.items.map(({ estimate }) => estimate.central))).toBeCloseTo(total, 9);
    expect(sum(Object.values(body.byComponent).map(({ central }) => central))).toBeCloseTo(total, 9);
    expect(sum(Object.values(body.byStage).map(({ central }) => central))).toBeCloseTo(total, 9);
    expect(body.perPerson.central).toBeCloseTo(total / 4, 9);
  });

  test('explains each line with the factors that it names', async () => {
    const { lines } = await footprint({});
    for (const { terms, amount, factors } of lines) {
      const value = (id: string) => catalogue.factors[id]!.central;
      const worth = ({ constant, times, over }: Omit<(typeof terms)[number], 'lesser'>) => {
        const product = times.reduce((all, id) => all * value(id), constant);
        return over.reduce((all, id) => all / value(id), product);
      };
      const worths = terms.map(
        ({ lesser, ...rest }) => worth(rest) * (lesser ? Math.min(...lesser.map(worth)) : 1),
      );
      expect(sum(worths)).toBeCloseTo(amount, 9);
      const products = terms.flatMap(({ lesser = [], ...rest }) => [rest, ...lesser]);
      expect(new Set(factors)).toEqual(new Set(products.flatMap(({ times, over }) => [...times, ...over])));
    }
  });

  test('has three other criteria, each with its unit, its range, its figures and its gaps', async () => {
    const devices = [
      { type: 'smartphone', count: 1, yearsKept: 2, origin: 'new' },
      { type: 'console-home', count: 1 },
    ];
    const { criteria } = await footprint({ people: 1, devices });
    const fossil = catalogue.factors['smartphone.fossil']!.central;
    expect(criteria.map(({ criterion, unit }) => [criterion, unit])).toEqual([
      ['metals', 'kg Sb eq per year'],
      ['rawMaterial', 'kg per year'],
      ['fossil', 'MJ per year'],
    ]);
    expect(criteria[2]).toMatchObject({
      central: fossil / 2,
      factors: ['smartphone.fossil'],
      covered: ['smartphone'],
      uncovered: ['console-home'],
    });
    for (const { low, central, high } of criteria) {
      expect(low).toBeLessThan(central);
      expect(high).toBeGreaterThan(central);
    }
  });

  test('names the catalogue, the seed and the draws that it was made with, and can be made again', async () => {
    const request = { ...EXAMPLES.familyOfFour.value, seed: 7, draws: 500 };
    const body = await footprint(request);
    expect(body).toMatchObject({
      seed: 7,
      draws: 500,
      catalogue: { version: catalogue.version, hash: catalogue.hash },
    });
    await footprint({});
    expect(await footprint(request)).toEqual(body);
    const { seed, draws, ...answers } = request;
    const alone = createEstimator(catalogue, createSample(catalogue.factors, draws, seed))(answers);
    expect(body.total).toEqual(alone.total);
  });

  test('depends on its seed, whichever was asked for before', async () => {
    for (const seed of [3, 4]) {
      const alone = createEstimator(catalogue, createSample(catalogue.factors, 300, seed))({});
      expect((await footprint({ draws: 300, seed })).total).toEqual(alone.total);
    }
  });

  test('keeps the same figures when many others were asked for in between', async () => {
    const first = await footprint({ draws: 200 });
    const types = catalogue.devices.slice(0, 20).map(({ id }) => id);
    for (let seed = 2; seed < 9; seed++) {
      const devices = Array.from({ length: 100 }, (_, i) => ({ type: types[i % 20], yearsKept: seed }));
      expect((await post({ devices, seed, draws: 200 })).status).toBe(200);
      expect((await post({ devices, draws: 200 })).status).toBe(200);
    }
    expect(await footprint({ draws: 200 })).toEqual(first);
  });

  test('is the same when the same server is asked again', async () => {
    for (const { value } of Object.values(EXAMPLES))
      expect(await footprint(value)).toEqual(await footprint(value));
  });

  test('shows the collective share beside the total, never inside', async () => {
    const { collectiveShare, people } = await footprint({ people: 3 });
    expect(people).toBe(3);
    expect(collectiveShare.household).toBeCloseTo(collectiveShare.perPerson * 3, 9);
    expect(collectiveShare.basis.factor).toBe(catalogue.nationalDatacenters);
    expect(collectiveShare.range.low).toBeLessThan(collectiveShare.perPerson);
    expect(collectiveShare.range.high).toBeGreaterThan(collectiveShare.perPerson);
    expect(collectiveShare.perPerson).toBeLessThanOrEqual(collectiveShare.basis.published);
  });

  test('takes an empty list and a zero as answers: none', async () => {
    const none = await footprint({
      people: 1,
      devices: [],
      connections: { fixedLines: 0, sims: 0 },
      uses: [],
    });
    expect(none.total).toEqual({ central: 0, low: 0, high: 0 });
    expect(none.items).toEqual([]);
  });

  test('labels its items in the language asked for', async () => {
    const label = async (query: string, headers: Record<string, string> = {}) => {
      const response = await post({ devices: [{ type: 'smart-speaker' }], uses: [] }, headers, query);
      expect(response.headers.get('vary')).toContain('Accept-Language');
      return ((await response.json()) as FootprintBody).items.map((item) => item.label);
    };
    const speaker = catalogue.devices.find(({ id }) => id === 'smart-speaker')!.label;
    expect(await label('?lang=en')).toContain(speaker.en);
    expect(await label('')).toContain(speaker.fr);
    expect(await label('', { 'accept-language': 'en-GB,en;q=0.9' })).toContain(speaker.en);
    expect(await label('?lang=en', { 'accept-language': 'fr' })).toContain('Fixed line and box');
  });

  test('takes 10,000 draws, and is compressed for clients that accept it', async () => {
    const response = await post({ draws: 10_000 }, { 'accept-encoding': 'gzip' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('accepts a charset in the content type', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    expect((await app.request(FOOTPRINTS, { method: 'POST', headers, body: '{}' })).status).toBe(200);
    expect(JSON_HEADERS['content-type']).toBe('application/json');
  });
});

test('behind another country’s electricity, the notes say that what was not answered is French', async () => {
  const codes = async (grid: string) => (await footprint({ grid })).notices.map(({ code }) => code);
  expect(await codes('EU')).toContain('french-habits');
  expect(await codes('RE')).not.toContain('french-habits');
});

describe('published ranges alone', () => {
  const both = async (answers: object) =>
    Promise.all([footprint(answers), footprint({ ...answers, ranges: 'published' })]);
  const width = ({ low, high }: { low: number; high: number }) => high - low;

  test('move no central value, narrow the range, and are said', async () => {
    for (const answers of [{}, EXAMPLES.familyOfFour.value, { draws: 300, seed: 4 }]) {
      const [usual, chosen] = await both(answers);
      expect(footprintBody.strict().parse(chosen)).toEqual(chosen);
      expect(chosen.total.central).toBe(usual.total.central);
      expect(chosen.lines).toEqual(usual.lines);
      expect(width(chosen.total)).toBeLessThan(width(usual.total));
      expect(chosen.notices).toEqual([{ code: 'published-ranges' }, ...usual.notices]);
      expect(chosen.questions).toEqual(usual.questions);
    }
  });

  test('reach the criteria and the collective share, whose range is our judgement', async () => {
    const [usual, chosen] = await both(EXAMPLES.familyOfFour.value);
    for (const [i, { central, low, high }] of chosen.criteria.entries()) {
      expect(central).toBe(usual.criteria[i]!.central);
      expect(high - low).toBeLessThan(width(usual.criteria[i]!));
    }
    expect(chosen.collectiveShare.perPerson).toBe(usual.collectiveShare.perPerson);
    expect(width(chosen.collectiveShare.range)).toBe(0);
    expect(width(usual.collectiveShare.range)).toBeGreaterThan(0);
  });

  test('leave the usual answer as it was, asked before or after', async () => {
    const [first] = await both({});
    const [second] = await both({});
    expect(second).toEqual(first);
    expect(await footprint({ ranges: 'believed' })).toEqual(first);
  });

  test('are refused under another word, with the words that there are', async () => {
    const response = await post({ ranges: 'guessed' });
    expect(response.status).toBe(422);
    expect(((await response.json()) as ProblemBody).errors).toMatchObject([
      { path: 'ranges', code: 'unknown-word', right: 'One of: believed, published.' },
    ]);
  });
});
