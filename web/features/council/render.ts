/**
 * The council section on the server: the search, and the page of a territory with the scenario given in its address.
 */
import type { OwnTyped } from '../../../models/territory/own.ts';
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { readyBudget } from '../../../models/council/outcome/ready.ts';
import { ownedIn } from '../../../models/council/outcome/scope.ts';
import type { Beside } from '../../../models/council/outcome/beside.ts';
import type { Bands } from '../../../models/council/outcome/outcome.ts';
import type { Summary } from '../../../models/council/outcome/summary.ts';
import { countsDevices, withAssumed } from '../../../models/council/plan/assumed.ts';
import type { PolicyPlan } from '../../../models/council/plan/plan.ts';
import { boundGroup, reen } from '../../../models/territory/reen.ts';
import { byLanguage } from '../../dictionaries.ts';
import { farFewer } from '../../../models/council/plan/fewer.ts';
import type { CouncilMessages, ToolMessages } from './words/fr.ts';
import type { Body, Draw } from '../../document.ts';
import { once } from '../../../models/draws/memo.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import type { Own } from '../../picture/card.ts';
import { againstPath, factorPath, pathOf, territoryPath } from '../../pages.ts';
import type { Scope } from '../../../models/council/outcome/scope.ts';
import { departuresIn } from './changeWords.ts';
import { placeFactorsOf } from './fleet/placeFactors.ts';
import { fleetPage } from './fleet/render.ts';
import { votedIn } from './meeting/voted.ts';
import { createMeetingPage } from './meeting/render.ts';
import { createNotePages } from './note/render.ts';
import { council as searchPage, territory as territoryPage } from './page.ts';
import { rankedPicture } from './ranked.ts';
import { createOpener, withCosts, type Fields, type Opened } from './scenarioAddress.ts';
import { costsPaid } from './deliberation/paid.ts';
import { electricityOf, peopleSaid, reenSaid, sameHomesSaid, today, trendSaid } from './sentences.ts';
import type { OpenedMessages } from './words/opened/fr.ts';
import type { EverywhereMessages } from './everywhere/words/fr.ts';
import Panel from './everywhere/Panel.svelte';
import SearchPage from './SearchPage.svelte';
import { endsShown, lawsShown, leversShown, type LeverShown } from './leverWords.ts';
import { createSimulations, scopesIn } from './simulations.ts';
import TerritoryPage from './TerritoryPage.svelte';
import type { PlaceShown } from './view.ts';
import * as parts from './simulator/parts.ts';
import { createSimulator, type Initial } from './simulator/simulator.svelte.ts';
import Simulator from './simulator/Simulator.svelte';

const MESSAGES = byLanguage(
  import.meta.glob<CouncilMessages>('./words/*.ts', { eager: true, import: 'council' }),
);
const TOOL = byLanguage(import.meta.glob<ToolMessages>('./words/*.ts', { eager: true, import: 'tool' }));
const OPENED = byLanguage(
  import.meta.glob<OpenedMessages>('./words/opened/*.ts', { eager: true, import: 'opened' }),
);
const EVERYWHERE = byLanguage(
  import.meta.glob<EverywhereMessages>('./everywhere/words/*.ts', { eager: true, import: 'everywhere' }),
);
const MOST_FOUND = 20;

