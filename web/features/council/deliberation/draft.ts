/**
 * The draft of a deliberation, made from a scenario: one list of blocks, which the page shows and every file writes. Its
 * figures are those of the note, in the same words. What a council decides alone is decided; a cost that neither a source
 * nor the council gives is left blank, for the council to write: none is made up. Nothing below what the law asks is
 * decided.
 */
import type { Block } from '../../../../server/files/document.ts';
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { inLeverOrder, rankedLevers } from '../../../../models/council/outcome/ranking.ts';
import { HUNDRED } from '../../../../models/catalogue/writing.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { unitsPaid } from '../../../../models/council/outcome/money.ts';
import { ACTIONS, type PolicyLever } from '../../../../models/council/plan/catalogue.ts';
import { underLawAtEnd } from '../../../../models/council/plan/law.ts';
import { countsFleet, settingOf } from '../../../../models/council/plan/plan.ts';
import type { Pull, TypedCosts } from '../../../../models/council/plan/scenario.ts';
import { MOST_EUROS } from '../../../../models/council/plan/scenarioText.ts';
import type { LegalRatio } from '../../../../models/fleet/read/rules.ts';
import { reen } from '../../../../models/territory/reen.ts';
import { amount, exact, labelled, percent, whole } from '../../../format.ts';
import { mass } from '../../../mass.ts';
import { changesSaid, type Changes } from '../changeWords.ts';
import { sharesOf } from '../note/laws.ts';
import { findingOf, payersOf, percentAvoided, today } from '../sentences.ts';
import { casesSaid } from '../gainWords.ts';
import { scopesIn } from '../simulations.ts';
import { otherLivesSaid } from '../lastYear.ts';
import { netSaid, sumSaid } from '../net.ts';
import { meanCount } from '../leverWords.ts';
import { massRange } from '../view.ts';
import { COUNTED_AS, indicatorsOf, isAbout, targetYears } from '../note/indicators.ts';
import type { TargetCell } from '../note/target.ts';
import { meansOf, paidByYear, paidFor } from '../note/means.ts';
import { aimsOf, keptSaid, leverIn, measuresOf, type MeasureRow } from '../note/measures.ts';
import { oursIn, type Asked, type Held } from '../note/noteView.ts';
import type { PiecesWords } from '../note/pieces.ts';
import type { DeliberationMessages } from './words/fr.ts';

/** What a paragraph is in the act; a table is an annex. */
export type Role =
  | 'opening'
  | 'heading'
  | 'object'
  | 'formula'
  | 'visa'
  | 'reason'
  | 'article'
  | 'action'
  | 'closing'
  | 'annex'
  | 'check';

export type DraftPart = Block & {
  readonly role: Role;
  /** Of an action whose cost only the council can give, the field where it does. */
  readonly cost?: CostField;
};

/** What an action costs in a year at full effect, in euros. */
export interface CostField {
  readonly lever: string;
  readonly label: string;
  /** What was typed; nothing where the text leaves a blank. */
  readonly typed: number | undefined;
  readonly most: number;
}

export interface DraftWords extends PiecesWords {
  readonly deliberation: DeliberationMessages;
}

/** How an action stands in the act: below the law it adds nothing. */
type Standing = 'decided' | 'shared' | 'lawOnly';

interface Action {
  readonly standing: Standing;
  readonly row: MeasureRow;
  readonly means: string;
  /** The same in an article: the council does not tell itself that it said so. */
  readonly price: string;
  readonly cost: CostField | undefined;
  /** The most that is plausible there, where it goes further. */
  readonly most: number | undefined;
  /** It pays people. */
  readonly aid: boolean;
  /** EUR a year at full effect and once, as they are written; nothing where nobody gave them. */
  readonly paid: ReturnType<typeof paidFor>;
  /** EUR by year simulated; nothing where nobody gave them. */
  readonly byYear: ReturnType<typeof paidByYear>;
  /** What its cost leaves out. */
  readonly leftOut: string;
}

