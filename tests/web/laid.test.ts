/** The proposals under a receipt: drawn to scale, and with the figures of the household's Act, of the council and of the API. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openTerritories } from '../../data/territories/load.ts';
import { withRanges } from '../../models/catalogue/ranges.ts';
import { ofHomes } from '../../models/catalogue/homes.ts';
import { core, pack, unpack, unpackFactors } from '../../models/catalogue/wire.ts';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { leversIn, rankedLevers } from '../../models/council/outcome/ranking.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { createProposalBench } from '../../models/proposals/bench.ts';
import { createEffects } from '../../models/proposals/effects.ts';
import { layDown, typeIn, type Bite, type Segment } from '../../models/proposals/laid.ts';
import { ruleOf } from '../../models/proposals/acts/acts.ts';
import type { Proposal } from '../../models/proposals/proposals.ts';
import { isAttested, SEALS, type Seal } from '../../models/proposals/seal.ts';
import { placeIn } from '../../models/territory/population.ts';
import { effectsBody } from '../../server/api/effects/contract.ts';
import type { PoliciesBody } from '../../server/api/policies/contract.ts';
import type { ProposalDetail } from '../../server/api/proposals/contract.ts';
import { simulationBody } from '../../server/api/simulations/contract.ts';
import { farWords } from '../../web/effects/effectWords.ts';
import { createAverage } from '../../web/effects/average.ts';
import { createOpener } from '../../web/features/council/scenarioAddress.ts';
import { createSimulations } from '../../web/features/council/simulations.ts';
import { act } from '../../web/features/footprint/act/words/fr.ts';
import { rankOn } from '../../web/features/footprint/act/ranking.ts';
import { createView, GROUPS, kindsOf } from '../../web/features/footprint/view.ts';
import { nation } from '../../web/features/home/nation.ts';
import { sidedRange } from '../../web/features/proposals/sided.ts';
import { actionsShown } from '../../web/features/proposals/laid/communeView.ts';
import {
  figureTold,
  findingOf,
  kgOf,
  nameOf,
  minuteTold,
  type Told,
} from '../../web/features/proposals/laid/telling.ts';
import { laid as laidEn } from '../../web/features/proposals/laid/words/en.ts';
import { laid } from '../../web/features/proposals/laid/words/fr.ts';
import { marksOf, stripsOf } from '../../web/features/proposals/laid/marks.ts';
import { measuresOf } from '../../web/features/proposals/laid/numbers.ts';
import { laidPage as laidPageEn } from '../../web/features/proposals/laid/words/page/en.ts';
import { laidPage } from '../../web/features/proposals/laid/words/page/fr.ts';
import { amount, between, shown } from '../../web/format.ts';
import { mass } from '../../web/mass.ts';
import { counted } from '../../web/counted.ts';
import { pathOf, proposalPath, territoryPath } from '../../web/pages.ts';
import { sides as sidesEn } from '../../web/words/proposals/en.ts';
import { sides as sidesFr } from '../../web/words/proposals/fr.ts';
import { FAMILY } from '../personas/household.ts';
import { answeredAt, app } from '../server/app.ts';
import * as wordsEn from '../../web/words/seals/en.ts';
import * as wordsFr from '../../web/words/seals/fr.ts';
import { siteRead } from '../server/reading.ts';
import { actHtml, homeOf, library, textOf } from './surfaces.ts';

const site = siteRead();
const ask = async (path: string) => (await site.request(path)).text();
const territories = openTerritories(library.territories);
const open = createOpener(library, territories);
const council = createSimulations(library);

const segments: readonly Segment[] = [
  { component: 'device', things: ['tv'], lines: [50], amount: 50 },
  { component: 'device', things: ['laptop'], lines: [30], amount: 30 },
  { component: 'network', things: ['fixed-line'], lines: [20], amount: 20 },
];

describe.each([laid, laidEn])('beside the receipt of the home', (messages) => {
  const telling = { language: 'fr', messages, catalogue: library.catalogue, per: 'household' } as const;
  const named = (...things: string[]) =>
    nameOf({ component: 'network', things, lines: [1], amount: 1 }, telling);

  test('what stands together is not called by the name of a part of it', () => {
    expect(named('fixed-line')).toBe(messages.things['fixed-line']);
    for (const things of [['mobile-plan'], ['mobile-plan', 'video'], ['video', 'music']])
      expect(named(...things)).toBe(messages.others.network);
  });

  test('one sentence says where the lines of that receipt have gone', () => {
    expect(messages.label('1', '2', '3')).toMatch(/usages y sont, en réseaux|online has its own lines/);
  });
});

describe('to scale', () => {
  test('segments stand one after the other and fill the tape', () => {
    expect(marksOf(segments)).toEqual([
      { from: 0, width: 50, middle: 25, drawn: 'always' },
      { from: 50, width: 30, middle: 65, drawn: 'always' },
      { from: 80, width: 20, middle: 90, drawn: 'always' },
    ]);
  });

  test('what is drawn of them stands apart, and is left out where it has no room', () => {
    const [first] = segments;
    const of = (...amounts: number[]) => marksOf(amounts.map((amount) => ({ ...first!, amount })));
    const drawn = (...amounts: number[]) => of(...amounts).map((mark) => mark.drawn);
    expect(drawn(60, 20, 20)).toEqual(['always', 'always', 'always']);
    expect(drawn(78, 9, 13)).toEqual(['always', 'always', 'always']);
    expect(drawn(80, 8, 12)).toEqual(['always', 'always', 'always']);
    expect(drawn(83, 5, 5, 5, 2)).toEqual(['always', 'always', 'never', 'always', 'never']);
    // crowded on a phone, and apart on a large screen
    expect(drawn(80, 7, 7, 6)).toEqual(['always', 'always', 'wide', 'always']);
  });

  test.each(LANGUAGES)(
    'on a phone each thing of a French person’s tape has its drawing or is too thin for a box; each without a name is told (%s)',
    async (language) => {
      const html = await ask(pathOf('proposals', language));
      const boxes = html.split('<rect').filter((part) => part.includes('height="30"'));
      for (const box of boxes) {
        const [, width] = /width="([\d.]+)%"/.exec(box)!;
        if (Number(width) < 2) continue;
        expect(box).toMatch(/class="i always"/);
        expect(box).toMatch(/<text x=/);
      }
      const told = textOf(/<p class="un"[^>]*>(.*?)<\/p>/s.exec(html)![1]!);
      const nameless = boxes.filter((box) => !box.includes('class="nm"')).length;
      expect(nameless).toBeGreaterThan(0);
      expect(told.match(/ \d[\d.,]*(?=[,.])/g)).toHaveLength(nameless);
    },
  );

  test('an effect stands at the left of what it acts on, and takes from its right, at most within it', () => {
    const bites: readonly Bite[] = [
      { segment: 0, acts: 40, takes: 10, least: 0, most: 60, helps: 1 },
      { segment: 2, acts: 20, takes: 5, least: 0, most: 10, helps: 1 },
    ];
    expect(stripsOf(bites, segments)).toEqual([
      {
        component: 'device',
        acts: 'M0 0H400V20H0z',
        most: 'M0 0H400V20H0z',
        takes: 'M300 0H400V20H300z',
      },
      {
        component: 'network',
        acts: 'M800 0H1000V20H800z',
        most: 'M900 0H1000V20H900z',
        takes: 'M950 0H1000V20H950z',
      },
    ]);
  });

  test('what is too small is seen all the same', () => {
    const [{ acts, takes } = { acts: '', takes: '' }] = stripsOf(
      [{ segment: 0, acts: 0.01, takes: 0.001, least: 0, most: 0.01, helps: 1 }],
      segments,
    );
    expect([acts, takes]).toEqual(['M0 0H4V20H0z', 'M2 0H4V20H2z']);
  });

  test('a bar that leaves the frame has no end there, on either side', () => {
    const { lever } = rankedLevers(library)[0]!;
    const shown = (low: number, central: number, high: number) => {
      const one = { lever, group: 'helps' as const, helps: 1, difference: { low, central, high } };
      const { groups } = actionsShown([one], undefined, library, () => '', {
        language: 'fr',
        page: laidPage,
      });
      return groups[0]!.rows[0]!;
    };
    expect(shown(-110, -100, -90).span).toMatch(/^M[\d.]+ 4H[\d.]+V16H[\d.]+z$/);
    expect(shown(-500, -100, -90).span).toMatch(/^M1000 4H[\d.]+V16H1000$/);
    expect(shown(-110, -100, 90).span).toMatch(/^M0 4H[\d.]+V16H0$/);
    expect(shown(-110, -100, 10).range).toMatch(/^de 10\s?kg de plus à 110\s?kg de moins$/);
  });
});

/** The answers of some homes; the last is beyond the usual part of the catalogue. */
const HOMES: readonly (readonly [string, Answers])[] = [
  ['a home that has answered nothing', {}],
  ['a family', FAMILY],
  ['two people with one laptop', { people: 2, devices: [{ type: 'laptop', count: 1, yearsKept: 5 }] }],
  [
    'three people',
    {
      people: 3,
      devices: [
        { type: 'smartphone', count: 1, origin: 'new', yearsKept: 3 },
        { type: 'smartphone', count: 2, origin: 'refurbished' },
        { type: 'tv-55', count: 1 },
      ],
    },
  ],
];

