/** The picture of each page: what a network shows where an address is shared. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import type { Task } from '../../../server/compute/pool.ts';
import { createOrigins } from '../../../server/http/origins.ts';
import { OUTLINED } from '../../../server/pages/pictures/outlines.ts';
import { card, CARD_SIZE } from '../../../web/picture/card.ts';
import { pageOf, picturePath } from '../../../web/picture/address.ts';
import { BOLD, createPen, SANS, SERIF } from '../../../web/picture/lettering.ts';
import { PAGES } from '../../../web/site.ts';
import { createAverage } from '../../../web/effects/average.ts';
import { DECIDERS } from '../../../web/features/proposals/one/deciders.ts';
import { pictureOfProposal, renderProposal } from '../../../web/features/proposals/proposalPage.ts';
import { openTerritories } from '../../../data/territories/load.ts';
import { openDrawnSite } from '../../../server/pages/computed.ts';
import { proposalPath, territoryPath } from '../../../web/pages.ts';
import { library, store } from '../app.ts';
import { textOf } from '../../web/surfaces.ts';
import { storedSiteRead } from '../reading.ts';
import { ASSETS, createWhole } from '../whole.ts';

const app = storedSiteRead();
const ALL_DRAWN = [...Object.values(DECIDERS), 'smartphone', 'laptop', 'tv', 'tablet', 'desktop', 'plug'];

/** A text as a pattern, whatever spaces it has. */
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s/g, ' ');

const PROPERTY = /<meta property="og:image" content="([^"]+)">/;
/** What a network reads under a name, in the order in which names are asked for. */
const told = (html: string, ...names: readonly string[]) =>
  names.map((name) => new RegExp(`<meta[^>]* property="og:${name}" content="([^"]*)">`).exec(html)?.[1]);
const CANONICAL = /<link rel="canonical" href="([^"]+)">/;

/** Width and height, as the header of a PNG says them. */
async function sizeOf(answer: Response): Promise<readonly number[]> {
  const png = new DataView(await answer.arrayBuffer());
  return [png.getUint32(16), png.getUint32(20)];
}

