/**
 * The two figures of Nos Gestes Climat, computed by its own rules. npm has version 4.10.2; the figures are of 4.15.0,
 * which changed two values of this part: the hour of internet, and the life of a laptop, through ADEME’s package.
 */
import { expect, test } from 'vitest';
import rules from '@incubateur-ademe/nosgestesclimat/public/co2-model.FR-lang.fr.json' with { type: 'json' };
import Publicodes from 'publicodes';
import { load } from '../../../data/load.ts';
import { reconcile } from '../../../models/validation/reconcile.ts';
import { rule } from '../../data/ademe.ts';

const library = load();
const { conventions, rows } = library.reconciliations;
const figures = rows.flatMap((row) => row.figures);
const convention = (id: string) => conventions[`ngc-${id}`]!.value;
const people = library.catalogue.factors[library.catalogue.people.factor]!.central;

const DIGITAL = 'divers . numérique';
const engine = new Publicodes(rules as unknown as ConstructorParameters<typeof Publicodes>[0], {
  logger: { log: () => {}, warn: () => {}, error: (message: string) => console.error(message) },
});
const theirs = (name: string) => engine.evaluate(`${DIGITAL}${name}`).nodeValue;

/** Their name of each device of ours, and whether its number is of one person or of the home. */
const OWN = {
  smartphone: 'téléphone',
  laptop: 'ordinateur portable',
  tablet: 'tablette',
  'smart-speaker': 'enceinte bluetooth',
  'console-handheld': 'console portable',
};
const SHARED = {
  'desktop-home': 'ordinateur fixe',
  tv: 'TV',
  'console-home': 'console de salon',
};
/** A number of one’s own is rounded to the second decimal, in their rules. */
const rounded = (count: number) => Math.round(count * 100) / 100;

test.each(Object.entries(OWN))('%s: a home has as many as their rule gives each person', (type, name) => {
  expect(rounded(convention(type) / people)).toBeCloseTo(
    theirs(` . appareils . ${name} . nombre`) as number,
    9,
  );
});

test.each(Object.entries(SHARED))('%s: a home has as many as in their rule', (type, name) => {
  expect(convention(type)).toBe(theirs(` . appareils . ${name} . nombre`));
});

test('a home has as many people, online for as long, as in their rules', () => {
  expect(people).toBe(engine.evaluate('logement . habitants').nodeValue);
  expect(convention('hours')).toBe(theirs(' . internet . durée journalière'));
});

test('a monitor goes with each desktop, and a speaker with each person', () => {
  expect(convention('monitor-24')).toBe(convention('desktop-home'));
  expect(convention('smart-speaker')).toBe(people);
});

test.each(['ngc-default-answers', 'ngc-national'])(
  '%s: the published figure is the sum of their rules, and our models find it by them, but for its rounding of numbers',
  (id) => {
    engine.setSituation({
      [`${DIGITAL} . internet . empreinte horaire`]: convention('internet-hour'),
      [`${DIGITAL} . appareils . ordinateur portable . durée`]: rule(
        'acv . ordinateur portable . durée de vie théorique',
      ),
    });
    const sum = theirs('') as number;
    engine.setSituation({});
    const { published } = figures.find((figure) => figure.id === id)!;
    expect(published.central).toBe(Number(sum.toFixed(1)));
    // 1.30 phones a person for 2.8 a home of 2.15, and so on
    expect(Math.abs(reconcile(id, published, library).byTheirRules / sum - 1)).toBeLessThan(0.002);
  },
);