/** @param address where the scenario reopens, with its host */
export function draftOf(
  library: Library,
  asked: Asked,
  address: string,
  language: Language,
  words: DraftWords,
): DraftPart[] {
  const { territory, told } = asked.opened;
  const { deliberation: m } = words;
  const { place, council } = m.bodies[territory.kind];
  const status = reen(territory, library.territories.reen);
  // nothing is done before its first action
  const first = Math.min(...told.pulls.map(({ start }) => start));
  const years = [
    String(told.pulls.length > 0 ? first : library.stock.base + 1),
    String(told.horizon),
  ] as const;
  const part = (
    role: Role,
    text: string,
    kind: 'title' | 'heading' | 'paragraph' = 'paragraph',
  ): DraftPart => ({
    role,
    kind,
    text,
  });
  const ended = (role: Role) => (clause: string) => part(role, clause.replace(/\.$/, '') + m.semicolon);
  const parts: Parts = {
    library,
    asked,
    address,
    language,
    words,
    status,
    years,
    actions: actionsOf(library, asked, language, words),
  };
  return [
    part('opening', m.opening(place, territory.name, territory.department?.name ?? '')),
    part('opening', m.register),
    part('opening', m.summons),
    part('opening', m.present),
    part('heading', m.heading, 'title'),
    {
      role: 'object',
      kind: 'paragraph',
      lead: m.object,
      text: m.about[status ?? 'below'](themesOf(parts), ...years),
    },
    part('formula', m.formula(council)),
    ...visasOf(parts).map(ended('visa')),
    ...reasonsOf(parts).map(ended('reason')),
    part('formula', m.voted),
    ...articlesOf(parts),
    part('closing', m.signature(m.bodies[territory.kind].head)),
    part('closing', m.sent),
    part('closing', m.appeal),
    ...annexesOf(parts),
  ];
}

interface Parts {
  readonly library: Library;
  readonly asked: Asked;
  readonly address: string;
  readonly language: Language;
  readonly words: DraftWords;
  readonly status: ReturnType<typeof reen>;
  /** The first year of an action, else the first one simulated; and the last one. */
  readonly years: readonly [string, string];
  readonly actions: readonly Action[];
}

/** What the act decides by itself, of the pulls of a scenario. */
export const decidedIn = ({ place, told }: Asked['opened'], { stock }: Pick<Library, 'stock'>): Pull[] => {
  const lawOnly = underLawAtEnd(told.pulls, stock.levers, settingOf(told, place, stock.base));
  return oursIn(told, { stock }).filter((pull) => !lawOnly.some(({ lever }) => lever === pull.lever));
};

/** How many costs are left for the council to write. */
export const blanksIn = (opened: Asked['opened'], { stock }: Pick<Library, 'stock'>): number =>
  decidedIn(opened, { stock }).filter(({ lever: id }) => isBlank(leverIn(stock, id), opened.told.costs))
    .length;

/** Neither a source nor the council says anything of its cost. */
const isBlank = ({ id, costs }: PolicyLever, typed: TypedCosts): boolean =>
  typed[id] === undefined && !costs.some(({ payer }) => payer === 'council');

