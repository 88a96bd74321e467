/** Levers used together give one run in which everything has changed. */
import { describe, expect, test } from 'vitest';
import type { Answers, DeviceAnswer, UseAnswer } from '../../../models/household/answers.ts';
import { catalogue, fresh, near } from '../shared.ts';
import {
  changedDevices,
  changedUses,
  effects,
  expectDraws,
  expectSecondRun,
  HOME,
  parameter,
  withoutGB,
} from './shared.ts';

describe('together', () => {
  test('levers on different quantities give one run in which everything has changed', () => {
    const choice = {
      'keep-longer': 1,
      'fewer-televisions': 0.5,
      'smaller-television': 1,
      'wifi-first': 1,
      'hosted-services': 1,
      'delete-stored': 0.3,
      'fewer-ai-requests': 0.7,
    };
    const devices = HOME.devices!.map(({ type, count = 1, yearsKept = 0, ...device }): DeviceAnswer => {
      return {
        ...device,
        type: type === 'tv' ? 'tv-32' : type,
        count: type === 'tv' ? count / 2 : count,
        yearsKept: yearsKept + 1,
      };
    });
    const parts: Record<string, number> = { storage: 0.7, photos: 0.7, 'ai-text': 0.3, 'ai-image': 0.3 };
    const uses = HOME.uses!.map((use): UseAnswer => {
      const { measure } = catalogue.uses.find(({ id }) => id === use.type)!;
      const network = use.type === 'video' ? { network: 'fixed' as const } : {};
      return { ...use, ...network, [measure]: use[measure]! * (parts[use.type] ?? 1) };
    });
    const connections = { ...HOME.connections, fixedGBPerMonth: 1300, mobileGBPerMonth: 0 };
    const second: Answers = { ...HOME, devices, uses, connections, switches: { hosting: 'france' } };
    expectSecondRun(effects(HOME, choice), fresh(second), {
      rename: (key) => key.replace('/tv/', '/tv-32/'),
    });
  });

  test('what is bought refurbished and kept longer weighs no more than with either alone', () => {
    const of = (choice: Record<string, number>) => effects(HOME, choice).saving[0]!;
    const both = of({ 'keep-longer': 1, 'buy-refurbished': 1 });
    expect(both).toBeGreaterThan(of({ 'keep-longer': 1 }));
    expect(both).toBeGreaterThan(of({ 'buy-refurbished': 1 }));
    expect(both).toBeLessThan(of({ 'keep-longer': 1 }) + of({ 'buy-refurbished': 1 }));
  });

  test('a lower definition on the line gives the run with both', () => {
    const video = (network: 'fixed' | 'mobile', definition: string): Answers => ({
      ...HOME,
      connections: { fixedLines: 1, sims: 0 },
      uses: [{ type: 'video', network, definition, hoursPerWeek: 10 }],
    });
    const ours = effects(video('mobile', 'hd'), { 'wifi-first': 1, 'lower-definition': 1 });
    expectSecondRun(ours, fresh(video('fixed', 'sd')));
  });

  test('a lower definition for shorter viewings gives the run with both', () => {
    const answers = withoutGB(HOME);
    const ours = effects(answers, { 'lower-definition': 1, 'skip-video-ads': 1 });
    expectDraws(ours, 'lever.viewing-ads.share', (part) =>
      changedUses(answers, ({ type, hoursPerWeek = 0 }) =>
        type === 'video' ? { definition: 'sd', hoursPerWeek: hoursPerWeek * (1 - part) } : {},
      ),
    );
  });

  test('years added by law and by oneself give the run with all of them', () => {
    const years = parameter('lever.law.years') + parameter('lever.one-more-year');
    const ours = effects(HOME, { 'legal-guarantee': 1, 'keep-longer': 1 });
    const second = fresh(changedDevices(HOME, ({ yearsKept = 0 }) => ({ yearsKept: yearsKept + years })));
    expect(near(ours.after.central, second.total.central)).toBe(true);
  });

  test('a part of each applies to that part of the devices, whatever the other does: four runs in one', () => {
    const [law, own] = [0.6, 0.5];
    const [years, more] = [parameter('lever.law.years'), parameter('lever.one-more-year')];
    const ours = effects(HOME, { 'legal-guarantee': law, 'keep-longer': own });
    const split = HOME.devices!.flatMap(({ count = 0, yearsKept = 0, ...device }): DeviceAnswer[] => [
      { ...device, count: count * (1 - law) * (1 - own), yearsKept },
      { ...device, count: count * law * (1 - own), yearsKept: yearsKept + years },
      { ...device, count: count * (1 - law) * own, yearsKept: yearsKept + more },
      { ...device, count: count * law * own, yearsKept: yearsKept + years + more },
    ]);
    expect(near(ours.after.central, fresh({ ...HOME, devices: split }).total.central)).toBe(true);
  });
});
