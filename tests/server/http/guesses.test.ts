/** Wrong codes: those of one origin are limited, and nobody with a right code pays for them. */
import { expect, test } from 'vitest';
import { createGuesses, MISTAKES, TURNS } from '../../../server/http/guesses.ts';

const [SCHOOL, OTHER] = ['a school', 'another'] as const;
const ALLOWED = 60;

function open() {
  const clock = { now: 0 };
  const made = createGuesses(() => clock.now);
  const turn = (origin: string, code: string) => made.turn(origin, code)?.waitMs;
  return { clock, guesses: { ...made, turn }, made };
}

function exhausted() {
  const { clock, guesses } = open();
  for (let i = 0; i < ALLOWED; i++) expect(guesses.wrong(SCHOOL)).toBe(0);
  return { clock, guesses };
}

test('sixty mistakes are allowed, then one every thirty seconds; another origin is not affected', () => {
  const { clock, guesses } = exhausted();
  expect(guesses.wrong(SCHOOL)).toBe(30_000);
  expect(guesses.wrong(OTHER)).toBe(0);
  clock.now += 30_000;
  expect(guesses.wrong(SCHOOL)).toBe(0);
  expect(guesses.wrong(SCHOOL)).toBe(30_000);
});

test('without any allowance left, codes wait their turn, the same code once, and a code once right never waits again', () => {
  const { guesses } = exhausted();
  expect(['a', 'b', 'c', 'b', 'c'].map((code) => guesses.turn(SCHOOL, code))).toEqual([0, 50, 100, 50, 100]);
  guesses.right(SCHOOL, 'c');
  expect(['c', 'c', 'd'].map((code) => guesses.turn(SCHOOL, code))).toEqual([0, 0, 150]);
  expect(guesses.turn(OTHER, 'd')).toBe(0);
});

test('a class that entered before the mistakes of others stays in', () => {
  const { clock, guesses } = exhausted();
  clock.now = 1_800_000;
  expect(guesses.turn(SCHOOL, 'class')).toBe(0);
  guesses.right(SCHOOL, 'class');
  for (let i = 0; i < ALLOWED; i++) guesses.wrong(SCHOOL);
  for (let i = 0; i < 200; i++) guesses.turn(SCHOOL, `guess${i}`);
  expect(guesses.turn(SCHOOL, 'class')).toBe(0);
});

test('a code that was right before any mistake from its origin stays right, whatever is tried meanwhile', () => {
  const { guesses } = open();
  guesses.right(SCHOOL, 'class');
  for (let i = 0; i < ALLOWED; i++) guesses.wrong(SCHOOL);
  for (let i = 0; i < 200; i++) guesses.turn(SCHOOL, `guess${i}`);
  expect([guesses.turn(SCHOOL, 'class'), guesses.turn(SCHOOL, 'other')]).toEqual([0, undefined]);
});

test('whoever tries many codes at once is refused beyond a hundred, until some have had their turn', () => {
  const { clock, guesses } = exhausted();
  const waits = Array.from({ length: 102 }, (_, i) => guesses.turn(SCHOOL, `guess${i}`));
  expect(waits.slice(-3)).toEqual([4950, 5000, undefined]);
  clock.now += 1000;
  expect(guesses.turn(SCHOOL, 'class')).toBe(4050);
});

test('codes that are tried at once are counted before they are looked at; a right one is given back', () => {
  const { made } = open();
  const tried = Array.from({ length: ALLOWED + 1 }, (_, i) => made.turn(OTHER, `guess${i}`));
  expect(tried.map((turn) => turn?.paid)).toEqual([...Array<boolean>(ALLOWED).fill(true), false]);
  expect(made.wrong(OTHER, tried[0])).toBe(0);
  expect(made.wrong(OTHER)).toBeGreaterThan(0);
  made.right(OTHER, 'guess1', tried[1]);
  expect(made.turn(OTHER, 'other')).toEqual({ waitMs: 0, paid: true });
  expect(made.turn(OTHER, 'another')).toEqual({ waitMs: 50, paid: false });
});

test('those whose allowance is used up share one, so that a hundred origins find no more than a few do', () => {
  const { clock, guesses } = open();
  const origins = Array.from({ length: 100 }, (_, i) => `origin ${i}`);
  const DAY_MS = 24 * 60 * 60 * 1000;
  let looked = 0;
  // each tries as fast as it may
  for (let nth = 0; clock.now < DAY_MS; clock.now += 5000)
    for (const origin of origins)
      for (let i = 0; i < 100 && guesses.turn(origin, `guess${nth++}`) !== undefined; i++) looked++;
  const most =
    origins.length * (MISTAKES.atOnce + DAY_MS / MISTAKES.everyMs) + TURNS.atOnce + DAY_MS / TURNS.everyMs;
  expect(looked).toBeLessThanOrEqual(most);
  expect(looked).toBeGreaterThan(0.9 * most);
  // and a school that made few mistakes is not refused
  expect(guesses.turn(SCHOOL, 'class')).toBe(0);
});