function actionsOf(
  library: Library,
  { opened, summary }: Asked,
  language: Language,
  words: DraftWords,
): Action[] {
  const { place, told } = opened;
  const { stock } = library;
  const setting = settingOf(told, place, stock.base);
  const scopes = scopesIn(place, library, told.assumed);
  const lawOnly = summary.underLawAtEnd.map(({ lever }) => lever);
  return inLeverOrder(told.pulls, rankedLevers(library)).map((pull) => {
    const lever = leverIn(stock, pull.lever);
    const [row] = measuresOf([pull], library, targetYears(summary), opened, language, words);
    const standing = lawOnly.includes(lever.id)
      ? 'lawOnly'
      : lever.competence === 'council'
        ? 'decided'
        : 'shared';
    const blank = standing === 'decided' && isBlank(lever, told.costs);
    const typed = told.costs[lever.id];
    const units = unitsPaid(lever, pull, setting);
    const m = words.deliberation.articles;
    const means = blank
      ? m.blank[lever.minimum ? 'beyondLaw' : 'whole'] + m.blank.dots + m.blank.after
      : meansOf(lever, pull, told.costs, { stock, setting, language, words });
    return {
      standing,
      row: row!,
      most: pull.intensity > scopes[pull.lever]!.most ? scopes[pull.lever]!.most : undefined,
      aid: standing === 'decided' && lever.aid === true,
      paid: paidFor(lever, pull, told.costs, { stock, setting }),
      byYear: paidByYear(lever, pull, told.costs, { stock, setting }),
      leftOut: typed === undefined ? (lever.costLeavesOut?.[language] ?? '') : '',
      means,
      price:
        typed === undefined
          ? means
          : words.pieces.cost(words.tool.money.euros(whole(typed * units, language))),
      cost:
        standing === 'decided' && (blank || typed !== undefined)
          ? {
              lever: lever.id,
              label: lever.label[language],
              typed: typed === undefined ? undefined : inEuros(typed * units),
              most: MOST_EUROS * units,
            }
          : undefined,
    };
  });
}

const CENTS = 100;
/** As it was typed: what one unit of it costs may have no end. */
const inEuros = (euros: number): number => Math.round(euros * CENTS) / CENTS;

/** What its actions do, in a word each, in the order of the catalogue's kinds; what adds nothing to the law does nothing. */
function themesOf({ library, actions, words }: Parts): string[] {
  const kinds = actions.flatMap(({ standing, row }) =>
    standing === 'lawOnly' ? [] : leverIn(library.stock, row.id).effects.map(({ kind }) => kind),
  );
  const { themes } = words.deliberation;
  return [...new Set(ACTIONS.flatMap((kind) => (kinds.includes(kind) ? [themes[kind]] : [])))];
}

/** The action by which a council gives what it retires. */
const GIFT = 'donation';

const gives = ({ actions }: Pick<Parts, 'actions'>): boolean => actions.some(({ row }) => row.id === GIFT);

function visasOf(parts: Parts): string[] {
  const { library, asked, words, status, actions } = parts;
  const { deliberation: m, note } = words;
  const { code, codeDuty, gift, purchases, retired, strategy, advertising, before, committee } = m.visas;
  const { power } = m.bodies[asked.opened.territory.kind];
  const duty = status === 'above' || status === 'about';
  const version = note.method.version(library.catalogue.version, library.catalogue.hash).replace(/\.$/, '');
  return [
    (duty ? codeDuty : code)(power),
    gives(parts) ? gift : m.maybe(gift),
    purchases,
    retired,
    ...(duty ? [status === 'about' ? m.maybe(strategy) : strategy] : []),
    ...(actions.some(({ row }) => isLit(leverIn(library.stock, row.id))) ? [advertising] : []),
    before,
    committee,
    m.visas.note(version),
  ];
}

/** Whether the rules on illuminated advertising are about it. */
const isLit = ({ laws }: PolicyLever): boolean => laws.includes('lit-advertising');

