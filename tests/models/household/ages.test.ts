/** Ages change what a national value is worth: it becomes the mean of each age band's value over the persons it counts. */
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import { plan } from '../../../models/household/plan.ts';
import { amountOf } from '../../../models/household/use.ts';
import { problemsIn } from '../../../models/request/check.ts';
import { catalogue, total, value } from '../shared.ts';

const situation = (answers: Answers, of: Catalogue = catalogue) => plan(answers, of).situation;
const phone = (answers: Answers) => situation(answers).devices.find(({ item }) => item === 'smartphone')!;
const amount = (use: string, answers: Answers, of?: Catalogue) =>
  amountOf(situation(answers, of).uses.find(({ type }) => type.id === use)!);

describe('with ages', () => {
  const home = { people: 6, children: 1, teenagers: 2, seniors: 1 };

  test('phones are counted from the age of 12, with a rate of their own for teenagers', () => {
    expect(phone({ people: 3, children: 1 }).count.central).toBeCloseTo(2 * value('count.smartphone'), 12);
    const expected = 3 * value('count.smartphone') + 2 * value('count.smartphone.teenager');
    expect(phone(home).count.central).toBeCloseTo(expected, 12);
  });

  test('years and hours are means over those who have a phone', () => {
    const years = (4 * value('years.smartphone') + value('years.smartphone.60-74')) / 5;
    const hours = (3 * value('hours.smartphone') + 2 * value('hours.smartphone.teenager')) / 5;
    expect(phone(home).years.central).toBeCloseTo(years, 12);
    expect(phone(home).hours!.central).toBeCloseTo(hours, 12);
  });

  test('uses counted per person count everyone; those counted from the age of 12 leave children out', () => {
    expect(amount('social', home)).toBeCloseTo(4 * value('use.social') + 2 * value('use.social.teenager'), 9);
    const answers =
      2 * value('use.ai-text') + 2 * value('use.ai-text.teenager') + value('use.ai-text.senior');
    expect(amount('ai-text', home)).toBeCloseTo(answers, 9);
    expect(amount('video', home)).toBeCloseTo(6 * value('use.video'), 9);
    expect(amount('email', home)).toBeCloseTo(5 * value('use.email'), 9);
  });

  test('nothing changes when no age is given, or without the number of people', () => {
    expect(total({ people: 3, children: 0, teenagers: 0, seniors: 0 })).toBe(total({ people: 3 }));
    expect(total({ children: 1, teenagers: 1 })).toBe(total({}));
    expect(total({ people: 4, teenagers: 1, seniors: 1 })).not.toBe(total({ people: 4 }));
    for (const band of ['children', 'teenagers', 'seniors']) {
      expect(total({ people: 3, [band]: 1 })).not.toBe(total({ people: 3 }));
    }
  });

  test('with children only, what is counted from the age of 12 is zero, and its years stay the national ones', () => {
    expect(phone({ people: 2, children: 2 }).count.central).toBe(0);
    expect(phone({ people: 2, children: 2 }).years.central).toBe(value('years.smartphone'));
  });

  test('a rate for children would count where persons are counted, never where they are counted from the age of 12', () => {
    const byAge = { child: 'use.social.teenager' };
    const uses = catalogue.uses.map((use) =>
      ['video', 'email'].includes(use.id) ? { ...use, amount: { ...use.amount!, byAge } } : use,
    );
    const of = { ...catalogue, uses };
    expect(amount('video', { people: 3, children: 1 }, of)).toBeCloseTo(
      2 * value('use.video') + value('use.social.teenager'),
      9,
    );
    expect(amount('email', { people: 3, children: 1 }, of)).toBeCloseTo(2 * value('use.email'), 9);
  });
});

test('an amount is given in the unit of its answer: by week, or as a stock', () => {
  const uses = [
    { type: 'video', hoursPerWeek: 9 },
    { type: 'email', countPerWeek: 33 },
    { type: 'storage', storedGB: 120 },
    { type: 'photos', storedCount: 4000 },
  ];
  for (const use of uses) {
    const told = Object.values(use)[1] as number;
    expect(amount(use.type, { uses })).toBeCloseTo(told, 9);
  }
});

test('more people of given ages than people are refused, whatever the ages; and ages without people', () => {
  const problems = (answers: Answers) => problemsIn(checkAnswers(answers, catalogue));
  const bands = { children: 1, teenagers: 1, seniors: 1 };
  expect(problems({ people: 3, ...bands })).toEqual([]);
  expect(problems({ people: 2, ...bands })).toEqual([{ path: 'people', code: 'more-than-people', min: 3 }]);
  for (const band of Object.keys(bands)) {
    expect(problems({ [band]: 2 })).toEqual([{ path: 'people', code: 'ages-without-people' }]);
    expect(problems({ people: 1, [band]: 2 })).toEqual([
      { path: 'people', code: 'more-than-people', min: 2 },
    ]);
  }
  expect(problems({ children: 0 })).toEqual([]);
});
