/** What one proposal does alone: its saving by home or by person, what it does elsewhere, and where it stands. */
import { describe, expect, test } from 'vitest';
import { aside } from '../../../models/proposals/aside.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import { estimateOf, shareOfDraws } from '../../../models/draws/spread.ts';
import {
  aloneSpreads,
  effectAlone,
  gainOf,
  gainOfSpread,
  type Laying,
} from '../../../models/proposals/alone.ts';
import { pickFields } from '../../../models/proposals/pickFields.ts';
import { picksSomething } from '../../../models/proposals/picks.ts';
import { sealOfProposal } from '../../../models/proposals/proposals.ts';
import { problemsIn } from '../../../models/request/check.ts';
import { catalogue, fresh, near } from '../shared.ts';
import { bench, effectsOf, HOME, leverOf, proposals, withLever } from './shared.ts';
import { wordingInEach } from '../words.ts';

const laying: Laying = { footprint: fresh(HOME), bench, effectsOf };
const proposal = (id: string) => proposals.proposals.find((each) => each.id === id)!;
const untold = proposals.proposals.filter(({ lever }) => lever === undefined);
const PEOPLE = HOME.people!;

describe('a proposal alone', () => {
  test.each(withLever.map(({ id }) => id))('%s saves what it saves when nothing else is chosen', (id) => {
    const { intensity, atMost } = proposal(id);
    const { saving, helps } = effectsOf(laying.footprint, { [id]: intensity });
    const found = effectAlone(proposal(id), laying, 'household')!;
    expect(found).toMatchObject({ saving: estimateOf(saving), helps, seal: leverOf(proposal(id)).seal });
    expect('atMost' in found).toBe(atMost === true);
    const each = effectAlone(proposal(id), laying, 'person')!;
    for (const name of ['low', 'central', 'high'] as const)
      expect(near(each.saving[name], found.saving[name] / PEOPLE)).toBe(true);
    const beside = aside(leverOf(proposal(id)), intensity, laying.footprint, bench);
    expect('aside' in found).toBe(beside !== undefined);
    if (!beside) return;
    expect(found.aside).toEqual({
      per: beside.per,
      saving: estimateOf(beside.saving),
      helps: shareOfDraws(beside.saving, (kg) => kg > 0),
    });
    // what is counted by inhabitant is already one person’s
    const part = beside.per === 'once' ? PEOPLE : 1;
    expect(near(each.aside!.saving.central, found.aside!.saving.central / part)).toBe(true);
  });

  test('of which nothing is computed has no effect and no place among gains, and is not measured', () => {
    expect(untold.length).toBeGreaterThan(0);
    for (const each of untold) {
      expect(aloneSpreads(each, laying, 'household')).toBeUndefined();
      expect(effectAlone(each, laying, 'person')).toBeUndefined();
      expect(sealOfProposal(each, proposals)).toBe('unmeasured');
    }
    expect(gainOf(undefined)).toBeUndefined();
    for (const each of withLever) expect(sealOfProposal(each, proposals)).toBe(leverOf(each).seal);
  });
});

describe('where it stands', () => {
  test('is told by what it saves of the footprint, or elsewhere when that is where it acts', () => {
    for (const each of withLever) {
      const effect = effectAlone(each, laying, 'household')!;
      const { helps, saving } = effect.aside ?? effect;
      expect(gainOf(effect)).toEqual({
        seal: effect.seal,
        atMost: each.atMost,
        helps,
        low: saving.low,
        high: saving.high,
      });
      if (effect.aside) continue;
      const { saving: draws } = aloneSpreads(each, laying, 'household')!;
      const gain = gainOfSpread(draws, leverOf(each), each);
      expect({ ...gain, helps: 0 }).toEqual({ ...gainOf(effect), helps: 0 });
      expect(gain.helps).toBeCloseTo(effect.helps, 12);
    }
  });
});

describe('picks as they are sent', () => {
  const fields = pickFields(proposals);
  const problems = (sent: object) =>
    problemsIn(checkAnswers(sent as never, catalogue, fields)).map(({ path, code }) => `${path} ${code}`);

  test('are proposals by their id, each with how far it goes, and a rebound', () => {
    const [first] = withLever;
    expect(
      problems({ proposals: [{ id: first!.id, intensity: 0.5 }, { id: first!.id }], rebound: 0.1 }),
    ).toEqual([]);
    expect(problems({ proposals: [{ id: 'nothing' }] })).toEqual(['proposals[0].id unknown-word']);
    expect(problems({ proposals: [{ intensity: 1 }] })).toHaveLength(1);
    expect(problems({ proposals: [first!.id] })).toHaveLength(1);
    for (const intensity of [-0.1, 1.1, 'half'])
      expect(problems({ proposals: [{ id: first!.id, intensity }] })).toHaveLength(1);
    for (const rebound of [-0.1, 1.1, 'half']) expect(problems({ rebound })).toHaveLength(1);
    expect(problems({ proposals: Array.from({ length: 101 }, () => ({ id: first!.id })) })).toHaveLength(1);
  });

  test('are something as soon as one is named, or a rebound is, were it zero', () => {
    expect([picksSomething({}), picksSomething({ proposals: [] })]).toEqual([false, false]);
    expect([picksSomething({ proposals: [{ id: 'x' }] }), picksSomething({ rebound: 0 })]).toEqual([
      true,
      true,
    ]);
  });

  test('are explained in both languages, each field in its own words', () => {
    const { proposals: list, rebound } = fields;
    const inner = Object.values((list as unknown as { of: { fields: typeof fields } }).of.fields);
    const said = [list!, rebound!, ...inner].flatMap(({ about }) => Object.values(wordingInEach(about)));
    for (const text of said) expect(text.length).toBeGreaterThan(10);
    expect(new Set(said).size).toBe(said.length);
  });
});
