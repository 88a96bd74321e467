/** A link holds answers in few characters, gives them back to the bit, and refuses what was cut or mistyped. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import type { Answers, DeviceAnswer, UseAnswer } from '../../models/household/answers.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import { createWriter, createContexts } from '../../web/storage/link/coder.ts';
import { DamagedLink, pack, unpack, type Value } from '../../web/storage/link/compact.ts';
import { fromFragment, toFragment } from '../../web/storage/link/link.ts';
import { WORDS } from '../../web/storage/link/words.ts';
import { loadVersions } from '../../data/versions/load.ts';
import { FAMILY, PERSONAS } from '../personas/household.ts';

const { catalogue, proposals } = load();

describe('packing', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...WORDS));
  const number = fc.oneof(
    fc.nat(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.integer({ min: 0, max: 5000 }).map((tenths) => tenths / 10),
  );
  const { value } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
      text,
      number,
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 6 }),
      fc.dictionary(
        text.filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 6 },
      ),
    ),
  }));

  test('gives any value back as it was, in the same order', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(JSON.stringify(unpack(pack(one)))).toBe(JSON.stringify(one));
      }),
    );
  });

  test('tells a packed value from one that was cut, lengthened or mistyped', () => {
    const packed = pack({ answers: FAMILY as unknown as Value });
    for (let length = 0; length < packed.length; length++)
      expect(() => unpack(packed.subarray(0, length))).toThrow(DamagedLink);
    expect(() => unpack(Uint8Array.from([...packed, 7]))).toThrow(DamagedLink);
    for (let i = 0; i < packed.length; i++) {
      const mistyped = packed.map((byte, at) => (at === i ? byte ^ 4 : byte));
      expect(() => unpack(mistyped)).toThrow(DamagedLink);
    }
  });

  test('bits that were never foreseen cost little more than one each', () => {
    const writer = createWriter(createContexts());
    for (let i = 0; i < 8000; i++) writer.bit(`${i}`, ((i * 2654435761) >>> 13) % 2 === 0 ? 0 : 1);
    expect(writer.end().length).toBeLessThan(1010);
  });
});

/** Never changed: it stands for all the links that people keep. */
const WRITTEN = {
  fragment: '#r=2z5G1EC9yG4AHgv-5XRL7iOoCJK0AKnkAIXcd',
  value: {
    answers: {
      people: 3,
      children: 1,
      grid: 'RE',
      devices: [
        { type: 'smartphone', count: 1, origin: 'refurbished', yearsKept: 2.5 },
        { type: 'tv-55', count: 2, hoursPerDay: 3.2 },
        { type: 'copier', count: 0 },
      ],
      unlistedDevices: 'national',
      connections: { sims: 3 },
      uses: [{ type: 'video', network: 'mobile', definition: 'uhd', hoursPerWeek: 12 }],
      switches: { laptop: 'manufacturers' },
    },
    proposals: [{ id: 'legal-guarantee', intensity: 0.5 }],
    rebound: 0.1,
  },
};

describe('the fragment of a link', () => {
  /** What people tell, drawn with a seed: twelve devices and eight uses of any kind. */
  const home = (seed: number, { devices, uses, grids }: Catalogue): Answers => {
    let state = seed;
    const share = () => (state = (state * 16807) % 2147483647) / 2147483647;
    const one = <T>(list: readonly T[]): T => list[Math.floor(share() * list.length)]!;
    const amount = (most: number) =>
      share() < 0.6 ? Math.floor(share() * most) : Math.round(share() * most * 10) / 10;
    const device = (): DeviceAnswer => ({
      type: one(devices).id,
      count: share() < 0.8 ? 1 : 1 + Math.floor(share() * 4),
      ...(share() < 0.7 && { origin: one(['new', 'refurbished', 'second-hand'] as const) }),
      ...(share() < 0.8 && { yearsKept: 1 + amount(12) }),
      ...(share() < 0.4 && { hoursPerDay: amount(10) }),
    });
    const use = (): UseAnswer => {
      const { id, measure, definitions } = one(uses);
      return {
        type: id,
        ...(share() < 0.5 && { network: one(['fixed', 'mobile'] as const) }),
        ...(definitions.length > 1 && share() < 0.5 && { definition: one(definitions).id }),
        [measure]: amount(60),
      };
    };
    return {
      people: 1 + Math.floor(share() * 6),
      grid: one(grids).id,
      devices: Array.from({ length: 12 }, device),
      unlistedDevices: 'national',
      connections: { fixedLines: 1, sims: 4, mobileGBPerMonth: amount(80) },
      uses: Array.from({ length: 8 }, use),
      unlistedUses: 'national',
    };
  };

  test('is shorter than 120 characters for twelve devices and eight uses', () => {
    const lengths = Array.from({ length: 100 }, (_, i) => {
      const answers = home(i * 7919 + 1, catalogue);
      expect(checkAnswers(answers, catalogue)).toEqual({ value: answers });
      const fragment = toFragment(answers, {});
      expect(fromFragment(fragment)).toMatchObject({ mine: false, value: { answers } });
      return fragment.length;
    });
    expect(Math.max(...lengths)).toBeLessThan(120);
  });

  test.each(Object.entries(PERSONAS))('of the home “%s” is short, and safe in an address', (_id, answers) => {
    const fragment = toFragment(answers, {});
    expect(fragment).toMatch(/^#r=2[\w-]*$/);
    expect(fragment.length).toBeLessThan(120);
  });

  test('carries proposals, with what is not told left out', () => {
    const picks = { proposals: [{ id: 'keep-longer', intensity: 0.35 }], rebound: 0.2 };
    expect(fromFragment(toFragment({ people: 2, grid: undefined! }, picks)).value).toEqual({
      format: 'sobrement-household',
      answers: { people: 2 },
      ...picks,
    });
  });

  test('of the first edition, the text of a file, is still read', () => {
    const kept = { format: 'sobrement-household', answers: { people: 2 } };
    const old = `#r=${Buffer.from(JSON.stringify(kept)).toString('base64url')}`;
    expect(fromFragment(old)).toEqual({ mine: false, value: kept });
    expect(fromFragment(`${old}.`)).toEqual({ mine: true, value: kept });
  });

  test('written on the day of this edition is read for ever', () => {
    expect(fromFragment(WRITTEN.fragment).value).toEqual({ format: 'sobrement-household', ...WRITTEN.value });
  });

  test('that is damaged holds nothing', () => {
    for (const fragment of [
      '#r=',
      '#r=2',
      '#r=2!!!',
      '#r=xxxx',
      '#r=2abcdef',
      '#r=3abcdef',
      `${WRITTEN.fragment}A`,
    ])
      expect(fromFragment(fragment)).toEqual({ mine: false, value: undefined });
  });

  test('names whatever a released catalogue has by a number: a new device is added at the end when it is released', () => {
    const released = loadVersions().releases.at(-1)!;
    expect(released.hash).toBe(catalogue.hash);
    const { devices, uses, grids, switches } = catalogue;
    const ids = [
      ...[devices, uses, grids, switches, proposals.proposals].flatMap((list) => list.map(({ id }) => id)),
      ...uses.flatMap(({ definitions }) => definitions.map(({ id }) => id)),
      ...switches.flatMap(({ options }) => options.map(({ id }) => id)),
    ];
    expect([...new Set(ids)].filter((id) => !WORDS.includes(id))).toEqual([]);
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(WORDS.length).toBeLessThan(512);
  });
});
