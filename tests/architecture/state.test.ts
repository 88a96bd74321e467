/**
 * What the scripts leave out of Svelte (`rawStateOnly` and `plainTemplates` in vite.config.ts), no component may need:
 * state is replaced, never changed in place, or it would not be drawn anew, and no template waits or catches.
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

test('no property is given a value where it is read: what Svelte would need for it weighs on every first view', () => {
  const given = (text: string) =>
    / = (?!\$props)/.test(/.*const (\{.* = \$props\(\))/s.exec(text)?.[1] ?? '');
  expect(given('const a = 1;\nconst { name, size = 28 }: { name: string } = $props();')).toBe(true);
  expect(given('const a = 1;\nconst { name, size }: { say: () => void } = $props();')).toBe(false);
  expect(sources.filter((name) => given(readFileSync(`${WEB}/${name}`, 'utf8')))).toEqual([]);
});

test('no template declares a boundary', () => {
  // an expression that awaits is refused by the compiler, whose option for it is off
  expect(
    sources.filter((name) => readFileSync(`${WEB}/${name}`, 'utf8').includes('svelte:boundary')),
  ).toEqual([]);
});
