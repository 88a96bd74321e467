/**
 * Footprints worked out by hand. Each file gives answers, the expected result, and how to find it with a pocket
 * calculator: `total`, `byComponent` and `lines` in kgCO2e a year, to within `tolerance` kg.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { checkAnswers } from '../../models/household/checkAnswers.ts';
import type { Answers } from '../../models/household/answers.ts';
import { byComponent, plan } from '../../models/household/plan.ts';

interface Example {
  readonly title: string;
  readonly answers: Answers;
  readonly expected: {
    readonly total: number;
    readonly byComponent?: Readonly<Record<string, number>>;
    /** `device/smartphone/manufacture` → kg */
    readonly lines?: Readonly<Record<string, number>>;
    readonly notices?: readonly string[];
  };
  readonly tolerance: number;
  readonly reasoning: readonly string[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const { catalogue } = load();
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Example;

test('there are at least nine examples', () => expect(files.length).toBeGreaterThanOrEqual(9));

describe.each(files.map((name) => [read(name).title, read(name)] as const))(
  '%s',
  (_title, { answers, expected, tolerance, reasoning }) => {
    const close = (name: string, found: number | undefined, wanted: number) =>
      expect([name, Math.abs((found ?? NaN) - wanted) <= tolerance ? wanted : found]).toEqual([name, wanted]);

    test('gives the result worked out by hand', () => {
      const made = plan(answers, catalogue);
      close('total', made.total, expected.total);
      for (const [name, kg] of Object.entries(expected.byComponent ?? {}))
        close(name, byComponent(made.lines)[name as 'device'], kg);
      const found = new Map(
        made.lines.map(({ component, item, stage, amount }) => [`${component}/${item}/${stage}`, amount]),
      );
      for (const [name, kg] of Object.entries(expected.lines ?? {})) close(name, found.get(name), kg);
      if (expected.notices) expect(made.notices.map(({ code }) => code)).toEqual(expected.notices);
    });

    test('is a valid answer, and is explained', () => {
      expect(checkAnswers(answers, catalogue)).toEqual({ value: answers });
      expect(reasoning.join(' ').length).toBeGreaterThan(40);
    });
  },
);
