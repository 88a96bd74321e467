/** Same question, same bits: whatever was asked before, in whatever order, here or on the other side of the wire. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Factor } from '../../models/draws/factor.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { createSample } from '../../models/draws/sample.ts';
import { core, pack, unpack } from '../../models/catalogue/wire.ts';
import { holdsAnswers } from '../../models/household/answers.ts';
import { PERSONAS } from '../personas/household.ts';
import { anyAnswers } from './arbitraries.ts';
import { catalogue, content, fresh, near, plain, sample, SEED, total } from './shared.ts';

const estimate = (answers: Parameters<typeof fresh>[0], seed: number, of: Catalogue = catalogue) =>
  createEstimator(of, createSample(of.factors, 200, seed))(answers);

describe('a seed', () => {
  test('gives the same bits each time, and another seed others', () => {
    fc.assert(
      fc.property(anyAnswers, fc.maxSafeNat(), (answers, seed) => {
        const shown = estimate(answers, seed);
        expect(content(estimate(answers, seed))).toEqual(content(shown));
        const other = estimate(answers, seed === 0 ? 1 : seed - 1);
        expect(other.lines.map(plain)).toEqual(shown.lines.map(plain));
        if (new Set(shown.draws).size > 1) expect(other.draws).not.toEqual(shown.draws);
      }),
      { numRuns: 20 },
    );
  });

  test('and a number of draws belong to a sample', () => {
    expect(sample).toMatchObject({ draws: 200, seed: SEED });
    expect(fresh({}).draws).toHaveLength(200);
  });
});

describe('what an estimator remembers', () => {
  test('never changes a result: any sequence of answers gives what fresh estimators give', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { minLength: 2, maxLength: 6 }), (sequence) => {
        const remembering = createEstimator(catalogue, sample);
        for (const answers of sequence)
          expect(content(remembering(answers))).toEqual(content(fresh(answers)));
      }),
      { numRuns: 25 },
    );
  });

  test('never changes a result when one answer moves and comes back', () => {
    const { family } = PERSONAS;
    const remembering = createEstimator(catalogue, sample);
    const before = content(remembering(family!));
    for (const people of [1, 2, 3]) {
      const moved = {
        ...family!,
        people,
        children: 0,
        teenagers: 0,
        devices: family!.devices!.slice(people),
      };
      expect(content(remembering(moved))).toEqual(content(fresh(moved)));
    }
    expect(content(remembering(family!))).toEqual(before);
  });

  test('is used: an item that no answer touched keeps its row', () => {
    const remembering = createEstimator(catalogue, sample);
    const first = remembering({ people: 2 });
    const second = remembering({ people: 2, uses: [] });
    const draws = (shown: typeof first, item: string) =>
      shown.items.find((each) => each.item === item)!.draws;
    expect(draws(second, 'tv')).toBe(draws(first, 'tv'));
  });
});

describe('the catalogue', () => {
  test('may grow: a factor or a device more shifts no stream', () => {
    const extra: Factor = {
      id: 'aardvark.manufacture',
      unit: 'kgCO2e/unit',
      shape: 'log-normal',
      central: 5,
      low: 1,
      high: 9,
    };
    const years = { factor: 'smartphone.years', question: 'device:aardvark', per: 'device' } as const;
    const type = { ...catalogue.devices[0]!, id: 'aardvark', manufacture: extra.id, years };
    delete (type as { count?: unknown }).count;
    const grown = {
      ...catalogue,
      factors: { [extra.id]: extra, ...catalogue.factors },
      devices: [type, ...catalogue.devices],
    };
    for (const answers of Object.values(PERSONAS)) {
      expect(content(estimate(answers, 3, grown))).toEqual(content(estimate(answers, 3)));
    }
  });

  test('gives the same bits packed and unpacked', () => {
    const travelled = unpack(JSON.parse(JSON.stringify(pack(catalogue))));
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(content(estimate(answers, 3, travelled))).toEqual(content(estimate(answers, 3)));
      }),
      { numRuns: 25 },
    );
  });

  test('gives the same bits in the part that an average home needs, where that part holds the answers', () => {
    const part = unpack(JSON.parse(JSON.stringify(pack(core(catalogue)))));
    let held = 0;
    for (const answers of [{}, { people: 3 }, ...Object.values(PERSONAS)]) {
      if (!holdsAnswers(part, answers)) continue;
      held++;
      expect(content(estimate(answers, 3, part))).toEqual(content(estimate(answers, 3)));
    }
    expect(held).toBeGreaterThanOrEqual(3);
  });

  test('in part says what it does not hold', () => {
    const part = core(catalogue);
    expect(holdsAnswers(part, {})).toBe(true);
    expect(holdsAnswers(part, { grid: 'RE' })).toBe(false);
    expect(holdsAnswers(part, { switches: { laptop: 'manufacturers' } })).toBe(false);
    expect(holdsAnswers(part, { devices: [{ type: 'tv' }, { type: 'smartphone' }] })).toBe(true);
    expect(holdsAnswers(part, { devices: [{ type: 'tv-55' }] })).toBe(false);
    expect(holdsAnswers(part, { uses: [{ type: 'video' }] })).toBe(true);
    expect(holdsAnswers(part, { uses: [{ type: 'cloud-gaming' }] })).toBe(false);
    expect(holdsAnswers(part, { devices: [{ type: 'smartphone' }, { type: 'server' }] })).toBe(false);
  });

  test('packed is smaller, and carries nothing that no model can reach', () => {
    const size = (value: unknown) => JSON.stringify(value).length;
    const packed = pack(catalogue);
    expect(size(packed)).toBeLessThan(size(catalogue) / 2);
    expect(size(pack(core(catalogue)))).toBeLessThan(size(packed));
    const rows = Object.values(packed.factors).flatMap((group) => Object.values(group)).length;
    expect(rows).toBeLessThan(Object.keys(catalogue.factors).length);
    expect(packed.factors).not.toHaveProperty('owned');
  });
});

test('the order of the entries of a list does not matter', () => {
  fc.assert(
    fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, stream) => {
      const shuffled = <T>(list: readonly T[]) =>
        [...list]
          .map((entry) => [stream.next().value as number, entry] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, entry]) => entry);
      const other = {
        ...answers,
        ...(answers.devices && { devices: shuffled(answers.devices) }),
        ...(answers.uses && { uses: shuffled(answers.uses) }),
      };
      expect(near(total(other), total(answers))).toBe(true);
    }),
  );
});
