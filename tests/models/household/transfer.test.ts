import { describe, expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { readingFootprint, transferFootprint } from '../../../models/household/transfer.ts';

const { catalogue } = load();
const value = (id: string) => catalogue.factors[id]!.central;

describe('sending and reading a page', () => {
  test('counts a GB on the fixed network at its marginal factor, and servers at the mix that hosts them', () => {
    const { network, datacenter } = transferFootprint(1e9, catalogue);
    const mix =
      value('hosting.domestic-share') * value(catalogue.hosting.domestic) +
      value('hosting.foreign-share') * value(catalogue.hosting.foreign);
    expect(network).toBeCloseTo(value('fixed-traffic.two-part'), 12);
    expect(datacenter).toBeCloseTo(value('transfer.electricity') * mix + value('transfer.servers'), 12);
  });

  test('weighs twice as much for twice the bytes, and nothing for none', () => {
    expect(transferFootprint(2000, catalogue).network).toBeCloseTo(
      2 * transferFootprint(1000, catalogue).network,
      15,
    );
    expect(transferFootprint(0, catalogue)).toEqual({ network: 0, datacenter: 0 });
  });

  test('a use without servers only has its network', () => {
    expect(transferFootprint(1e9, catalogue, 'nothing').datacenter).toBe(0);
  });

  test('counts reading as the power of the device for that time, at the French mix', () => {
    expect(readingFootprint(60, 'laptop', catalogue)).toBeCloseTo(
      (value('laptop.power') / 1000) * value(catalogue.hosting.domestic),
      12,
    );
    expect(readingFootprint(60, 'nothing', catalogue)).toBe(0);
  });
});
