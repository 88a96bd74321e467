/**
 * The picture of each page, which says what the head of the page says: as the build drew it, or else made when it is first
 * asked for, and kept.
 */
import type { Context, Hono } from 'hono';
import { LANGUAGES, type Language } from '../../../models/catalogue/language.ts';
import { createRecent } from '../../../models/draws/recent.ts';
import { isPictured, type Own, type Told } from '../../../web/picture/card.ts';
import { pageOf, PICTURES } from '../../../web/picture/address.ts';
import { PATHS } from '../../../web/pages.ts';
import type { Site } from '../../../web/server.ts';
import type { Computing } from '../../compute/computing.ts';
import { PAGE_COST, PICTURE_COST } from '../../compute/cost.ts';
import { isUndone } from '../../compute/pool.ts';
import { DAY, keep, keptAnswer, type Kept } from '../../http/cachedBody.ts';
import type { Environment } from '../../http/environment.ts';
import { problem, retryAfter } from '../../http/problem.ts';
import type { PageJobs } from '../computed.ts';
import type { Drawn } from './album.ts';

/** How many pictures are kept, some 30 kB each. */
const KEPT_PICTURES = 300;

/**
 * @param app that answers with the pages
 * @param site whose pages may draw something of their own
 * @param drawn those of the build, where it shows the same pages
 */
export function addPictures(
  app: Hono<Environment>,
  computing: Computing<PageJobs>,
  site: Pick<Site, 'named' | 'council'>,
  drawn: Drawn = () => undefined,
): void {
  const made = createRecent<string, Kept>(KEPT_PICTURES);
  app.get(`${PICTURES}/*`, async (c) => {
    const known = made.get(c.req.path);
    if (known) return keptAnswer(c, known);
    const answer = (png: Uint8Array<ArrayBuffer>) => {
      const kept = keep(png, 'image/png', DAY);
      made.set(c.req.path, kept);
      return keptAnswer(c, kept);
    };
    const built = drawn(c.req.path);
    if (built) return answer(built);
    const page = pageOf(c.req.path);
    const told = page && isPictured(page.section) && (await toldOf(app, c, page.address, page.section));
    if (!told) return problem(c, 'unknown-address');
    const own = ownOf(site.named, page.address);
    const of = own ? undefined : territoryAt(site, page.address);
    const png = await computing.ask(c, 'picture', of ? PAGE_COST : PICTURE_COST, { ...told, own }, of);
    if (isUndone(png)) return c.body(null, 503, { 'cache-control': 'no-store', ...retryAfter(png.waitMs) });
    return answer(png);
  });
}

/** What the page of a name draws of its own, if it draws something. @param address of a page that is there */
function ownOf(named: Site['named'], address: string): Own | undefined {
  for (const { address: of, has, picture } of named)
    for (const language of LANGUAGES) {
      const before = `${of[language]}/`;
      const name = address.slice(before.length);
      if (picture && address.startsWith(before) && has(name)) return picture(language, name);
    }
  return undefined;
}

/** The territory of which an address is the page, and the language of that page. */
function territoryAt(
  { council }: Pick<Site, 'council'>,
  address: string,
): readonly [Language, string] | undefined {
  for (const language of LANGUAGES) {
    const before = `${PATHS.council[language]}/`;
    const code = decodeURIComponent(address.slice(before.length));
    if (address.startsWith(before) && council.opens(code, [])) return [language, code];
  }
  return undefined;
}

/** What a page says of itself; nothing when there is no such page, or when it is not to be found. */
async function toldOf(
  app: Hono<Environment>,
  c: Context,
  address: string,
  section: Told['section'],
): Promise<Told | undefined> {
  const answer = await app.request(address, {}, c.env);
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) return undefined;
  const html = await answer.text();
  const [title, description] = [
    /<title>(.*?)<\/title>/,
    /<meta name="description"[^>]* content="(.*?)">/,
  ].map((tag) => plainOf(tag.exec(html)?.[1] ?? ''));
  if (!title || html.includes('<meta name="robots"')) return undefined;
  // a title ends with the name of the site, unless it is that name
  const [own, brand = own] = title.split(/ — (?=[^—]*$)/);
  return { section, title: own!, description: description!, brand: brand! };
}

const MARKS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plainOf = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot);/g, (mark) => MARKS[mark]!);
