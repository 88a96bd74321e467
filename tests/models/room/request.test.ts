/** What is sent to a room: what is right passes, what is wrong is named with its place. */
import { describe, expect, test } from 'vitest';
import { checkFields, problemsIn, type Problem } from '../../../models/request/check.ts';
import type { Fields } from '../../../models/request/field.ts';
import {
  CONTRIBUTION_FIELDS,
  SEAT_FIELDS,
  SEAT_REMOVAL_FIELDS,
  STEP_ACTS,
  ACT_FIELDS,
} from '../../../models/room/request.ts';
import { explained } from '../words.ts';

const problems = (value: unknown, fields: Fields): readonly Problem[] =>
  problemsIn(checkFields<object>(value, fields));
const said = (value: unknown, fields: Fields) =>
  problems(value, fields).map(({ path, code }) => [path, code]);
const contribution = (answers: object) => ({ key: 'k', step: 'vote', people: 1, answers });

test('a contribution with an answer of each kind passes as it came', () => {
  const value = contribution({
    a: { kind: 'choice', options: ['repair'] },
    b: { kind: 'hands', hands: { repair: 20 } },
    c: { kind: 'number', value: 1.5 },
    d: { kind: 'counts', counts: { phone: 3 } },
    e: { kind: 'rank', items: ['tv', 'phone'] },
    f: { kind: 'text', text: 'because' },
    ['__proto__']: { kind: 'text', text: 'a name like another' },
  });
  expect(checkFields(value, CONTRIBUTION_FIELDS)).toEqual({ value });
});

describe.each<[string, unknown, Fields, [string, Problem['code']][]]>([
  ['an act unknown', { act: 'dance', step: 'vote' }, ACT_FIELDS, [['act', 'unknown-word']]],
  ['no step', { act: STEP_ACTS[0] }, ACT_FIELDS, [['step', 'missing']]],
  ['nobody', { people: 0 }, SEAT_FIELDS, [['people', 'too-small']]],
  ['a key that may be guessed', { people: 1, key: 'abc' }, SEAT_FIELDS, [['key', 'text-too-short']]],
  ['a screen before the first', { number: 0 }, SEAT_REMOVAL_FIELDS, [['number', 'too-small']]],
  ['answers in a list', contribution([]), CONTRIBUTION_FIELDS, [['answers', 'not-an-object']]],
  [
    'an answer that is a word',
    contribution({ vote: 'repair' }),
    CONTRIBUTION_FIELDS,
    [['answers.vote', 'not-an-object']],
  ],
  [
    'an answer of no kind',
    contribution({ vote: { options: [] } }),
    CONTRIBUTION_FIELDS,
    [['answers.vote.kind', 'not-a-word']],
  ],
  [
    'an answer of an unknown kind',
    contribution({ vote: { kind: 'choose' } }),
    CONTRIBUTION_FIELDS,
    [['answers.vote.kind', 'unknown-word']],
  ],
  [
    'a field of another kind of answer',
    contribution({ vote: { kind: 'choice', items: [] } }),
    CONTRIBUTION_FIELDS,
    [
      ['answers.vote.items', 'unknown-key'],
      ['answers.vote.options', 'missing'],
    ],
  ],
  [
    'half a hand',
    contribution({ vote: { kind: 'hands', hands: { repair: 0.5 } } }),
    CONTRIBUTION_FIELDS,
    [['answers.vote.hands.repair', 'not-whole']],
  ],
  [
    'an option that is no word',
    contribution({ vote: { kind: 'choice', options: ['repair', 3] } }),
    CONTRIBUTION_FIELDS,
    [['answers.vote.options[1]', 'not-a-word']],
  ],
  [
    'a question whose name is too long for any',
    contribution({ ['q'.repeat(61)]: { kind: 'text', text: '' } }),
    CONTRIBUTION_FIELDS,
    [[`answers.${'q'.repeat(61)}`, 'unknown-key']],
  ],
])('%s', (_what, value, fields, expected) => {
  test('is refused at its place', () => expect(said(value, fields)).toEqual(expected));

  test('is explained in both languages', () => {
    for (const problem of problems(value, fields)) {
      const [fr, en] = [explained(problem, 'fr'), explained(problem, 'en')];
      for (const sentence of [fr.wrong, fr.right, en.wrong, en.right])
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(fr.wrong).not.toBe(en.wrong);
    }
  });
});
