/**
 * What the school pages print and show, computed once from the catalogue: predictions with their answers, cards with
 * their effects, the paper calculator. It adds no figure of its own.
 */
import type { Library } from '../../../data/library.ts';
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { saidAt } from '../../../models/school/easier.ts';
import { bandsOf, type Band } from '../../../models/school/bands.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { createFigures, factorsBehind, overMobile } from '../../../models/school/figures.ts';
import { answersOfInventory, askedAt } from '../../../models/school/inventory.ts';
import type { PaperSheet } from '../../../models/school/paper.ts';
import { plan, sum } from '../../../models/household/plan.ts';
import { handSheet, handSum } from '../../../models/school/handSheet.ts';
import { paperSheet } from '../../../models/school/paperSheet.ts';
import { reveal } from '../../../models/school/predict.ts';
import { memo } from '../../../models/draws/memo.ts';
import { factorsOf } from '../../../models/household/line.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import { gainOf, type AloneEffect } from '../../../models/proposals/alone.ts';
import { inGainOrder } from '../../../models/proposals/order.ts';
import { sealOfProposal } from '../../../models/proposals/proposals.ts';
import { isAttested, type Seal } from '../../../models/proposals/seal.ts';
import { gradedBy, standingOf, type Graded, type Standing } from '../../../models/school/standing.ts';
import { predictionsOf, type RunStep } from '../../../models/school/steps.ts';
import type { FigureReference, Level } from '../../../models/school/school.ts';
import type { Average } from '../../effects/average.ts';
import type { EffectWords } from '../../effects/effectWords.ts';
import { enumerated, labelled, twoDigits } from '../../format.ts';
import { titleLanguage } from '../../parts/titles.ts';
import { namesProgramme } from '../../served.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { Messages } from '../../words/messages.ts';
import type * as proposalWords from '../../words/proposals/fr.ts';
import type { Worded } from '../../worded.ts';
import { effectRow, effectSaid, effectTold, type EffectRow, type EffectTold } from './effectWords.ts';
import { massSaid, numberSaid, unitFor, type Said } from './sentences.ts';
import type { SchoolMessages } from './words/fr.ts';

const PROPOSALS = byLanguage(
  import.meta.glob<Messages<typeof proposalWords>>('../../words/proposals/*.ts', { eager: true }),
);
const SEAL_WORDS = byLanguage(
  import.meta.glob<Readonly<Record<Seal, string>>>('../../words/seals/*.ts', {
    eager: true,
    import: 'seals',
  }),
);
const SCHOOL = byLanguage(
  import.meta.glob<SchoolMessages>('./words/*.ts', { eager: true, import: 'school' }),
);
/** The largest number of sources named on paper for one answer. */
const MOST_SOURCES = 3;
/** How many publishers a line has room for, and for how many characters of theirs. */
const NAMED = 2;
const NAMES = 42;

export type PredictionData = Library['school']['predictions'][number];

/** Who published what stands behind a figure, and when: "Sources : ADEME (2018–2026) ; Insee (2025), et une autre". */
export interface Cited {
  readonly sources: string;
  /** The same where a line has room for one name. */
  readonly source: string;
  /** All of them. */
  readonly all: string;
}

export interface Answer extends Cited {
  readonly id: string;
  readonly question: string;
  /** One line for an estimate; for a ranking, one line per item, the lightest first. */
  readonly lines: readonly (Said & { readonly label?: string })[];
  /** For an estimate, the nearest choice. */
  readonly nearest?: string;
  readonly unit: string;
  /** How the answer may be introduced. */
  readonly standing: Standing;
  /** How good the sources are that stand behind it. */
  readonly graded: Graded;
  readonly why: string;
  readonly counted: string;
  /** How much more it is over the mobile network, where it is counted over a fixed line. */
  readonly mobile?: string;
  readonly factors: readonly {
    readonly id: string;
    readonly source: string;
    /** The language of its title, where it is not that of the page. */
    readonly lang?: Language;
  }[];
}