/** What the actions do and cost: those that the act decides apart from those that it does not. */
function effectsOf({ library, asked, language, words, years, actions }: Parts): string[] {
  const { summary, parts, opened } = asked;
  const { deliberation, tool, council } = words;
  const m = deliberation.reasons;
  const credits = creditsOf(actions, summary);
  const told = (of: Held) => {
    const percents = percentAvoided(of, language);
    return inOneSentence([
      findingOf(of, true, language, tool),
      percents && m.share(percents),
      m.helps(casesSaid(of.total.kg.helps, language, tool)) + (of.supposed ? m.supposing : ''),
      council.against[opened.told.trend],
    ]);
  };
  const blanks = blanksOf(actions).map(({ row }) => row.label);
  /** What is spent, each year and in all, and apart what purchases would be avoided: then what both come to. */
  const cost = (of: Summary, say: typeof m.cost, budget?: Credits) => {
    const { purchases, known } = of.euros;
    const net = netSaid(of.euros, language, tool);
    const [spent, bought] = ['council', 'purchases'].map((wanted) =>
      payersOf('ours', of.euros, language, tool).find(({ id }) => id === wanted),
    );
    const sum = m.sum[net.of](net.value);
    const beside = [net.range, sumSaid(of.euros, language, tool)].filter(Boolean).join(', ');
    const all = beside ? m.ranged(sum, beside) : sum;
    const said = known
      ? [
          m.spent(
            budget ? tool.money.euros(whole(budget.total, language)) : spent!.value,
            bought ? '' : spent!.range,
            budget ? totalOf(actions, language, words) : '',
          ),
          ...(bought
            ? [m[purchases.central < 0 ? 'spared' : 'bought'](bought.value.replace(MINUS, ''), all)]
            : []),
        ].join(', ')
      : all;
    const signs = (MINUS.test(said) ? said + m.minus : said) + (counted ? '' : m.byMeans);
    return say(...years, net.value === tool.money.toType ? '' : signs, blanks, DECIDED);
  };
  const counted = countsFleet(opened.told, library.stock);
  const open = actions.some(isOpen);
  if (!open) return [m.effect.all(told(summary)), cost(summary, m.cost, credits)];
  if (!actions.some(({ standing }) => standing === 'decided'))
    return [m.effect.none(told(summary)), cost(summary, m.costTogether)];
  const [decided] = parts;
  return [
    m.effect.decided(told(decided!)),
    cost(decided!, m.cost, credits),
    m.effect.together(told(summary)),
    cost(summary, m.costTogether),
  ];
}

/** A reason of an act is one sentence. */
const inOneSentence = (sentences: readonly string[]): string =>
  sentences
    .filter((each) => each !== '')
    .map((each) => each.charAt(0).toLowerCase() + each.slice(1).replace(/\.$/, ''))
    .join(', ');

const MINUS = /−/;

/** What the actions that are decided cost, each year at full effect and once, as their amounts add up; empty where nobody gave any. */
function totalOf(actions: readonly Action[], language: Language, { pieces, tool }: DraftWords): string {
  const paid = actions.flatMap((action) =>
    action.standing === 'decided' && action.paid ? [action.paid] : [],
  );
  const sum = (of: 'yearly' | 'once') => paid.reduce((all, each) => all + each[of], 0);
  const say = (euros: number) => tool.money.euros(whole(euros, language));
  if (paid.length === 0) return '';
  const [yearly, once] = [sum('yearly'), sum('once')];
  return [
    ...(yearly > 0 || once === 0 ? [pieces.cost(say(yearly))] : []),
    ...(once > 0 ? [pieces.costOnce(say(once))] : []),
  ].join(', ');
}

/** What is paid of the actions that are decided: years of the same sum together, and all of them. */
interface Credits {
  readonly spans: readonly { readonly from: number; readonly to: number; readonly euros: number }[];
  readonly total: number;
}

/** @returns nothing where nobody gave a cost */
function creditsOf(actions: readonly Action[], { years }: Pick<Summary, 'years'>): Credits | undefined {
  const rows = actions.flatMap(({ standing, byYear }) => (standing === 'decided' && byYear ? [byYear] : []));
  if (rows.length === 0) return undefined;
  const spans: { from: number; to: number; euros: number }[] = [];
  let total = 0;
  for (const [i, year] of years.entries()) {
    const euros = rows.reduce((sum, row) => sum + row[i]!, 0);
    total += euros;
    const last = spans.at(-1);
    if (last?.euros === euros) last.to = year;
    else spans.push({ from: year, to: year, euros });
  }
  return { spans: spans.filter(({ euros }) => euros > 0), total };
}

/** Whether the act leaves it to be sought with others. */
const isOpen = ({ standing }: Action): boolean => standing === 'shared';

