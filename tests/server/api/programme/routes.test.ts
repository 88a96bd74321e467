import { describe, expect, test } from 'vitest';
import { headingIds } from '../../../../data/programme/records.ts';
import { programmeBody, type ProgrammeBody } from '../../../../server/api/programme/contract.ts';
import { app, library } from '../../app.ts';

const PATH = '/api/v1/programme';
const get = (query = '', headers: Record<string, string> = {}) => app.request(PATH + query, { headers });
const bodyOf = async (response: Response) => (await response.json()) as ProgrammeBody;

describe('the programme', () => {
  test.each(['fr', 'en'] as const)('in %s, is in its order, each part with its link', async (language) => {
    const response = await get(`?lang=${language}`);
    expect(response.headers.get('content-language')).toBe(language);
    const body = await bodyOf(response);
    expect(programmeBody.strict().parse(body)).toEqual(body);
    const parts = body.chapters.flatMap((chapter) => [chapter, ...chapter.headings]);
    const known = library.programme.chapters.flatMap((chapter) => [chapter, ...chapter.headings]);
    expect(parts.map(({ id }) => id)).toEqual(headingIds(library));
    expect(parts.map(({ title }) => title)).toEqual(known.map(({ title }) => title[language]));
    expect(parts.map(({ link }) => link)).toEqual(
      known.map(({ link }) => ({ ...link, reason: link.reason[language] })),
    );
  });

  test('includes every measure once, in its own order', async () => {
    const { chapters } = await bodyOf(await get());
    const measures = chapters.flatMap((chapter) => [
      ...chapter.measures,
      ...chapter.headings.flatMap((heading) => heading.measures),
    ]);
    expect(measures).toEqual(library.measures.map(({ id }) => id));
  });

  test('has today’s figures beside each fact, with their publisher', async () => {
    const { facts, source } = await bodyOf(await get('?lang=en'));
    expect(source.id).toBe(library.programme.source);
    expect(facts.map(({ id }) => id)).toEqual(library.programme.facts.map(({ id }) => id));
    for (const { heading, today } of facts) {
      expect(headingIds(library)).toContain(heading);
      for (const { source: cited, year } of today) {
        const { title, publisher, url } = library.sources[cited.id]!;
        expect(cited).toMatchObject({ title, publisher, ...(url && { url }) });
        expect(year).toBeGreaterThan(2000);
      }
    }
  });

  test('answers 304 to a client that has it in that language, and to no other', async () => {
    const first = await get('', { 'accept-language': 'en' });
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toBe('Accept-Encoding, Accept-Language, Origin');
    const etag = first.headers.get('etag')!;
    const again = await get('', { 'accept-language': 'en', 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('content-language')]).toEqual([
      304,
      '',
      'en',
    ]);
    expect((await get('', { 'accept-language': 'fr', 'if-none-match': etag })).status).toBe(200);
  });

  test.each(['lang=de', 'heading=sobriety', 'lang=fr&lang=en'])('refuses ?%s', async (query) => {
    const response = await get(`?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ type: '/api#invalid-query', errors: [{}] });
  });
});
