/**
 * The three pieces of the REEN law as rows of fields, filled in where the tool knows the answer. The form, the table
 * and the document are made from the same rows.
 */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import { inLeverOrder, rankedLevers } from '../../../../models/council/outcome/ranking.ts';
import { inForce, settingOf, usualDone } from '../../../../models/council/plan/plan.ts';
import { reen } from '../../../../models/territory/reen.ts';
import { amount, exact, percent, whole } from '../../../format.ts';
import type { PiecesMessages } from './words/fr.ts';
import { mass } from '../../../mass.ts';
import { massRange } from '../view.ts';
import { changesTold } from '../changeWords.ts';
import { labelsOf } from '../leverLabels.ts';
import { findingOf, payersOf, peopleSaid, today, underLawSaid } from '../sentences.ts';
import { netSaid } from '../net.ts';
import { actsOn, COUNTED_AS, indicatorsOf, isAbout, targetYears, type IndicatorRow } from './indicators.ts';
import { aimsOf, ambition, leverIn, measuresOf } from './measures.ts';
import { meansOf, paidByYear } from './means.ts';
import type { Asked } from './noteView.ts';
import type { Field, PieceRow, Piece, PiecesWords } from './pieces.ts';

function partsOf(library: Library, asked: Asked, language: Language, words: PiecesWords) {
  const years = targetYears(asked.summary);
  /** Indicators with their targets. */
  const targets = indicatorsOf(library, asked.summary, years, language, words.note.indicators);
  return { library, asked, language, words, targets, years };
}

type Parts = ReturnType<typeof partsOf>;

export function piecesView(library: Library, asked: Asked, language: Language, words: PiecesWords): Piece[] {
  const parts = partsOf(library, asked, language, words);
  const { pieces } = library.reen;
  const changed = changesTold(asked.departures, language, words.tool);
  const status = reen(asked.opened.territory, library.territories.reen);
  const binds = status === 'above' || status === 'about';
  const piece = (id: Piece['id'], rowTitle: string, rows: readonly PieceRow[]): Piece => ({
    id,
    title: pieces[id].title[language],
    ...(binds
      ? {
          asks: pieces[id].asks[language],
          due: words.pieces.due(pieces[id].due[language], pieces[id].article[language]),
        }
      : {
          asks: words.pieces.elsewhere(pieces[id].asks[language]),
          due: words.pieces.due(words.pieces.notAsked, pieces[id].article[language]),
        }),
    changed,
    against: comparedSaid(library, asked, language, words),
    rowTitle,
    rows,
  });
  const { content, columns, review } = words.pieces;
  return [
    piece('programme', content.subject, programmeRows(parts)),
    piece('strategy', columns.field, strategyRows(parts)),
    piece('review', review.indicator, reviewRows(parts)),
  ];
}

/** What the scenario is compared with, which of its levers do no more than the law, and what its result supposes. */
export const comparedSaid = (
  { stock }: Library,
  { summary, opened }: Pick<Asked, 'summary' | 'opened'>,
  language: Language,
  { council, tool, pieces }: PiecesWords,
): string =>
  [
    council.against[opened.told.trend],
    underLawSaid(summary, labelsOf(stock, language), language, tool),
    summary.supposed ? pieces.reserved(tool.gains.supposing) : '',
  ]
    .filter(Boolean)
    .join(' ');

function programmeRows({ library, asked, language, words }: Parts): PieceRow[] {
  const { kg, inUse, bought, asleep } = today(asked.summary, library.stock.base);
  const { territory, place, told } = asked.opened;
  const m = words.council.diagnosis;
  const say = (value: number) => amount(value, language);
  const people = territory.population;
  const known = {
    uses: [
      peopleSaid(territory, told.households ?? place.households, library, language, words.council),
      m.devices(say(inUse.central), say(bought.central), say(asleep.central)),
    ],
    impact: [
      m.carbon(
        mass(kg.central, language),
        massRange(kg, language, words.tool),
        say(people > 0 ? kg.central / people : 0),
      ),
      m.apart,
    ],
    actions: inLeverOrder(inForce(told), rankedLevers(library)).map((pull) => {
      const lever = library.stock.levers.find(({ id }) => id === pull.lever)!;
      const far = ambition(lever, pull.intensity, language);
      const year = pull.start === usualDone(pull.lever, library.stock.base).start ? '' : String(pull.start);
      return words.pieces.since(lever.label[language], far, year);
    }),
  };
  return library.reen.fields.map(({ id, label, hint, filled }) => ({
    id,
    title: label[language],
    fields: [
      {
        name: `programme.${id}`,
        label: words.pieces.content.text,
        hint: hint[language],
        value: filled ? known[filled].join(filled === 'actions' ? '\n' : ' ') : '',
      },
    ],
  }));
}