/** Actions whose cost is left for the council to write. */
const blanksOf = (actions: readonly Action[]): readonly Action[] =>
  actions.filter(({ cost }) => cost && cost.typed === undefined);

function reasonsOf(all: Parts): string[] {
  const { library, asked, language, words, status } = all;
  const { summary, departures, group, opened } = asked;
  const { territory, told } = opened;
  const { deliberation, tool } = words;
  const m = deliberation.reasons;
  const { kg } = today(summary, library.stock.base);
  const { purchases, reuse } = library.fleet.rules.law;
  const changed = departures.filter(({ own: ofThePlace }) => !ofThePlace).length;
  const above = whole(library.territories.reen.above, language);
  const counted = territory.years.map(({ year }) => String(year)).join(', ');
  const shares = (law: LegalRatio) => sharesOf(law, library.stock.base + 1, language, words.note.law);
  /** What the council says of itself, of what a law asks. */
  const own = (law: LegalRatio) => {
    const bound = library.stock.levers.find(({ minimum, laws }) => minimum && laws.includes(law.law));
    const done = told.done.find(({ lever }) => lever === bound?.id);
    return done ? percent(done.intensity / HUNDRED, language) : m.unsaid;
  };
  return [
    m.people(whole(territory.population, language), counted) +
      (status === undefined ? m.unnamed : m.status[status](above)) +
      (group ? m.group(group.name, whole(group.population, language)) : ''),
    m.diagnosis(mass(kg.central, language), massRange(kg, language, tool), countsFleet(told, library.stock)),
    m.purchases(shares(purchases), own(purchases)),
    m.retired(String(reuse.oldestYears), shares(reuse), own(reuse)),
    ...(told.pulls.length > 0
      ? [...(told.titles?.[0] ? [m.named(told.titles[0])] : []), ...effectsOf(all)]
      : []),
    ...(changed > 0 ? [m.changed(changed, departures.length - changed)] : []),
  ];
}

const ORDER = ['decided', 'shared', 'lawOnly'] as const;
/** The article that decides, after what one commits to and what the law asks. */
const DECIDED = 3;

interface Article {
  readonly text: string;
  readonly held?: readonly Action[];
  /** What they come to; empty where there is no such sum. */
  readonly sum?: string;
}

function articlesOf(parts: Parts): DraftPart[] {
  const { library, asked, language, words, status, actions } = parts;
  const { deliberation } = words;
  const m = deliberation.articles;
  const { head } = deliberation.bodies[asked.opened.territory.kind];
  const { purchases, reuse } = library.fleet.rules.law;
  const shares = (law: LegalRatio) => sharesOf(law, library.stock.base + 1, language, words.note.law);
  const intro = { decided: m.decided, shared: m.shared(head), lawOnly: m.lawOnly };
  const blanks = blanksOf(actions).length;
  const total = totalOf(actions, language, words);
  const without = blanks > 0 ? m.blank.without : '';
  const credits = creditsOf(actions, asked.summary);
  const budgetSaid = ({ spans, total }: Credits) => {
    const say = (sum: number) => words.tool.money.euros(whole(sum, language));
    const lines = spans.map(({ from, to, euros }) =>
      from === to ? m.inYear(say(euros), String(from)) : m.aYear(say(euros), String(from), String(to)),
    );
    if (lines.length === 0) return say(total);
    return lines.length === 1 && spans[0]!.from === spans[0]!.to
      ? lines[0]!
      : [...lines, m.inAll(say(total))].join(', ');
  };
  /** Whether only a mean of the country says how many there are here. */
  const isMeant = ({ row }: Action): boolean =>
    meanCount(leverIn(library.stock, row.id), asked.opened.place.people, library) !== undefined;
  const leftOut = actions.flatMap(({ standing, leftOut: part }) =>
    standing === 'decided' && part ? [words.pieces.costWithout(part)] : [],
  );
  const acting = ORDER.flatMap((standing): Article[] => {
    const held = actions.filter((action) => action.standing === standing);
    if (held.length === 0) return [];
    // where an action goes whose cost nobody finds
    const next = standing === 'decided' && blanks > 0 ? [{ text: m.studied(head, DECIDED) }] : [];
    const sum = standing === 'decided' && total && held.length > 1 ? m.total(total + without) : '';
    return [{ text: intro[standing], held, sum }, ...next];
  });
  const { voluntary } = m;
  const { aims } = targetsOf(parts);
  const articles: readonly Article[] = [
    {
      text:
        status === 'above' ? m.strategy : status === 'about' ? `[${m.strategy} | ${voluntary}]` : voluntary,
    },
    { text: m.law(shares(purchases), String(reuse.oldestYears), shares(reuse)) },
    ...acting,
    { text: gives(parts) ? m.gift : deliberation.maybe(m.gift) },
    {
      text: `${aims ? m.indicators : m.followed} ${status === 'above' || status === 'about' ? m.review : m.reviewFree}`,
    },
    ...(aims
      ? [{ text: m.budget(credits ? [budgetSaid(credits), ...leftOut].join(', ') + without : '') }]
      : []),
    { text: m.carried(head) },
  ];
  return articles.flatMap(({ text, held = [], sum = '' }, i): DraftPart[] => [
    { role: 'article', kind: 'paragraph', lead: deliberation.article(i + 1), text },
    ...held.map((action): DraftPart => ({
      role: 'action',
      kind: 'paragraph',
      text: [
        told(action, m),
        action.most === undefined ? '' : m.beyond(exact(action.most, language)),
        action.aid ? m.aid : '',
        action.row.id === GIFT ? m.givable : '',
        isMeant(action) ? m.toCount : '',
      ].join(''),
      ...(action.cost && { cost: action.cost }),
    })),
    ...(sum ? [{ role: 'action', kind: 'paragraph', text: sum } as const] : []),
  ]);
}

