/** The list of faults follows the code: each is still where it says, once, and leaves code that can be read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileModule, parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readWords } from './asked.ts';
import { ROOT } from './copy.ts';
import { areaOf, needsBuild, projectOf } from './fault.ts';
import { FAULTS } from './list.ts';
import { misplaced, withFault } from './place.ts';

const sourceOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Throws where a file could not even be read: a test that fails for that has noticed nothing. */
function read(file: string, source: string): void {
  if (file.endsWith('.svelte')) return void parse(source, { modern: true });
  const { diagnostics = [], outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    reportDiagnostics: true,
  });
  for (const { messageText } of diagnostics)
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  if (file.endsWith('.svelte.ts')) compileModule(outputText, { filename: file });
}

describe.each(FAULTS.map((fault) => [fault.id, fault] as const))('the fault %s', (_id, fault) => {
  test('is where it says, once, and leaves code that can be read', () => {
    const source = sourceOf(fault.file);
    expect(misplaced(fault, source)).toBeUndefined();
    expect(() => read(fault.file, withFault(fault, source))).not.toThrow();
  });

  test('says what it does to someone, and which tests could notice', () => {
    expect(fault.harm).toMatch(/^[A-Z].*\.$/);
    expect(fault.tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(fault.tests.length).toBeGreaterThan(0);
  });
});

test('there are ninety faults or more, each with a name of its own, in each part of the code', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(90);
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
  expect([...new Set(FAULTS.map(areaOf))].sort()).toEqual(['data', 'models', 'server', 'web']);
});

test('a fault that is not there, that is there twice, or that changes nothing is told', () => {
  const fault = { ...FAULTS[0]!, text: 'a + b', becomes: 'a - b' };
  expect(misplaced(fault, 'a * b')).toMatch('0 times');
  expect(misplaced(fault, 'a + b; a + b')).toMatch('2 times');
  expect(misplaced({ ...fault, becomes: 'a + b' }, 'a + b')).toMatch('nothing');
  expect(withFault({ ...fault, becomes: "'$&'" }, '(a + b)')).toBe("('$&')");
});

test('one fault may be asked for, or those of a folder; what is not understood is said', () => {
  const { id, file } = FAULTS[0]!;
  const ids = (...words: string[]) => {
    const asked = readWords(words, FAULTS);
    return 'wrong' in asked ? asked.wrong : asked.faults.map((fault) => fault.id);
  };
  expect(ids('--only', id)).toEqual([id]);
  expect(ids('--only', file)).toContain(id);
  expect(ids('--only', 'server/')).toEqual(
    FAULTS.filter((fault) => areaOf(fault) === 'server').map((each) => each.id),
  );
  expect(ids('--list', '--workers', '1')).toHaveLength(FAULTS.length);
  for (const words of [['--only', 'mod'], ['--only'], ['--workers', 'many'], ['--all']])
    expect(typeof ids(...words)).toBe('string');
});

test('a browser is opened for no fault that a quicker test could notice', () => {
  for (const fault of FAULTS.filter(needsBuild))
    expect(fault.tests.every((path) => /^(?:e2e|rooms|live)$/.test(projectOf(path)))).toBe(true);
});
