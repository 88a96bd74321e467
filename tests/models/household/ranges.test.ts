/** Published ranges alone: no central value moves, what is published stays, and what is shown is narrower. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withRanges } from '../../../models/catalogue/ranges.ts';
import { pack, unpack, type PackedCatalogue } from '../../../models/catalogue/wire.ts';
import { createSample } from '../../../models/draws/sample.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { collectiveShare } from '../../../models/household/collective.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { plan } from '../../../models/household/plan.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import { PERSONAS } from '../../personas/household.ts';
import { anyAnswers } from '../arbitraries.ts';
import { catalogue, content, fresh, library, plain, sample, SEED } from '../shared.ts';

const narrow = withRanges(catalogue, 'published');
const narrowSample = createSample(narrow.factors, sample.draws, SEED);
const within = (answers: Answers) => createEstimator(narrow, narrowSample)(answers);
const { factors } = library;
const widthOf = ({ low, high }: { readonly low: number; readonly high: number }) => high - low;

describe('published ranges alone', () => {
  test('move no central value, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const [chosen, usual] = [plan(answers, narrow), plan(answers, catalogue)];
        expect(chosen.lines.map(plain)).toEqual(usual.lines.map(plain));
        expect([chosen.total, chosen.notices]).toEqual([usual.total, usual.notices]);
        expect(collectiveShare(narrow, answers).share.central).toBe(
          collectiveShare(catalogue, answers).share.central,
        );
      }),
    );
  });

  test('move no central value of a footprint, of its parts, nor of what proposals save', () => {
    const proposals = withRanges(library.proposals, 'published');
    const all = Object.fromEntries(proposals.proposals.map(({ id, intensity }) => [id, intensity]));
    const effectsOf = createEffects(createProposalBench(narrow, narrowSample, proposals));
    const usualOf = createEffects(createProposalBench(catalogue, sample, library.proposals));
    for (const answers of Object.values({ nobody: {}, ...PERSONAS })) {
      const [chosen, usual] = [within(answers), fresh(answers)];
      const centrals = ({ total, perPerson, byStage, items }: typeof usual) =>
        [total, perPerson, ...Object.values(byStage), ...items.map(({ estimate }) => estimate)].map(
          ({ central }) => central,
        );
      expect(centrals(chosen)).toEqual(centrals(usual));
      expect(effectsOf(chosen, all).saving[0]).toBe(usualOf(usual, all).saving[0]);
    }
  });

  test.each(Object.entries({ nobody: {}, ...PERSONAS }))('narrow the range of %s', (_name, answers) => {
    const [chosen, usual] = [within(answers), fresh(answers)];
    expect(widthOf(chosen.total)).toBeLessThan(widthOf(usual.total));
    expect(widthOf(chosen.perPerson)).toBeLessThan(widthOf(usual.perPerson));
    for (const { estimate } of chosen.items) expect(estimate.low).toBeLessThanOrEqual(estimate.high);
  });

  test('leave a total without any published range at its central value', () => {
    const phone = {
      people: 1,
      devices: [{ type: 'tablet', count: 1 }],
      uses: [],
      connections: { fixedLines: 0, sims: 0 },
    };
    const { total } = within(phone);
    expect(total.low).toBeCloseTo(total.central, 9);
    expect(total.high).toBeCloseTo(total.central, 9);
    expect(widthOf(fresh(phone).total)).toBeGreaterThan(10);
  });
});

describe('a factor', () => {
  const all = Object.values(factors);

  test.each(['published', 'percentile'] as const)('whose range is %s keeps it, to the last bit', (range) => {
    const kept = all.filter((factor) => factor.range === range && factor.shape !== 'fixed');
    expect(kept.length).toBeGreaterThan(10);
    for (const { id } of kept) {
      expect(narrow.factors[id]).toBe(catalogue.factors[id]);
      expect(narrowSample.row(id)).toEqual(sample.row(id));
    }
  });

  test('whose range is our judgement stands at its central value in every draw', () => {
    const judged = all.filter(({ range, shape }) => range === 'judgement' && shape !== 'fixed');
    expect(judged.length).toBeGreaterThan(100);
    for (const { id, unit, central } of judged) {
      expect(catalogue.factors[id]!.judged).toBe(true);
      expect(narrow.factors[id]).toEqual({ id, unit, central, low: central, high: central, shape: 'fixed' });
      expect(new Set(narrowSample.row(id))).toEqual(new Set([central]));
    }
  });

  test('with a published range alone makes the range of what it weighs', () => {
    const line = {
      people: 1,
      devices: [],
      uses: [],
      connections: { fixedLines: 1, sims: 0, fixedGBPerMonth: 0 },
    };
    const { total } = within(line);
    const { low, high } = catalogue.factors['fixed-line.electricity']!;
    const mix = catalogue.factors['electricity.FR']!.central;
    expect(widthOf(total)).toBeCloseTo((high - low) * mix, 0);
  });

  test('is marked wherever the models read factors', () => {
    for (const held of [catalogue, library.proposals, library.stock])
      for (const { id, judged, shape } of Object.values(held.factors))
        expect([id, judged]).toEqual([
          id,
          factors[id]!.range === 'judgement' && shape !== 'fixed' ? true : undefined,
        ]);
  });

  test('keeps its mark as it travels, and everything else', () => {
    const there = unpack(JSON.parse(JSON.stringify(pack(catalogue, 'all'))) as PackedCatalogue);
    expect(there.factors).toEqual(catalogue.factors);
  });
});

describe('all ranges', () => {
  test('are what counts unless the others are chosen', () => {
    expect(withRanges(catalogue, undefined)).toBe(catalogue);
    expect(withRanges(catalogue, 'believed')).toBe(catalogue);
    expect(withRanges(catalogue, 'published')).toBe(narrow);
    expect(content(fresh({ ranges: 'published' }))).toEqual(content(fresh({})));
  });
});
