/** The electricity of a home is that of its place; a place without a figure shows a gap. */
import { noticesOf } from '../../../models/household/notices.ts';
import { describe, expect, test } from 'vitest';
import { factorsOf } from '../../../models/household/line.ts';
import { plan } from '../../../models/household/plan.ts';
import { PERSONAS } from '../../personas/household.ts';
import { catalogue, keyOf, lines, plain, total, value } from '../shared.ts';

const family = PERSONAS.family!;
const gaps = catalogue.grids.filter(({ intensity }) => !intensity).map(({ id }) => id);
const others = catalogue.grids
  .filter(({ id, intensity }) => intensity && id !== 'FR')
  .map(({ id, intensity }) => [id, intensity!] as const);

const atHome = (line: ReturnType<typeof lines>[number]) =>
  line.component === 'device' && line.stage === 'use';

describe.each(gaps)('without a figure for %s', (grid) => {
  const made = () => plan({ ...family, grid }, catalogue);

  test('nothing is counted at home, with a single notice', () => {
    expect(made().lines.filter(atHome)).toEqual([]);
    expect(made().notices.filter(({ code }) => code === 'grid-gap')).toEqual([{ code: 'grid-gap' }]);
  });

  test('everything but electricity at home is the same as elsewhere', () => {
    const elsewhere = lines(family)
      .filter((line) => !atHome(line) && line.item !== 'fixed-line')
      .map(plain);
    expect(
      made()
        .lines.filter(({ item }) => item !== 'fixed-line')
        .map(plain),
    ).toEqual(elsewhere);
    const box = made().lines.find(({ item, stage }) => item === 'fixed-line' && stage === 'use')!;
    expect(box.amount).toBeCloseTo(value('fixed-line.operation'), 12);
  });
});

describe.each(others)('in %s', (grid, intensity) => {
  test('only the electricity of devices and of the box differs', () => {
    const france = new Map(lines(family).map((line) => [keyOf(line), line]));
    const there = lines({ ...family, grid });
    expect(there.map(keyOf)).toEqual([...france.keys()]);
    const ratio = value(intensity) / value('electricity.FR');
    for (const line of there) {
      const here = france.get(keyOf(line))!;
      if (atHome(line)) {
        expect(line.amount).toBeCloseTo(here.amount * ratio, 9);
        expect(factorsOf(line)).toContain(intensity);
      } else if (line.item === 'fixed-line' && line.stage === 'use') {
        expect(line.amount).toBeCloseTo(
          value('fixed-line.operation') + value('fixed-line.electricity') * value(intensity),
          9,
        );
      } else expect(plain(line)).toEqual(plain(here));
    }
  });
});

test('France is the place when none is given', () => {
  expect(total({ grid: 'FR' })).toBe(total({}));
  expect(plan({}, catalogue).notices.map(({ code }) => code)).not.toContain('grid-gap');
});

test('a household with uses but no connection gets a notice', () => {
  const codes = (uses: boolean) =>
    plan({ connections: { fixedLines: 0, sims: 0 }, ...(!uses && { uses: [] }) }, catalogue).notices.map(
      ({ code }) => code,
    );
  expect(codes(true)).toContain('no-connection');
  expect(codes(false)).not.toContain('no-connection');
  expect(
    plan({ connections: { fixedLines: 1, sims: 0 } }, catalogue).notices.map(({ code }) => code),
  ).not.toContain('no-connection');
});

test('behind the electricity of another country, lives and equipment are said to be French; overseas they are at home', () => {
  const codes = (grid?: string) =>
    noticesOf([], { ...(grid && { grid }) }, catalogue).map(({ code }) => code);
  for (const grid of ['EU', 'DE', 'WORLD']) expect(codes(grid)).toEqual(['french-habits']);
  for (const grid of [undefined, 'FR', 'FR-COR', 'RE', 'NC']) expect(codes(grid)).toEqual([]);
  const [gap] = plan({ devices: [{ type: 'watch', count: 1 }] }, catalogue).notices;
  expect(noticesOf([gap!], { grid: 'DE' }, catalogue)).toEqual([{ code: 'french-habits' }, gap]);
  expect(noticesOf([gap!], { grid: 'FR', ranges: 'published' }, catalogue)).toEqual([
    { code: 'published-ranges' },
    gap,
  ]);
  expect(noticesOf([], { ranges: 'believed' }, catalogue)).toEqual([]);
});
