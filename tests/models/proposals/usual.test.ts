/** How far a proposal goes by default in one home: nobody has half a television. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../models/household/answers.ts';
import { complete } from '../../../models/household/situation.ts';
import { toldCount } from '../../../models/proposals/acts/chargedDevice.ts';
import { countedIn, usualIn } from '../../../models/proposals/usual.ts';
import { catalogue } from '../shared.ts';
import { effects, proposals } from './shared.ts';

const gesture = (wanted: string) => proposals.proposals.find(({ id }) => id === wanted)!;
const inHome = (answers: Answers) => {
  const situation = complete(answers, catalogue);
  const fewer = gesture('fewer-televisions');
  return [countedIn(fewer, proposals, situation), usualIn(fewer, proposals, situation)];
};
const tvs = (...counts: number[]): Answers => ({
  devices: counts.map((count, i) => ({ type: i === 0 ? 'tv-55' : 'tv', count })),
  unlistedDevices: 'national',
});

describe('fewer of what a home counts', () => {
  test('is one fewer, of all its sizes together', () => {
    expect(inHome(tvs(2))).toEqual([2, 1 / 2]);
    expect(inHome(tvs(1, 2))).toEqual([3, 1 / 3]);
    const [saved, all] = [1 / 3, 1].map(
      (part) => effects(tvs(3), { 'fewer-televisions': part }).saving[0]!,
    ) as [number, number];
    expect(saved).toBeCloseTo(all / 3, 9);
  });

  test('is nothing where there is one, or none', () => {
    expect(inHome(tvs(1))).toEqual([1, 0]);
    expect(inHome({ devices: [] })).toEqual([0, 0]);
    expect(effects(tvs(1), { 'fewer-televisions': 0 }).saving[0]).toBe(0);
  });

  test('is what the proposal says where the number is not known, or is a mean', () => {
    const { intensity } = gesture('fewer-televisions');
    expect(inHome({})).toEqual([undefined, intensity]);
    expect(inHome({ devices: [{ type: 'tv' }] })).toEqual([undefined, intensity]);
    expect(inHome(tvs(1.4))).toEqual([undefined, intensity]);
    const [some, none] = [[{ type: 'tv', count: 2 }, { type: 'tv' }], []].map((devices) =>
      toldCount(['tv'], complete({ devices }, catalogue)),
    );
    expect([some, none]).toEqual([undefined, 0]);
  });
});

test('any other proposal goes as far as it says', () => {
  const situation = complete(tvs(1), catalogue);
  for (const proposal of proposals.proposals.filter(({ lever }) => lever !== 'fewer-televisions')) {
    expect(countedIn(proposal, proposals, situation), proposal.id).toBeUndefined();
    expect(usualIn(proposal, proposals, situation)).toBe(proposal.intensity);
  }
});
