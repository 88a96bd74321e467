/** Origins are opaque names, the same for one site, and they are forgotten. */
import { Hono, type Context } from 'hono';
import { expect, test } from 'vitest';
import { createOrigins, eachOrigin, tellUnnamedProxy } from '../../../server/http/origins.ts';

const FORGOTTEN_MS = 55 * 60 * 1000;
const from = (remoteAddress: string, forwarded?: string) =>
  ({
    env: { incoming: { socket: { remoteAddress } } },
    req: { header: (name: string) => (name === 'x-forwarded-for' ? forwarded : undefined) },
  }) as Context;

test('an origin stays the same, and differs for another address and in another process', () => {
  const originOf = createOrigins();
  const [one, two] = [originOf(from('192.0.2.1')), originOf(from('192.0.2.2'))];
  expect([originOf(from('192.0.2.1')), originOf(from('::ffff:192.0.2.1'))]).toEqual([one, one]);
  expect(two).not.toBe(one);
  expect(createOrigins()(from('192.0.2.1'))).not.toBe(one);
  expect(one).toMatch(/^[\w-]{22}$/);
});

test('an IPv6 site is one origin, however many addresses it has', () => {
  const originOf = createOrigins();
  const site = originOf(from('2001:db8:7:1::1'));
  const same = ['2001:db8:7::', '2001:DB8:7:ffff:1:2:3:4', '2001:0db8:0007:0:0:0:0:9%eth0'];
  expect(same.map((address) => originOf(from(address)))).toEqual(same.map(() => site));
  const others = ['2001:db8:8::1', '2001:db8::7', '::1', 'fe80::1'].map((address) => originOf(from(address)));
  expect(new Set([site, ...others]).size).toBe(5);
});

test('proxies are trusted when they are named, up to the first that is not; nobody else is', () => {
  const originOf = createOrigins(['10.0.0.0/8', 'fd00::1']);
  const school = originOf(from('192.0.2.1'));
  expect(originOf(from('10.0.0.7', '192.0.2.1'))).toBe(school);
  expect(originOf(from('::ffff:10.0.0.7', 'forged, 203.0.113.9,192.0.2.1 , 10.2.0.1'))).toBe(school);
  expect(originOf(from('fd00::1', '192.0.2.1'))).toBe(school);
  expect(originOf(from('192.0.2.1', '203.0.113.9'))).toBe(school);
  expect(originOf(from('10.0.0.7', 'nonsense'))).toBe(originOf(from('10.0.0.7')));
  expect(createOrigins()(from('', '192.0.2.1'))).toMatch(/^[\w-]{22}$/);
});

test('what is kept about an origin is erased within an hour of its last request, or when there are too many', () => {
  const clock = { now: 0 };
  let made = 0;
  const of = eachOrigin(
    () => ++made,
    () => clock.now,
  );
  expect([of('a'), of('b'), of('a')]).toEqual([1, 2, 1]);
  clock.now += FORGOTTEN_MS - 1;
  expect(of('a')).toBe(1);
  clock.now += 1;
  expect([of('a'), of('b')]).toEqual([1, 3]);
  for (let i = 0; i < 10_000; i++) of(`many ${i}`);
  expect(of('a')).toBeGreaterThan(10_000);
});

test('a proxy that nobody named is told of, once, and neither its address nor that of anyone else', async () => {
  const told: string[] = [];
  const app = new Hono()
    .use(tellUnnamedProxy(['10.0.0.7'], (said) => told.push(said)))
    .get('/', (c) => c.text(''));
  const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
    app.request('/', { headers }, { incoming: { socket: { remoteAddress } } });
  const passed = { 'x-forwarded-for': '192.0.2.1' };
  await from('10.0.0.8');
  await from('10.0.0.7', passed);
  expect(told).toEqual([]);
  for (let i = 0; i < 3; i++) await from('10.0.0.8', passed);
  expect(told).toEqual([expect.stringContaining('PROXY')]);
  expect(told[0]).not.toMatch(/\d\.\d/);
});