export interface Card {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Titles of the other proposals that share its effect. */
  readonly also: readonly string[];
  /** What would be done, in a short sentence or two. */
  readonly does: string;
  /** The same in the words of its programme, where it has some. */
  readonly text: string;
  readonly actors: string;
  /** Whether it acts on some of the devices of a home, or on all. */
  readonly reach?: 'number' | 'size';
  /** Among those of all the cards. */
  readonly band?: Band;
  /** With its unit, direction and range. */
  readonly effect: EffectWords;
  /** The same on one line, with its seal. */
  readonly told: EffectTold;
  /** The same, part by part, for whoever is far from the screen. */
  readonly row: EffectRow;
  /** Whether the effect recurs every year, as a footprint does. */
  readonly yearly: boolean;
  readonly computed: boolean;
  /** In words. */
  readonly seal: string;
  /** Whether it is assumed, or not measured. */
  readonly guessed: boolean;
  readonly pro: string;
  readonly con: string;
  /** The titles of the laws in force; empty when there is none. */
  readonly law: string;
  /** The programme to which a measure belongs, or the statement that a gesture belongs to none. */
  readonly origin: string;
  /** Behind its effect: see `Cited`; absent where nothing is computed. */
  readonly source?: string;
}

const NOTHING: Text = inEach(() => '');

const distinct = (words: readonly string[]): string => [...new Set(words)].join(', ');

const figuresOf = (prediction: PredictionData): FigureReference[] =>
  prediction.kind === 'rank' ? prediction.items.map(({ figure }) => figure) : [prediction.figure];

export type Kit = ReturnType<typeof createKit>;

/** The run and level that a sheet is for, and where its electricity comes from. */
export interface SheetPlace {
  readonly run: Library['school']['runs'][number];
  readonly level: Library['school']['levels'][number];
  readonly grid: string;
  /** Its name, outside mainland France. */
  readonly where: string | undefined;
}

/** What a sheet of a run is given. */
export interface RunSheetProps extends SheetProps {
  readonly place: SheetPlace;
}

/** Where the sources of a card are read, by its id: an address to type, and whether it is whole. */
export type SourcesAt = (card: string) => readonly [address: string, isWhole: boolean];

/** What every printed sheet is given. */
export interface SheetProps extends Worded<SchoolMessages> {
  readonly version: string;
  readonly kit: Kit;
}

/** How many times more it is over the mobile network. */
function mobileSaid(times: Estimate, language: Language): string {
  const { unit, said } = SCHOOL[language].mobile;
  return said(numberSaid(times, unit, language));
}

