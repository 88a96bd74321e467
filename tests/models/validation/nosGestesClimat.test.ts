/**
 * The two figures of Nos Gestes Climat, made again from the package of ADEME that its digital rules import, run by
 * publicodes. Its own package asks for Node 22 (24 since 4.15.0, which npm does not have) where this project runs
 * on 20.19, so it cannot be installed with the rest. Its rules of version 4.10.2, run by publicodes with what
 * 4.15.0 changed (the hour of internet, and the life of a laptop through ADEME's package), give 172.2516 kg.
 */
import { expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { reconcile } from '../../../models/validation/reconcile.ts';
import { rule } from '../../data/ademe.ts';

const library = load();
const { conventions, rows } = library.reconciliations;
const figures = rows.flatMap((row) => row.figures);
const convention = (id: string) => conventions[`ngc-${id}`]!.value;
const people = library.catalogue.factors[library.catalogue.people.factor]!.central;

const made = (device: string) =>
  (rule(`acv . ${device} . carbone . fabrication`) + rule(`acv . ${device} . carbone . distribution`)) / 1000;
const years = (device: string) => rule(`acv . ${device} . durée de vie théorique`);
const rounded = (count: number) => Math.round(count * 100) / 100;

/** Of one person: a number of their own, rounded to the second decimal as the rules do. kg a year. */
const own = (device: string, type: string) =>
  (made(device) * rounded(convention(type) / people)) / years(device);

/** Of one person: a share of what the home has. kg a year. */
const shared = (device: string, type: string) => (made(device) * convention(type)) / (years(device) * people);

/** A tower with its monitor, over the mean of their two lives. */
function desktop(): number {
  const life = (years('ordinateur fixe') + years('écran')) / 2;
  return ((made('ordinateur fixe') + made('écran')) * convention('desktop-home')) / (life * people);
}

const DAYS = 365;

/** « divers . numérique » at the default answers, kg a year for one person. */
const theirs =
  own('smartphone', 'smartphone') +
  own('ordinateur portable', 'laptop') +
  own('tablette', 'tablet') +
  own('enceinte', 'smart-speaker') +
  own('console portable', 'console-handheld') +
  shared('TV', 'tv') +
  shared('console de salon', 'console-home') +
  desktop() +
  convention('hours') * DAYS * convention('internet-hour');

test('the sum of its rules at its default answers is what its own package computes', () => {
  expect(theirs).toBeCloseTo(172.25156, 4);
});

test.each(['ngc-default-answers', 'ngc-national'])(
  '%s: the published figure is that sum, and our models find it by its rules, but for its rounding of numbers',
  (id) => {
    const { published } = figures.find((figure) => figure.id === id)!;
    expect(published.central).toBe(Number(theirs.toFixed(1)));
    // 1.30 phones a person for 2.8 a home of 2.15, and so on
    expect(Math.abs(reconcile(id, published, library).byTheirRules / theirs - 1)).toBeLessThan(0.002);
  },
);

test('a monitor goes with each desktop, and a speaker with each person', () => {
  expect(convention('monitor-24')).toBe(convention('desktop-home'));
  expect(convention('smart-speaker')).toBe(people);
});
