/** What someone changed among our hypotheses: each is listed once, next to ours; nothing where all are ours. */
import { describe, expect, test } from 'vitest';
import { assumedBounds, settable } from '../../../models/council/plan/assumed.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { departureSaid, departuresOf, type Departure } from '../../../models/council/plan/departures.ts';
import { readScenario } from '../../../models/council/plan/scenarioText.ts';
import { library } from '../shared.ts';
import { MODEL_WORDS } from '../words.ts';
import { NO_PLAN, placeOf, stock } from './shared.ts';

const names = Object.fromEntries(Object.keys(stock.factors).map((id) => [id, library.factors[id]!.label.fr]));
const ours = { stock, names, households: placeOf(10_000).households, language: 'fr' } as const;
const said = (departure: Departure, language: Language) =>
  departureSaid(departure, MODEL_WORDS[language].plan.departures);
const changed = (query: string) => {
  const { told, problems } = readScenario(new URLSearchParams(query), stock, stock.base);
  expect(problems).toEqual([]);
  return departuresOf(told, ours);
};
const central = (id: string) => stock.factors[id]!.central;

describe('the list of changes', () => {
  test('is empty where every hypothesis is ours, whatever the levers', () => {
    expect(changed('')).toEqual([]);
    expect(changed('repair-cafe=3&repair-cafe.start=2030&loan=20&b.loan=10')).toEqual([]);
  });

  test('names an assumption with its value and ours, in the reader’s language', () => {
    expect(changed('repair-cafe=1&assume.policy.displacement=1')).toEqual([
      {
        kind: 'assumption',
        id: 'assume.policy.displacement',
        label: library.factors['policy.displacement']!.label.fr,
        unit: 'share',
        ours: central('policy.displacement'),
        theirs: 1,
        own: false,
      },
    ]);
  });

  test('tells what an inventory counts as people do, beside the mean, and that it may be a part of the fleet', () => {
    const people = 10_000;
    const countedOf = (owned: number) => {
      const { told } = readScenario(
        new URLSearchParams({ 'assume.council.computers': String(owned / people) }),
        stock,
        stock.base,
      );
      const [first] = departuresOf(told, { ...ours, people });
      return first?.kind === 'assumption' ? first.counted : undefined;
    };
    const usual = central('council.computers') * people;
    const [few, many] = [Math.floor(usual / 10), Math.ceil(usual / 2)];
    expect(countedOf(few)).toEqual({ owned: few, usual, few: true });
    expect(countedOf(many)).toEqual({ owned: many, usual, few: false });
  });

  test('includes our own value without its range, unless ours has no range', () => {
    const same = (id: string) => changed(`repair-cafe=1&assume.${id}=${central(id)}`);
    expect(same('policy.displacement')).toHaveLength(1);
    expect(same('policy.cafe.tablet')).toEqual([]);
  });

  test('gives a typed cost next to the one from the source, and says when none was known', () => {
    expect(changed('repair-bonus=6&repair-bonus.cost=50')).toMatchObject([
      { kind: 'cost', id: 'repair-bonus.cost', ours: central('policy.bonus.aid'), theirs: 50 },
    ]);
    const [loan] = changed('council-longer=2&council-longer.cost=30');
    expect(loan).toMatchObject({ kind: 'cost', theirs: 30 });
    expect(loan!.ours).toBeUndefined();
  });

  test('says when a one-off cost was removed, and that nobody knows the rest', () => {
    expect(changed('repair-cafe=1&repair-cafe.cost=100').map((each) => [each.ours, each.theirs])).toEqual([
      [undefined, 100],
      [central('policy.cafe.start'), 0],
    ]);
  });

  test('tells what is said of the place itself from what we suppose', () => {
    const query =
      'council-longer=2&council-longer.cost=1200&repair-bonus=6&repair-bonus.cost=50&done.repair-cafe=3&households=2400&horizon=2045' +
      '&assume.policy.displacement=1&assume.council.computers=0.01&ages.council-computer=2-2&ages.year=2026';
    const found = changed(query);
    const ids = (own: boolean) => found.flatMap((each) => (each.own === own ? [each.id] : []));
    expect(ids(false).sort()).toEqual(['assume.policy.displacement', 'horizon', 'repair-bonus.cost']);
    expect(ids(true).sort()).toEqual([
      'ages.council-computer',
      'assume.council.computers',
      'council-longer.cost',
      'done.repair-cafe',
      'households',
    ]);
  });

  test('leaves out the cost of a lever that no scenario uses: it has no effect', () => {
    expect(changed('repair-cafe=1&repair-bonus.cost=50')).toEqual([]);
    expect(changed('repair-cafe=1&b.repair-bonus=1&repair-bonus.cost=50')).toHaveLength(1);
  });

  test('includes what is already done, homes, years, electricity and the trend', () => {
    const query =
      'repair-cafe=1&done.repair-cafe=3&done.repair-cafe.start=2022&households=2400&from=2020&horizon=2045&frozen=1&trend=published';
    const found = changed(query);
    expect(found.map(({ kind, ours: own, theirs }) => [kind, own, theirs])).toEqual([
      ['done', 0, 3],
      ['households', Math.round(ours.households), 2400],
      ['from', stock.base + 1, 2020],
      ['horizon', 2035, 2045],
      ['mix', 0, 1],
      ['trend', 0, 1],
    ]);
    expect(said(found[0]!, 'fr').label).toMatch(/2022/);
    expect(found[0]!.id).toBe('done.repair-cafe');
  });

  test('says how long what is done took, in the reader’s language', () => {
    const label = (ramp: number, language: Language) => {
      const done = [{ lever: 'repair-cafe', intensity: 3, start: 2022, ramp }];
      return said(departuresOf({ ...NO_PLAN, done }, { ...ours, language })[0]!, language).label;
    };
    const { fr, en } = stock.levers.find(({ id }) => id === 'repair-cafe')!.label;
    expect([0, 1, 2].map((years) => label(years, 'fr'))).toEqual([
      `déjà fait depuis 2022, ${fr}`,
      `déjà fait depuis 2022, atteint en 1\u202fan, ${fr}`,
      `déjà fait depuis 2022, atteint en 2\u202fans, ${fr}`,
    ]);
    expect([0, 1, 2].map((years) => label(years, 'en'))).toEqual([
      `already done since 2022, ${en}`,
      `already done since 2022, reached in 1 year, ${en}`,
      `already done since 2022, reached in 2 years, ${en}`,
    ]);
  });

  test('names each change in words, with its unit, in the reader’s language', () => {
    const query =
      'repair-bonus=6&repair-bonus.cost=50&repair-cafe=1&repair-cafe.cost=100&households=2400&from=2020&horizon=2045&frozen=1&trend=published';
    const { label: bonus } = stock.levers.find(({ id }) => id === 'repair-bonus')!;
    const { label: cafe } = stock.levers.find(({ id }) => id === 'repair-cafe')!;
    const inWords = (language: Language) =>
      changed(query).map((departure) => Object.values(said(departure, language)).join(' | '));
    expect(inWords('fr')).toEqual([
      `coût par unité et par an, ${bonus.fr} | euros`,
      `coût par unité et par an, ${cafe.fr} | euros`,
      `coût d’une unité au début, ${cafe.fr} | euros`,
      'foyers | foyers',
      'première année | année',
      'dernière année | année',
      'l’électricité d’aujourd’hui gardée jusqu’au bout | 0\u202f: non, 1\u202f: oui',
      'comparé à la tendance publiée (ADEME et Arcep, 2023), plutôt qu’à un parc d’aujourd’hui | 0\u202f: non, 1\u202f: oui',
    ]);
    expect(inWords('en').slice(3, 6)).toEqual([
      'households | households',
      'first year | year',
      'last year | year',
    ]);
  });

  test('includes every assumption that can be set, under the name used in the address', () => {
    const ids = settable(stock);
    const query = ids.map((id) => `assume.${id}=${assumedBounds(stock.factors[id]!).max}`).join('&');
    const found = changed(query).map(({ id }) => id);
    const least = ids.filter((id) => central(id) !== assumedBounds(stock.factors[id]!).max);
    expect(found).toEqual(expect.arrayContaining(least.map((id) => `assume.${id}`)));
  });
});
