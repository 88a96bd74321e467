/**
 * What GET routes answer, as the document shows it: each worked out by what its route answers with, when the document is
 * first asked for.
 */
import type { Library } from '../../../data/library.ts';
import { libraryBy } from '../../../data/programme/leversAlone.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { DOCUMENT_LANGUAGE } from '../../../models/catalogue/documentLanguage.ts';
import { ofHomes, ofMethods } from '../../../models/catalogue/homes.ts';
import { core, pack } from '../../../models/catalogue/wire.ts';
import { once } from '../../../models/draws/memo.ts';
import { SAVED_DAYS } from '../../../models/council/plan/saved.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { indexOf, partOf, proseOf } from '../catalogue/routes.ts';
import { communesCsv } from '../communes/routes.ts';
import { corridorOf } from '../corridor/routes.ts';
import { pageOf } from '../factors/routes.ts';
import { factorDetailOf } from '../factors/row.ts';
import { createFactorSearch } from '../factors/search.ts';
import { rulesOf } from '../fleets/routes.ts';
import { healthOf, READY, versionOf } from '../health/routes.ts';
import { policiesOf } from '../policies/routes.ts';
import { pricesOf } from '../prices/routes.ts';
import { programmeOf } from '../programme/routes.ts';
import { proposalDetailOf } from '../proposals/detail.ts';
import { proposalsOf } from '../proposals/routes.ts';
import { proposalRows } from '../proposals/row.ts';
import { ROOM_CODE, roomAnswers, TOTALS_CODE } from '../rooms/answers.ts';
import { KEPT_AT, SCENARIOS } from '../scenarios/examples.ts';
import { bodyOf } from '../scenarios/routes.ts';
import { territoriesBodyOf, territoryBodyOf } from '../territories/body.ts';
import { TERRITORY_EXAMPLES } from '../territories/examples.ts';

/** An answer that may be shown. */
export interface Answered {
  /** Of the document. */
  readonly path: string;
  /** What is asked, to get it. */
  readonly address: string;
  readonly summary: string;
  /** @returns nothing where the programme that a server shows has nothing of the kind */
  readonly answer: () => object | string | undefined;
  readonly type?: string;
  /** What is left out besides what is cut. */
  readonly without?: string;
}

export interface Knowing {
  readonly library: Library;
  readonly territories: Territories;
  readonly estimators: Estimators;
}

const FACTOR = 'smartphone.manufacture';
const FOUND = { search: 'smartphone', perPage: 1 } as const;
const PROPOSAL = 'public-reuse';
const COMMUNES_SHOWN = 2;
const DAY_MS = 24 * 60 * 60 * 1000;
const EVENTS = 'text/event-stream';

