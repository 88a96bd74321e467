import { expect, test } from 'vitest';
import { declaredIn, weigh } from '../../../server/pages/weights.ts';

const HEAD = [
  '<link rel="icon" href="/icon.svg"><link rel="manifest" href="/fr.json">',
  '<link rel="stylesheet" href="/a.css"><template><link rel="stylesheet" href="/later.css"></template>',
  '<noscript><link rel="stylesheet" href="/noscript.css"></noscript>',
  '<link rel="alternate" hreflang="fr" href="/"><link rel="canonical" href="/">',
  '<link rel="preload" as="fetch" crossorigin href="/numbers"><link rel="modulepreload" href="/b.js">',
  '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>',
].join('');

test('a page is weighed with the files that a browser asks for at once, and with no other', () => {
  expect(declaredIn(HEAD)).toEqual(['/icon.svg', '/a.css', '/numbers', '/b.js', '/a.js']);
});

test('pages come with their title, the heaviest first; one that is not there stops the build', async () => {
  const page = (address: string) =>
    `<title>A &amp; ${address} — Sobrement</title><link rel="stylesheet" href="/a.css">${'x'.repeat(address.length)}`;
  const { en } = await weigh((address) => new Response(address === '/a.css' ? 'body{}' : page(address)));
  expect(en.length).toBeGreaterThan(30);
  expect(en.map(({ bytes }) => bytes)).toEqual(en.map(({ bytes }) => bytes).sort((a, b) => b - a));
  const { address, title, bytes } = en[0]!;
  expect([title, bytes]).toEqual([`A & ${address}`, Buffer.byteLength(`${page(address)}body{}`)]);
  await expect(weigh(() => new Response('', { status: 404 }))).rejects.toThrow('answered 404');
});
