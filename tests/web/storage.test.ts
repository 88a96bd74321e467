/** Reading a link, a file or the storage: what cannot be read changes nothing, and one's own answers are never lost unasked. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { Answers } from '../../models/household/answers.ts';
import type { Picks } from '../../models/proposals/picks.ts';
import { toFragment } from '../../web/storage/fragment.ts';
import { keep } from '../../web/storage/keep.ts';
import { open, openPicks, takeUp } from '../../web/storage/read.ts';

const { catalogue, proposals } = load();
const known = { catalogue, proposals };
const ANSWERS: Answers = { people: 2 };
const text = (picks: unknown, answers: Answers = ANSWERS) =>
  JSON.stringify({ ...keep(answers, catalogue), ...(picks as object) });
const pick = (id: string, intensity = 1) => ({ id, intensity });

describe('proposals that the catalogue does not have', () => {
  const some = { proposals: [pick('free-beer'), pick('keep-longer', 0.4)], rebound: 0.2 };

  test('are left out of a file, and the rest is kept', () => {
    expect(open(text(some), known)).toMatchObject({
      answers: ANSWERS,
      picks: { proposals: [pick('keep-longer', 0.4)], rebound: 0.2 },
    });
    expect(openPicks(some, known)).toEqual({ proposals: [pick('keep-longer', 0.4)], rebound: 0.2 });
  });

  test('are not the same as malformed ones, which are refused', () => {
    for (const wrong of [[pick('keep-longer', 7)], [{ intensity: 1 }], [3], 'keep-longer', [pick('')]]) {
      const opened = open(text({ proposals: wrong }), known);
      const dropped = JSON.stringify(wrong).includes('""');
      expect([wrong, 'problems' in opened]).toEqual([wrong, !dropped]);
      if (!dropped) expect(openPicks({ proposals: wrong }, known)).toEqual({});
    }
    for (const nothing of [undefined, null, 3, 'x', []]) expect(openPicks(nothing, known)).toEqual({});
  });
});

describe('a link', () => {
  const link = (picks: Picks, answers: Answers = ANSWERS) => toFragment(answers, picks, catalogue);
  const mine: Picks = { proposals: [pick('keep-longer')] };
  const theirs: Picks = { proposals: [pick('repair-it', 0.5)] };
  const saved = text({});
  const visits = (fragment: string, picked?: Picks, own: string | undefined = saved) =>
    takeUp(own, fragment, known, picked).visiting;

  test('with other answers or other proposals opens a visit', () => {
    expect(visits(link({}, { people: 5 }), mine)).toBe(true);
    expect(visits(link(theirs), mine)).toBe(true);
    expect(visits(link({ ...mine, rebound: 0.1 }), mine)).toBe(true);
    expect(takeUp(undefined, link(theirs), known, mine).visiting).toBe(true);
  });

  test('with one’s own answers, or without proposals, is simply accepted', () => {
    expect(visits(link(mine), mine)).toBe(false);
    // with the usual intensity, written or not
    expect(visits(link({ proposals: [{ id: 'keep-longer' }] }), mine)).toBe(false);
    expect(visits(link({}), mine)).toBe(false);
    expect(visits(link({ proposals: [] }), mine)).toBe(false);
    expect(visits(link(theirs), {})).toBe(false);
    expect(visits(link(theirs))).toBe(false);
    expect(takeUp(undefined, link(theirs), known)).toMatchObject({ visiting: false, own: { picks: theirs } });
  });

  test('that is damaged changes nothing', () => {
    const found = takeUp(saved, '#r=xxxx', known, mine);
    expect(found).toMatchObject({ own: { answers: ANSWERS }, visiting: false, broken: true });
  });
});