export function answersOf({ library, territories, estimators }: Knowing): readonly Answered[] {
  const { catalogue } = library;
  const language = DOCUMENT_LANGUAGE;
  const inEnglish = `?lang=${language}`;
  const { search, commune } = TERRITORY_EXAMPLES;
  // a host may leave the measures out
  const proposed = [...library.measures, ...library.gestures].map(({ id }) => id);
  const proposal = proposed.includes(PROPOSAL) ? PROPOSAL : proposed[0]!;
  const rooms = once(() => roomAnswers(libraryBy(library), language));
  const { territory, query } = SCENARIOS.leTrait.value;
  const scenario = {
    id: ROOM_CODE,
    territory,
    query,
    created: KEPT_AT,
    expires: KEPT_AT + SAVED_DAYS.usual * DAY_MS,
  };
  /** Answers of addresses that only a language is told. */
  const same = (
    path: string,
    summary: string,
    answer: () => object | undefined,
    address = path,
  ): Answered => ({ path, address: address + inEnglish, summary, answer });
  /** Numbers, or a part of them, by the hash of the present catalogue. */
  const numbers = (part: string, summary: string, answer: () => object): Answered => {
    const path = `/api/v1/catalogue/{hash}${part}`;
    const address = path.replace('{hash}', catalogue.hash).replace('{language}', language);
    return { path, address, summary, answer };
  };
  /** Parts of a room. */
  const ofRoom = (part: string, summary: string, answer: () => object): Answered =>
    same(`/api/v1/rooms/{code}${part}`, summary, answer, `/api/v1/rooms/${ROOM_CODE}${part}`);
  return [
    {
      path: '/api/v1/catalogue',
      address: '/api/v1/catalogue',
      summary: 'The present one',
      answer: () => indexOf(library),
    },
    numbers('', 'All of them', () => pack(catalogue)),
    numbers('/core', 'Those of an average home', () => partOf(core(catalogue))),
    numbers('/homes/{language}', 'Those of any home', () => partOf(ofHomes(catalogue, language))),
    numbers('/methods/{language}', 'Those of any home, by any method', () =>
      partOf(ofMethods(catalogue, language)),
    ),
    numbers('/prose/{language}', 'Where the numbers come from', () => proseOf(library, language)),
    {
      path: '/api/v1/communes.csv',
      address: '/api/v1/communes.csv',
      summary: 'The most peopled communes',
      answer: () => communesCsv(library, territories, territories.communes().slice(0, COMMUNES_SHOWN)),
      type: 'text/csv',
      without: `the rows after the first ${COMMUNES_SHOWN}`,
    },
    same('/api/v1/corridor', 'Budgets, shares and the floor', () => corridorOf(library, language)),
    {
      path: '/api/v1/factors',
      address: `/api/v1/factors?search=${FOUND.search}&perPage=${FOUND.perPage}&lang=${language}`,
      summary: 'The first of those that speak of smartphones',
      answer: () => {
        const asked = { ...FOUND, page: 1, lang: language };
        return pageOf(createFactorSearch(library)(asked), asked, library, language);
      },
    },
    same(
      '/api/v1/factors/{id}',
      'What it takes to make a smartphone',
      () => library.factors[FACTOR] && factorDetailOf(library.factors[FACTOR], library, language),
      `/api/v1/factors/${FACTOR}`,
    ),
    same('/api/v1/fleets', 'Words and rules', () => rulesOf(library, language)),
    same('/api/v1/policies', 'The lever that saves the most, and numbers', () =>
      policiesOf(library, language),
    ),
    same('/api/v1/prices', 'The first device and its prices', () => pricesOf(library, language)),
    same('/api/v1/programme', 'The first chapter', () => programmeOf(library, language)),
    same('/api/v1/proposals', 'The first proposal, the first lever', () => proposalsOf(library, language)),
    same(
      '/api/v1/proposals/{id}',
      'One of them, and what it saves in a French household',
      () => {
        const row = proposalRows(library, language).find(({ id }) => id === proposal);
        return row && proposalDetailOf(row, library, estimators, language);
      },
      `/api/v1/proposals/${proposal}`,
    ),
    {
      path: '/api/v1/territories',
      address: `/api/v1/territories?q=${encodeURIComponent(search.q)}&limit=${search.limit}&lang=${language}`,
      summary: search.summary,
      answer: () => territoriesBodyOf(search.q, search.limit, territories, language),
    },
    same(
      '/api/v1/territories/{code}',
      commune.summary,
      () => territoryBodyOf(territories.get(commune.code)!, territories, library, language),
      `/api/v1/territories/${commune.code}`,
    ),
    same(
      '/api/v1/scenarios/{id}',
      SCENARIOS.leTrait.summary,
      () => bodyOf(scenario, language),
      `/api/v1/scenarios/${scenario.id}`,
    ),
    ofRoom('', 'One pupil has joined', () => rooms().room),
    ofRoom('/desk', 'One pupil has joined', () => rooms().desk),
    { ...ofRoom('/stream', 'The first event, once one pupil has joined', () => rooms().event), type: EVENTS },
    same(
      '/api/v1/totals/{code}',
      'A vote of eleven by raised hands',
      () => rooms().totals,
      `/api/v1/totals/${TOTALS_CODE}`,
    ),
    { path: '/healthz', address: '/healthz', summary: 'All is well', answer: () => healthOf(library, 'ok') },
    { path: '/readyz', address: '/readyz', summary: 'They may', answer: () => READY },
    { path: '/version', address: '/version', summary: 'This one', answer: () => versionOf(library) },
  ];
}
