/** The whole content of the note, in one language. */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { FROM_TO } from '../../../../models/catalogue/writing.ts';
import type { Departure } from '../../../../models/council/plan/departures.ts';
import type { Beside } from '../../../../models/council/outcome/beside.ts';
import type { Gained } from '../../../../models/council/outcome/gains.ts';
import type { Summary } from '../../../../models/council/outcome/summary.ts';
import { inLeverOrder, rankedLevers } from '../../../../models/council/outcome/ranking.ts';
import { countsFleet, inForce, type PolicyPlan } from '../../../../models/council/plan/plan.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import type { Law } from '../../../../data/files.ts';
import { reen, type ReenStatus } from '../../../../models/territory/reen.ts';
import type { Territory } from '../../../../models/territory/territory.ts';
import type { SizeClass } from '../../../../models/territory/sizeClass.ts';
import { amount, exact, hundredths, whole } from '../../../format.ts';
import type { CouncilMessages, ToolMessages } from '../words/fr.ts';
import type { OpenedMessages } from '../words/opened/fr.ts';
import type { NoteMessages } from './words/fr.ts';
import type { OpenedOne } from '../scenarioAddress.ts';
import {
  doneSaid,
  electricityOf,
  findingOf,
  whyMore,
  homes,
  lawSaid,
  payersOf,
  reenSaid,
  shareOf,
  today,
  underLawSaid,
} from '../sentences.ts';
import { otherLivesSaid } from '../lastYear.ts';
import { netSaid, sumSaid } from '../net.ts';
import { changesSaid } from '../changeWords.ts';
import { casesSaid, isEither, NOTHING } from '../gainWords.ts';
import { priceSaid } from '../simulator/price.ts';
import { scopesIn } from '../simulations.ts';
import { mass, signed } from '../../../mass.ts';
import { fallen, massRange } from '../view.ts';
import { indicatorsOf, targetYears } from './indicators.ts';
import { lawsOf, sharesOf } from './laws.ts';
import { labelsOf } from '../leverLabels.ts';
import { meanCount, unpricedPart } from '../leverWords.ts';
import { keptSaid, measuresOf } from './measures.ts';

type Figures = (law: Law) => readonly (Law['figure'] | undefined)[];
/** What is said of the law on strategies: of a place that it does not bind, nothing that reads as a date to be kept. */
const REEN_SAYS: Readonly<Record<ReenStatus | 'unnamed', Figures>> = {
  above: ({ figure }) => [figure],
  about: ({ figure }) => [figure],
  below: () => [],
  unnamed: ({ threshold }) => [threshold],
};

export interface NoteWords {
  readonly council: CouncilMessages;
  readonly tool: ToolMessages;
  readonly note: NoteMessages;
  readonly opened: OpenedMessages;
}

/** A summary, and whether most of it rests on figures that nobody checked. */
export type Held = Summary & { readonly supposed: boolean };

/** How often carbon falls, and what that supposes. */
export const helpsSaid = ({ total, supposed }: Held, language: Language, { note, tool }: NoteWords): string =>
  note.effect.helps(casesSaid(total.kg.helps, language, tool), supposed ? tool.gains.supposing : '');

export interface Asked {
  readonly opened: OpenedOne;
  readonly summary: Held;
  /** Of the parts of the scenario that were asked for, in their order. */
  readonly parts: readonly Held[];
  readonly beside: Beside;
  /** Hypotheses that are not ours. */
  readonly departures: readonly Departure[];
  /** The group of communes that the law on strategies binds, where it does not bind the place. */
  readonly group: Territory | undefined;
  /** Communes of about the same size; absent when the territory is not a commune. */
  readonly same: SizeClass | undefined;
}

/** The pulls that a council decides alone: the figures of a deliberation are those of these. */
export const oursIn = ({ pulls }: Pick<PolicyPlan, 'pulls'>, { stock }: Pick<Library, 'stock'>): Pull[] =>
  pulls.filter(({ lever }) =>
    stock.levers.some(({ id, competence }) => id === lever && competence === 'council'),
  );

export type NoteView = ReturnType<typeof noteView>;