/** Worked out once for each home. */
function memoOf<T>(work: (answers: Answers) => T): (answers: Answers) => T {
  const known = new Map<Answers, T>();
  return (answers) => {
    const found = known.get(answers) ?? work(answers);
    known.set(answers, found);
    return found;
  };
}

/** As the browser works it out: from the usual part of the catalogue and from what the page holds. */
const mineOf = memoOf((answers: Answers) => {
  const state = measuresOf(library);
  const isUsual = (answers.devices ?? []).every(({ type }) => state.usual.includes(type));
  const { catalogue: all } = library;
  const packed = pack(isUsual ? core(all) : ofHomes(all, 'fr'), 'climate');
  const catalogue = withRanges(unpack(packed), answers.ranges);
  const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const { packed: factors, ...measures } = state.measures;
  const numbers = { ...measures, factors: unpackFactors(factors) };
  const bench = createProposalBench(catalogue, sample, numbers);
  const footprint = createEstimator(catalogue, sample)(answers);
  return layDown(numbers.proposals, { footprint, bench, effectsOf: createEffects(bench) }, 'household');
});

/** Measures, then gestures. */
const EVERY = library.proposals.proposals;
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll(/\s+/g, ' ');

/** What is said of a proposal: that its effect is computed, or supposed, or elsewhere, or that there is none to tell. */
type State = 'computed' | 'supposed' | 'outside' | 'none';

