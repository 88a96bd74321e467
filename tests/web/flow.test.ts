/** A flow between two columns, and the one on the proposals page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { Act } from '../../models/proposals/acts/act.ts';
import { gainGroup, GAIN_GROUPS } from '../../models/proposals/order.ts';
import type { Lever } from '../../models/proposals/proposals.ts';
import { isAttested } from '../../models/proposals/seal.ts';
import { flow, type FlowLink } from '../../web/charts/flow.ts';
import { createAverage } from '../../web/effects/average.ts';
import { flowView, UNTOUCHED } from '../../web/features/proposals/flowView.ts';
import { flowWords } from '../../web/features/proposals/flowWords.ts';
import { leverNodes } from '../../web/features/proposals/leverNodes.ts';
import { proposals as en } from '../../web/features/proposals/words/en.ts';

const FRAME = { x: [0, 100], span: 400, gap: 5, slots: [10, 30] } as const;
const LEFT = ['a', 'b', 'c', 'd'];
const RIGHT = ['v', 'w', 'x', 'y', 'z'];
const ORDER = { left: LEFT, right: RIGHT };

const links = fc.array(
  fc.record<FlowLink>({
    from: fc.constantFrom(...LEFT),
    to: fc.constantFrom(...RIGHT),
    amount: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true })),
  }),
  { minLength: 1, maxLength: 40 },
);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('a flow', () => {
  test('is as wide as what it carries, on both sides and in total', () => {
    fc.assert(
      fc.property(links, (some) => {
        const total = sum(some.map(({ amount }) => amount));
        fc.pre(total > 0);
        const { left, right, ribbons } = flow(some, ORDER, FRAME);
        expect(sum(ribbons.map(({ width }) => width))).toBeCloseTo(FRAME.span, 6);
        for (const [boxes, end] of [
          [left, 'from'],
          [right, 'to'],
        ] as const) {
          for (const { id, height } of boxes) {
            const own = sum(some.filter((link) => link[end] === id).map(({ amount }) => amount));
            expect(height).toBeCloseTo((own / total) * FRAME.span, 6);
            expect(sum(ribbons.filter((ribbon) => ribbon[end] === id).map(({ width }) => width))).toBeCloseTo(
              height,
              6,
            );
          }
        }
      }),
    );
  });

  test('keeps the given order, whatever the order of its links, and no two boxes overlap', () => {
    fc.assert(
      fc.property(links, (some) => {
        const drawn = flow(some, ORDER, FRAME);
        const places = ({ from, to }: { from: string; to: string }) => `${from}${to}`;
        expect(flow([...some].reverse(), ORDER, FRAME).ribbons.map(places)).toEqual(
          drawn.ribbons.map(places),
        );
        for (const [boxes, ids, slot] of [
          [drawn.left, LEFT, 10],
          [drawn.right, RIGHT, 30],
        ] as const) {
          expect(boxes.map(({ id }) => id)).toEqual(ids);
          boxes.slice(1).forEach(({ y, height }, i) => {
            const before = boxes[i]!;
            expect(y).toBeGreaterThanOrEqual(before.y + before.height + FRAME.gap - 1e-6);
            expect(y + height / 2 - before.y - before.height / 2).toBeGreaterThanOrEqual(slot);
          });
          expect(boxes[0]!.y).toBeGreaterThanOrEqual(-1e-6);
          expect(boxes.at(-1)!.y + boxes.at(-1)!.height).toBeLessThanOrEqual(drawn.height + 1e-6);
        }
      }),
    );
  });

  test('draws ribbons from the top of a box to its foot', () => {
    const { left, ribbons } = flow(
      [
        { from: 'a', to: 'x', amount: 4 },
        { from: 'a', to: 'w', amount: 1 },
        { from: 'a', to: 'v', amount: 3 },
      ],
      { left: ['a'], right: ['v', 'w', 'x'] },
      FRAME,
    );
    const [box] = left;
    expect(ribbons.map(({ to, width }) => [to, width])).toEqual([
      ['v', 150],
      ['w', 50],
      ['x', 200],
    ]);
    for (const [i, above] of [0, 150, 200].entries())
      expect(ribbons[i]!.path.startsWith(`M0 ${box!.y + above}C`)).toBe(true);
  });

  test('is empty when there is nothing to draw', () => {
    expect(flow([{ from: 'a', to: 'v', amount: 0 }], ORDER, FRAME).ribbons).toEqual([]);
    expect(flow([], { left: [], right: [] }, FRAME)).toMatchObject({ height: 0, ribbons: [] });
  });
});

describe('what proposals touch of the French average', () => {
  const library = load();
  const average = createAverage(library);
  const view = flowView(library, average);

  test('is the same when another proposal pulls a lever that is pulled already', () => {
    const { proposals } = library.proposals;
    const again = proposals.map((proposal) => ({ ...proposal, id: `${proposal.id}-again` }));
    const doubled = { ...library, proposals: { ...library.proposals, proposals: [...proposals, ...again] } };
    expect(flowView(doubled, average).links).toEqual(view.links);
  });

  test('has what helps before what is only assumed, and the largest sure gain first in each', () => {
    const places = view.right.map(({ seal, helps, saving: { low, high }, atMost }) => ({
      low,
      group: GAIN_GROUPS.indexOf(gainGroup({ seal, helps, low, high, atMost })),
    }));
    expect(places).toEqual(places.toSorted((a, b) => a.group - b.group || b.low - a.low));
    expect(new Set(places.map(({ group }) => group)).size).toBeGreaterThan(1);
  });

  test('adds up to the whole footprint of one person, each kilogram once', () => {
    const { footprint } = average.ground;
    expect(view.total).toBeCloseTo(footprint.total.central / footprint.people, 9);
    expect(sum(view.links.map(({ amount }) => amount))).toBeCloseTo(view.total, 9);
    expect(sum(view.left.map(({ estimate }) => estimate.central))).toBeCloseTo(view.total, 9);
    expect(view.untouched).toBeCloseTo(view.total * (1 - view.shares.all), 9);
  });

  test('fits the picture, with room for what no proposal touches', () => {
    expect(view.left.length).toBeLessThanOrEqual(9);
    expect(view.right.length).toBeLessThanOrEqual(10);
    expect(view.links.some(({ to }) => to === UNTOUCHED)).toBe(true);
  });

  test('counts a lever once, and never mixes a hypothesis with anything else', () => {
    const levers = view.right.flatMap(({ node }) => node.levers.map(({ id }) => id));
    expect(new Set(levers).size).toBe(levers.length);
    for (const { node, seal } of view.right) {
      if (!isAttested(seal)) expect(node.levers).toHaveLength(1);
    }
  });

  test('groups levers on the number and size of the same devices, and no others', () => {
    const [number] = library.proposals.levers.filter(({ act }) => act.kind === 'number');
    const of = (id: string, act: Act): Lever => ({ ...number!, id, act });
    const nodes = leverNodes(
      [
        of('fewer-sets', { kind: 'number', devices: ['tv'] }),
        of('fewer-phones', { kind: 'number', devices: ['smartphone'] }),
        of('smaller-sets', { kind: 'size', devices: ['tv-65', 'tv-55'], becomes: 'tv-32' }),
        of('asleep', { kind: 'standby', devices: ['set-top-box'], box: true }),
        of('fewer-bytes', { kind: 'volume', uses: ['video'] }),
      ],
      library.catalogue,
    );
    expect(nodes.map(({ levers, devices }) => [levers.map(({ id }) => id), devices])).toEqual([
      [['fewer-sets', 'smaller-sets'], ['tv']],
      [['fewer-phones'], ['smartphone']],
      [['asleep', 'fewer-bytes'], []],
    ]);
  });

  test('names each group after what it acts on', () => {
    const labels = flowWords(view, library, 'en', en).right.map(({ label }) => label);
    expect(labels).toContain('Television: number and size');
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('is never entirely saved: a lever saves no more than it touches', () => {
    for (const { touched, saving } of view.right) {
      expect(saving.central).toBeLessThanOrEqual(touched);
      expect(saving.low).toBeLessThanOrEqual(saving.central);
      expect(saving.central).toBeLessThanOrEqual(saving.high);
    }
  });
});
