/** The site on the server: each page as a complete HTML document. `server/pages.ts` gives it addresses and headers. */
import type { Library } from '../data/library.ts';
import type { Territories } from '../data/territories/territories.ts';
import type { Language, Text } from '../models/catalogue/catalogue.ts';
import { documentOf, type Assets, type DocumentParts } from './document.ts';
import { createAverage, type Average } from './effects/average.ts';
import { renderAbout } from './features/about/render.ts';
import { renderApi, renderRoute } from './features/api/render.ts';
import { createHouseholdPages, type Posted } from './features/footprint/render.ts';
import type { Typed } from './features/council/note/render.ts';
import type { Fields } from './features/council/scenarioAddress.ts';
import { renderFleet } from './features/council/fleet/page.ts';
import { createCouncilPages } from './features/council/pages.ts';
import type { OwnTyped } from '../models/territory/own.ts';
import { renderHome } from './features/home/render.ts';
import { renderFactor } from './features/method/factorPage.ts';
import { renderFactors } from './features/method/factorsPage.ts';
import type { Search } from './features/method/factorsView.ts';
import { renderMethod } from './features/method/methodPage.ts';
import { renderPublished } from './features/method/publishedPage.ts';
import type { FactorsQuery } from './features/method/query.ts';
import { renderNotFound } from './features/notfound/render.ts';
import { renderUndone } from './features/undone/render.ts';
import type { Filled, Why } from './features/undone/why.ts';
import type { ProposalsQuery } from './features/proposals/query.ts';
import { createProposalPages } from './features/proposals/render.ts';
import type { Returned } from './features/school/comeBack/comeBackView.ts';
import type { WrongEntry } from './features/school/room/pages.ts';
import type { Shown } from './features/school/room/roomSteps.ts';
import { createSchoolPages } from './features/school/pages.ts';
import { renderSaved } from './features/saved/render.ts';
import type { SavedShown } from './features/saved/savedState.ts';
import { FLEET, PATHS, type PageName, type SheetName } from './pages.ts';

export { fromForm } from './features/footprint/shortForm.ts';
export type { Returned, WrongCode } from './features/school/comeBack/comeBackView.ts';
export type { KeptTotals } from './features/school/comeBack/compared.ts';
export type { WrongEntry } from './features/school/room/pages.ts';
export type { Role as RoomRole } from './features/school/room/types.ts';
export { sheetsOf } from './features/school/pages.ts';
export { addressOf, readQuery } from './features/method/query.ts';
export { addressOf as addressOfList } from './features/proposals/query.ts';
export { FLEET, LANGUAGES, PATHS, roomPath, sheetPath, territoryPartRoute, territoryPath } from './pages.ts';

export interface SiteParts {
  readonly library: Library;
  readonly territories: Territories;
  readonly assets: Assets;
  /** The search of the API, so that the page and the API find the same things. */
  readonly search: Search;
  /** The OpenAPI document, made together with its page. */
  readonly document: () => object;
  /** Addresses at which a class reaches this server; empty unless it was started for a class. */
  readonly lan: () => readonly string[];
}

/** The title, description and content of a page; the document around them is the same for all. */
export type PageBody = Pick<DocumentParts, 'title' | 'description' | 'main'>;

export type Site = ReturnType<typeof createSite>;