function told({ standing, row, price }: Action, m: DeliberationMessages['articles']): string {
  const calendar = m.calendar(row.start, row.full);
  return standing === 'decided'
    ? m.action(row.label, row.told, calendar, price)
    : m.unpriced(row.label, row.told, calendar);
}

/** Among indicators: what lies in drawers, which need not be told of what is only to be sought. */
const ASLEEP = 'asleep';

/** How far a decided action goes by year: what a council can count, and so its target. */
const aimOf = ({ row }: Action, { language, words }: Parts): string[] => [
  words.deliberation.annexes.decided(row.label, row.unit, DECIDED),
  ...aimsOf(row, language),
];

/**
 * The indicators of the act by year: what it aims at, which can be counted there; what the calculation expects of it; and
 * of all its actions together, where some are not decided.
 */
function targetsOf(parts: Parts) {
  const { library, asked, language, words, actions } = parts;
  const { summary } = asked;
  const { deliberation, note } = words;
  const m = deliberation.annexes;
  const years = targetYears(summary);
  const cell = ({ value, low, high }: TargetCell) =>
    low === undefined || (low === value && high === value) ? value : m.cell(value, low, high!);
  const open = actions.some(isOpen);
  const decided = actions.filter(({ standing }) => standing === 'decided');
  /** What is foreign to the policy has no line: without a policy, all that a council may follow has one. */
  const acting = actions.map(({ row }) => row.id);
  /** What an action of the act counts has its line already. */
  const about = library.reen.indicators.filter(
    (one) =>
      (actions.length === 0 || isAbout(one, summary, acting)) &&
      !decided.some(({ row }) => row.id === COUNTED_AS[one.id]),
  );
  const indicators = { ...library, reen: { ...library.reen, indicators: about } };
  const of = (summed: Summary) => indicatorsOf(indicators, summed, years, language, note.indicators);
  const computed = (summed: Summary) =>
    of(summed).flatMap(({ id, label, kind, cells }) =>
      kind === 'output' ? [{ id, row: [label, ...cells.map(cell)] }] : [],
    );
  /** Of what is decided: nothing more is expected of the act. */
  const held = open ? (asked.parts[0] ?? summary) : summary;
  return {
    header: [m.indicator, ...years.map(String)],
    open,
    held,
    targets: [
      ...decided.map((action) => aimOf(action, parts)),
      ...of(held).flatMap(({ id, label, kind, cells }) =>
        kind === 'law'
          ? [[m.legal(id === 'purchases' ? m.legalPurchases : label), ...cells.map(cell)]]
          : kind === 'own'
            ? [[label, ...years.map(() => m.toFollow)]]
            : [],
      ),
    ],
    aims: decided.length > 0,
    expected: decided.length > 0 ? computed(held).map(({ row }) => row) : [],
    together: computed(summary).flatMap(({ id, row }) => (id === ASLEEP ? [] : [row])),
  };
}

