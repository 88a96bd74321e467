/** Addresses that lead nowhere: in the language of the reader, what was sought, and the nearest page. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { createFindPlaces } from '../../web/features/notfound/nearest.ts';
import { factorPath, pathOf, proposalPath, territoryPath } from '../../web/pages.ts';
import { siteRead } from '../server/reading.ts';
import { textOf } from './surfaces.ts';

const app = siteRead();

async function ask(path: string) {
  const answer = await app.request(path);
  const html = await answer.text();
  return { status: answer.status, html, main: html.slice(html.indexOf('<main'), html.indexOf('</main>')) };
}
const nearest = (main: string) => /class="nearest.*?href="([^"]*)"/s.exec(main)?.[1];
const field = (main: string) => /<input[^>]*value="([^"]*)"/.exec(main)?.[1];

const phone = (language: Language) => factorPath('smartphone.manufacture', language);

describe('an address with a slip', () => {
  test.each([
    ['/propositions/garanti-10-ans', 'garanti 10 ans', proposalPath('legal-guarantee', 'fr')],
    ['/propositions/reparation', 'reparation', proposalPath('repairable-society', 'fr')],
    ['/propositions/legal-garantee', 'legal garantee', proposalPath('legal-guarantee', 'fr')],
    ['/propositons', 'propositons', pathOf('proposals', 'fr')],
    ['/foyer/tiket', 'tiket', pathOf('ticket', 'fr')],
    ['/ticket', 'ticket', pathOf('ticket', 'fr')],
    ['/methode/sensibilté', 'sensibilté', pathOf('sensitivity', 'fr')],
    ['/methode/facteurs/smartphone.fabrication', 'smartphone fabrication', phone('fr')],
    ['/commune/vanes', 'vanes', territoryPath('56260', 'fr')],
    ['/en/council/rouen', 'rouen', territoryPath('76540', 'en')],
    ['/en/receipt', 'receipt', pathOf('ticket', 'en')],
    ['/en/method/factors/smartphone.manufactur', 'smartphone manufactur', phone('en')],
    ['/en/proposals/spare-part', 'spare part', proposalPath('spare-parts', 'en')],
  ])('%s has its words in the search, and leads to the page that was meant', async (path, words, meant) => {
    const { status, main } = await ask(encodeURI(path));
    expect(status).toBe(404);
    expect(field(main)).toBe(words);
    expect(nearest(main)).toBe(meant);
    expect((await app.request(meant)).status).toBe(200);
  });
});

describe('an address like no other', () => {
  test.each([
    ['/propositions/zzzz', pathOf('proposals', 'fr')],
    ['/commune/99999', pathOf('council', 'fr')],
    ['/en/method/factors/constructor', pathOf('factor', 'en')],
    // a figure of the method has a word of it, and is not what was meant
    ['/ecole/atelier', '/ecole'],
  ])('%s leads to the page with which it begins', async (path, above) => {
    const { status, main } = await ask(path);
    expect(status).toBe(404);
    expect(nearest(main)).toBe(above);
  });

  test.each(['/nulle-part', '/en/nowhere', '/%E0%A4%A', '/wp-login.php'])(
    '%s leads to no page by chance',
    async (path) => {
      const { status, main } = await ask(path);
      expect(status).toBe(404);
      expect(nearest(main)).toBeUndefined();
    },
  );
});

describe.each(LANGUAGES)('the page of an address that leads nowhere (%s)', (language) => {
  test('is a receipt for no page, with four ways back, and scolds nobody', async () => {
    const path = `${pathOf('proposals', language)}/guarante`;
    const { html, main } = await ask(path);
    const text = textOf(main);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('name="robots" content="noindex"');
    expect(text).toContain(path);
    expect(text).not.toMatch(/404|erreur|error|oups|oops|désolé|sorry|!/i);
    const ways = [...main.slice(main.indexOf('class="ways')).matchAll(/href="(\/(?!icon)[^"]*)"/g)];
    expect(ways.map(([, href]) => href)).toEqual(
      (['ticket', 'proposals', 'council', 'school'] as const).map((page) => pathOf(page, language)),
    );
  });

  test('sends its words to a search that finds pages, and says when it finds none', async () => {
    const search = async (words: string) =>
      ask(`${pathOf('search', language)}?${new URLSearchParams({ q: words })}`);
    const found = await search({ fr: 'garantie 10 ans', en: 'guarantee 10 years' }[language]);
    expect(found.status).toBe(200);
    expect(found.main).toContain(`href="${proposalPath('legal-guarantee', language)}"`);
    expect((await search('Vannes')).main).toContain(`href="${territoryPath('56260', language)}"`);
    // words that a page does not bear, and by which it is sought
    for (const [words, page] of [
      ['sources', 'factor'],
      ['Mélenchon', 'proposals'],
      [{ fr: 'qui est derrière', en: 'who is behind it' }[language], 'about'],
      ['cookies', 'privacy'],
    ] as const) {
      const { main } = await search(words);
      const [, first] = /<li><a href="([^"]*)"/.exec(main)!;
      expect(first, words).toBe(pathOf(page, language));
    }
    const none = await search('qqqqxxxx');
    expect(none.main).toMatch(/role="status"/);
    expect(none.main).not.toMatch(/<ol[^>]*>\s*(?:<!--[^>]*-->)*\s*<li/);
    expect((await search('')).status).toBe(200);
    expect((await search('<b>"x')).main).not.toContain('<b>"x');
  });
});

describe('the nearest place', () => {
  const at = (name: string) => ({ fr: `/${name}`, en: `/en/${name}` });
  const find = createFindPlaces([
    { address: at('one'), title: { fr: 'Réparer un téléphone', en: 'Repairing a phone' } },
    { address: at('two'), title: { fr: 'Jeter un téléphone', en: 'Throwing a phone away' } },
    { address: at('three') },
  ]);
  const first = (words: string) => find(words, 1)[0]?.place.address.fr;

  test('is found by its title in any language, whatever accents, slips and endings', () => {
    expect(first('reparer telephone')).toBe('/one');
    expect(first('réparation du téléphonne')).toBe('/one');
    expect(first('throwing away a phone')).toBe('/two');
    expect(first('thrée')).toBe('/three');
  });

  test('is none where too little is alike, or nothing is sought', () => {
    expect(find('voiture', 3)).toEqual([]);
    expect(find(' -- ', 3)).toEqual([]);
  });

  test('gives a score of one to the same words, and no more than one to any', () => {
    expect(find('three', 1)[0]!.score).toBe(1);
    for (const { score } of find('un téléphone phone a repairing réparer réparation', 3, 0))
      expect(score).toBeLessThanOrEqual(1);
  });
});