export function createSite({ library, territories, assets, search, document, lan }: SiteParts) {
  const { catalogue } = library;
  const household = createHouseholdPages(catalogue, assets.css.pages);
  let made: Average | undefined;
  const average = () => (made ??= createAverage(library));
  const proposals = createProposalPages(library, average);
  const school = createSchoolPages(library, territories, average);
  const council = createCouncilPages(library, territories);

  function page(
    name: PageName | undefined,
    language: Language,
    body: PageBody,
    extra: Partial<DocumentParts> = {},
  ): string {
    const addresses: Text = name ? PATHS[name] : PATHS.home;
    return documentOf(
      { language, page: name, addresses, version: catalogue.version, ...body, ...extra },
      assets,
    );
  }

  return {
    home: (language: Language): string => page('home', language, renderHome(language, library)),
    method: (language: Language): string => page('method', language, renderMethod(language, library)),
    published: (language: Language): string =>
      page('published', language, renderPublished('published', language, library)),
    stocks: (language: Language): string =>
      page('stocks', language, renderPublished('stocks', language, library)),
    lives: (language: Language): string =>
      page('lives', language, renderPublished('lives', language, library)),
    factors(language: Language, query: FactorsQuery): string {
      const { addresses, ...body } = renderFactors(language, library, query, search);
      return page('factor', language, body, { addresses });
    },
    /** @returns nothing when no figure has this name */
    factor(language: Language, id: string): string | undefined {
      const made = renderFactor(language, library, id);
      if (!made) return undefined;
      const { addresses, ...body } = made;
      return page('factor', language, body, { addresses });
    },
    proposals: (language: Language): string => page('proposals', language, proposals.overview(language)),
    facts: (language: Language): string => page('facts', language, proposals.facts(language)),
    readList: proposals.read,
    list(language: Language, query: ProposalsQuery): string {
      const { addresses, ...body } = proposals.list(language, query);
      return page('list', language, body, { addresses, script: 'proposals' });
    },
    /** @returns nothing when no proposal has this name */
    proposal(language: Language, id: string): string | undefined {
      const made = proposals.one(language, id);
      if (!made) return undefined;
      const { addresses, ...body } = made;
      return page('list', language, body, { addresses });
    },
    school: (language: Language): string =>
      page('school', language, school.school(language, lan()), { kit: true }),
    schoolData: (language: Language): string =>
      page('schoolData', language, school.privacy(language), { kit: true }),
    room(shown: Omit<Shown, 'lan'>): string {
      const { addresses, initial, ...body } = school.rooms.room({ ...shown, lan: lan()[0] });
      const entry = `${shown.role === 'pupil' ? 'room' : 'lead'}.${shown.language}`;
      const hydrate = { entry, state: initial, fetches: [] };
      return page('room', shown.language, body, { addresses, hydrate, bare: true, unlisted: true });
    },
    enterRoom(language: Language, wrong: WrongEntry | undefined, code: string): string {
      const { addresses, ...body } = school.rooms.enter(language, wrong, code);
      return page('room', language, body, { addresses, kit: true, unlisted: true });
    },
    comeBack(language: Language, returned: Returned): string {
      const { addresses, ...body } = school.comeBack(language, returned);
      return page('comeBack', language, body, { addresses, kit: true, unlisted: true });
    },
    revealed: school.rooms.revealed,
    classOf: school.rooms.classOf,
    sheet(language: Language, name: SheetName): string {
      const { addresses, ...body } = school.sheet(language, name);
      return page('print', language, body, { addresses, kit: true });
    },
    council(language: Language, query: string, own?: OwnTyped): string {
      const { addresses, ...body } = council.search(language, query, own);
      return page('council', language, body, { addresses });
    },
    /** @returns nothing when no territory has this code */
    territory(language: Language, code: string, fields: Fields): string | undefined {
      const made = council.territory(language, code, fields);
      if (!made) return undefined;
      const { addresses, initial, ...body } = made;
      const hydrate = { entry: `council.${language}`, state: initial, fetches: [] };
      return page('territory', language, body, { addresses, hydrate, styled: true });
    },
    /** Whether a territory has this code. */
    opens: (code: string, fields: Fields): boolean => council.open(code, fields) !== undefined,
    /**
     * @param host of this site, as the reader knows it
     * @returns nothing when no territory has this code
     */
    note(language: Language, code: string, fields: Fields, host: string): string | undefined {
      const made = council.note(language, code, fields, host);
      return made && page('note', language, made, { addresses: made.addresses, script: 'note', paper: true });
    },
    /** @returns nothing when no territory has this code */
    pieces(language: Language, code: string, fields: Fields, posted?: { typed: Typed; wrong: boolean }) {
      const made = council.pieces(language, code, fields, posted);
      const extra = posted ? { unlisted: true as const } : {};
      return (
        made && page('pieces', language, made, { addresses: made.addresses, script: 'pieces', ...extra })
      );
    },
    piecesFile: council.file,
    years: council.years,
    fleet(language: Language): string {
      const { initial, ...body } = renderFleet(language, library);
      const hydrate = { entry: `fleet.${language}`, state: initial, fetches: [] };
      return page('territory', language, body, { addresses: FLEET, hydrate, styled: true });
    },
    /** @param bytes sent for this page */
    about: (language: Language, bytes: number): string =>
      page('about', language, renderAbout(language, catalogue, bytes)),
    api: (language: Language): string => page('api', language, renderApi(language, document())),
    /** @returns nothing when no route of the API has this name */
    route(language: Language, id: string): string | undefined {
      const made = renderRoute(language, document(), id);
      if (!made) return undefined;
      const { addresses, ...body } = made;
      return page('route', language, body, { addresses });
    },
    saved: (language: Language, shown: SavedShown): string =>
      page(undefined, language, renderSaved(language, shown), {
        addresses: shown.addresses,
        unlisted: true,
      }),
    notFound: (language: Language, factor?: string): string =>
      page(undefined, language, renderNotFound(language, factor), { unlisted: true }),
    /**
     * @param address that was requested
     * @param filled the form that was sent there, if any
     */
    undone: (language: Language, why: Why, address: string, filled?: Filled): string =>
      page(undefined, language, renderUndone(language, why, address, filled), { unlisted: true }),
    household(language: Language): string {
      const { initial, ...body } = household(language);
      const hydrate = {
        entry: `household.${language}`,
        state: initial,
        fetches: [`${initial.catalogueUrl}/core`],
      };
      return page('household', language, body, { hydrate });
    },
    /** The answer to the short form: it neither needs nor sends any script. */
    householdAnswer(language: Language, posted: Posted): string {
      const { initial: _initial, ...body } = household(language, posted);
      return page('household', language, body, { unlisted: true });
    },
  };
}
