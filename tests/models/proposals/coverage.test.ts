/** Which proposals address what: every kilogram counts once, and what nothing addresses is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProposalBench, type ProposalBench } from '../../../models/proposals/bench.ts';
import { coverage, type Coverage } from '../../../models/proposals/coverage.ts';
import type { LineEffect } from '../../../models/proposals/lineEffects.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import { anyAnswers } from '../arbitraries.ts';
import { whatever } from '../property.ts';
import { catalogue, certain, fresh, keyOf, near, sample, withLaw } from '../shared.ts';
import { bench, effectsOf, HOME, proposals, withLever } from './shared.ts';

const always = whatever(60);
const all = proposals.proposals;
const gestures = all.filter(({ kind }) => kind === 'gesture');
const some = fc.subarray([...all]);
const add = (amounts: Iterable<number>): number => [...amounts].reduce((sum, amount) => sum + amount, 0);
const amounts = ({ flows }: Coverage) => flows.map(({ amount }) => amount);
/** Changes in some draw: a lever may touch a line and leave it as it is. */
const changes = ({ saving }: LineEffect) => saving.some((kg) => kg !== 0);
const keys = (found: Coverage) => found.untouched.map(keyOf);

describe('what is covered', () => {
  test('flows from items to proposals, or to none, and adds up to the whole footprint', () => {
    always(anyAnswers, some, (answers, among) => {
      const run = fresh(answers);
      const found = coverage(run, among, bench);
      expect(found.total).toBe(run.total.central);
      expect(near(add(amounts(found)), run.total.central)).toBe(true);
      for (const { component, item, estimate } of run.items) {
        const own = found.flows.filter((flow) => flow.component === component && flow.item === item);
        expect(near(add(own.map(({ amount }) => amount)), estimate.central)).toBe(true);
      }
      const ids = found.flows.map(({ component, item, proposal }) => [component, item, proposal].join());
      expect(new Set(ids).size).toBe(ids.length);
      expect(amounts(found).every((kg) => kg >= 0)).toBe(true);
    });
  });

  test('of a line is never more than the line, for one proposal or for all', () => {
    always(anyAnswers, some, (answers, among) => {
      const run = fresh(answers);
      const found = coverage(run, among, bench);
      expect(found.lines.map(({ line }) => line)).toEqual(run.lines);
      for (const { line, touched, by } of found.lines) {
        const most = line.amount * (1 + 1e-12);
        expect(touched).toBeLessThanOrEqual(most);
        for (const each of by) expect(each.touched).toBeLessThanOrEqual(touched * (1 + 1e-12));
        // each kilogram touched is touched by some proposal
        expect(add(by.map((each) => each.touched))).toBeGreaterThanOrEqual(touched * (1 - 1e-12));
      }
      expect(near(found.touched, add(found.lines.map(({ touched }) => touched)))).toBe(true);
      const toNobody = found.flows.flatMap(({ proposal, amount }) => (proposal ? [] : [amount]));
      expect(near(found.total - found.touched, add(toNobody))).toBe(true);
    });
  });

  test('includes what a proposal saves: nothing is saved where nothing is touched', () => {
    always(anyAnswers, fc.constantFrom(...withLever), (answers, proposal) => {
      const run = fresh(answers);
      const { lines } = coverage(run, [proposal], bench);
      const saved = effectsOf(run, { [proposal.id]: 1 }, { rebound: 0 }).lines.filter(changes);
      const touched = new Map(lines.filter(({ by }) => by.length > 0).map((one) => [one.line, one]));
      for (const { line, saving } of saved)
        expect(saving[0]).toBeLessThanOrEqual(touched.get(line)!.touched * (1 + 1e-12));
      const changed = new Set(saved.map(({ line }) => line));
      // what is touched but unchanged weighs nothing
      for (const one of touched.values()) expect(changed.has(one.line) || one.touched === 0).toBe(true);
    });
  });

  test('leaves out the lines that no proposal acts on, and only these', () => {
    always(anyAnswers, some, (answers, among) => {
      const run = fresh(answers);
      const found = coverage(run, among, bench);
      const acted = new Set(
        among
          .filter(({ lever }) => lever !== undefined)
          .flatMap(({ id }) =>
            effectsOf(run, { [id]: 1 })
              .lines.filter(changes)
              .map(({ line }) => line),
          ),
      );
      for (const { line, touched } of found.lines)
        expect(found.untouched.includes(line) ? !acted.has(line) : acted.has(line) || touched === 0).toBe(
          true,
        );
      for (const line of found.untouched) {
        expect(found.lines.find((each) => each.line === line)).toMatchObject({ touched: 0, by: [] });
      }
    });
  });

  test('leaves out what a lever would act on by nothing', () => {
    const changed = withLaw(proposals, 'lever.viewing-ads.share', certain(0));
    const ads = all.filter(({ lever }) => lever === 'viewing-ads');
    const run = fresh(HOME);
    const acted = (own: ProposalBench) =>
      coverage(run, ads, own).lines.filter(({ by }) => by.length > 0).length;
    expect(acted(bench)).toBeGreaterThan(0);
    expect(acted(createProposalBench(catalogue, sample, changed))).toBe(0);
  });

  test('is divided equally between the proposals that act on the same charge', () => {
    const run = fresh({
      ...HOME,
      uses: [],
      devices: [HOME.devices!.find(({ type }) => type === 'console-home')!],
    });
    const three = ['keep-longer', 'repair-it', 'repairable-society'];
    const among = all.filter(({ id }) => three.includes(id));
    const found = coverage(run, among, bench);
    const making = found.lines.find(({ line }) => keyOf(line) === 'device/console-home/manufacture')!;
    expect(making.touched).toBe(making.line.amount);
    expect(making.by).toEqual(among.map(({ id }) => ({ proposal: id, touched: making.line.amount })));
    const embodied = add(
      run.lines
        .filter(({ component, stage }) => component === 'device' && stage !== 'use')
        .map(({ amount }) => amount),
    );
    for (const id of three) {
      const own = found.flows.find(({ item, proposal }) => item === 'console-home' && proposal === id)!;
      expect(near(own.amount, embodied / 3)).toBe(true);
    }
  });
});

