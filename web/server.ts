/** The site on the server: each page as a complete HTML document. `server/pages/` answers with them. */
import type { Library } from '../data/library.ts';
import type { Versions } from '../data/versions/load.ts';
import type { Territories } from '../data/territories/territories.ts';
import type { Language } from '../models/catalogue/catalogue.ts';
import { createDraw, type Assets } from './document.ts';
import { createAverage, type Average } from './effects/average.ts';
import { aboutPage } from './features/about/render.ts';
import { createApiPages } from './features/api/render.ts';
import { createCouncilPages } from './features/council/render.ts';
import { createHouseholdPages } from './features/footprint/render.ts';
import { homePage } from './features/home/render.ts';
import type { Search } from './features/method/factorsView.ts';
import { createMethodPages } from './features/method/render.ts';
import { drawNotFound } from './features/notfound/render.ts';
import { createProposalPages } from './features/proposals/render.ts';
import { drawSaved } from './features/saved/render.ts';
import type { SavedShown } from './features/saved/savedState.ts';
import { createSchoolPages } from './features/school/render.ts';
import { drawUndone } from './features/undone/render.ts';
import type { Filled, Why } from './features/undone/why.ts';

export interface SiteParts {
  readonly library: Library;
  /** The versions that are kept. */
  readonly versions: Versions;
  readonly territories: Territories;
  readonly assets: Assets;
  /** The search of the API, so that the page and the API find the same things. */
  readonly search: Search;
  /** The OpenAPI document, made together with its page. */
  readonly document: () => object;
  /** Addresses at which a class reaches this server; empty unless it was started for a class. */
  readonly lan: () => readonly string[];
}

export type Site = ReturnType<typeof createSite>;

export function createSite({ library, versions, territories, assets, search, document, lan }: SiteParts) {
  const { catalogue } = library;
  const draw = createDraw(assets, catalogue.version);
  let made: Average | undefined;
  const average = () => (made ??= createAverage(library));
  const household = createHouseholdPages(catalogue, assets.css.pages, draw);
  const proposals = createProposalPages(library, average, draw);
  const council = createCouncilPages(library, territories, draw);
  const school = createSchoolPages({ library, territories, average, lan, draw });
  const method = createMethodPages({ library, territories, versions, search, draw });
  const api = createApiPages(document, draw);
  return {
    still: [
      homePage(library, draw),
      ...[household, proposals, council, school, method, api].flatMap(({ still }) => still),
    ],
    queried: [proposals.queried, method.queried],
    named: [proposals.named, ...method.named, api.named],
    about: aboutPage(catalogue, draw),
    household,
    council,
    school,
    /** @param factor the requested name, when the address was that of a figure */
    notFound: (language: Language, factor?: string): string => drawNotFound(draw, language, factor),
    saved: (language: Language, shown: SavedShown): string => drawSaved(draw, language, shown),
    /**
     * @param address that was requested
     * @param filled the form that was sent there, if any
     */
    undone: (language: Language, why: Why, address: string, filled?: Filled): string =>
      drawUndone(draw, language, why, address, filled),
  };
}