function strategyRows(parts: Parts): PieceRow[] {
  const { library, asked, language, words } = parts;
  const m = words.pieces;
  const pulled = inLeverOrder(asked.opened.told.pulls, rankedLevers(library));
  const whole: PieceRow = strategyRow(parts, 'all', m.all, {
    objective: pulled.length > 0 ? findingOf(asked.summary, true, language, words.tool) : '',
    indicator:
      pulled.length > 0
        ? targetWords(
            parts,
            parts.targets.find(({ id }) => id === 'carbon'),
          )
        : '',
    means: pulled.length > 0 ? budgetLines(parts).join('\n') : '',
  });
  const domains = library.reen.domains.all.flatMap(({ id, label, levers }) => {
    const own = pulled.filter(({ lever }) => levers.includes(lever));
    return own.length === 0
      ? [strategyRow(parts, id, `${label[language]} – ${m.noAction}`, {})]
      : own.map((pull) => pulledRow(parts, label[language], pull));
  });
  return [whole, ...domains];
}

/**
 * What the actions cost the council, a line for each year, as its act and its review say it; then, over all the years,
 * what is bought less or more, and what both come to. Where a cost is unknown, the line that says so comes first.
 */
function budgetLines({ library, asked, language, words }: Parts): string[] {
  const { opened, summary } = asked;
  const { euros, years } = summary;
  const { tool, pieces } = words;
  const setting = settingOf(opened.told, opened.place, library.stock.base);
  const rows = opened.told.pulls.flatMap((pull) => {
    const lever = library.stock.levers.find(({ id }) => id === pull.lever)!;
    const paid = paidByYear(lever, pull, opened.told.costs, { stock: library.stock, setting });
    return paid ? [paid] : [];
  });
  const line = (what: string, { value, range }: { readonly value: string; readonly range: string }) =>
    pieces.inYear(what, range ? `${value} (${range})` : value);
  const spent = years.map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0));
  const each = years.flatMap((year, i) =>
    spent[i] === 0 ? [] : [pieces.inYear(String(year), tool.money.euros(whole(spent[i]!, language)))],
  );
  const bought = payersOf('ours', euros, language, tool).filter(({ id }) => id === 'purchases');
  const net = netSaid(euros, language, tool);
  const lines = [
    ...(each.length > 0 ? [pieces.spending, ...each] : []),
    ...bought.map((payer) => line(payer.label, payer)),
  ];
  const all = line(net.label, net);
  return euros.unknown.length > 0 ? [all, ...lines] : [...lines, all];
}

type StrategyColumn = Exclude<keyof PiecesMessages['columns'], 'field'>;

function strategyRow(
  { words: { pieces } }: Parts,
  id: string,
  title: string,
  known: Partial<Record<StrategyColumn, string>>,
): PieceRow {
  const column = (name: StrategyColumn): Field => ({
    name: `strategy.${id}.${name}`,
    label: pieces.columns[name],
    value: known[name] ?? '',
  });
  return { id, title, fields: (['objective', 'indicator', 'who', 'means', 'calendar'] as const).map(column) };
}

function pulledRow(parts: Parts, domain: string, pull: Pull): PieceRow {
  const { library, asked, language, words, years } = parts;
  const { pieces: m, note } = words;
  const { place, told } = asked.opened;
  const setting = settingOf(told, place, library.stock.base);
  const [row] = measuresOf([pull], library, years, asked.opened, language, words);
  const lever = library.stock.levers.find(({ id }) => id === pull.lever)!;
  return strategyRow(parts, pull.lever, `${domain} – ${row!.label}`, {
    objective: m.known(m.by(row!.told, row!.full), note.seals[row!.seal]),
    indicator: years.map((year, i) => m.inYear(String(year), row!.cells[i]!)).join(' · '),
    who: row!.ours ? m.council : m.shared,
    means: meansOf(lever, pull, told.costs, { stock: library.stock, setting, language, words }),
    calendar: note.measures.until(row!.start, row!.full),
  });
}

/** What a council compares a year with: the first one after this, then those of its targets. */
function reviewYears({ library, asked: { summary }, years }: Parts): number[] {
  const next = library.stock.base + 2;
  return [...new Set([...summary.years.filter((year) => year === next), ...years])];
}

