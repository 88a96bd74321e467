/** What ADEME’s calculators count with, and what they give, against ADEME’s own package. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { ademeValue, rule } from './ademe.ts';

const { rows, conventions } = load().reconciliations;
const value = (id: string) => conventions[id]!.value;
const published = (id: string) =>
  rows.flatMap(({ figures }) => figures).find((figure) => figure.id === id)!.published.central;

describe('the conventions of uses are those of the package', () => {
  test.each([
    ['streaming-tv', 'streaming . appareil . moyenne utilisation TV', 100],
    ['streaming-laptop', 'streaming . appareil . moyenne utilisation ordinateur portable', 100],
    ['streaming-tablet', 'streaming . appareil . moyenne utilisation tablette', 100],
    ['streaming-smartphone', 'streaming . appareil . moyenne utilisation smartphone', 100],
    ['mail-desktop', 'email . appareil . moyenne utilisation ordinateur et écran', 100],
    ['mail-laptop', 'email . appareil . moyenne utilisation ordinateur portable', 100],
    ['mail-tablet', 'email . appareil . moyenne utilisation tablette', 100],
    ['mail-smartphone', 'email . appareil . moyenne utilisation smartphone', 100],
    ['mail-minutes', 'email . appareil . durée totale sollicitation', 1 / 60],
    ['mail-GB', 'email . taille en Go', 1],
    ['call-ends', 'visio . emplacements', 1],
  ])('%s', (id, name, by) => {
    expect(rule(name) / by).toBeCloseTo(value(id), 4);
  });
});

/** Nos Gestes Climat imports the package, and divides by lives and by the 2.15 people of a home. */
test('Nos Gestes Climat at its default answers: its rules, summed with the figures of the package', () => {
  const PEOPLE = 2.15;
  const of = (device: string, part: string) => ademeValue(`${device}.${part}`)!;
  const made = (device: string) => of(device, 'manufacture') + of(device, 'distribution');
  const devices = [
    ...['smartphone', 'laptop', 'tablet', 'tv', 'smart-speaker', 'console-home', 'console-handheld'].map(
      (device) => (value(`ngc-${device}`) * made(device)) / of(device, 'years'),
    ),
    // a desktop and its monitor share one life, the mean of theirs
    (value('ngc-desktop-home') * (made('desktop-home') + made('monitor-24'))) /
      ((of('desktop-home', 'years') + of('monitor-24', 'years')) / 2),
  ];
  const internet = value('ngc-internet-hour') * value('ngc-hours') * 365;
  const each = devices.reduce((sum, kg) => sum + kg, 0) / PEOPLE + internet;
  expect(published('ngc-default-answers')).toBeCloseTo(each, 1);
  expect(published('ngc-national')).toBe(published('ngc-default-answers'));
});

test('what Impact CO2 publishes is not what its own package gives: the site’s file is older', () => {
  expect(rule('streaming')).toBeGreaterThan(published('streaming'));
  expect(rule('visio')).toBeGreaterThan(published('video-call'));
  expect(rule('email')).toBeGreaterThan(published('mail'));
});
