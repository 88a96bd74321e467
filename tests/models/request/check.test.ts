/** Is this an answer? What is right passes unchanged; what is wrong is named with its place, in both languages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsIn, type Problem } from '../../../models/request/check.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import { PERSONAS } from '../../personas/household.ts';
import { anyAnswers } from '../arbitraries.ts';
import { catalogue } from '../shared.ts';
import { explained, unitInEach } from '../words.ts';

const problems = (value: unknown): readonly Problem[] => problemsIn(checkAnswers(value, catalogue));
const said = (value: unknown) => problems(value).map(({ path, code }) => [path, code]);

describe('an answer', () => {
  test('passes, and is handed back as it came', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const before = JSON.stringify(answers);
        expect(checkAnswers(answers, catalogue)).toEqual({ value: answers });
        expect(JSON.stringify(answers)).toBe(before);
      }),
      { numRuns: 200 },
    );
    for (const persona of Object.values(PERSONAS)) expect(problems(persona)).toEqual([]);
  });

  test('with an unknown key anywhere is refused at its place', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 30 }), (answers, pick) => {
        const copy = structuredClone(answers) as Record<string, unknown>;
        const places: [string, Record<string, unknown>][] = [['', copy]];
        for (const list of ['devices', 'uses']) {
          ((copy[list] ?? []) as Record<string, unknown>[]).forEach((entry, i) =>
            places.push([`${list}[${i}].`, entry]),
          );
        }
        if (copy.connections) places.push(['connections.', copy.connections as Record<string, unknown>]);
        const [place, held] = places[pick % places.length]!;
        held.zzzzzzzzzzzz = 1;
        expect(said(copy)).toEqual([[`${place}zzzzzzzzzzzz`, 'unknown-key']]);
      }),
      { numRuns: 200 },
    );
  });

  test('with any value of the wrong kind is refused at its place', () => {
    const wrong = fc.constantFrom<unknown>(null, NaN, Infinity, -1, 1e308, [], 'x', -0.5);
    fc.assert(
      fc.property(
        anyAnswers.filter((answers) => Object.keys(answers).length > 0),
        wrong,
        fc.nat(100),
        (answers, value, pick) => {
          const keys = Object.keys(answers);
          const key = keys[pick % keys.length]!;
          if (Array.isArray(value) && (key === 'devices' || key === 'uses')) return;
          const found = problems({ ...answers, [key]: value });
          expect(found.length).toBeGreaterThan(0);
          expect(found[0]!.path).toBe(key);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of anything at all never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => void checkAnswers(value, catalogue)),
      { numRuns: 500 },
    );
    for (const value of [JSON.parse('{"__proto__": {"people": 1}}'), { toString: 1 }, { constructor: {} }]) {
      expect(problems(value)).toHaveLength(1);
    }
  });
});

const ages = { people: 3, children: 1, teenagers: 1 };
const aTv = (said: object) => ({ devices: [{ type: 'tv', ...said }] });
const video = (said: object) => ({ uses: [{ type: 'video', ...said }] });

describe.each<[string, unknown, ...[path: string, code: Problem['code']][]]>([
  ['no object', 3, ['(root)', 'not-an-object']],
  ['a list for an object', [], ['(root)', 'not-an-object']],
  ['a word for a number', { people: 'two' }, ['people', 'not-a-number']],
  ['half a person', { people: 2.5 }, ['people', 'not-whole']],
  ['nobody', { people: 0 }, ['people', 'too-small']],
  ['a crowd', { people: 51 }, ['people', 'too-large']],
  ['a place unknown', { grid: 'XX' }, ['grid', 'unknown-word']],
  ['a number for a place', { grid: 1 }, ['grid', 'not-a-word']],
  ['devices in no list', { devices: {} }, ['devices', 'not-a-list']],
  [
    'too long a list',
    { devices: Array.from({ length: 101 }, () => ({ type: 'tv' })) },
    ['devices', 'list-too-long'],
  ],
  ['an entry that is no object', { devices: [1] }, ['devices[0]', 'not-an-object']],
  ['an entry without its type', { devices: [{ type: 'tv' }, { count: 1 }] }, ['devices[1].type', 'missing']],
  ['a device unknown', { devices: [{ type: 'television' }] }, ['devices[0].type', 'unknown-word']],
  ['no years at all', aTv({ yearsKept: 0 }), ['devices[0].yearsKept', 'too-small']],
  ['more than a day', aTv({ hoursPerDay: 24.5 }), ['devices[0].hoursPerDay', 'too-large']],
  ['a million devices', aTv({ count: 1_000_000 }), ['devices[0].count', 'too-large']],
  ['perhaps', aTv({ passedOn: 'yes' }), ['devices[0].passedOn', 'not-a-flag']],
  ['the wrong measure', video({ countPerWeek: 3 }), ['uses[0].countPerWeek', 'wrong-measure']],
  ['a definition unknown', video({ definition: '8k' }), ['uses[0].definition', 'unknown-word']],
  ['a definition that is no word', video({ definition: 4 }), ['uses[0].definition', 'not-a-word']],
  [
    'a definition where there is none',
    { uses: [{ type: 'storage', definition: 'hd' }] },
    ['uses[0].definition', 'no-definition'],
  ],
  ['a switch unknown', { switches: { lptop: 'ademe' } }, ['switches.lptop', 'unknown-key']],
  ['an option unknown', { switches: { laptop: 'adem' } }, ['switches.laptop', 'unknown-word']],
  ['switches that are no object', { switches: [] }, ['switches', 'not-an-object']],
  ['ages beyond the people', { ...ages, seniors: 2 }, ['people', 'more-than-people']],
  ['ages without people', { children: 1 }, ['people', 'ages-without-people']],
  ['two faults at once', { people: 0, grid: 1 }, ['people', 'too-small'], ['grid', 'not-a-word']],
])('%s', (_name, value, ...expected) => {
  test('is refused at its place', () => expect(said(value)).toEqual(expected));

  test('is explained in both languages', () => {
    for (const problem of problems(value)) {
      const [fr, en] = [explained(problem, 'fr'), explained(problem, 'en')];
      for (const sentence of [fr.wrong, fr.right, en.wrong, en.right]) {
        expect(sentence.length).toBeGreaterThan(3);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(fr.wrong).not.toBe(en.wrong);
    }
  });
});

test.each([
  'people',
  'children',
  'dormant',
  'devices[0].count',
  'devices[0].yearsKept',
  'connections.sims',
  'uses[0].hoursPerWeek',
])('the bounds of %s are said, with their unit', (path) => {
  const [, list, key] = /^(?:(\w+)(?:\[0\])?\.)?(\w+)$/.exec(path)!;
  const entry = { ...(list !== 'connections' && { type: list === 'uses' ? 'video' : 'tv' }), [key!]: -1 };
  const value = !list
    ? { [key!]: -1 }
    : list === 'connections'
      ? { connections: entry }
      : { [list]: [entry] };
  const [problem] = problems(value);
  expect(problem).toMatchObject({ path, code: 'too-small' });
  expect(explained(problem!, 'en').right).toContain(unitInEach(problem!.unit!).en);
  expect(explained(problem!, 'fr').right).toContain(unitInEach(problem!.unit!).fr);
  expect(problem!.min!).toBeLessThan(problem!.max!);
});

test('ages that fit pass', () => expect(problems({ ...ages, seniors: 1 })).toEqual([]));

describe('what was meant', () => {
  const nearest = (value: unknown) => problems(value)[0]!.nearest;

  test('is found when it is near', () => {
    expect(nearest({ devises: [] })).toBe('devices');
    expect(nearest({ devices: [{ type: 'smartfone' }] })).toBe('smartphone');
    expect(nearest({ devices: [{ type: 'TV' }] })).toBe('tv');
    expect(nearest({ switches: { lptop: 'ademe' } })).toBe('laptop');
    expect(nearest({ uses: [{ type: 'video', definition: 'uhdd' }] })).toBe('uhd');
  });

  test('is not guessed when it is far, nor for very long words', () => {
    expect(nearest({ qqqqqqqqqq: 1 })).toBeUndefined();
    expect(nearest({ devices: [{ type: 'x'.repeat(41) }] })).toBeUndefined();
  });

  test('is not searched for in a body made of mistakes', () => {
    const many = problems(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`devices${i}`, 1])));
    expect(many).toHaveLength(40);
    expect(many[0]!.nearest).toBe('devices');
    expect(many[39]!.nearest).toBeUndefined();
  });

  test('is told in full when the words are few', () => {
    expect(problems({ networkMethod: 'all' })[0]!.words).toEqual(['two-part', 'average', 'full']);
    expect(problems({ grid: 'XX' })[0]!.words).toBeUndefined();
  });
});

test('further fields may be allowed beside the answers', () => {
  const seed = {
    kind: 'number',
    about: { fr: '', en: '' },
    unit: 'seed',
    min: 0,
    max: 9,
  } as const;
  expect(checkAnswers({ seed: 3 }, catalogue, { seed })).toEqual({ value: { seed: 3 } });
  expect(said({ seed: 3 })).toEqual([['seed', 'unknown-key']]);
});