describe('what no gesture changes', () => {
  test('includes the mobile plan and the manufacture of the line', () => {
    for (const answers of [{}, HOME]) {
      const left = keys(coverage(fresh(answers), gestures, bench));
      expect(left).toEqual(
        expect.arrayContaining([
          'network/fixed-line/manufacture',
          'network/mobile-plan/manufacture',
          'network/mobile-plan/use',
        ]),
      );
      // the electricity of the box is part of the use of the line, but not all of it
      expect(left).not.toContain('network/fixed-line/use');
    }
    const line = coverage(fresh(HOME), gestures, bench).lines.find(
      (each) => keyOf(each.line) === 'network/fixed-line/use',
    )!;
    expect(line.touched).toBeGreaterThan(0);
    expect(line.touched).toBeLessThan(line.line.amount);
  });

  test('is less with the measures: they reach servers that no gesture moves', () => {
    const search = { uses: [{ type: 'search', countPerWeek: 50 }] };
    expect(keys(coverage(fresh(search), gestures, bench))).toContain('datacenter/search/use');
    expect(keys(coverage(fresh(search), all, bench))).not.toContain('datacenter/search/use');
  });

  test.each<[string, readonly Proposal[]]>([
    ['no proposal', []],
    ['proposals without a lever', all.filter(({ lever }) => lever === undefined)],
  ])('is everything, with %s', (_, among) => {
    const run = fresh(HOME);
    const found = coverage(run, among, bench);
    expect(found.touched).toBe(0);
    expect(found.untouched).toEqual(run.lines);
    expect(found.flows.every(({ proposal }) => proposal === undefined)).toBe(true);
  });
});
