/** What is kept of e-mails: years of what comes in, one end only, and never more than mailboxes hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, UseAnswer } from '../../../models/household/answers.ts';
import { createSpreads } from '../../../models/draws/spread.ts';
import { factorsOf } from '../../../models/household/line.ts';
import { plan } from '../../../models/household/plan.ts';
import { catalogue, lines, sample, value } from '../shared.ts';

const spreads = createSpreads(catalogue.factors, sample);
const ROOM = value('room.email');
const WEEKS = 365 / 7;

const mails = (answers: Answers) =>
  plan(answers, catalogue).situation.uses.filter(({ type }) => type.id === 'email');

/** GB kept by a home, at central values and on each draw. */
function kept(answers: Answers): Float64Array {
  const sum = new Float64Array(spreads.length);
  for (const { kept: GB } of mails(answers)) spreads.ofTerm(GB!).forEach((each, i) => (sum[i]! += each));
  return sum;
}

/** GB that mailboxes of a home hold, on each draw. */
const room = ({ people, children = 0 }: Answers): Float64Array =>
  people === undefined
    ? spreads.ofFactor('people').map((persons) => persons * ROOM)
    : new Float64Array(spreads.length).fill((people - children) * ROOM);

const definition = fc.constantFrom(undefined, 'usual', 'plain', 'attachment-1mb', 'attachment-5mb');
const entry = fc
  .record({ definition, countPerWeek: fc.option(fc.nat(20_000), { nil: undefined }) })
  .map(({ definition: said, countPerWeek }): UseAnswer => ({
    type: 'email',
    ...(said !== undefined && { definition: said }),
    ...(countPerWeek !== undefined && { countPerWeek }),
  }));
const home = fc
  .record({
    people: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    children: fc.nat(2),
    email: fc.constantFrom('measured', 'ademe'),
    uses: fc.option(fc.array(entry, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  })
  .map(({ people, children, email, uses }): Answers => ({
    ...(people !== undefined && { people, children: Math.min(children, people) }),
    switches: { email },
    ...(uses && { uses }),
  }));

describe('e-mails that are kept', () => {
  test('never exceed what mailboxes hold, on any draw, however many entries they are told in', () => {
    fc.assert(
      fc.property(home, (answers) => {
        const most = room(answers);
        kept(answers).forEach((GB, i) => {
          expect(GB).toBeGreaterThanOrEqual(0);
          expect(GB).toBeLessThanOrEqual(most[i]! * (1 + 1e-9));
        });
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  test('are those of five years, as long as there is room', () => {
    const answers = { people: 1, uses: [{ type: 'email', countPerWeek: 100, definition: 'plain' }] };
    expect(kept(answers)[0]).toBeCloseTo(100 * WEEKS * 75e-6 * value('email.years'), 12);
  });

  test('fill the mailboxes of a home that receives large ones, and more of them then weigh nothing on disks', () => {
    const home = (countPerWeek: number) => ({
      people: 2,
      uses: [{ type: 'email', countPerWeek, definition: 'attachment-5mb' }],
    });
    expect(kept(home(273))[0]).toBeCloseTo(2 * ROOM, 12);
    expect(kept(home(2000))[0]).toBeCloseTo(2 * ROOM, 12);
    const weight = (answers: Answers) =>
      lines(answers)
        .filter(({ component, item }) => component === 'datacenter' && item === 'email')
        .reduce((sum, { amount }) => sum + amount, 0);
    // 4.4 times as heavy as this when the mailbox had no end
    expect(weight(home(273))).toBeLessThan(5);
  });

  test('share the room as they share what comes in, when they are told in several entries', () => {
    const uses = ['plain', 'attachment-5mb'].map((of) => ({
      type: 'email',
      countPerWeek: 5000,
      definition: of,
    }));
    const [plain, large] = mails({ people: 1, uses }).map(({ kept: GB }) => GB!.central);
    expect(plain! + large!).toBeCloseTo(ROOM, 9);
    expect(large! / plain!).toBeCloseTo(5.075 / 0.075, 9);
  });

  test('of nobody, or of a home of children alone, weigh nothing', () => {
    for (const answers of [
      { people: 1, uses: [{ type: 'email', countPerWeek: 0 }] },
      { people: 2, children: 2, uses: [{ type: 'email' }] },
    ])
      expect(lines(answers).filter(({ item }) => item === 'email')).toEqual([]);
  });
});

test('a GB of mail weighs what a GB of files weighs, whatever the choice of method: one switch changes both', () => {
  const { options } = catalogue.switches.find(({ id }) => id === 'cloud-storage')!;
  for (const { id } of options) {
    const by = (use: UseAnswer, answers: Answers = {}) =>
      lines({ people: 1, devices: [], uses: [use], switches: { 'cloud-storage': id, ...answers.switches } })
        .filter(({ component }) => component === 'datacenter')
        .reduce((sum, { amount }) => sum + amount, 0);
    const mail = (countPerWeek: number) => by({ type: 'email', countPerWeek, definition: 'attachment-5mb' });
    // both fill the mailbox: what differs is in the messages alone
    const [full, fuller] = [mail(1000), mail(2000)];
    const messages = fuller - full;
    expect(full - messages).toBeCloseTo(by({ type: 'storage', storedGB: ROOM }), 9);
  }
});

test('the mail of a home uses the figures of files, and those of no e-mail of its own by the GB', () => {
  const used = new Set(
    lines({})
      .filter(({ item, component }) => item === 'email' && component === 'datacenter')
      .flatMap(factorsOf),
  );
  expect([...used]).toEqual(
    expect.arrayContaining(['storage.electricity', 'storage.servers', 'email.years', 'room.email']),
  );
});
