/** Wrong codes: those of one origin are limited, and nobody with a right code pays for them. */
import { expect, test } from 'vitest';
import { createGuesses } from '../../../server/http/guesses.ts';

const [SCHOOL, OTHER] = ['a school', 'another'] as const;
const ALLOWED = 60;

function exhausted() {
  const clock = { now: 0 };
  const guesses = createGuesses(() => clock.now);
  for (let i = 0; i < ALLOWED; i++) expect(guesses.wrong(SCHOOL)).toBe(0);
  return { clock, guesses };
}

test('sixty mistakes are allowed, then one every ten seconds; another origin is not affected', () => {
  const { clock, guesses } = exhausted();
  expect(guesses.wrong(SCHOOL)).toBe(10_000);
  expect(guesses.wrong(OTHER)).toBe(0);
  clock.now += 10_000;
  expect(guesses.wrong(SCHOOL)).toBe(0);
  expect(guesses.wrong(SCHOOL)).toBe(10_000);
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
  clock.now = 600_000;
  expect(guesses.turn(SCHOOL, 'class')).toBe(0);
  guesses.right(SCHOOL, 'class');
  for (let i = 0; i < ALLOWED; i++) guesses.wrong(SCHOOL);
  for (let i = 0; i < 200; i++) guesses.turn(SCHOOL, `guess${i}`);
  expect(guesses.turn(SCHOOL, 'class')).toBe(0);
});

test('a code that was right before any mistake from its origin stays right, whatever is tried meanwhile', () => {
  const guesses = createGuesses(() => 0);
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