function annexesOf(parts: Parts): DraftPart[] {
  const { library, asked, address, language, words, actions } = parts;
  const { departures, opened } = asked;
  const { deliberation, note, pieces, tool } = words;
  const m = deliberation.annexes;
  const pulled = actions.length > 0;
  const blanks = blanksOf(actions).length;
  const heading = (text: string): DraftPart => ({ role: 'annex', kind: 'heading', text });
  const says = (text: string, role: Role = 'annex'): DraftPart => ({ role, kind: 'paragraph', text });
  const table = (header: readonly string[], rows: readonly (readonly string[])[]): DraftPart => ({
    role: 'annex',
    kind: 'table',
    header,
    rows,
  });
  const { header, open, held, targets, expected, together } = targetsOf(parts);
  const changes = changesSaid(departures, language, tool);
  /** The heading tells this list already. */
  const isOurs = ({ title }: Changes) => title === tool.changed.title;
  return [
    heading(m.actions),
    pulled
      ? table(
          m.columns,
          actions.map(({ row, means }) => [
            row.label,
            row.told,
            note.measures.until(row.start, row.full),
            means,
            row.ours ? pieces.council : pieces.shared,
            note.seals[row.seal],
          ]),
        )
      : says(m.none),
    heading(m.indicators),
    table(header, targets),
    ...(expected.length > 0
      ? [
          says([m.expected, otherLivesSaid(held, words.opened)].filter(Boolean).join(' ')),
          table(header, expected),
        ]
      : []),
    ...(open ? [says(m.together), table(header, together)] : []),
    heading(m.changed),
    ...(changes.some(isOurs) ? [] : [says(changes.length > 0 ? m.unchangedOnly : m.unchanged)]),
    ...changes.flatMap((each) => [
      ...(isOurs(each) ? [] : [says(`${each.title}${tool.colon}`)]),
      // what an act holds is told, and what is to be checked of it is told below
      ...each.lines.map((line) => says(line.replace(` ${tool.changed.few}`, ''))),
    ]),
    says(m.reopen(address)),
    heading(m.gift),
    table(m.giftColumns, m.receivers),
    says(m.notGiven),
    says(m.pledge),
    heading(m.check),
    ...(blanks > 0 ? [says(m.toWrite(blanks, DECIDED), 'check')] : []),
    ...departures.flatMap((each) =>
      each.kind === 'assumption' && each.counted?.few
        ? [says(m.few(whole(each.counted.owned, language), amount(each.counted.usual, language)), 'check')]
        : [],
    ),
    ...actions.flatMap(({ row }) => {
      const kept = keptSaid(leverIn(library.stock, row.id), library.stock, language, note);
      return kept ? [says(labelled(row.label, `${kept}.`, language), 'check')] : [];
    }),
    ...actions.flatMap(({ row }) => {
      const count = meanCount(leverIn(library.stock, row.id), opened.place.people, library);
      return count === undefined ? [] : [says(m.counted(amount(Math.round(count), language)), 'check')];
    }),
    ...library.reen.indicators.flatMap(({ law, doubt }) =>
      law === 'purchases' && doubt ? [says(m.purchases(doubt[language]), 'check')] : [],
    ),
    ...m.checks.map((check) => says(check, 'check')),
  ];
}