export function createKit(library: Library, { sample, ground, effects }: Average) {
  const { catalogue, factors, proposals, school, sources } = library;
  const figures = createFigures(catalogue, proposals, sample);
  /** By language: the same for all rooms. */
  const citedInLines = new Map<Language, Cited>();
  /** By proposal: worked out once for all rooms. */
  const behindEffects = new Map<
    string,
    { readonly own: readonly DocumentedFactor[]; readonly touched: readonly DocumentedFactor[] }
  >();

  const behind = (figure: FigureReference) =>
    factorsBehind(figure, catalogue).map((factor) => factors[factor]!);

  function answer(prediction: PredictionData, language: Language): Answer {
    const found = reveal(prediction, figures);
    const times = prediction.kind === 'estimate' ? overMobile(prediction.figure) : undefined;
    const { id, question, unit, why, counted } = prediction;
    const shared = {
      id,
      question: question[language],
      unit: unit[language],
      standing: standingOf(figuresOf(prediction), behind),
      graded: gradedBy(figuresOf(prediction).flatMap(behind)),
      ...citedFrom(figuresOf(prediction).flatMap(behind), language),
      why: why[language],
      counted: counted[language],
      ...(times && { mobile: mobileSaid(figures(times), language) }),
      factors: sourcesOf(prediction, language),
    };
    if (found.kind === 'estimate')
      return {
        ...shared,
        lines: [numberSaid(found.value, unitFor(found.value.central, prediction, language), language)],
        nearest: twoDigits(found.nearest, language),
      };
    const label = (item: string) =>
      prediction.kind === 'rank' ? prediction.items.find((one) => one.id === item)!.label[language] : '';
    const lines = found.order.map(({ id: item, value }) => ({
      ...massSaid(value, language),
      label: label(item),
    }));
    return { ...shared, lines };
  }

  /**
   * Publishers, with the first and the last year of what is used of theirs, in a sentence that fits a line: those of the
   * most factors first and our own conventions last; a long name is among the others where it does not fit beside a
   * shorter one.
   * @param own what only this figure is made of: its publishers come before the others
   */
  function citedFrom(
    all: readonly DocumentedFactor[],
    language: Language,
    own: readonly DocumentedFactor[] = [],
  ): Cited {
    const ours = sources['SOBREMENT']!.publisher;
    const publisherOf = ({ source }: DocumentedFactor) => sources[source]!.publisher;
    const first = new Set(own.map(publisherOf));
    const years = new Map<string, number[]>();
    for (const factor of [...own, ...all]) {
      const by = publisherOf(factor);
      years.set(by, [...(years.get(by) ?? []), sources[factor.source]!.year]);
    }
    const rank = (by: string) => (by === ours ? 2 : first.has(by) ? 0 : 1);
    const origins = [...years]
      .sort(([a, its], [b, others]) => rank(a) - rank(b) || others.length - its.length)
      .map(([by, of]) => `${by} (${[...new Set([Math.min(...of), Math.max(...of)])].join('–')})`);
    const most = Math.max(NAMES, origins[0]!.length);
    const named: string[] = [];
    for (const origin of origins)
      if (named.length < NAMED && [...named, origin].join('').length <= most) named.push(origin);
    const m = SCHOOL[language];
    return {
      sources: m.sources(enumerated(named, language), origins.length, origins.length - named.length),
      source: m.source(origins[0]!, origins.length),
      all: enumerated(origins, language),
    };
  }

  function sourcesOf(prediction: PredictionData, language: Language): Answer['factors'] {
    const found = [...new Set(figuresOf(prediction).flatMap((figure) => factorsBehind(figure, catalogue)))];
    const cite = ({ id, source }: DocumentedFactor) => ({
      id,
      source: labelled(sources[source]!.publisher, sources[source]!.title, language),
      lang: titleLanguage(sources[source]!, language),
    });
    const cited = new Map(found.map((id) => [factors[id]!.source, cite(factors[id]!)] as const));
    return [...cited.values()].slice(0, MOST_SOURCES);
  }

  function card({ proposal, also, does, pro, con }: (typeof school.cards)[number], language: Language): Card {
    const m = PROPOSALS[language];
    const all = [proposal, ...also].map((id) => {
      const measure = library.measures.find((one) => one.id === id);
      return { measure, ...(measure ?? library.gestures.find((one) => one.id === id)!) };
    });
    const measures = all.flatMap(({ measure }) => measure ?? []);
    const one = proposals.proposals.find(({ id }) => id === proposal)!;
    const act = proposals.levers.find(({ id }) => id === one.lever)?.act.kind;
    const seal = sealOfProposal(one, proposals);
    const actors = all.flatMap(({ measure }) => measure?.actors ?? (['household'] as const));
    const [title, ...others] = all.map((each) => each.title[language]);
    // a programme has words of its own; a lever or a gesture is told in those of the class
    const proposed = namesProgramme(library) ? measures : [];
    const told = [...(proposed.length < all.length ? [does] : []), ...proposed.map(({ text }) => text)];
    return {
      id: proposal,
      kind: distinct(all.map(({ measure }) => m.kinds[measure ? 'measure' : 'gesture'])),
      title: title!,
      // what the title says already is no other name
      also: others.filter((other) => !title!.startsWith(other)),
      does: does[language],
      text: told.map((text) => text[language]).join(' '),
      actors: distinct(actors.map((actor) => m.actors[actor]!)),
      ...((act === 'number' || act === 'size') && { reach: act }),
      effect: effectSaid(effectOf(proposal), language),
      told: effectTold(effectOf(proposal), seal, language),
      row: effectRow(effectOf(proposal), seal, language),
      yearly: !effectOf(proposal)?.aside,
      computed: one.lever !== undefined,
      seal: SEAL_WORDS[language][seal],
      guessed: !isAttested(seal),
      pro: pro[language],
      con: con[language],
      law: distinct(measures.flatMap(({ laws }) => laws.map((law) => library.laws[law]!.title[language]))),
      origin:
        measures.length > 0
          ? library.programme.origin[language]
          : namesProgramme(library)
            ? m.ofGestures
            : '',
      ...(bands[proposal] && { band: bands[proposal] }),
      ...(effectOf(proposal) && { source: sourceOf(one, language) }),
    };
  }

  /** Those of its lever, and those of what it acts on. */
  const behindEffect = ({ id, lever: name }: Proposal) =>
    memo(behindEffects, id, () => {
      const levers = proposals.levers.filter(({ id }) => id === name);
      const own = levers.flatMap(({ parameters, perDevice = {} }) => [
        ...parameters,
        ...Object.values(perDevice),
        ...(library.levers[name!]?.relies ?? []),
      ]);
      const touched = ground.bench
        .lay(ground.footprint, levers)
        .flatMap(({ charge, touches }) => (touches.length > 0 ? factorsOf(charge.line) : []));
      const documented = (ids: readonly string[]) => [...new Set(ids)].map((id) => factors[id]!);
      return { own: documented(own), touched: documented(touched) };
    });

  function sourceOf(one: Proposal, language: Language): string {
    const { own, touched } = behindEffect(one);
    return citedFrom(touched, language, own).source;
  }

  const effectOf = (proposal: string): AloneEffect | undefined => effects.get(proposal);
  const bands = bandsOf(new Map(school.cards.map(({ proposal }) => [proposal, effectOf(proposal)])));
  const ranked = inGainOrder(school.cards, (card) => gainOf(effectOf(card.proposal)));
  const sheet: PaperSheet = paperSheet(school.paper, catalogue);

  /** The sum that a pupil does by hand, and what the invented family finds: on paper, then on the site. */
  function byHand({ level, grid }: { readonly level: Level; readonly grid: string }) {
    const { questions, paper, family } = school;
    const rows = handSheet(paper.hand, { questions, level, grid }, catalogue);
    const asked = askedAt(questions, level);
    const given = Object.fromEntries(asked.map(({ id }) => [id, family.given[id]!]));
    const home = { ...answersOfInventory(given, asked), grid };
    return { sheet: rows, given, family: handSum(given, rows), onScreen: sum(plan(home, catalogue).lines) };
  }

  return {
    school,
    origin: (language: Language) => library.programme.origin[language],
    sheet,
    /** kgCO2e a year for the average person. */
    average: ground.footprint.perPerson,
    /** What a run asks to predict at a level, in its order: that of its sheets, which number them alike. */
    askedIn: ({ steps }: { readonly steps: readonly RunStep[] }, level: Level) =>
      steps.flatMap((step) =>
        predictionsOf(step, level, school.predictions).map((one) => saidAt(one, level)),
      ),
    byHand,
    questionsAt: (level: Level) => askedAt(school.questions, level).map((one) => saidAt(one, level)),
    answer,
    /** Behind what a home weighs: see `Answer`. */
    cited: (language: Language) =>
      memo(citedInLines, language, () =>
        citedFrom(behind({ kind: 'lines', answers: {}, per: 'year' }), language),
      ),
    cards: (language: Language) => school.cards.map((one) => card(one, language)),
    /** Those that a room was opened with, which may not be today's: without an argument where none is written any more. */
    cardsFor: (ids: readonly string[], language: Language) =>
      ids.map((id) => {
        const { also = [], ...said } = school.cards.find(({ proposal }) => proposal === id) ?? {};
        const apart = also.filter((other) => !ids.includes(other));
        return card(
          { proposal: id, does: NOTHING, pro: NOTHING, con: NOTHING, begins: [], ...said, also: apart },
          language,
        );
      }),
    cardsByEffect: (language: Language) => ranked.map((one) => card(one, language)),
  };
}
