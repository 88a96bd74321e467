/** What the tests of the models use of Vitest, without its process: each test is kept, to be run any number of times. */
import { format } from '@vitest/pretty-format';
import * as chai from 'chai';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion }, { addMethod, flag }) =>
  addMethod(Assertion.prototype, 'toMatchInlineSnapshot', function (kept) {
    const found = format(flag(this, 'object'), { printBasicPrototype: false });
    if (bare(found) !== bare(kept)) throw new Error('not the snapshot');
  }),
);
const bare = (text) => text.replaceAll(/\s+/g, '');

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
chai.expect.extend(expect, customMatchers);

const path = [];
let kept = [];

/** @returns the tests that were declared since the last call */
export function takeTests() {
  const tests = kept;
  kept = [];
  return tests;
}

const each = (declare) => (rows) => (name, run) =>
  [...rows].forEach((row, index) => {
    const values = Array.isArray(row) ? row : [row];
    declare(`${name} (${index + 1})`, () => run(...values));
  });

export function test(name, ...rest) {
  const run = rest.find((value) => typeof value === 'function');
  kept.push({ name: [...path, name].join(' › '), run });
}

export function describe(name, ...rest) {
  path.push(name);
  rest.find((value) => typeof value === 'function')();
  path.pop();
}

test.each = each(test);
describe.each = each(describe);
export const it = test;