/** @param seal of its lever; nothing where it pulls none */
const stateOf = (seal: Seal | undefined, outside: boolean): State =>
  seal === undefined ? 'none' : outside ? 'outside' : isAttested(seal) ? 'computed' : 'supposed';

const isOutside = ({ lever: id }: Proposal): boolean => {
  const lever = library.proposals.levers.find((one) => one.id === id);
  return lever !== undefined && ruleOf(lever.act).acts === 'beside';
};

/** The same as a row of the page draws it. */
const stateOfRow = (row: string): State =>
  row.includes('st off') ? 'outside' : row.startsWith('<li class="pr guessed"') ? 'supposed' : 'computed';

/** What is said of a proposal under one's own receipt, with the effect that it shares. */
function saidOfMine({ id }: Proposal, answers: Answers) {
  const shown = mineOf(answers).effects.find(({ proposals }) => proposals.some((one) => one.id === id));
  return { state: stateOf(shown?.effect.seal, shown?.effect.aside !== undefined), shown };
}

describe.each(HOMES)('of %s', (_name, answers) => {
  test('what may help or not says what may come of it, and a best case is never said without "if"', () => {
    const { effects } = mineOf(answers);
    for (const { effect, group, shownBy } of effects) {
      const { range } = figureTold(effect, { language: 'fr', messages: laid, per: 'household' });
      const doubts = [laid.effects.perhapsNothing, laid.effects.perhapsMore, laid.effects.bound];
      if (group === 'either')
        expect(
          doubts.some((doubt) => range.includes(doubt)),
          shownBy.id,
        ).toBe(true);
      // a range above zero never stands under "may help, or change nothing"
      if (group === 'either') expect(effect.saving.low, shownBy.id).toBeLessThanOrEqual(0);
      if (group === 'atMost') expect(range, shownBy.id).toContain(laid.effects.bound);
      if (effect.atMost && !effect.aside && effect.saving.high > 0) {
        expect(range, shownBy.id).toContain(laid.effects.bound);
        expect(group, shownBy.id).not.toBe('helps');
      }
    }
  });

  test('each thing of the receipt weighs on the tape what it weighs there, as its lines add up', async () => {
    const { household } = await homeOf('fr', answers);
    const kinds = kindsOf(createView(household.footprint!, household.workshop!, GROUPS));
    const read = new Map<string, number>();
    for (const { key, kg } of kinds) {
      const [group, item] = key.split('/') as [string, string];
      const thing = `${group}/${typeIn(household.footprint!, item)}`;
      read.set(thing, (read.get(thing) ?? 0) + shown(kg));
    }
    const alone = mineOf(answers).segments.filter(({ things }) => things.length === 1);
    for (const segment of alone.filter(({ component }) => component !== 'datacenter')) {
      const thing = `${segment.component}/${segment.things[0]!}`;
      expect(amount(kgOf(segment), 'fr'), thing).toBe(amount(read.get(thing)!, 'fr'));
    }
  });

  test('what is said of each of the proposals is what the household’s Act says, to the digit', async () => {
    const { choosing } = await homeOf('fr', answers);
    const { alone } = rankOn(choosing, choosing.household.footprint!);
    const { levers } = choosing.programme.words;
    const beside = textOf(/<ul class="asides">.*?<\/ul>/s.exec(actHtml(choosing, 'fr'))![0]).replaceAll(
      '&lt;',
      '<',
    );
    for (const proposal of EVERY) {
      const { state, shown } = saidOfMine(proposal, answers);
      const lever = levers.find(({ id }) => id === proposal.lever);
      // what one does oneself stands on Act alone, or beside it
      const isThere = proposal.kind === 'measure' && lever !== undefined;
      expect(state, proposal.id).toBe(isThere ? stateOf(lever.seal, isOutside(proposal)) : 'none');
      if (proposal.kind === 'measure') expect(alone.has(proposal.id), proposal.id).toBe(isThere);
      if (!shown) continue;
      const { saving, aside } = shown.effect;
      if (aside) {
        expect(plain(beside), proposal.id).toContain(
          plain(
            aside.saving.central < 0.1
              ? act.hardly(amount(aside.saving.high, 'fr'))
              : `${amount(aside.saving.central, 'fr')} kg (${between(aside.saving, 'fr')})`,
          ),
        );
      } else {
        const acted = alone.get(proposal.id)!;
        expect(amount(saving.central, 'fr'), proposal.id).toBe(amount(acted.central, 'fr'));
        expect(between(saving, 'fr'), proposal.id).toBe(between(acted, 'fr'));
      }
    }
  });
});

