/** What the window of whoever leads a class says. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { greet, TERMINAL } from '../../../server/console/greeting.ts';
import { pathOf } from '../../../web/pages.ts';

const NETWORKS = ['http://192.168.1.20:3000', 'http://10.0.0.2:3000'];

describe.each(LANGUAGES)('in %s', (language) => {
  const said = (addresses: readonly string[], coloured = false) =>
    greet({ language, addresses, port: 3000, coloured });

  test('three lines tell what to do, with addresses of pages that exist', () => {
    expect(TERMINAL.entry[language]).toBe(pathOf('room', language));
    expect(TERMINAL.shown[language]).toBe(pathOf('offline', language));
    const lines = said(NETWORKS);
    expect(lines.slice(1, 4).map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ']);
    expect(lines[2]).toContain(`${NETWORKS[0]!}${pathOf('room', language)}`);
    expect(lines[4]).toContain(`${NETWORKS[1]!}${pathOf('room', language)}`);
    expect(said(NETWORKS.slice(0, 1))[4]).toBe('');
  });

  test('the square is white on black in a terminal with colours, and alone it is as wide as high', () => {
    const plain = said(NETWORKS).filter((line) => /^[█▀]/.test(line));
    expect(plain.length * 2).toBeGreaterThanOrEqual(plain[0]!.length);
    const coloured = said(NETWORKS, true).slice(-plain.length);
    expect(coloured).toEqual(plain.map((line) => `\u001b[97;40m${line}\u001b[0m`));
  });

  test('without a network, it says so and nothing else', () => {
    expect(said([])).toEqual([TERMINAL.nowhere[language]]);
  });
});