export function createCouncilPages(library: Library, territories: Territories, draw: Draw) {
  const simulations = createSimulations(library);
  const open = createOpener(library, territories);
  /** Made at the first request, as simulations are. */
  const levers = once(() => inEach((language) => leversShown(library, language, MESSAGES[language])));

  /** With where a place lists each, by its own figures; those of its offer, which was made before, are not made again. */
  function leversOf(language: Language, place: PlaceShown, told: PolicyPlan): LeverShown[] {
    const order = simulations.order(place, told);
    return levers()[language].map((lever) => ({ ...lever, rank: order.indexOf(lever.id) }));
  }

  const panels = inEach((language) => render(Panel, { props: { messages: EVERYWHERE[language] } }).body);

  /** @param own what was typed for a custom territory, when it does not describe a valid one */
  function search(language: Language, query: string, own?: OwnTyped): string {
    const m = MESSAGES[language];
    const found = query.trim() === '' ? undefined : territories.search(query, MOST_FOUND);
    const year = String(territories.facts.population.year);
    const main = render(SearchPage, {
      props: { language, messages: m, query, found, most: MOST_FOUND, year, own },
    }).body;
    const rest = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
    const addresses = inEach((each) => pathOf('council', each) + rest);
    const { title, description } = m.search;
    return draw(searchPage, language, { title, description, main, addresses });
  }

  /** @returns nothing when no territory has this code */
  function territory(language: Language, code: string, fields: Fields): string | undefined {
    const opened = open(code, fields);
    return opened && draw(territoryPage, language, bodyOf(language, opened));
  }

  /**
   * What a tool starts from, computed.
   * @param rank the scenario that is shown first
   */
  function initialOf(language: Language, { place, told, whole }: Opened, rank = 0): Initial {
    const m = MESSAGES[language];
    const { summaries, beside } = simulations.of(place, told);
    const scopes = scopesIn(place, library, told.assumed);
    const offer = simulations.offer(place, told, rank);
    return {
      language,
      place,
      base: library.stock.base,
      told,
      ...(rank > 0 && { rank }),
      whole,
      levers: leversOf(language, place, told),
      origin: library.programme.origin[language],
      summaries,
      beside,
      offer,
      scopes: shownScopes(scopes),
      ends: endsShown(library, { people: place.people, scopes }, language, m),
      laws: lawsShown(library, language, m),
      budget: readyBudget(place, library.stock),
      price: priceOf(library),
      trend: { said: trendSaid(library, language, m), about: againstPath(language) },
      departures: departuresIn({ told, place }, library, language),
      factors: factorPath('', language),
      names: namesOf([...summaries, ...offer.versus], library, language),
    };
  }

  /** Where an inventory has far fewer computers than the mean: as its own page asks, it may be a part of them. */
  function fewComputers({ people }: PlaceShown, { assumed }: Opened['told']) {
    const { computers } = placeFactorsOf(library);
    const each = assumed[computers];
    return each === undefined
      ? undefined
      : farFewer(Math.round(each * people), people, library.factors[computers]!.central);
  }

  function bodyOf(language: Language, opened: Opened): Body {
    const { territory: found, place, told, problems, rest } = opened;
    const m = MESSAGES[language];
    const initial = initialOf(language, opened);
    const summary = initial.summaries[0]!;
    const tool = createSimulator(initial, TOOL[language], { parts, opened: OPENED[language] });
    const same = found.kind === 'commune' ? territories.sameSize(found.population) : undefined;
    const rule = library.territories.reen;
    const group = boundGroup(found, found.epci && territories.get(found.epci.code), rule);
    const body = render(Simulator, { props: { tool } }).body;
    const page = render(TerritoryPage, {
      props: {
        language,
        messages: m,
        words: TOOL[language],
        territory: found,
        chosen: told.pulls.length > 0,
        same,
        sameHomes: sameHomesSaid(same, library, language, m),
        problems,
        inhabitants: peopleSaid(found, place.households, library, language, m),
        law: reenSaid(
          { status: reen(found, rule), group },
          library,
          language,
          m.diagnosis.reen,
          m.diagnosis.group,
        ),
        first: today(summary, library.stock.base),
        owned: ownedIn(place, library.stock, {
          ...library.catalogue.factors,
          ...withAssumed(library.stock, told.assumed).factors,
        }),
        counted: countsDevices(library.stock, told.assumed),
        few: fewComputers(place, told),
        electricity: electricityOf(place, library, language, m),
      },
      idPrefix: 't',
    }).body;
    return {
      title: m.title(found.name),
      description: m.description(found.name),
      main: `${page}<div id="council">${body}</div>${panels[language]}`,
      addresses: inEach((each) => territoryPath(found.code, each) + rest),
      state: { ...initial, summaries: initial.summaries.map(drawnOf), beside: middleOf(initial.beside) },
    };
  }

  /** What its picture draws of its own; nothing when no territory has this code, or when no action surely avoids anything. */
  function picture(language: Language, code: string): Own | undefined {
    const opened = open(code, []);
    if (!opened) return undefined;
    const { place, told } = opened;
    const words = { council: MESSAGES[language], tool: TOOL[language] };
    const { levers: gains } = simulations.offer(place, told);
    const scopes = scopesIn(place, library, told.assumed);
    // what a law bans there already avoids nothing for sure
    const offered = leversOf(language, place, told).filter(({ id }) => !scopes[id]!.banned);
    return rankedPicture(offered, gains, told.horizon, language, words);
  }

  return {
    still: [fleetPage(library, draw)],
    /** Whether a territory has this code. */
    opens: (code: string, fields: Fields): boolean => open(code, fields) !== undefined,
    /**
     * How many scenarios of an address do something, and the shortest query for them.
     * @returns nothing when no territory has this code
     */
    scenariosIn: (code: string, fields: Fields) => {
      const opened = open(code, fields);
      return opened && { scenarios: votedIn(opened.told).length - 1, query: opened.query };
    },
    /** The query of a draft once the costs that someone typed there are in its scenario; nothing where none was typed. */
    priced: (code: string, fields: Fields): string | undefined => {
      const opened = open(code, fields);
      const costs = opened && costsPaid(opened, fields, library.stock);
      return costs && withCosts(opened, costs, fields, library.stock.base);
    },
    search,
    territory,
    picture,
    ...createNotePages(library, territories, open, simulations, draw),
    meeting: createMeetingPage(library, open, initialOf, draw),
  };
}

/** With the years of what charts and tables draw, carbon, and the last year of all else. */
function drawnOf(summary: Summary): Summary {
  const { kg, kgSpread: _untold, ...others } = summary.series;
  const last = ({ reference, scenario, difference }: Bands): Bands => ({
    reference: reference.slice(-1),
    scenario: scenario.slice(-1),
    difference: difference.slice(-1),
  });
  const ends = Object.entries(others).map(([output, bands]) => [output, last(bands)] as const);
  // of sums, those that are told
  return {
    ...summary,
    total: { kg: summary.total.kg, reused: summary.total.reused } as Summary['total'],
    series: { kg, ...Object.fromEntries(ends) } as Summary['series'],
  };
}

/** The course on the other trend is drawn without its band. */
const middleOf = (beside: Beside): Beside => ({
  ...beside,
  other: beside.other.map(({ central }) => ({ central, low: central, high: central })),
});

/** Without why each ends, which is said in words. */
const shownScopes = (scopes: Readonly<Record<string, Scope>>): Initial['scopes'] =>
  Object.fromEntries(Object.entries(scopes).map(([id, { limit: _said, ...scope }]) => [id, scope]));

/** EUR of a new computer that a council buys, at the central value. */
const priceOf = ({ stock: { types, factors } }: Library): number =>
  types.reduce((sum, { price }) => sum + (price === undefined ? 0 : factors[price]!.central), 0);

const namesOf = (summaries: readonly Pick<Summary, 'drivers'>[], { factors }: Library, language: Language) =>
  Object.fromEntries(
    summaries.flatMap(({ drivers }) =>
      drivers.map(({ factor }) => [factor, factors[factor]!.label[language]] as const),
    ),
  );
