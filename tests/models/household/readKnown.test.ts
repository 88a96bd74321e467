import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import { holdsAnswers } from '../../../models/household/answers.ts';
import { readKnown } from '../../../models/household/readKnown.ts';
import { PERSONAS } from '../../personas/household.ts';
import { catalogue } from '../shared.ts';

const read = (value: unknown) => readKnown(value, catalogue);
const told = (value: unknown) => {
  const result = read(value);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return { value: result.value, leftOut: result.leftOut.map(({ path, code }) => `${path} ${code}`) };
};

describe('answers of another version', () => {
  test.each(Object.entries({ nobody: {}, ...PERSONAS }))(
    '%s, who names nothing unknown, is read whole',
    (_name, answers) => {
      expect(told(answers)).toEqual({ value: answers, leftOut: [] });
    },
  );

  test('are read but for what is not known, each with its place in what was sent', () => {
    const sent = {
      people: 2,
      mood: 'good',
      grid: 'XX',
      devices: [
        { type: 'hologram', count: 1 },
        { type: 'smartphone', count: 1, colour: 'red' },
        { type: 'pager' },
        { type: 'laptop', origin: 'stolen' },
      ],
      uses: [{ type: 'telepathy' }, { type: 'video', hoursPerWeek: 3, countPerWeek: 4, definition: '16k' }],
      connections: { sims: 1, pigeons: 2 },
      switches: { nothing: 'x' },
    };
    const before = structuredClone(sent);
    const { value, leftOut } = told(sent);
    expect(value).toEqual({
      people: 2,
      devices: [{ type: 'smartphone', count: 1 }, { type: 'laptop' }],
      uses: [{ type: 'video', hoursPerWeek: 3 }],
      connections: { sims: 1 },
      switches: {},
    });
    expect([...leftOut].sort()).toEqual([
      'connections.pigeons unknown-key',
      'devices[0].type unknown-word',
      'devices[1].colour unknown-key',
      'devices[2].type unknown-word',
      'devices[3].origin unknown-word',
      'grid unknown-word',
      'mood unknown-key',
      'switches.nothing unknown-key',
      'uses[0].type unknown-word',
      'uses[1].countPerWeek wrong-measure',
      'uses[1].definition unknown-word',
    ]);
    expect(sent).toEqual(before);
  });

  test('are refused when anything else is wrong, and only that is said', () => {
    const result = read({ people: 0, devices: [{ type: 'hologram' }, { type: 'smartphone', count: -1 }] });
    expect('problems' in result && result.problems.map(({ path }) => path)).toEqual([
      'people',
      'devices[1].count',
    ]);
  });

  test.each([
    ['a key like the place of an entry', { 'devices[0].type': 1, devices: [{ type: 'hologram' }] }],
    ['a key with a dot', { 'connections.sims': 1, connections: { 'a.b': 1, 'c[0]': 2 } }],
    [
      'a prototype',
      JSON.parse('{"__proto__": 1, "devices": [{"type": "smartphone", "__proto__": {}}]}') as object,
    ],
    ['a type that is a name of objects', { devices: [{ type: '__proto__' }, { type: 'constructor' }] }],
    ['unknown entries twice', { uses: [{ type: 'x' }, { type: 'x' }] }],
  ])('leave out %s, and what is left is right', (_what, value) => {
    const result = told(value);
    expect(result.leftOut.length).toBeGreaterThan(0);
    expect('value' in checkAnswers(result.value, catalogue)).toBe(true);
    expect(told(result.value).leftOut).toEqual([]);
  });

  test('whatever is read is right, and whatever is right is read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = read(value);
        if ('value' in result) expect('value' in checkAnswers(result.value, catalogue)).toBe(true);
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('a catalogue holds answers when it knows their grid, their devices and their choices of method', () => {
  const [choice] = catalogue.switches;
  const holds = (answers: Parameters<typeof holdsAnswers>[1]) => holdsAnswers(catalogue, answers);
  expect(holds({})).toBe(true);
  expect(holds({ grid: 'DE', devices: [{ type: 'smartphone' }], switches: { [choice!.id]: 'x' } })).toBe(
    true,
  );
  expect(holds({ grid: 'XX' })).toBe(false);
  expect(holds({ devices: [{ type: 'smartphone' }, { type: 'pager' }] })).toBe(false);
  expect(holds({ switches: { [choice!.id]: 'x', nothing: 'x' } })).toBe(false);
});

test('what is not known is left out wherever it stands, after ten others too', () => {
  const devices = Array.from({ length: 12 }, (_, i) => ({ type: i === 11 ? 'pager' : 'tv' }));
  const { value, leftOut } = told({ devices });
  expect(value.devices).toEqual(devices.slice(0, 11));
  expect(leftOut).toEqual(['devices[11].type unknown-word']);
});

test('a definition of a use that has none is left out', () => {
  const use = catalogue.uses.find(({ definitions }) => definitions.length === 0)!.id;
  const checked = checkAnswers({ uses: [{ type: use, definition: 'hd' }] }, catalogue);
  expect('problems' in checked && checked.problems).toEqual([
    { path: 'uses[0].definition', code: 'no-definition' },
  ]);
});
