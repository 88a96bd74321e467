/**
 * What each kind of page weighs on a first visit: its document and the styles, scripts, numbers and icon that it
 * declares, compressed as a browser gets them. The last step of `npm run build` measures it on the built site.
 */
import { brotliDecompressSync } from 'node:zlib';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { inEach, LANGUAGES } from '../../models/catalogue/language.ts';
import { memo } from '../../models/draws/memo.ts';
import type { PageWeight } from '../../web/document.ts';
import { about } from '../../web/features/about/page.ts';
import { exampleOf, type Page } from '../../web/page.ts';
import { PAGES } from '../../web/site.ts';

type Ask = (address: string, init: RequestInit) => Response | Promise<Response>;

/**
 * @param ask answers as the server does
 * @returns the pages in each language, the heaviest first
 */
export async function weigh(ask: Ask): Promise<Record<Language, readonly PageWeight[]>> {
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (file: string) => memo(sizes, file, async () => (await bodyOf(ask, file)).bytes.length);
  const weights = inEach((): PageWeight[] => []);
  for (const language of LANGUAGES)
    for (const address of addressesIn(language)) {
      const { bytes, text } = await bodyOf(ask, address);
      const files = await Promise.all(declaredIn(text).map(sizeOf));
      weights[language].push({
        address,
        title: titleIn(text),
        bytes: files.reduce((sum, size) => sum + size, bytes.length),
      });
    }
  return inEach((language) => weights[language].sort((one, other) => other.bytes - one.bytes));
}

/** Until they are weighed, pages say something of the length of what they will say of their own weight. */
export const notYetWeighed = (): Record<Language, readonly PageWeight[]> =>
  inEach((language) => addressesIn(language).map((address) => ({ address, title: '', bytes: 12_345 })));

const addressesIn = (language: Language): string[] =>
  PAGES.filter(isRead).flatMap((page) => exampleOf(page, language) ?? []);

/** The page that tells the weights tells its own beside them. */
const isRead = (page: Page): boolean => page !== about && !page.unlisted && !page.embedded && !page.bare;

/** @throws when a page or a file is not there */
async function bodyOf(ask: Ask, address: string) {
  const response = await ask(address, { headers: { 'accept-encoding': 'br' } });
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const plain = response.headers.get('content-encoding') === 'br' ? brotliDecompressSync(bytes) : bytes;
  return { bytes, text: new TextDecoder().decode(plain) };
}

const ASKED = /\brel="(?:icon|stylesheet|preload|modulepreload)"|\btype="module"/;

/** The files that a document has the browser ask for at once. */
export function declaredIn(html: string): string[] {
  const head = html.replaceAll(/<(noscript|template)>.*?<\/\1>/gs, '');
  return [...head.matchAll(/<(?:link|script)\b[^>]*>/g)].flatMap(([tag]) => {
    const [, file] = /\b(?:href|src)="([^"]+)"/.exec(tag) ?? [];
    return file !== undefined && ASKED.test(tag) ? [file] : [];
  });
}

/** The title, without the name of the site. */
const titleIn = (html: string): string => {
  const [, title = ''] = /<title>(.*?)(?: — [^—]*)?<\/title>/s.exec(html) ?? [];
  return title.replaceAll(/&(amp|lt|gt|quot);/g, (_all, name: string) => PLAIN[name]!);
};
const PLAIN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