test('of one’s own home, what is said of each of the proposals is what the API says, to the digit', async () => {
  const effectsOf = answeredAt('/api/v1/effects', effectsBody);
  const { choosing } = await homeOf('fr', FAMILY);
  const { alone: acted } = rankOn(choosing, choosing.household.footprint!);
  for (const proposal of EVERY) {
    const { id, kind } = proposal;
    const { state, shown } = saidOfMine(proposal, FAMILY);
    const intensity = shown?.shownBy.intensity ?? choosing.usual(id);
    const { proposals, aside } = await effectsOf({ ...FAMILY, proposals: [{ id, intensity }] });
    const [answer] = proposals;
    if (kind === 'measure') expect(state, id).toBe(stateOf(answer?.seal, aside.length > 0));
    if (!answer) continue;
    const said = shown ? (shown.effect.aside ?? shown.effect).saving : acted.get(id)!;
    const answered = shown?.effect.aside ? aside[0]!.saving : answer.alone;
    expect(amount(said.central, 'fr'), id).toBe(amount(answered.central, 'fr'));
    expect(between(said, 'fr'), id).toBe(between(answered, 'fr'));
  }
});

test('of a French person, what is said of each of the proposals is what the API says, to the digit', async () => {
  const path = pathOf('proposals', 'fr');
  const [byGain, inOrder] = [await ask(path), await ask(`${path}?order=programme`)];
  const rows = [...byGain.matchAll(/<li class="pr.*?<\/li>/gs)].map(([row]) => row);
  const told = { language: 'fr', messages: laid, per: 'person' } as const;
  for (const proposal of EVERY) {
    const { id, kind } = proposal;
    const { frenchAverage, seal, atMost } = (await (
      await app.request(`/api/v1/proposals/${id}?lang=fr`)
    ).json()) as ProposalDetail;
    const effect = frenchAverage && {
      ...frenchAverage,
      saving: frenchAverage.perPerson,
      seal,
      aside: frenchAverage.aside ?? undefined,
      ...(atMost && { atMost }),
    };
    const link = `href="${proposalPath(id, 'fr')}"`;
    const line = plain(textOf(new RegExp(`<li>\\s*<a ${link}.*?</li>`, 's').exec(inOrder)![0]));
    if (!effect) {
      expect(line, id).toContain(kind === 'gesture' ? laid.effects.notComputed : laidPage.programme.noFigure);
      if (kind === 'gesture') continue;
      expect(
        rows.some((row) => row.includes(link)),
        id,
      ).toBe(false);
      expect(/<div class="nocalc">.*?<\/div>/s.exec(byGain)![0], id).toContain(link);
      continue;
    }
    const { figure, range } = figureTold(effect, told);
    expect(line, id).toContain(plain(`${figure} (${range})`));
    if (kind === 'gesture') continue;
    expect(line, id).toContain(laidPage.seals[seal]);
    const row = rows.find((each) => each.includes(link))!;
    expect(stateOfRow(row), id).toBe(stateOf(seal, effect.aside !== undefined));
    expect(row, id).toContain(laidPage.sealsBeside[seal]);
    const text = plain(textOf(row));
    expect(text, id).toContain(plain(figure));
    // the range of several is told as of the one whose figure it is
    expect(text, id).toContain(plain(row.includes(`data-id="${id}"`) ? range : range.split(/[,;]/)[0]!));
  }
});

/** The commune of which every action is simulated. */
const WHOLE = '76709';

describe.each([WHOLE, '97411'])('of the commune %s', (code) => {
  const simulated = answeredAt('/api/v1/simulations', simulationBody);
  const levers = leversIn(library, placeIn(territories.get(code)!, library.territories, library.factors));

  test('each proposal stands under the actions that the API ties it to, and under no other', async () => {
    const html = await ask(`${pathOf('proposals', 'fr')}?commune=${code}`);
    const rows = [...html.matchAll(/<li class="pr[^>]*data-id="([^"]*)".*?<\/li>/gs)];
    const policies = (await (await app.request('/api/v1/policies?lang=fr')).json()) as PoliciesBody;
    expect(rows.map(([, id]) => id).toSorted()).toEqual(policies.levers.map(({ id }) => id).toSorted());
    for (const { id } of EVERY)
      expect(
        rows.filter(([row]) => row.includes(`href="${proposalPath(id, 'fr')}"`)).map(([, lever]) => lever),
        id,
      ).toEqual(
        levers.map(({ lever }) => lever).flatMap((one) => (one.measures.includes(id) ? [one.id] : [])),
      );
    for (const { id, measures, seal } of policies.levers) {
      const [row] = rows.find(([, lever]) => lever === id)!;
      expect(levers.find(({ lever }) => lever.id === id)!.lever.measures, id).toEqual(measures);
      expect(row, id).toContain(laidPage.sealsBeside[seal]);
    }
  });

  test('each figure is that of the API and of the council’s page, to the digit', async () => {
    const html = await ask(`${pathOf('proposals', 'fr')}?commune=${code}`);
    // every action in the first commune; in the other, those that stand for each group, the last included
    const few = [...levers.slice(0, 2), ...levers.slice(-1)];
    for (const each of code === WHOLE ? levers : few) {
      const { lever, difference } = each;
      const { series } = await simulated({
        territory: code,
        levers: [{ id: lever.id, intensity: lever.intensity.usual }],
      });
      const last = series.kg!.difference.at(-1)!;
      const figure = mass(last.central, 'fr');
      expect(mass(difference.central, 'fr'), lever.id).toBe(figure);
      const row = new RegExp(`<li class="pr[^>]*data-id="${lever.id}">.*?</li>`, 's').exec(html)![0];
      expect(row, lever.id).toContain(figure);
      expect(plain(textOf(row)), lever.id).toContain(plain(sidedRange(last, 'fr', sidesFr)));
      const there = `${territoryPath(code, 'fr')}?${lever.id}=${lever.intensity.usual}`;
      expect(row).toContain(there);
      if (!few.includes(each)) continue;
      const { place, told } = open(code, [[lever.id, String(lever.intensity.usual)]])!;
      const [summary] = council.of(place, told).summaries;
      expect(mass(summary!.series.kg!.difference.at(-1)!.central, 'fr'), lever.id).toBe(figure);
      if (each === few[0]) expect(await ask(`${there}&whole=1`), lever.id).toContain(figure);
    }
  });
});

/** What is told first of some answers, as the browser tells it. */
const toldOf = (answers: Answers, language: Language) =>
  minuteTold(
    mineOf(answers).effects,
    {
      language,
      messages: { fr: laid, en: laidEn }[language],
      per: 'household',
    },
    (id) => id,
    () => undefined,
  );

describe('of whom an amount is', () => {
  test.each([
    ['fr', /Par personne et par an, en kg de CO₂\. −/, /^Par foyer et par an, en kg de CO₂\.$/],
    ['en', /A year, for one person, in kg of CO₂\. −/, /^A year, for one home, in kg of CO₂\.$/],
  ] as const)('is said with it (%s)', async (language, ofPerson, ofHome) => {
    const text = textOf(await ask(pathOf('proposals', language))).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(ofPerson);
    const [[, told]] = toldOf({}, language) as [Told];
    expect(told.replaceAll(/\s/g, ' ').trim()).toMatch(ofHome);
  });

  test.each(LANGUAGES)(
    'in a minute: three that weigh most with what is doubtful of each, the surest, which weighs less, and one that hardly does, with why (%s)',
    async (language) => {
      const { assumed, nearly, effects, surest, ifAll } = { fr: laid, en: laidEn }[language];
      const html = await ask(pathOf('proposals', language));
      const told = /id="surest">(.*?)<\/p>/s.exec(html)![1]!;
      const lines = told.split('\n').map((line) => textOf(line).replaceAll(/\s+/g, ' ').trim());
      const rows = [...html.matchAll(/<li class="pr.*?<\/li>/gs)].map(([row]) => row);
      const named = lines
        .filter(Boolean)
        .slice(1)
        .map((line) => ({
          line,
          row: rows.find((row) => line.includes(textOf(/<a [^>]*>.*?<\/a>/s.exec(row)![0]).trim()))!,
        }));
      expect(named).toHaveLength(5);
      const sure = named.at(-2)!;
      expect(sure.row).toBe(rows[0]);
      expect(sure.line).toContain(surest);
      const hardly = named.at(-1)!;
      expect(hardly.line.startsWith(nearly)).toBe(true);
      expect(hardly.line).toMatch(
        language === 'fr' ? /hors du ticket\s?: .*rue\.$/ : /off the receipt: .*street\.$/,
      );
      const kg = named.slice(0, -1).map(({ line, row }) => {
        const figure = /^−[\d.,]+ kg/.exec(line)![0];
        expect(textOf(row).replaceAll(/\s+/g, ' ')).toContain(figure);
        const told = Number(/[\d.,]+/.exec(figure)![0].replace(',', '.'));
        if (row === sure.row) return told;
        // what is doubtful is told as beside the figure of its row; who would follow, by what they would do
        const all = Object.values(ifAll).find((one) => line.toLowerCase().includes(one));
        if (all) {
          expect(row).toContain(effects.bound);
          return told;
        }
        const doubt = [effects.bound, effects.perhapsNothing, assumed].find((one) =>
          line.toLowerCase().includes(one.toLowerCase()),
        )!;
        if (doubt !== assumed) expect(row).toContain(doubt);
        return told;
      });
      expect(named[0]!.line).toContain(language === 'fr' ? 'Si chacun achète' : 'If everyone buys');
      expect(kg).toHaveLength(4);
      expect(kg).toEqual(kg.toSorted((a, b) => b - a));
    },
  );

  test.each(LANGUAGES)(
    'what weighs most is found at one look: told by the title beside the surest, at the head of its group, and in large on its row (%s)',
    async (language) => {
      const { finding, fall } = { fr: laid, en: laidEn }[language];
      const { most } = { fr: laidPage, en: laidPageEn }[language];
      const html = await ask(pathOf('proposals', language));
      const of = (row: string) => /class="n[^>]*>\s*<b[^>]*>([^<]*)</.exec(row)![1]!;
      const kgOfRow = (row: string) => Number((/−([\d.,]+)/.exec(of(row))?.[1] ?? '0').replace(',', '.'));
      const lists = [
        ...html.matchAll(/<h2 class="gh[^>]*>(.*?)<\/h2>\s*(?:<!--.*?-->)*<ol(.*?)<\/ol>/gs),
      ].map(([, head, list]) => ({
        head: textOf(head!),
        rows: [...list!.matchAll(/<li class="pr.*?<\/li>/gs)].map(([row]) => row),
      }));
      expect(lists.length).toBeGreaterThan(2);
      for (const { head, rows } of lists) {
        const largest = rows.map(kgOfRow).reduce((a, b) => Math.max(a, b));
        expect(head).toContain(most(fall(amount(largest, language))));
      }
      const rows = lists.flatMap((list) => list.rows);
      const inside = rows.filter((row) => !row.includes('st off'));
      const heaviest = inside.toSorted((a, b) => kgOfRow(b) - kgOfRow(a)).slice(0, 3);
      expect(rows.filter((row) => row.includes('data-heavy')).toSorted()).toEqual(heaviest.toSorted());
      expect(textOf(/<h1>.*?<\/h1>/s.exec(html)![0]).trim()).toBe(
        finding(of(rows[0]!).replace('−', ''), of(heaviest[0]!).replace('−', ''), true).replaceAll(
          /\s+/g,
          ' ',
        ),
      );
    },
  );

  test('the title says what is so where nothing is sure, and where nothing weighs more than the surest', () => {
    const { effects } = mineOf({});
    const said = (some: typeof effects) => findingOf({ effects: some }, { language: 'fr', messages: laid });
    const sure = effects.find(({ group }) => group === 'helps')!;
    const kg = (one: typeof sure) => laid.effects.kg(amount(one.effect.saving.central, 'fr'));
    const others = effects.filter(({ group, bites }) => group !== 'helps' && bites.length > 0);
    const heaviest = others.reduce((a, b) => (b.effect.saving.central > a.effect.saving.central ? b : a));
    expect(said([sure])).toBe(laid.finding(kg(sure), undefined, undefined));
    expect(said([sure, ...others])).toBe(laid.finding(kg(sure), kg(heaviest), heaviest.effect.atMost));
    for (const none of [others, []]) expect(said(none)).toBe(laid.nothingSure);
  });

  test('is told of the surest alone where nothing weighs more, and of none where none is sure', () => {
    const { effects } = mineOf({});
    const told = (some: typeof effects) =>
      minuteTold(
        some,
        { language: 'fr', messages: laid, per: 'household' },
        (id) => id,
        () => undefined,
      ).map((line) => line.join('').trim());
    const sure = effects.find(({ group }) => group === 'helps')!;
    expect(told([sure]).at(-1)).toContain(`${laid.surest}\u202f:`);
    const lines = told(effects.filter(({ group }) => group !== 'helps'));
    expect(lines.filter((line) => line === laid.nothingSure)).toHaveLength(1);
    expect(lines.indexOf(laid.nothingSure)).toBe(4);
  });

  test.each(LANGUAGES)(
    'at home, is told from what they weigh everywhere, as the home page counts it (%s)',
    async (language) => {
      const { total, rows } = nation(library);
      const everywhere = [total, rows.datacenter].map((kg) => String(Math.round(kg)));
      const text = textOf(await ask(pathOf('proposals', language)));
      const m = { fr: laidPage, en: laidPageEn }[language];
      expect(text).toContain(textOf(m.everywhere(everywhere[0]!, everywhere[1]!)));
      const home = textOf(await ask(pathOf('home', language)));
      for (const kg of everywhere) expect(home).toMatch(new RegExp(`\\b${kg}\\b`));
      // a gain may be larger than a mean total: that is told with its range
      const { perPerson } = createAverage(library).ground.footprint;
      expect(text).toContain(textOf(between(perPerson, language)));
      expect(text).not.toMatch(/couché|lying down|laid down/);
    },
  );

  test.each(LANGUAGES)(
    'of a commune, is said of one person too, beside one person’s receipt (%s)',
    async (language) => {
      const html = await ask(`${pathOf('proposals', language)}?commune=56260`);
      const told = textOf(/id="surest">.*?<\/p>/s.exec(html)![0]).replaceAll(/\s/g, ' ');
      const { population } = territories.get('56260')!;
      const [{ difference, lever }] = leversIn(
        library,
        placeIn(territories.get('56260')!, library.territories, library.factors),
      ) as [ReturnType<typeof rankedLevers>[number]];
      const { perPerson } = createAverage(library).ground.footprint;
      for (const said of [
        lever.label[language],
        mass(-difference.central, language),
        `${amount(-difference.central / population, language)} kg`,
        `${amount(perPerson.central, language)} kg`,
      ])
        expect(told).toContain(said.replaceAll(/\s/g, ' '));
    },
  );
});

describe.each(LANGUAGES)('what a council may do (%s)', (language) => {
  test('is counted in the singular where there is one, and every plural has one', async () => {
    for (const { id, intensity } of library.stock.levers) {
      const unit = intensity.unit[language];
      if (/^(?:%|fois)/.test(unit)) continue;
      expect(counted(1, unit, language), id).not.toContain(unit);
      expect(counted(3, unit, language), id).toContain(unit);
    }
    const text = textOf(await ask(`${pathOf('proposals', language)}?subject=commune`));
    expect(text).toMatch(/: 1 café /);
  });

  test('is told as its language writes it, and all of it in words', async () => {
    for (const path of [
      `${pathOf('proposals', language)}?subject=commune`,
      proposalPath('public-reuse', language),
      proposalPath('ad-screens', language),
    ]) {
      const text = textOf(await ask(path)).replaceAll(/\s/g, ' ');
      expect(text, path).not.toMatch(/100 ?%/);
      if (language === 'en') expect(text, path).not.toMatch(/\d %/);
    }
    for (const { id, intensity } of library.stock.levers)
      if (intensity.usual === 100 && intensity.unit[language].startsWith('%'))
        expect(counted(100, intensity.unit[language], language), id).not.toMatch(/\d/);
  });

  test('says in words where it may weigh more, and why, on both pages', async () => {
    for (const path of [
      `${pathOf('proposals', language)}?subject=commune`,
      proposalPath('public-reuse', language),
    ]) {
      const text = textOf(await ask(path));
      expect(text, path).not.toMatch(/\+\d/);
      expect(text, path).toMatch(/180\s?kg (?:de plus|more)/);
      expect(text.replaceAll(/\s+/g, ' '), path).toContain(
        { fr: sidesFr, en: sidesEn }[language].why.replaceAll(/\s+/g, ' '),
      );
    }
  });
});

test.each(LANGUAGES)(
  'how an effect is known is said in words beside its figure, with two looks for four words (%s)',
  async (language) => {
    const { seals, sealsBeside } = { fr: wordsFr, en: wordsEn }[language];
    const { butFollowing, supposing } = { fr: laidPage, en: laidPageEn }[language];
    const half = {
      fr: farWords(0.5, { intensity: 'des données mobiles', whole: '' }, 'fr'),
      en: farWords(0.5, { intensity: 'of the mobile data', whole: '' }, 'en'),
    }[language];
    for (const seal of SEALS) expect(sealsBeside[seal].startsWith(seals[seal])).toBe(true);
    for (const query of ['', '?subject=commune']) {
      const html = await ask(pathOf('proposals', language) + query);
      const shown = [...html.matchAll(/<span class="seal (\w+)"[^>]*>([^<]*)</g)];
      expect(shown.length).toBeGreaterThan(7);
      for (const [, seal, words] of shown) {
        const known = sealsBeside[seal as Seal];
        expect([known, butFollowing(known), supposing(known, half)]).toContain(words);
      }
    }
    // the same words never stand on what is sure and on what is so only if everyone follows
    const html = await ask(pathOf('proposals', language));
    const listOf = (group: string) => new RegExp(`<ol[^>]*data-group="${group}".*?</ol>`, 's').exec(html)![0];
    const words = (group: string) =>
      [...listOf(group).matchAll(/<span class="seal [^>]*>([^<]*)</g)].map(([, said]) => said!);
    expect(words('atMost')).toEqual([butFollowing(sealsBeside.calculated)]);
    // a law that acts by what people do at home supposes how far they go
    expect(html.match(/data-id="fixed-networks".*?<\/li>/s)![0]).toContain(
      supposing(sealsBeside.calculated, half),
    );
    for (const said of words('helps')) expect(words('atMost')).not.toContain(said);
    for (const said of words('unmeasured')) expect(said).not.toContain(sealsBeside.calculated);
    const css = readFileSync('web/style/seal.css', 'utf8');
    expect(css.match(/^\.seal.*{/gm)).toEqual([
      '.seal {',
      '.seal::before {',
      '.seal:is(.assumed, .unmeasured)::before {',
    ]);
  },
);

test('the key of the bars stands between the tape and the first of them, and its colours beside the figures', async () => {
  for (const query of ['', '?subject=commune']) {
    const html = await ask(pathOf('proposals', 'fr') + query);
    const [key, first] = [html.indexOf('class="legend'), html.indexOf('<li class="pr')];
    expect(key).toBeGreaterThan(html.search(/class="(?:tape|axis)/));
    expect(
      textOf(html.slice(html.indexOf('</ul>', key), html.indexOf('<ol', key))).trim().length,
    ).toBeLessThan(60);
    expect(first).toBeGreaterThan(key);
    for (const [row] of html.matchAll(/<li class="pr.*?<\/li>/gs))
      if (row.includes('class="takes')) expect(row).toMatch(/class="n (?:device|network|datacenter)"/);
  }
});

test('the order of rows is told before the first of them', async () => {
  for (const query of ['', '?subject=commune']) {
    const html = await ask(pathOf('proposals', 'fr') + query);
    expect(html.indexOf(laidPage.order)).toBeGreaterThan(0);
    expect(html.indexOf(laidPage.order)).toBeLessThan(html.indexOf('<li class="pr'));
  }
});

test('a proposal without a figure is never said to be "not measured" as one with a figure is', async () => {
  const html = await ask(`${pathOf('proposals', 'fr')}?order=programme`);
  const said = textOf(html).replaceAll(/\s+/g, ' ');
  expect(said).toContain(laidPage.programme.noFigure);
  expect(said).not.toContain(`${laidPage.programme.noFigure} ·`);
  expect(laidPage.reasons.unmeasured).not.toMatch(/mesur/);
  const { id } = library.measures.find(({ levers }) => levers.length === 0)!;
  expect(await ask(proposalPath(id, 'fr'))).not.toContain('class="seal');
});

test('a commune is found by its name, and its address keeps it', async () => {
  for (const language of LANGUAGES) {
    const path = pathOf('proposals', language);
    const found = await site.request(`${path}?q=vannes`);
    expect([found.status, found.headers.get('location')]).toEqual([302, `${path}?commune=56260`]);
    expect(textOf(await ask(`${path}?commune=56260`))).toContain('Vannes');
    const several = await ask(`${path}?q=saint-denis`);
    expect(several).toContain(`href="${path}?commune=93066"`);
    expect(textOf(await ask(`${path}?q=zzzz`))).toMatch(/Aucune commune|No town/);
    expect(textOf(await ask(`${path}?commune=99999`))).toMatch(
      /Aucune commune n’a ce code|No town has this code/,
    );
  }
});

test.each(LANGUAGES)('each kind of proof that is offered finds something (%s)', async (language) => {
  const path = pathOf('proposals', language);
  for (const subject of ['subject=person', 'commune=56260', 'commune=75056', 'subject=commune']) {
    const html = await ask(`${path}?${subject}`);
    const list = /<select name="seal".*?<\/select>/s.exec(html)![0];
    const offered = [...list.matchAll(/value="(\w+)"/g)].map(([, seal]) => seal!);
    expect(offered.length).toBeGreaterThan(0);
    for (const seal of offered) {
      const found = await ask(`${path}?${subject}&seal=${seal}`);
      expect(found, `${subject} ${seal}`).toMatch(/<li class="pr|<details/);
      expect(textOf(found), `${subject} ${seal}`).not.toContain(
        { fr: laidPage, en: laidPageEn }[language].none,
      );
    }
  }
});

test.each(LANGUAGES)(
  'what has a figure as an action of a council, and none on a receipt, is apart from what has none (%s)',
  async (language) => {
    const html = await ask(pathOf('proposals', language));
    const { reasons } = { fr: laidPage, en: laidPageEn }[language];
    const ofCouncils = new Set(library.stock.levers.flatMap(({ measures }) => measures));
    const lists = [...html.matchAll(/<details><summary>(.*?)<\/summary>(.*?)<\/details>/gs)];
    const ids = (list: string) => [...list.matchAll(/<a href="[^"]*\/([\w-]+)"/g)].map(([, id]) => id!);
    const [own, ...others] = lists.map(([, head, list]) => ({ head: textOf(head!), ids: ids(list!) }));
    expect(own!.head).toContain(reasons.council);
    expect(own!.ids.length).toBeGreaterThan(1);
    for (const id of own!.ids) expect(ofCouncils.has(id), id).toBe(true);
    for (const id of others.flatMap((one) => one.ids)) expect(ofCouncils.has(id), id).toBe(false);
  },
);

test('the numbers that the page holds are those of the catalogue, whatever a state rounds', async () => {
  const html = await ask(pathOf('proposals', 'fr'));
  const state = JSON.parse(
    /<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)![1]!,
  ) as unknown;
  expect(state).toEqual(JSON.parse(JSON.stringify(measuresOf(library))));
});
