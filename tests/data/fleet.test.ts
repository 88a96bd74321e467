/** The rules that a fleet is read and judged by: complete, in both languages, and refused when they are wrong. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { broken, libraryFrom } from './files.ts';

const { catalogue, factors, fleet, laws, sources } = load();
const { reading, rules, prose } = fleet;
const inBoth = (text: { fr: string; en: string } | undefined) =>
  text !== undefined && text.fr.trim() !== '' && text.en.trim() !== '';

describe('the rules of a fleet', () => {
  test('recognise every device that a council may have, except a technology that no inventory mentions', () => {
    const recognised = new Set(reading.recognition.flatMap(({ device }) => device ?? []));
    const forgotten = catalogue.devices
      .filter(({ id, places }) => places.includes('council') && !recognised.has(id))
      .map(({ id }) => id);
    expect(forgotten).toEqual(['tv-oled-68']);
  });

  test('name factors that exist, each with its source', () => {
    const named = Object.keys(rules.factors);
    expect(named.length).toBeGreaterThan(5);
    for (const id of named) expect(sources).toHaveProperty([factors[id]!.source]);
    expect(named.filter((id) => id.startsWith('fleet.')).sort()).toEqual(
      Object.keys(factors)
        .filter((id) => id.startsWith('fleet.'))
        .sort(),
    );
  });

  test('call what nobody measured a hypothesis', () => {
    for (const factor of Object.values(factors)) {
      if (!factor.id.startsWith('fleet.') || factor.kind !== 'lever' || factor.shape === 'fixed') continue;
      expect([factor.id, factor.evidence]).toEqual([factor.id, 'hypothesis']);
    }
  });

  test('say in both languages what they do, and what a file cannot say', () => {
    for (const { label, note } of Object.values(prose.measures))
      expect(inBoth(label) && inBoth(note)).toBe(true);
    for (const { formula, caution } of Object.values(prose.law))
      expect(inBoth(formula) && inBoth(caution)).toBe(true);
    const without = reading.recognition.filter(({ device }) => device === undefined);
    for (const { id } of without) expect([id, inBoth(prose.kinds[id])]).toEqual([id, true]);
  });
});

describe('the law', () => {
  test.each(['purchases', 'reuse'] as const)('%s: the thresholds are those in its text', (id) => {
    const { law, thresholds } = rules.law[id];
    const figure = laws[law]!.figure;
    for (const { from, share } of thresholds) {
      expect(figure.en).toContain(`${Math.round(share * 100)}%`);
      expect(figure.en).toContain(String(from));
    }
  });

  test('a decree that was repealed is only cited as repealed', () => {
    expect(prose.law.purchases.where).toContain('décret 2021-254 repealed');
    expect(JSON.stringify(rules.law)).not.toContain('2021-254');
  });
});

describe('a wrong file is refused, with the place of the fault:', () => {
  test.each([
    [
      'a device that does not exist',
      ['recognition', 'rules', 20, 'device'],
      'abacus',
      'unknown device "abacus"',
    ],
    [
      'a law that is nowhere',
      ['law', 'purchases', 'law'],
      'no-law',
      'fleet/law.json: purchases: unknown law "no-law"',
    ],
    ['thresholds out of order', ['law', 'reuse', 'thresholds', 1, 'from'], 2020, 'in the order of years'],
    [
      'a header that two columns claim',
      ['columns', 'columns', 'headers', 'price'],
      ['Modèle*'],
      'in model and in price',
    ],
    ['a factor in another unit', ['fleet', 'years', 'laptop'], 'fleet.hours.office', 'must be in year'],
    [
      'a factor that is nowhere',
      ['fleet', 'donation', 'reused'],
      'fleet.nothing',
      'unknown factor "fleet.nothing"',
    ],
    ['a source that nobody knows', ['fleet', 'references', 0, 'source'], 'NOBODY', 'unknown source "NOBODY"'],
    [
      'a thing without a device or a label',
      ['recognition', 'rules', 0, 'label'],
      undefined,
      'a device, or a label',
    ],
    ['a word that is not one', ['columns', 'words', 'months', 1], ['Février'], 'is not folded'],
  ] as const)('%s', (_what, path, value, message) => {
    expect(() => libraryFrom(broken(['fleet', ...path], value))).toThrow(message);
  });
});
