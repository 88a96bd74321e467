/** What each page and the page about the tool say that it weighs, against what a reader then receives. */
import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { transferFootprint } from '../../models/household/transfer.ts';
import { declaredIn } from '../../server/pages/weights.ts';
import { about } from '../../web/features/about/page.ts';
import { weightPath } from '../../web/pages.ts';
import { siteForTests } from './site.ts';
import { SOAK } from './turns.ts';

const site = siteForTests();

/** The body as it travels. */
const received = (address: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(site.app.url + address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const pieces: Buffer[] = [];
      response
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () => resolve(Buffer.concat(pieces)))
        .on('error', reject);
    }).on('error', reject);
  });
const documentAt = async (address: string) => {
  const body = await received(address);
  return { bytes: body.length, html: brotliDecompressSync(body).toString() };
};

const ROW = /<th scope="row"><a href="([^"]+)">[^<]+<\/a><\/th>\s*<td class="n">([\d.,]+)\D+?([\d.,]+)\s*mg/g;
/** The link at the foot of a page, with what it says of its weight. */
const footOf = (html: string, language: Language) => {
  const link = new RegExp(`<a href="${weightPath(language)}">([^<]*)</a></footer>`).exec(html)?.[1] ?? '';
  return /^(?:Cette page|This page)\D*([\d.,]+)\D+?([\d.,]+)\s*mg/.exec(link)?.slice(1).map(numberIn);
};
const numberIn = (text: string) => Number(text.replace(',', '.'));
/** What a host’s own settings may add, such as the address of the site. */
const MORE = 100;

test.each(LANGUAGES)('each page weighs what is said of it, to a kilobyte (%s)', async (language) => {
  const { catalogue } = load();
  const { html } = await documentAt(about.address[language]);
  const rows = [...html.matchAll(ROW)].map(([, address = '', kilobytes = '', milligrams = '']) => ({
    address: address.replaceAll('&amp;', '&'),
    kilobytes: numberIn(kilobytes),
    milligrams: numberIn(milligrams),
  }));
  expect(rows.length).toBeGreaterThan(35);
  const sizes = new Map<string, number>();
  // a third of them in each language, another third in the next one; all in a long run
  const mine = rows.filter((_row, place) => SOAK || place % 3 === LANGUAGES.indexOf(language));
  for (const { address, kilobytes, milligrams } of mine) {
    const page = await documentAt(address);
    expect(footOf(page.html, language), `the foot of ${address}`).toEqual([kilobytes, milligrams]);
    let bytes = page.bytes;
    for (const file of declaredIn(page.html)) {
      if (!sizes.has(file)) sizes.set(file, (await received(file)).length);
      bytes += sizes.get(file)!;
    }
    expect(Math.abs(kilobytes * 1000 - bytes), `${address}: ${bytes} bytes`).toBeLessThanOrEqual(500 + MORE);
    const { network, datacenter } = transferFootprint(bytes, catalogue);
    expect(milligrams / ((network + datacenter) * 1e6), address).toBeCloseTo(1, 1);
  }
});
