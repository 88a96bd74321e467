/**
 * State is replaced, never changed in place: the scripts leave out what Svelte needs to see such changes (`rawStateOnly`
 * in vite.config.ts), so a component that relied on it would not be drawn anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const WEB = fileURLToPath(new URL('../../web', import.meta.url));
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.svelte(?:\.ts)?$/.test(name),
);
/** What a `$state` may begin with: text, a number, a truth, nothing. */
const PLAIN = /^(?:'[^']*'|\d+|true|false|undefined)?\)/;

test('a state that is an object or a list is raw', () => {
  expect(sources.length).toBeGreaterThan(100);
  const deep = sources.flatMap((name) => {
    const text = readFileSync(`${WEB}/${name}`, 'utf8');
    const stated = [...text.matchAll(/\$state(?:<[^(]*>)?\(/g)];
    return stated
      .filter(({ index, 0: found }) => !PLAIN.test(text.slice(index + found.length)))
      .map(({ 0: found }) => `${name}: ${found}`);
  });
  expect(deep).toEqual([]);
});

test('no property is bound to a state of the component that gives it', () => {
  expect(sources.filter((name) => readFileSync(`${WEB}/${name}`, 'utf8').includes('$bindable'))).toEqual([]);
});
