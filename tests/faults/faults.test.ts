/** The list of faults follows the code: the text of each is still in its file, once, and the faulty code still parses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { readWords } from './command.ts';
import { ROOT } from './copy.ts';
import { areaOf, type Fault } from './fault.ts';
import { FAULTS } from './list.ts';
import { misplaced, withFault } from './place.ts';

/** Why a file could not even be parsed: a test that fails for that reason has noticed nothing. */
function unreadable(file: string, source: string): string | undefined {
  if (!file.endsWith('.svelte')) return parseSync(file, source).errors[0]?.message;
  try {
    parse(source, { modern: true });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Why a fault would prove nothing. */
function wrongWith(fault: Fault): string | undefined {
  const { file, harm, tests } = fault;
  const source = readFileSync(join(ROOT, file), 'utf8');
  const gone = tests.find((path) => !existsSync(join(ROOT, path)));
  if (tests.length === 0 || gone !== undefined) return `no test could notice it: ${gone}`;
  if (!/^[A-Z].*\.$/.test(harm)) return 'it does not say what it does to someone';
  return misplaced(fault, source) ?? unreadable(file, withFault(fault, source));
}

test('each fault is where it says, once, leaves code that can be parsed, and names tests that exist', () => {
  const wrong = FAULTS.flatMap((fault) => {
    const why = wrongWith(fault);
    return why === undefined ? [] : [`${fault.id}: ${why}`];
  });
  expect(wrong).toEqual([]);
});

test('there are at least ninety faults, with unique ids, in every part of the code', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(90);
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
  expect([...new Set(FAULTS.map(areaOf))].sort()).toEqual(['data', 'models', 'server', 'web']);
});

test('a fault that is absent, that is there twice, or that changes nothing is reported', () => {
  const fault = { ...FAULTS[0]!, text: 'a + b', becomes: 'a - b' };
  expect(misplaced(fault, 'a * b')).toMatch('0 times');
  expect(misplaced(fault, 'a + b; a + b')).toMatch('2 times');
  expect(misplaced({ ...fault, becomes: 'a + b' }, 'a + b')).toMatch('nothing');
  expect(withFault({ ...fault, becomes: "'$&'" }, '(a + b)')).toBe("('$&')");
});

test('one fault can be asked for, or those of a folder; what is not understood is reported', () => {
  const { id, file } = FAULTS[0]!;
  const ids = (...words: string[]) => {
    const asked = readWords(words, FAULTS);
    return 'wrong' in asked ? asked.wrong : asked.faults.map((fault) => fault.id);
  };
  expect(ids('--only', id)).toEqual([id]);
  expect(ids('--only', file)).toContain(id);
  expect(ids('--only', id, '--only', FAULTS[1]!.id)).toEqual([id, FAULTS[1]!.id]);
  expect(ids('--only', 'server/')).toEqual(
    FAULTS.filter((fault) => areaOf(fault) === 'server').map((each) => each.id),
  );
  expect(ids('--list', '--workers', '1')).toHaveLength(FAULTS.length);
  for (const words of [['--only', 'mod'], ['--only'], ['--workers', 'many'], ['--all']])
    expect(typeof ids(...words)).toBe('string');
});
