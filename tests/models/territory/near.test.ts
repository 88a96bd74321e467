import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines, readLines } from '../../../models/territory/lines.ts';
import { nearLines, spelled } from '../../../models/territory/near.ts';
import { slipsFrom } from '../../../models/territory/slips.ts';

/** By the definition, with the whole table. */
function alignment(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const options = [
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        options.push(table[i - 2]![j - 2]! + 1);
      table[i]![j] = Math.min(...options);
    }
  }
  return table[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 9 });

describe('slips', () => {
  test('are those of the definition, up to the most that is asked', () => {
    const query = word.filter((each) => each.length > 0);
    fc.assert(
      fc.property(query, word, fc.constantFrom(1, 2), (typed, name, most) => {
        const around = `xx${name}yy`;
        const { whole, start } = slipsFrom(typed, most)(around, 2, 2 + name.length);
        const starts = Array.from({ length: name.length }, (_, i) => alignment(typed, name.slice(0, i + 1)));
        expect(whole).toBe(Math.min(alignment(typed, name), most + 1));
        expect(start).toBe(Math.min(...starts, most + 1));
      }),
      { numRuns: 3000 },
    );
  });

  test('of one name do not depend on the name before', () => {
    const slips = slipsFrom('rouen', 1);
    const text = 'roanne rouen roeun';
    slips(text, 0, 6);
    expect({ ...slips(text, 7, 12) }).toEqual({ whole: 0, start: 0 });
    expect({ ...slips(text, 13, 18) }).toEqual({ whole: 1, start: 1 });
  });
});

describe('names that a query misspells', () => {
  const names = ['saint denis en val', 'saint denis', 'sain bel', 'rouen', 'paris', 'marseille', 'le trait'];
  const full = spelled(readLines(joinLines(names)));
  const near = (query: string) => nearLines([[query, full]]).map((line) => names[line]);

  test('come by number of slips, whole names first', () => {
    expect(near('sain denis')).toEqual(['saint denis', 'saint denis en val']);
    expect(near('roeun')).toEqual(['rouen']);
    expect(near('marsseile')).toEqual(['marseille']);
    expect(near('letrait')).toEqual(['le trait']);
  });

  test('are not sought for a word too short to tell', () => {
    expect(near('pai')).toEqual([]);
    expect(near('pais')).toEqual(['paris']);
  });

  test('are compared once where two kinds of keys are the same', () => {
    const loose = readLines(joinLines(names.map((name) => name.replace('le ', ''))));
    const { sets } = spelled(readLines(joinLines(names)), loose);
    expect([...sets].map((set) => set !== 0)).toEqual(names.map((name) => name === 'le trait'));
  });
});
