/** The page of one proposal: its amounts, its picture, its evidence, as the server draws them. */
import { describe, expect, test } from 'vitest';
import type { Source } from '../../data/files.ts';
import { load } from '../../data/load.ts';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import type { Estimate } from '../../models/draws/distribution.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { createProposalBench } from '../../models/proposals/bench.ts';
import { gainOf } from '../../models/proposals/alone.ts';
import { createEffects } from '../../models/proposals/effects.ts';
import { gainGroup } from '../../models/proposals/order.ts';
import { isAttested } from '../../models/proposals/seal.ts';
import type { Proposals } from '../../models/proposals/proposals.ts';
import { COMMUNE } from '../../models/council/outcome/commune.ts';
import { rankedLevers } from '../../models/council/outcome/ranking.ts';
import { createAverage } from '../../web/effects/average.ts';
import { effectOf, type Ground } from '../../web/effects/effect.ts';
import { effectWords, type EffectWords } from '../../web/effects/effectWords.ts';
import { effects as effectsEn } from '../../web/effects/words/en.ts';
import { effects as effectsFr } from '../../web/effects/words/fr.ts';
import { entriesOf } from '../../web/features/proposals/entry.ts';
import { oneView } from '../../web/features/proposals/proposalView.ts';
import { sidedRange } from '../../web/features/proposals/sided.ts';
import { DECIDERS } from '../../web/features/proposals/one/deciders.ts';
import { evidenceOf } from '../../web/features/proposals/one/evidence.ts';
import { stateOf } from '../../web/features/proposals/one/state.ts';
import { subjectOf } from '../../web/features/proposals/one/subject.ts';
import { one as oneEn } from '../../web/features/proposals/one/words/en.ts';
import { one as oneFr, type OneMessages } from '../../web/features/proposals/one/words/fr.ts';
import { proposals as commonEn } from '../../web/features/proposals/words/en.ts';
import { proposals as commonFr } from '../../web/features/proposals/words/fr.ts';
import { dateWords } from '../../web/dates.ts';
import { amount } from '../../web/format.ts';
import { mass } from '../../web/mass.ts';
import { proposalPath } from '../../web/pages.ts';
import { sealsMean as sealsEn } from '../../web/words/seals/en.ts';
import { sealsMean as sealsFr } from '../../web/words/seals/fr.ts';
import { siteRead } from '../server/reading.ts';
import { textOf } from './surfaces.ts';

const library = load();
const app = siteRead();
const average = createAverage(library);
const entries = entriesOf(library);
const WORDS = { fr: [oneFr, effectsFr], en: [oneEn, effectsEn] } as const;
const COMMON = { fr: commonFr, en: commonEn } as const;
const SEALS_MEAN = { fr: sealsFr, en: sealsEn };
const { factors } = library;