function reviewRows(before: Parts): PieceRow[] {
  const { library, asked, language, words } = before;
  const years = reviewYears(before);
  const acting = asked.opened.told.pulls.map(({ lever }) => lever);
  // as in the act: what is foreign to the policy has no line, and without one all that a council may follow has
  const about = library.reen.indicators.filter(
    (one) => acting.length === 0 || isAbout(one, asked.summary, acting),
  );
  const followable = { ...library, reen: { ...library.reen, indicators: about } };
  const targets = indicatorsOf(followable, asked.summary, years, language, words.note.indicators);
  const parts = { ...before, years, targets };
  const m = words.pieces.review;
  const rowOf = (id: string, title: string, aims: readonly string[], beside: string): PieceRow => ({
    id,
    title,
    fields: [
      {
        name: `review.${id}.targets`,
        label: m.targets,
        value: aims.filter(Boolean).join(' — '),
        fixed: true,
      },
      { name: `review.${id}.beside`, label: m.beside, value: beside, fixed: true },
      { name: `review.${id}.value`, label: m.value, value: '' },
      { name: `review.${id}.comment`, label: m.comment, value: '' },
    ],
  });
  const followed = about.map((indicator, i) => {
    const { id, label, national } = indicator;
    const beside = national
      ? words.pieces.national(
          exact(national.value, language),
          exact(national.low, language),
          exact(national.high, language),
          String(national.year),
        )
      : lawBeside(parts, id);
    const pull = followedBy(parts, indicator);
    return {
      pull,
      row: rowOf(
        id,
        label[language],
        [targetWords(parts, targets[i], true), pull ? aimSaid(parts, pull) : ''],
        beside,
      ),
    };
  });
  // the year is reviewed action by action: what no indicator counts has a line of its own
  const others = asked.opened.told.pulls
    .filter((pull) => isOurs(parts, pull) && followed.every((one) => one.pull !== pull))
    .map((pull) => {
      const { id, label } = leverIn(library.stock, pull.lever);
      const [row] = measuresOf([pull], library, years, asked.opened, language, words);
      const title = m.action(label[language], row!.unit);
      return rowOf(id, title, [aimSaid(parts, pull)], '');
    });
  return [...followed.map(({ row }) => row), ...others];
}

/** Whether the council decides it, beyond what a law asks already. */
const isOurs = ({ library, asked }: Parts, { lever }: Pull): boolean =>
  leverIn(library.stock, lever).competence === 'council' &&
  !asked.summary.underLawAtEnd.some((one) => one.lever === lever);

/** The action of the scenario that an indicator counts, where it goes further than a law asks. */
function followedBy(parts: Parts, indicator: Library['reen']['indicators'][number]): Pull | undefined {
  const { library, asked } = parts;
  const { pulls } = asked.opened.told;
  const pull =
    actsOn(indicator, pulls, library) ?? pulls.find(({ lever }) => lever === COUNTED_AS[indicator.id]);
  return pull && isOurs(parts, pull) ? pull : undefined;
}

/** How far an action goes, year by year. */
function aimSaid({ library, asked, language, words, years }: Parts, pull: Pull): string {
  const [row] = measuresOf([pull], library, years, asked.opened, language, words);
  const aims = aimsOf(row!, language);
  const said = years.map((year, i) => words.pieces.inYear(String(year), aims[i]!)).join(' · ');
  return words.pieces.aim(row!.label, said);
}

/** "2028 : 1,2 t · 2030 : 1,5 t". @param ranged whether each has its range, where it has one */
function targetWords({ asked, years, words }: Parts, row: IndicatorRow | undefined, ranged = false): string {
  if (!row || (row.kind === 'output' && asked.opened.told.pulls.length === 0)) return '';
  // what a policy moves the other way is no target
  if (!row.aimed) return '';
  const { range } = words.note.indicators;
  return row.cells
    .map(({ value, low, high }, i) => {
      const told = ranged && low !== undefined ? `${value} ${range(low, high!)}` : value;
      return words.pieces.inYear(String(years[i]), told);
    })
    .join(' · ');
}

/** How a legal ratio is counted, with all its thresholds and what nobody is sure of. */
function lawBeside({ library, language, words }: Parts, id: string): string {
  const { law, doubt } = library.reen.indicators.find((each) => each.id === id)!;
  if (!law) return '';
  const { formula, thresholds } = library.fleet.rules.law[law];
  const shares = thresholds.map(({ from, share }) =>
    words.pieces.inYear(String(from), percent(share, language)),
  );
  return [`${shares.join(' · ')}.`, formula[language], doubt?.[language] ?? ''].join(' ').trim();
}
