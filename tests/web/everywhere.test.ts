/** The file of all communes, as a spreadsheet opens it in each language. */
import { describe, expect, test } from 'vitest';
import { createBenches } from '../../models/council/outcome/bench.ts';
import { everywhere, type EverywhereRow } from '../../models/council/outcome/everywhere.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import { gridOf } from '../../models/territory/grid.ts';
import { placeIn } from '../../models/territory/population.ts';
import { sizeIn } from '../../models/territory/homes.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { amount } from '../../web/format.ts';
import { signed } from '../../web/mass.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import { tool as words } from '../../web/features/council/words/fr.ts';
import { library } from '../server/app.ts';
import { siteRead } from '../server/reading.ts';
import { csvRecords } from '../../models/fleet/read/csv.ts';
import { tableOf } from '../../web/features/council/everywhere/table.ts';
import { everywhere as en } from '../../web/features/council/everywhere/words/en.ts';
import { everywhere as fr } from '../../web/features/council/everywhere/words/fr.ts';

const one = (central: number) => ({ central, low: central - 0.25, high: central + 0.25 });
const ROW: EverywhereRow = {
  code: '01001',
  name: 'L’Abergement; "Clémenciat"',
  department: '01',
  population: 860,
  peoplePerHome: 2.15,
  households: 388.004651,
  kg: { reference: one(79012.3456), scenario: one(79000), difference: one(-12.3456) },
  totalKg: one(-100),
  law: one(-50),
  supposed: true,
  bought: { reference: 645.5, scenario: 645, difference: one(-0.5) },
  totalBought: one(-4),
  euros: one(0),
  small: 'fewer-than-one',
};
const asked = (language: 'fr' | 'en') => {
  const m = { fr, en }[language];
  return {
    language,
    people: 1,
    columns: m.columns('2035'),
    small: m.small,
    seals: m.seals,
    supposing: m.supposing,
    seal: m.seals.assumed,
    unknown: 'X, Y',
    changed: 'Z: 1 → 2',
    against: 'the law',
    told: { pulls: [], costs: {}, assumed: {}, horizon: 2035, frozenMix: false },
  };
};
const cellsOf = (text: string, separator: ';' | ',') =>
  [...csvRecords(text.replace('\uFEFF', ''), separator)].map(({ cells }) => cells);

test.each(['fr', 'en'] as const)('in %s, each figure is under its name', (language) => {
  const text = tableOf([ROW], asked(language));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [header, cells, ...rest] = cellsOf(text, language === 'fr' ? ';' : ',');
  expect(rest).toEqual([]);
  expect(cells).toHaveLength(header!.length);
  expect(cells!.slice(0, 4)).toEqual(['01001', 'L’Abergement; "Clémenciat"', '01', '860']);
  const comma = (value: string) => (language === 'fr' ? value.replace('.', ',') : value);
  expect(cells![4]).toBe('388');
  expect(cells!.slice(5, 10)).toEqual(['79010', '79000', '-12.35', '-12.6', '-12.1'].map(comma));
  expect(cells!.slice(13, 16)).toEqual(['-50', '-50.25', '-49.75'].map(comma));
  expect(cells!.slice(-9)).toEqual([
    ...['0', '-0.25', '0.25'].map(comma),
    language === 'fr' ? 'moins d’un appareil par an' : 'fewer than one device a year',
    language === 'fr' ? 'supposé' : 'assumed',
    language === 'fr'
      ? 'si nos suppositions sont justes (le plus gros du résultat, que personne n’a vérifié)'
      : 'if our guesses are right (most of the result, which nobody has checked)',
    ...['X, Y', 'Z: 1 → 2', 'the law'],
  ]);
  const { euros: _euros, ...unpaid } = ROW;
  const [, blank] = cellsOf(
    tableOf([{ ...unpaid, euros: undefined, supposed: false }], asked(language)),
    language === 'fr' ? ';' : ',',
  );
  expect(blank!.slice(-9, -6)).toEqual(['', '', '']);
  expect(blank!.at(-4)).toBe('');
});

/** A town, a village, an overseas commune. */
const PLACES = ['35236', '37002', '97411'];
const COST = 1000;
const flat = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe.each(library.stock.levers.map(({ id }, i) => [id, PLACES[i % PLACES.length]!] as const))(
  'a cost that is typed for %s, in %s,',
  (id, code) => {
    const app = siteRead();
    const { intensity: by } = library.stock.levers.find((lever) => lever.id === id)!;
    // beyond what the law asks, where it asks for something
    const intensity = by.per === 'percent' && by.max === 100 ? 80 : by.usual;

    test('is the same sum in the API, on the page, on the note, and on the line of the place in the file', async () => {
      const answer = await app.request('/api/v1/simulations', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          territory: code,
          levers: [{ id, intensity, start: 2027, ramp: 0, cost: COST }],
        }),
      });
      expect(answer.status).toBe(200);
      const { euros } = (await answer.json()) as {
        euros: { net: EverywhereRow['kg']['difference']; council: { central: number } };
      };
      expect(euros.council.central).toBeGreaterThan(0);

      const territory = openTerritories(library.territories).get(code)!;
      const { grids, households } = library.territories;
      const place = placeIn(territory, library.territories, library.factors);
      const { start, summarise } = createBenches(
        library.catalogue,
        library.stock,
        DEFAULT_DRAWS,
        DEFAULT_SEED,
      )({});
      const grid = gridOf(territory, grids);
      const commune = {
        ...{ code, name: territory.name, department: '', population: territory.population },
        peoplePerHome: sizeIn(territory, households, library.factors).size.central,
        ...(grid !== undefined && { grid }),
      };
      const told = {
        pulls: [{ lever: id, intensity, start: 2027, ramp: 0 }],
        ...{ costs: { [id]: COST }, assumed: {}, horizon: 2035, frozenMix: false, trend: 'none' as const },
      };
      const inHomes = library.factors[households.share]!.central;
      const running = everywhere({ start, summarise, stock: library.stock }, [commune], {
        ...{ told, people: place.people, inHomes },
      });
      let done = 0;
      while (done < 1) done = running.advance(Infinity);
      const said = running.rowOf(commune).euros!;
      for (const key of ['central', 'low', 'high'] as const)
        expect(said[key] / euros.net[key]).toBeCloseTo(1, 6);

      const query = `?${id}=${intensity}&${id}.start=2027&${id}.ramp=0&${id}.cost=${COST}`;
      const { central } = euros.net;
      const inWords = words.gains[central < 0 ? 'saves' : 'costs'](
        words.money.euros(signed(Math.abs(central), 'fr')),
      );
      const page = flat(await (await app.request(territoryPath(code, 'fr') + query)).text());
      expect(page).toContain(flat(inWords));
      const note = await (await app.request(territoryPartPath(code, 'note', 'fr') + query)).text();
      expect(flat(/<tr class="net">[^]*?<\/tr>/.exec(note)![0])).toContain(
        flat(words.money.euros(signed(central, 'fr'))),
      );
      expect(amount(said.central, 'fr')).toBe(amount(central, 'fr'));
    });
  },
);