const ask = async (id: string, language: Language) => (await app.request(proposalPath(id, language))).text();
/** What stands in a box, as a reader sees it. */
const boxOf = (html: string, id: string): string =>
  textOf(new RegExp(`<section[^>]* id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '');
interface Detail {
  readonly frenchAverage: { readonly perPerson: Estimate };
}
/** Less than a tenth has no sign. */
const amountIn = ({ number, amount }: EffectWords, m: OneMessages) =>
  number === undefined || number.startsWith('<') ? amount : m.less(number);
/** A part of the page under its title, as a reader sees it; empty where the page has none. */
const underTitle = (html: string, title: string): string =>
  spaced(
    textOf(
      new RegExp(`<section[^>]*aria-(?:labelledby|label)="${title}".*?</section>`, 's').exec(html)?.[0] ?? '',
    ),
  );
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('&lt;', '<');

/** One person's, in kgCO2e a year. */
const RECEIPT = average.ground.footprint.perPerson.central;

describe('the picture of a proposal', () => {
  const drawn = library.proposals.levers.flatMap((lever) => {
    const subject = subjectOf(lever, factors, RECEIPT);
    return subject ? [{ lever, subject }] : [];
  });
  const subjectFor = (id: string) => drawn.find(({ lever }) => lever.id === id)?.subject;

  test('is there for some levers, by what they do, and for none that has nothing to draw', () => {
    expect(Object.fromEntries(drawn.map(({ lever, subject }) => [lever.id, subject.kind]))).toEqual({
      'fewer-televisions': 'homes',
      'box-asleep': 'standby',
      'viewing-ads': 'ads',
      'stored-data': 'kept',
      'ai-requests': 'answers',
      'smaller-television': 'sizes',
      refurbished: 'refit',
      'second-hand': 'made',
      'longer-life-by-law': 'lives',
      'one-more-year': 'lives',
      repair: 'replaced',
      'standard-definition': 'data',
      drawers: 'given',
      'hosted-in-france': 'electricity',
      'ad-panels': 'street',
      awareness: 'spared',
      'fixed-over-mobile': 'networks',
      'unsubsidised-phones': 'lives',
    });
  });

  test.each(LANGUAGES)('is there for every proposal that has a lever, on its page (%s)', async (language) => {
    for (const { proposal, lever } of entries) {
      const html = await ask(proposal.id, language);
      const rows = html.split('<svg class="life"').length - 1;
      expect(rows, proposal.id).toBe(lever ? subjectFor(lever.id)!.rows.length : 0);
    }
  });

  test('has the figures of the data, and ends where the longest row does', () => {
    for (const { subject } of drawn) {
      const { kind, rows, most, added } = subject;
      expect(Math.max(...rows.map(({ solid, dashed }) => solid + dashed))).toBe(most);
      rows.forEach(({ factor, solid, dashed }, i) => {
        if (kind === 'street') return;
        if (kind === 'replaced' || kind === 'given')
          expect(solid).toBeCloseTo(i === 0 ? 100 : rows[i - 1]!.solid * factor!.central, 9);
        else if (kind === 'homes') expect(solid).toBe(100 * (factor?.central ?? 1));
        else if (kind === 'ads') {
          expect(solid + dashed).toBe(60);
          expect(dashed).toBe(60 * factor!.central);
        } else if (kind === 'standby') {
          expect(solid + dashed).toBeCloseTo(factor!.central, 9);
          expect(dashed).toBeCloseTo(factor!.central * added!.central, 9);
        } else expect(solid).toBe(factors[factor!.id]!.central);
        if (kind === 'lives') expect(dashed).toBe(added!.central);
        // the years in which what is bought today would be bought then
        if (kind === 'spared') expect((solid + dashed) * (1 - added!.central)).toBeCloseTo(solid, 9);
      });
    }
  });

  test('of a screen in the street stands beside one person’s receipt, and beside that one’s share of screens', () => {
    const [screen, receipt, share] = subjectFor('ad-panels')!.rows;
    expect(screen!.solid).toBe(factors['lever.panels.kg']!.central);
    expect(receipt!.solid).toBe(RECEIPT);
    // the same as the figure of the proposal
    expect(share!.solid).toBeCloseTo(average.effects.get('ad-screens')!.aside!.saving.central, 2);
    expect(screen!.solid / share!.solid).toBeCloseTo(1 / factors['lever.panels.number']!.central, 6);
  });

  test.each(LANGUAGES)('says so where what is dashed was measured by no one (%s)', async (language) => {
    for (const { lever, subject } of drawn) {
      const { id } = entries.find((one) => one.lever === lever)!.proposal;
      const [, said] = /<section[^>]*class="subject.*?<p class="sm"[^>]*>(.*?)<\/p>/s.exec(
        await ask(id, language),
      )!;
      expect(said!.includes(WORDS[language][0].subject.unmeasured), id).toBe(
        subject.added?.unmeasured === true,
      );
    }
  });

  test.each(LANGUAGES)('names each row as the figure that it stands for (%s)', (language) => {
    const [{ subject: m }] = WORDS[language];
    const labels = (id: string) => subjectFor(id)!.rows.map(({ factor }) => factor?.label[language] ?? '');
    for (const [lever, kind, ...said] of [
      ['stored-data', 'kept', /:/, /dur|hard/, /SSD/, /Impact CO2/],
      ['box-asleep', 'standby', /box/, /[Dd]écodeur|set-top/],
      ['fewer-televisions', 'homes', /^$/, /un téléviseur|a television/, /deux|two/],
    ] as const) {
      expect(m.steps[kind]).toHaveLength(said.length);
      said.forEach((pattern, at) => expect(labels(lever)[at]).toMatch(pattern));
    }
    // each name says what the label of its figure does
    m.steps.kept.slice(1).forEach((name, at) => {
      const [, word] = /(durs|hard|SSD|Impact CO2)/.exec(name)!;
      expect(labels('stored-data')[at + 1]).toContain(word);
    });
  });

  test('of what is refurbished is as long as making a new one', () => {
    for (const { factor, solid, dashed } of subjectFor('refurbished')!.rows)
      expect(solid + dashed).toBeCloseTo(factors[factor!.id.replace('.refit', '.manufacture')]!.central, 9);
  });
});

describe('the evidence of a proposal', () => {
  test('comes from the data, each thing once, on the side that its sign says', () => {
    for (const entry of entries) {
      const { supports, doubts } = evidenceOf(entry, average.effects.get(entry.proposal.id), library);
      const said = [...supports, ...doubts].map(({ says }) => says.fr);
      expect(new Set(said).size, entry.proposal.id).toBe(said.length);
      for (const { says } of supports)
        expect(library.directions.some((one) => one.says.fr === says.fr && one.sign === 'saves')).toBe(true);
      for (const { says } of doubts)
        expect(
          library.directions.some(
            (one) => one.but?.fr === says.fr || (one.says.fr === says.fr && one.sign !== 'saves'),
          ),
        ).toBe(true);
      // every lever of a household has been looked for
      if (entry.lever) expect(said.length, entry.proposal.id).toBeGreaterThan(0);
    }
  });
});

test('no fall is larger than what it acts on, at either end of its range', () => {
  for (const { proposal } of entries) {
    const { touched, effect } = oneView(proposal.id, library, average, 'fr')!;
    if (!touched || !effect || effect.aside) continue;
    for (const end of ['central', 'high'] as const)
      expect(effect.saving[end], `${proposal.id}, ${end}`).toBeLessThanOrEqual(touched[end] + 1e-9);
  }
});

describe.each(LANGUAGES)('the page of a proposal (%s)', (language) => {
  const [m, effects] = WORDS[language];

  test.each(entries.map((entry) => [entry.proposal.id, entry] as const))('%s', async (id, entry) => {
    const html = await ask(id, language);
    const text = textOf(html);
    // what it is about, then whose it is, then what it would come to
    const whose = html.indexOf(library.programme.origin[language]);
    expect(whose).toBeGreaterThan(html.indexOf('<h1'));
    expect(html.slice(0, whose)).not.toMatch(/class="(?:amounts|law|box)/);
    expect(html.includes(m.ourWords)).toBe(entry.measure !== undefined);
    // what one does at home is nobody else's to decide, and no proposal of anyone
    const { whoDecides, youDecide } = COMMON[language];
    expect(html.includes(whoDecides)).toBe(entry.measure !== undefined);
    expect(html.includes(youDecide)).toBe(entry.measure === undefined);
    if (entry.measure) expect(text).toContain(spaced(m.bookletIs[entry.measure.booklet]!));

    const effect = average.effects.get(id);
    const words = effectWords(effect, language, effects, 'person');
    if (!effect) {
      expect(text).toContain(spaced(entry.said.gap![language]));
      const acts = rankedLevers(library).some(({ lever }) => lever.measures.includes(id));
      expect(html).toContain(`<h2>${acts ? m.gapAtHome : m.gap}</h2>`);
      expect(boxOf(html, 'person')).toBe('');
      expect(stateOf(id, library)).toBeUndefined();
    } else {
      // of what it acts on, no two lines have the same name
      const lines = [
        .../<ul class="bl pairs">(.*?)<\/ul>/s
          .exec(html.slice(html.indexOf('id="acts"')))![1]!
          .matchAll(/<li>(.*?)<b>/gs),
      ].map(([, name]) => textOf(name!).trim());
      expect(new Set(lines).size).toBe(lines.length);
      const box = spaced(boxOf(html, 'person'));
      expect(box).toContain(spaced(amountIn(words, m)));
      expect(box).toContain(spaced(words.range));
      // the API says the same, to the digit
      const { frenchAverage } = (await (
        await app.request(`/api/v1/proposals/${id}?lang=${language}`)
      ).json()) as Detail;
      const given = effectWords({ ...effect, saving: frenchAverage.perPerson }, language, effects, 'person');
      if (!effect.aside) expect(given).toEqual(words);
    }

    const levers = rankedLevers(library).filter(({ lever }) => lever.measures.includes(id));
    const inCommune = spaced(boxOf(html, 'commune') + boxOf(html, 'commune-more'));
    for (const { difference, lever } of levers) {
      expect(inCommune).toContain(spaced(mass(difference.central, language)));
      // in the unit of the other amounts, one person's
      const each = amount(-difference.central / COMMUNE.people, language);
      expect(inCommune).toContain(spaced(each.startsWith('<') ? m.kg(each) : m.less(each)));
      expect(inCommune).toContain(spaced(sidedRange(difference, language, m.sides)));
      expect(inCommune).toContain(spaced(lever.label[language]));
      // its seal stands beside it, or over all the amounts where they have the same
      if (!effect || lever.seal !== entry.seal)
        expect(inCommune).toContain(spaced(SEALS_MEAN[language][lever.seal]));
    }

    // what is shown where it is shared is what the page says
    const [, described] = /<meta name="description"[^>]* content="(.*?)">/.exec(html)!;
    const plain = spaced(described!.replaceAll('&lt;', '<'));
    if (effect) expect(plain).toContain(`${spaced(amountIn(words, m))}, ${spaced(words.range)}`);
    else if (levers.length === 0) expect(plain).toContain(spaced(m.gap));
    const [first] = levers;
    if (first) {
      expect(plain).toContain(spaced(mass(first.difference.central, language)));
      expect(plain).toContain(spaced(m.eachTold('')));
      // one person's amount is the large one; that of ten thousand is told under it
      expect(boxOf(html, 'commune')).not.toMatch(/class="eff[^>]*>[^<]*\d\s?t</);
    }
    // a chance is a finding only where what it rests on was checked, as the group of the list says
    const [surely, ifSo] = [false, true].map((supposed) => spaced(m.helps(9, supposed)).split(', ')[0]!);
    if (isAttested(entry.seal)) expect(text).not.toContain(ifSo);
    else expect(text).not.toContain(surely);
    if (effect && !isAttested(entry.seal)) expect(gainGroup(gainOf(effect))).toMatch(/unmeasured|nothing/);
    expect(/Cité, non soutenu|Quoted, not endorsed/.test(described!)).toBe(entry.measure !== undefined);
    if (effect) expect(described).toContain(`(${effects.seals[entry.seal]})`);
  });
});

describe.each(LANGUAGES)('what a proposal acts on (%s)', (language) => {
  test('is told before and after to the digits that tell both apart, and to ten grams at most', async () => {
    let pairs = 0;
    for (const { proposal } of entries) {
      const html = await ask(proposal.id, language);
      const told = /<section aria-labelledby="acts">.*?<\/section>/s.exec(html)?.[0] ?? '';
      for (const [line, before, after] of told.matchAll(/<b>([\d.,\s]+) → ([\d.,\s−]+) kg<\/b>/g)) {
        pairs++;
        const [decimals, same] = [before!, after!].map((value) => /[.,](\d+)$/.exec(value)?.[1]?.length ?? 0);
        expect(decimals, line).toBeLessThanOrEqual(2);
        expect(same, line).toBe(decimals);
      }
      expect(told).not.toMatch(/NaN|Infinity/);
    }
    expect(pairs).toBeGreaterThan(50);
  });
});

describe.each(LANGUAGES)('beside what a proposal would take off (%s)', (language) => {
  const [m] = WORDS[language];
  const { actors } = COMMON[language];
  const named = ({ publisher, title }: Source) => spaced(`${publisher}, ${title}`);

  test.each(entries.map((entry) => [entry.proposal.id, entry] as const))('%s', async (id, entry) => {
    const html = await ask(id, language);

    const deciders = underTitle(html, 'decides');
    expect(deciders.trim()).toBe([m.decides, ...entry.actors.map((actor) => actors[actor])].join(' '));
    for (const actor of entry.actors) expect(html).toContain(`#i-${DECIDERS[actor]}`);

    const law = underTitle(html, 'laws');
    expect(law !== '').toBe(entry.measure !== undefined);
    if (entry.measure) expect(law.includes(m.lawsNone)).toBe(entry.laws.length === 0);
    let told = 0;
    for (const { title, figure, threshold, article, date, certainty, source } of entry.laws) {
      const at = law.indexOf(spaced(title[language]));
      // each stands under its own title, in their order
      expect(at).toBeGreaterThanOrEqual(told);
      told = at + 1;
      for (const part of [
        figure[language],
        ...(threshold ? [m.threshold, threshold[language]] : []),
        article[language],
        dateWords(date, language),
        m.certainty(certainty),
        named(library.sources[source]!),
      ])
        expect(law.slice(at), part).toContain(spaced(part));
    }

    const found = underTitle(html, 'found');
    expect(found !== '').toBe(entry.measure !== undefined);
    if (entry.measure) {
      expect(found).toContain(spaced(m.bookletIs[entry.measure.booklet]!));
      expect(entry.measure.found.length).toBeGreaterThan(0);
    }
    for (const { source, where, date, note } of entry.measure?.found ?? []) {
      const publication = library.sources[source]!;
      const at = found.indexOf(named(publication));
      expect(at, source).toBeGreaterThan(0);
      for (const part of [
        dateWords(date, language),
        where[language],
        m.seen(dateWords(publication.retrieved, language)),
      ])
        expect(found.slice(at), part).toContain(spaced(part));
      if (note) expect(found).toContain(spaced(note[language]));
    }
  });

  test('each study is named by its title, on the side that it supports', async () => {
    let count = 0;
    for (const entry of entries) {
      const { proposal } = entry;
      const html = await ask(proposal.id, language);
      const evidence = evidenceOf(entry, average.effects.get(proposal.id), library);
      for (const [side, title] of [
        ['supports', m.for],
        ['doubts', m.against],
      ] as const) {
        const said = underTitle(html, title);
        for (const { says, sources } of evidence[side]) {
          expect(said).toContain(spaced(says[language]));
          for (const source of sources) {
            expect(said, proposal.id).toContain(named(source));
            expect(said, source.title).toContain(String(source.year));
            count++;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(30);
  });
});

describe('a word of law that is hard to read', () => {
  const HARD = /réemploi/i;
  test('is said once in a plain sentence on each French page where a law uses it, and on no other', async () => {
    for (const { proposal, laws, measure } of entries) {
      const used = measure && laws.some(({ title, figure }) => HARD.test(title.fr + figure.fr));
      const text = spaced(textOf(await ask(proposal.id, 'fr')));
      expect(text.split(spaced(oneFr.plainly.réemploi!)).length - 1, proposal.id).toBe(used ? 1 : 0);
    }
    const programme = textOf(await (await app.request('/propositions?order=programme')).text());
    expect(programme).toMatch(HARD);
    expect(spaced(programme)).toContain(spaced(oneFr.plainly.réemploi!));
  });
});

describe('the effect on a receipt that is kept', () => {
  const answers = { people: 4, grid: 'RE', devices: [{ type: 'smartphone', count: 3 }, { type: 'tv-55' }] };
  const { catalogue } = library;
  const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const footprint = createEstimator(catalogue, sample)(answers);
  const groundOf = (proposals: Proposals): Ground => {
    const bench = createProposalBench(catalogue, sample, proposals);
    return { footprint, bench, effectsOf: createEffects(bench), per: 'household' };
  };
  const whole = groundOf(library.proposals);

  test('is the same from what the page carries as from all the proposals, to the last bit', () => {
    for (const { proposal, lever } of entries) {
      const state = stateOf(proposal.id, library);
      expect(state !== undefined).toBe(lever !== undefined);
      if (!state) continue;
      const carried = JSON.parse(state.proposals) as Proposals;
      expect(effectOf(carried.proposals[0]!, groundOf(carried)), proposal.id).toEqual(
        effectOf(proposal, whole),
      );
    }
  });
});