describe('the head of a page', () => {
  it('names its address and its picture, whole where the site says where it is published', async () => {
    const published = createWhole({
      library,
      store,
      assets: { ...ASSETS, origin: 'https://sobrement.example' },
    });
    for (const [there, origin] of [
      [app, ''],
      [published, 'https://sobrement.example'],
    ] as const) {
      const html = await (await there.request('/methode')).text();
      expect(CANONICAL.exec(html)?.[1]).toBe(`${origin}/methode`);
      expect(PROPERTY.exec(html)?.[1]).toBe(`${origin}/picture/method/methode.png`);
      expect(told(html, 'url')).toEqual([`${origin}/methode`]);
    }
  });

  it('of a commune with a scenario names the commune alone', async () => {
    const html = await (await app.request('/commune/56260?repair-help=0.5')).text();
    expect(CANONICAL.exec(html)?.[1]).toBe('/commune/56260');
  });

  it('of a page that is kept out of indexes names neither', async () => {
    const html = await (await app.request('/nowhere')).text();
    expect(html).not.toMatch(PROPERTY);
    expect(html).not.toMatch(CANONICAL);
    expect(told(html, 'url', 'title')).toEqual([undefined, undefined]);
  });

  it('tells networks its title and what it is about, in its own words', async () => {
    let seen = 0;
    for (const language of LANGUAGES) {
      for (const { address, measured, unlisted, bare } of PAGES) {
        if (unlisted || bare) continue;
        const path = address[language] + (measured?.(language) ?? [''])[0]!;
        const html = await (await app.request(path)).text();
        if (html.includes('<meta name="robots"')) continue;
        const [url, title, description] = told(html, 'url', 'title', 'description');
        expect(url).toBe(CANONICAL.exec(html)?.[1]);
        expect(`${path} ${title} ${description}`).toMatch(/ \S.{2,} \S.{20,}/);
        expect(/<title>(.*?)<\/title>/.exec(html)![1]!.startsWith(title!)).toBe(true);
        expect(description).not.toBe(title);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(40);
  });
});

describe('the picture of a page', () => {
  it('is there for every page that has one', { timeout: 60_000 }, async () => {
    const paths = LANGUAGES.flatMap((language) =>
      PAGES.flatMap(({ address, measured }) =>
        // what is set in a page is no part of its picture
        (measured?.(language) ?? ['']).map((rest) => address[language] + rest.replace(/\?.*/, '')),
      ),
    );
    expect(paths.length).toBeGreaterThan(60);
    for (const path of new Set(paths)) {
      const html = await (await app.request(path)).text();
      const picture = PROPERTY.exec(html)?.[1];
      if (picture === undefined) continue;
      const answer = await app.request(picture);
      expect([picture, answer.status, answer.headers.get('content-type')]).toEqual([
        picture,
        200,
        'image/png',
      ]);
      expect(await sizeOf(answer)).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
    }
  });

  it('of a proposal says its amounts, and draws its own subject as its page does', () => {
    const average = createAverage(library);
    const drawings = new Map(ALL_DRAWN.map((name) => [name, `<path class="${name}" d="M0 0"/>`]));
    const asText = {
      measure: (text: string) => text.length * 0.5,
      write: (text: string) => `<t>${text}</t>`,
    };
    const seen = new Set<string>();
    for (const language of LANGUAGES)
      for (const { id, kind } of library.proposals.proposals) {
        const { main, title, description } = renderProposal(language, library, average, id)!;
        const text = textOf(main).replaceAll(/\s+/g, ' ');
        const own = pictureOfProposal(language, library, average, id)!;
        const svg = card(
          { section: 'proposals', title, description, brand: 'Sobrement', own },
          drawings,
          asText,
        );
        expect(svg, id).not.toMatch(/NaN|undefined/);
        // no sentence stops in its middle
        const cut = [...svg.matchAll(/<t>([^<]*)…/g)].map(([, begun]) => begun!);
        expect(
          cut.filter((begun) => description.includes(begun)),
          id,
        ).toEqual([]);
        // each amount told is one of those shown
        for (const [amount] of description.split(/Cité|Quoted/)[0]!.matchAll(/−[\d.,]+\s(?:kg|t)\b/g))
          expect(text, `${id}: ${amount}`).toContain(amount.replaceAll(/\s/g, ' '));
        if (kind === 'measure') expect(description).toMatch(/Cité, non soutenu|Quoted, not endorsed/);
        if ('bars' in own) {
          seen.add('subject');
          expect(main, id).toContain('class="subject"');
          for (const { name, value } of own.bars) {
            expect(text, id).toContain(name.replaceAll(/\s+/g, ' '));
            expect(text, id).toContain(value.replaceAll(/\s+/g, ' '));
          }
          for (const { solid, dashed } of own.bars) expect(solid + dashed, id).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.max(...own.bars.map(({ solid, dashed }) => solid + dashed)), id).toBeCloseTo(1, 6);
        } else {
          seen.add('deciders');
          expect(own.stands.length, id).toBeGreaterThan(0);
          for (const icon of own.stands) expect(main, id).toContain(`#i-${icon}"`);
        }
      }
    expect([...seen].sort()).toEqual(['deciders', 'subject']);
  });

  it('of a proposal is not that of another', async () => {
    const bytes = async (id: string) =>
      Buffer.from(await (await app.request(picturePath('proposals', proposalPath(id, 'fr')))).arrayBuffer());
    const [one, other] = [await bytes('legal-guarantee'), await bytes('spare-parts')];
    expect(one.equals(other)).toBe(false);
  });

  it('of a commune draws what its first actions avoid there, as its page says it', async () => {
    const { council } = openDrawnSite(library, openTerritories(library.territories), ASSETS);
    for (const language of LANGUAGES) {
      const own = council.picture(language, '76709')!;
      if (!('bars' in own)) throw new Error('It has no bars.');
      const html = await (await app.request(territoryPath('76709', language))).text();
      const text = textOf(html.slice(html.indexOf('<main'), html.indexOf('id="state"'))).replaceAll(
        /\s+/g,
        ' ',
      );
      expect(own.bars.length).toBeGreaterThan(2);
      // where a law bans them already, to remove them avoids nothing for sure
      const panels = library.stock.levers.find(({ id }) => id === 'ad-panels')!.label[language];
      const named = (code: string) => JSON.stringify(council.picture(language, code));
      expect([named('76709').includes(panels), named('37109').includes(panels)]).toEqual([false, true]);
      expect(own.title).toMatch(/20\d\d/);
      const places = own.bars.map(({ name, value }) => {
        // the row of the action: its name, then what it adds, with this range
        const row = new RegExp(`${escaped(name)}.{0,160}?${escaped(value)}`).exec(text);
        expect(row, `${name}: ${value}`).not.toBeNull();
        return row!.index;
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { solid, dashed } of own.bars) {
        expect(solid).toBeGreaterThan(0);
        expect(solid + dashed).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(Math.max(...own.bars.map(({ solid, dashed }) => solid + dashed))).toBeCloseTo(1, 9);
    }
    expect(council.picture('fr', 'nowhere')).toBeUndefined();
    const bytes = async (code: string) =>
      Buffer.from(await (await app.request(picturePath('council', territoryPath(code, 'fr')))).arrayBuffer());
    const [one, other] = [await bytes('76709'), await bytes('76540')];
    expect(one.equals(other)).toBe(false);
  });

  it('that nobody had asked for is made once, then kept, and told to be the same', async () => {
    const tasks: string[] = [];
    const run = async ({ name }: Task) => {
      tasks.push(name);
      return name === 'picture' ? new Uint8Array([1, 2, 3]) : '<title>Le Trait — Sobrement</title>';
    };
    const calculators = { pool: { run, close: async () => undefined }, originOf: createOrigins() };
    const own = createWhole({ library, calculators });
    const address = picturePath('council', territoryPath('76709', 'fr'));
    const answers = [await own.request(address), await own.request(address)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(tasks.filter((name) => name === 'picture')).toEqual(['picture']);
    const tag = answers[1]!.headers.get('etag')!;
    expect((await own.request(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect(tasks.filter((name) => name === 'picture')).toHaveLength(1);
  });

  it('is refused where there is no page, no section, or nothing to be found', async () => {
    for (const path of [
      '/picture/method/nowhere.png',
      '/picture/nothing/methode.png',
      '/picture/methode.png',
      '/picture/method/methode.svg',
      '/picture/home/icon.svg.png',
      '/picture/home/picture/home/index.png.png',
    ]) {
      const answer = await app.request(path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it('leads from a page to its address and back', () => {
    for (const address of ['/', '/en/', '/foyer/ticket', '/commune/56260'])
      expect(pageOf(picturePath('household', address))).toEqual({ section: 'household', address });
  });

  it('holds its text as outlines, each letter of both languages among them', () => {
    const letters =
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûüœŒÀÉÈ0123456789₂’“”«»—–−…·×%€';
    for (const font of [SERIF, SANS, BOLD])
      for (const letter of letters)
        expect([letter, OUTLINED.measure(letter, font) > 0]).toEqual([letter, true]);
    const told = { section: 'method', title: letters, description: letters, brand: 'Sobrement' } as const;
    const drawings = new Map(['server', 'antenna'].map((name) => [name, '<path d="M0 0"/>']));
    const svg = card(told, drawings, OUTLINED);
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined/);
  });

  it('keeps a text within its room: smaller first, then cut at a word', () => {
    const { put } = createPen({
      measure: (text) => text.length,
      write: (text, { size }) => `${size} ${text}`,
    });
    const at = { x: 0, y: 0, size: 10, room: 100, font: SANS };
    expect(put('ten letter', at)).toBe('10 ten letter');
    expect(put('twelve in it', at)).toBe('8.3 twelve in it');
    expect(put('far more than fits in here', at)).toBe('7.2 far more…');
  });
});
