/** A host may show levers and laws without the proposals of the programme: nothing then is missing but them. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { leversAlone } from '../../data/programme/leversAlone.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { ACTORS } from '../../models/proposals/proposals.ts';
import { readConfig } from '../../server/config.ts';
import { createAverage } from '../../web/effects/average.ts';
import { home as homeEn } from '../../web/features/home/words/en.ts';
import { home as homeFr } from '../../web/features/home/words/fr.ts';
import { laidPage as pageEn } from '../../web/features/proposals/laid/words/page/en.ts';
import { laidPage as pageFr } from '../../web/features/proposals/laid/words/page/fr.ts';
import { pathOf, proposalPath, territoryPath, territoryPartPath } from '../../web/pages.ts';
import { createWhole } from '../server/whole.ts';
import { textOf } from './surfaces.ts';

const whole = load();
const library = leversAlone(whole);
const app = createWhole({ library });
const ask = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};
const pulling = whole.proposals.proposals.filter(
  ({ kind, lever }) => kind === 'measure' && lever !== undefined,
);
const levers = [...new Set(pulling.map(({ lever }) => lever!))];

test('one setting says so, and any other word is refused', () => {
  expect(readConfig({ PROPOSALS: 'hidden' })).toMatchObject({ showsProposals: false });
  for (const shown of [{}, { PROPOSALS: '' }, { PROPOSALS: 'shown' }])
    expect(readConfig(shown)).toMatchObject({ showsProposals: true });
  expect(readConfig({ PROPOSALS: 'no' })).toMatchObject({
    wrong: expect.stringContaining('PROPOSALS') as string,
  });
});

test('in their place stand the levers that they pull, with all their laws and their figures', () => {
  expect(library.measures.map(({ id }) => id).toSorted()).toEqual(levers.toSorted());
  expect(new Set(library.proposals.proposals.map(({ id }) => id)).size).toBe(
    levers.length + whole.gestures.length,
  );
  const [before, after] = [createAverage(whole), createAverage(library)];
  for (const { id, lever } of pulling) {
    const laws = whole.measures.find((measure) => measure.id === id)!.laws;
    expect(library.measures.find((measure) => measure.id === lever)!.laws).toEqual(
      expect.arrayContaining([...laws]),
    );
    expect(after.effects.get(lever!)!.saving).toEqual(before.effects.get(id)!.saving);
  }
  expect(library.catalogue).toBe(whole.catalogue);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { origin } = whole.programme;
  const titles = whole.measures.map(({ title }) => title[language]);
  const PATHS = [
    pathOf('home', language),
    ...['', '?order=programme', '?subject=commune', '?commune=76709', '?actor=state'].map(
      (query) => pathOf('proposals', language) + query,
    ),
    ...levers.map((id) => proposalPath(id, language)),
    pathOf('act', language),
    territoryPath('76709', language),
    territoryPartPath('76709', 'note', language) + '?ad-panels=100',
    `/api/v1/proposals?lang=${language}`,
    `/api/v1/policies?lang=${language}`,
  ];

  test.each(PATHS)('%s says nothing of the programme', async (path) => {
    const html = await ask(path);
    const text = path.startsWith('/api') ? html : textOf(html);
    expect(text).not.toContain(origin[language]);
    expect(text).not.toMatch(/Mélenchon|undefined|NaN/);
    expect(titles.filter((title) => text.includes(title))).toEqual([]);
  });

  test('what was about a proposal alone is not there', async () => {
    for (const path of [
      proposalPath('legal-guarantee', language),
      pathOf('facts', language),
      `/api/v1/programme?lang=${language}`,
      '/api/v1/proposals/legal-guarantee',
    ])
      expect((await app.request(path)).status).toBe(404);
  });

  test('the levers and the laws are shown, each with its figure', async () => {
    const html = await ask(pathOf('proposals', language));
    expect(html.match(/<li class="pr/g)).toHaveLength(levers.length);
    for (const id of levers) {
      const { label } = whole.levers[id]!;
      expect(textOf(html)).toContain(label[language]);
      const page = textOf(await ask(proposalPath(id, language)));
      const laws = pulling
        .filter(({ lever }) => lever === id)
        .flatMap((one) => whole.measures.find((measure) => measure.id === one.id)!.laws);
      for (const law of laws) expect(page).toContain(whole.laws[law]!.title[language]);
    }
    for (const { title } of whole.gestures) expect(textOf(html)).toContain(title[language]);
  });

  const lawsOf = (measures: typeof library.measures) => new Set(measures.flatMap(({ laws }) => laws)).size;
  const PAGE = { fr: pageFr, en: pageEn }[language];

  test('they are counted, with the laws in force beside them, whatever is asked', async () => {
    const { measures } = library;
    const counted = async (query: string) =>
      textOf(/<p[^>]*id="count">.*?<\/p>/s.exec(await ask(pathOf('proposals', language) + query))![0]).trim();
    const said = (some: typeof measures) =>
      some.length === 0
        ? PAGE.levers.none
        : PAGE.levers.found(some.length, String(measures.length), lawsOf(some)).replaceAll(/\s+/g, ' ');
    expect(await counted('')).toBe(said(measures));
    const found = ACTORS.map((actor) => measures.filter(({ actors }) => actors.includes(actor)));
    for (const [i, actor] of ACTORS.entries())
      expect(await counted(`?actor=${actor}`), actor).toBe(said(found[i]!));
    expect(new Set(found.map(({ length }) => length)).size).toBeGreaterThan(2);
    expect(await counted('?subject=commune')).toMatch(/^\d+ actions? .*\d+\.$/);
  });

  test('the home page still has its band: rules and laws are counted, and who decides is said', async () => {
    const { proposals } = { fr: homeFr, en: homeEn }[language];
    const html = await ask(pathOf('home', language));
    const band = /<section[^>]*class="band".*?<\/section>/s.exec(html)![0];
    const { measures } = library;
    for (const words of [
      proposals.levers.title(String(measures.length), String(lawsOf(measures))),
      proposals.gestures(String(whole.gestures.length)),
      proposals.whoDecides,
      proposals.levers.open,
    ])
      expect(textOf(band)).toContain(words.replaceAll(/\s+/g, ' '));
    expect(band).toContain(`href="${pathOf('proposals', language)}"`);
    // a small receipt for each
    expect(band.match(/<path[^>]*>/g)!.flatMap((path) => path.match(/M/g)!)).toHaveLength(measures.length);
    expect(textOf(band)).not.toMatch(/propositions|proposals/i);
  });
});