/** @param gains what each action brings, by lever */
export function noteView(
  library: Library,
  { opened, summary, parts: [ours], beside, departures, group, same }: Asked,
  gains: Readonly<Record<string, Gained>>,
  language: Language,
  words: NoteWords,
) {
  const { territory, place, told } = opened;
  const { council, tool: m, note } = words;
  const years = targetYears(summary);
  const pulls = inLeverOrder(told.pulls, rankedLevers(library));
  const scopes = scopesIn(place, library, told.assumed);
  const measures = measuresOf(pulls, library, years, opened, language, words).map((row) => {
    const { most, banned } = scopes[row.id]!;
    const { intensity } = pulls.find(({ lever }) => lever === row.id)!;
    const beyond = intensity > most && m.levers.implausible(exact(most, language));
    const lever = library.stock.levers.find(({ id }) => id === row.id)!;
    const count = meanCount(lever, place.people, library);
    const where = banned
      ? m.gains.banned.replace(/, $/, '')
      : count !== undefined && council.ends.mean(amount(Math.round(count), language));
    return {
      ...row,
      told: [row.told, keptSaid(lever, library.stock, language, note), beyond, where]
        .filter(Boolean)
        .join(' · '),
      ...ownOf(gains[row.id]!, language, m, note),
    };
  });
  const status = reen(territory, library.territories.reen);
  const { purchases, reuse } = library.fleet.rules.law;
  const asked = [purchases, reuse];
  const pulled = told.pulls.length > 0;
  return {
    title: told.titles?.[0] ?? '',
    kind: council.kinds[territory.kind]!,
    around: [territory.department, territory.epci].flatMap((each) => each?.name ?? []),
    people: note.inhabitants(
      whole(territory.population, language),
      territory.years.map(({ year }) => String(year)).join(', '),
      homes(told.households ?? place.households, language),
    ),
    diagnosis: diagnosisOf(today(summary, library.stock.base), territory.population, language, words),
    method: note.diagnosis.method(countsFleet(told, library.stock)),
    electricity: electricityOf(place, library, language, council),
    same: same && sameWords(same, language, note),
    years: years.map(String),
    measures,
    /** What the carbon and the euros of each action are. */
    own: pulled ? note.measures.own(String(told.horizon), measures.length > 1) : '',
    changes: changesSaid(departures, language, m),
    finding: [
      findingOf(summary, pulled, language, m),
      underLawSaid(summary, labelsOf(library.stock, language), language, m),
      whyMore(summary, language, m),
    ]
      .filter(Boolean)
      .join(' '),
    share: pulled ? shareOf(summary, language, m) : '',
    /** Where some actions are not the council’s alone: what those that are do by themselves. */
    ours: ours ? note.effect.ours(findingOf(ours, true, language, m)) : '',
    done: [
      doneSaid(summary, inForce(told).length > 0, language, m),
      ...shortSaid(told, library, language, note),
    ]
      .filter(Boolean)
      .join(' '),
    helps: pulled ? helpsSaid(summary, language, words) : '',
    money: moneyOf(library, summary, { people: place.people, language, words }),
    indicators: indicatorsOf(library, summary, years, language, note.indicators).filter(
      ({ kind }) => kind === 'law' || (kind === 'output' && pulled),
    ),
    lives: pulled ? otherLivesSaid(summary, words.opened) : '',
    lawEffect: lawSaid(beside.law, told.horizon, language, note.law, m),
    laws: lawsOf(library, told.pulls, status).map((law) => ({
      id: law.id,
      title: law.title[language],
      article: law.article[language],
      /** Whether the law binds this place, when its text does not say so. */
      here:
        law.id === library.reen.law
          ? reenSaid({ status, group }, library, language, council.diagnosis.reen, council.diagnosis.group)
          : '',
      /** What it asks for, in few words: where the sheet has no room for its text. */
      shares: asked.flatMap((ratio) =>
        ratio.law === law.id ? [sharesOf(ratio, library.stock.base + 1, language, note.law)] : [],
      )[0],
      figure: (law.id === library.reen.law
        ? REEN_SAYS[status ?? 'unnamed'](law)
        : [law.threshold, law.figure]
      )
        .flatMap((each) => each?.[language] ?? [])
        .join(' '),
    })),
    against: council.against[told.trend],
    version: note.method.version(library.catalogue.version, library.catalogue.hash),
    draws: whole(summary.draws, language),
  };
}

