/** Reading a link, a file or the storage: what cannot be read changes nothing, and one's own answers are never lost unasked. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { Answers } from '../../models/household/answers.ts';
import type { Picks } from '../../models/proposals/picks.ts';
import { kept as inEnglish } from '../../web/features/footprint/words/answers/en.ts';
import { kept as inFrench } from '../../web/features/footprint/words/answers/fr.ts';
import { leftOutLines } from '../../web/features/footprint/leftOut.ts';
import { fromFragment, toFragment } from '../../web/storage/link/link.ts';
import { CARRIED, keep } from '../../web/storage/keep.ts';
import { open, openPicks, takeUp, type Link } from '../../web/storage/read.ts';

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

describe('answers of another version', () => {
  const later = {
    people: 2,
    mood: 'good',
    devices: [{ type: 'smartphone', count: 1 }, { type: 'hologram' }],
    switches: { nothing: 'x' },
  };
  const told = (opened: ReturnType<typeof open>) =>
    'answers' in opened &&
    opened.leftOut.map(({ problem: { path, code }, value }) => [path, code, value].join(' ')).sort();

  test('are read for what is known, and what was left out is told with its place', () => {
    const opened = open(text({ proposals: [pick('keep-longer'), pick('free-beer')] }, later), known);
    expect(opened).toMatchObject({
      answers: { people: 2, devices: [{ type: 'smartphone', count: 1 }], switches: {} },
      picks: { proposals: [pick('keep-longer')] },
    });
    expect(told(opened)).toEqual([
      'devices[1].type unknown-word hologram',
      'mood unknown-key good',
      'proposals[1].id unknown-word free-beer',
      'switches.nothing unknown-key x',
    ]);
    expect(told(open(text({}), known))).toEqual([]);
  });

  test('are refused when anything else is wrong in them', () => {
    const opened = open(text({}, { ...later, people: -1 }), known);
    expect('problems' in opened && opened.problems.map(({ path }) => path)).toEqual(['people']);
  });

  test('are taken up from the device and from a link, each with what it left out', () => {
    const link = fromFragment(toFragment({ ...ANSWERS, grid: 'XX' }, {}));
    const paths = ({ leftOut }: ReturnType<typeof takeUp>) => leftOut.map(({ problem }) => problem.path);
    const saved = text({}, { people: 2, devices: [{ type: 'hologram' }] } as Answers);
    expect(paths(takeUp(saved, undefined, known))).toEqual(['devices[0].type']);
    expect(paths(takeUp(saved, link, known))).toEqual(['grid']);
    expect(paths(takeUp(saved, fromFragment('#r=xxxx'), known))).toEqual(['devices[0].type']);
    expect(paths(takeUp(undefined, undefined, known))).toEqual([]);
  });

  test('are told in the language of the reader, one line each, and no more than a reader reads', () => {
    const one = { problem: { path: 'grid', code: 'unknown-word' }, value: 'XX' } as const;
    const at = (path: string, value: string | undefined) => ({ problem: { ...one.problem, path }, value });
    expect(leftOutLines([one, at('devices[0].type', 'hologram')], inFrench, 'fr')).toEqual([
      'grid (XX)\u202f: Cette valeur n’est pas connue.',
      'Appareil n°\u00a01 (hologram)\u202f: Cette valeur n’est pas connue.',
    ]);
    expect(
      leftOutLines([at('uses[2].flavour', undefined), at('proposals[1].id', 'x')], inEnglish, 'en'),
    ).toEqual([
      'Use no.\u00a03, flavour: This value is not known.',
      'Proposal no.\u00a02 (x): This value is not known.',
    ]);
    expect(leftOutLines(new Array(1000).fill(one), inEnglish, 'en')).toHaveLength(20);
  });

  test('never show what is too long to be shown', () => {
    const opened = open(text({}, { grid: 'X'.repeat(41) }), known);
    expect(told(opened)).toEqual(['grid unknown-word ']);
  });
});

describe('ranges', () => {
  test('that were chosen are kept in a file and in a link', () => {
    const chosen: Answers = { people: 2, ranges: 'published' };
    expect(open(text({}, chosen), known)).toMatchObject({ answers: chosen, leftOut: [] });
    expect(takeUp(undefined, fromFragment(toFragment(chosen, {})), known).own?.answers).toEqual(chosen);
  });
});

describe('a link', () => {
  const link = (picks: Picks, answers: Answers = ANSWERS) => fromFragment(toFragment(answers, picks));
  const mine: Picks = { proposals: [pick('keep-longer')] };
  const theirs: Picks = { proposals: [pick('repair-it', 0.5)] };
  const saved = text({});
  const visits = (one: Link, picked?: Picks, own: string | undefined = saved) =>
    takeUp(own, one, known, picked).visiting;

  test('with other answers or other proposals opens a visit', () => {
    expect(visits(link({}, { people: 5 }), mine)).toBe(true);
    expect(visits(link(theirs), mine)).toBe(true);
    expect(visits(link({ ...mine, rebound: 0.1 }), mine)).toBe(true);
    expect(takeUp(undefined, link(theirs), known, mine).visiting).toBe(true);
  });

  test('opens a visit where nothing is saved: whoever receives it has not lived there', () => {
    expect(takeUp(undefined, link(theirs), known)).toMatchObject({ visiting: true, own: { picks: theirs } });
  });

  test('is one’s own where it only goes from view to view', () => {
    const carried = fromFragment(toFragment({ people: 5 }, theirs) + CARRIED);
    expect(takeUp(undefined, carried, known)).toMatchObject({ visiting: false, own: { picks: theirs } });
    expect(takeUp(saved, carried, known)).toMatchObject({ visiting: false, own: { answers: { people: 5 } } });
  });

  test('with one’s own answers, or without proposals, is simply accepted', () => {
    expect(visits(link(mine), mine)).toBe(false);
    // with the usual intensity, written or not
    expect(visits(link({ proposals: [{ id: 'keep-longer' }] }), mine)).toBe(false);
    expect(visits(link({}), mine)).toBe(false);
    expect(visits(link({ proposals: [] }), mine)).toBe(false);
    expect(visits(link(theirs), {})).toBe(false);
    expect(visits(link(theirs))).toBe(false);
  });

  test('that is damaged changes nothing', () => {
    const found = takeUp(saved, fromFragment('#r=xxxx'), known, mine);
    expect(found).toMatchObject({ own: { answers: ANSWERS }, visiting: false, broken: true });
  });
});