/** What an action brings to those that are chosen, in a cell each: as a change, and from one to the other where it may be either. */
function ownOf({ saved, euros, unknown }: Gained, language: Language, m: ToolMessages, note: NoteMessages) {
  const { low, central, high } = fallen(saved);
  const none = Math.max(Math.abs(low), Math.abs(high)) < NOTHING;
  const say = (kg: number) => mass(kg, language);
  const paid = Math.abs(euros) < NOTHING ? '' : m.money.euros(signed(euros, language));
  return {
    carbon: none
      ? '0'
      : isEither({ low, central, high })
        ? FROM_TO[language](say(low), `+${say(high)}`)
        : say(central),
    euros: unknown ? (paid ? note.measures.apart(paid) : m.gains.unknown) : paid || m.money.euros('0'),
  };
}

/** Of each share that the law asks for and that the council says is lower: by how many points. */
const shortSaid = (
  { done }: PolicyPlan,
  { stock }: Library,
  language: Language,
  { law }: NoteMessages,
): string[] =>
  done.flatMap(({ lever: id, intensity }) => {
    const { label, minimum = [] } = stock.levers.find((lever) => lever.id === id)!;
    const next = minimum.find((each) => each.intensity > intensity);
    if (!next) return [];
    const share = (value: number) => hundredths(exact(value, language), language);
    const points = exact(next.intensity - intensity, language);
    return [law.short(label[language], share(intensity), points, share(next.intensity), String(next.from))];
  });

function diagnosisOf(
  { kg, inUse, bought, asleep }: ReturnType<typeof today>,
  people: number,
  language: Language,
  { tool, note }: NoteWords,
) {
  const say = (value: number) => amount(value, language);
  const m = note.diagnosis;
  return [
    { id: 'kg', value: mass(kg.central, language), label: m.carbon, beside: massRange(kg, language, tool) },
    {
      id: 'perPerson',
      value: m.kg(people > 0 ? say(kg.central / people) : '0'),
      label: m.perPerson,
      beside: '',
    },
    { id: 'inUse', value: say(inUse.central), label: m.inUse, beside: m.bought(say(bought.central)) },
    { id: 'asleep', value: say(asleep.central), label: m.asleep, beside: '' },
  ];
}

const sameWords = (
  { communes, from, below }: SizeClass,
  language: Language,
  { diagnosis: m }: NoteMessages,
) => {
  const [count, least] = [whole(communes, language), whole(from, language)];
  return below === undefined ? m.sameOpen(count, least) : m.same(count, least, whole(below, language));
};

interface Account {
  readonly people: number;
  readonly language: Language;
  readonly words: NoteWords;
}

function moneyOf({ stock }: Library, summary: Summary, { people, language, words }: Account) {
  const { tool: m, note } = words;
  const { euros, years } = summary;
  const net = euros.net.central;
  const whole = euros.unknown.length === 0;
  const names = euros.unknown.map((id) =>
    unpricedPart(
      stock.levers.find((lever) => lever.id === id)!,
      language,
    ),
  );
  const paid = years.filter((_, at) => euros.byYear[at]!.central !== 0);
  const [first, last] = [paid[0], paid.at(-1)];
  return {
    title: note.money.title(String(years.at(-1))),
    payers: payersOf('ours', euros, language, m),
    others: payersOf('others', euros, language, m),
    net: netSaid(euros, language, m),
    sum: sumSaid(euros, language, m),
    perTonne: priceSaid(summary, language, m, words.opened.money),
    perPerson:
      people > 0 && net !== 0 && whole && first && last
        ? note.money[net > 0 ? 'perPerson' : 'saved'](
            m.money.euros(amount(Math.abs(net) / people / (last - first + 1), language)),
            first,
            last,
          )
        : '',
    unknown: names.length > 0 ? note.money.unknown(names.join(', ')) : '',
  };
}
