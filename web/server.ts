/** The site on the server: each page as a complete HTML document. `server/pages/` answers with them. */
import type { Language } from '../models/catalogue/catalogue.ts';
import { once } from '../models/draws/memo.ts';
import { rated } from './accessibility.ts';
import { checkAllWords } from './dictionaries.ts';
import { createDraw } from './document.ts';
import { createAverage } from './effects/average.ts';
import { aboutPage } from './features/about/render.ts';
import { weightsIn } from './features/about/weight.ts';
import { createEmbedPage } from './features/embed/render.ts';
import { createCouncilPages } from './features/council/render.ts';
import { createHouseholdPages } from './features/footprint/render.ts';
import { createFinder } from './features/notfound/asked.ts';
import { createEmbeddedProposal } from './features/proposals/embedded.ts';
import { createLaidPages } from './features/proposals/laid/laidPage.ts';
import { drawNotFound } from './features/notfound/render.ts';
import { drawSaved } from './features/saved/render.ts';
import type { SavedShown } from './features/saved/savedState.ts';
import { createSchoolPages } from './features/school/render.ts';
import { drawUndone } from './features/undone/render.ts';
import type { Filled, Why } from './features/undone/why.ts';
import {
  namesProgramme,
  type PageParts,
  type ServedPages,
  type ServePages,
  type SiteParts,
} from './served.ts';

/** The features whose pages the server answers without knowing them; the others are named below. */
const FOUND = import.meta.glob<{ readonly servedPages?: ServePages }>('./features/*/render.ts', {
  eager: true,
});

export type Site = ReturnType<typeof createSite>;

/** @throws when a language lacks words */
export function createSite(given: SiteParts) {
  checkAllWords();
  const { library, libraryOf, territories, assets, programme, audits, lan } = given;
  const { catalogue } = library;
  const weights = weightsIn(namesProgramme(library) ? assets.weights : undefined, catalogue);
  const draw = createDraw(assets, catalogue.version, rated(audits.rgaa).conformity, weights.at);
  const average = once(() => createAverage(library));
  const parts: PageParts = { ...given, average, draw };
  const finder = createFinder(library, territories);
  const household = createHouseholdPages(catalogue, programme, draw);
  const council = createCouncilPages(library, territories, draw);
  const proposals = createLaidPages(library, territories, average, draw);
  const embedded = createEmbeddedProposal(library, territories, draw);
  const school = createSchoolPages({
    ...{ library, libraryOf, territories, average, lan, draw },
    published: assets.origin,
  });
  const served: ServedPages[] = [
    ...Object.values(FOUND).flatMap(({ servedPages }) => servedPages?.(parts) ?? []),
    household,
    council,
    school,
  ];
  return {
    still: served.flatMap(({ still = [] }) => still),
    queried: served.flatMap(({ queried = [] }) => queried),
    named: served.flatMap(({ named = [] }) => named),
    about: aboutPage(catalogue, draw, audits.rgaa, weights.of),
    /** Addresses at which a local network reaches this server; empty unless it was started for one. */
    lan,
    household,
    council,
    proposals,
    school,
    /** Pieces inside pages of other sites. */
    embedded: {
      page: createEmbedPage(embedded.choices, library.programme.origin, territories, draw),
      household: household.embedded,
      ranking: proposals.embedded,
      proposal: embedded,
    },
    /** @param path that was asked for */
    notFound: (language: Language, path: string): string =>
      drawNotFound(draw, language, finder.asked(path, language)),
    saved: (language: Language, shown: SavedShown): string => drawSaved(draw, language, shown),
    /**
     * @param address that was requested
     * @param filled the form that was sent there, if any
     */
    undone: (language: Language, why: Why, address: string, filled?: Filled): string =>
      drawUndone(draw, language, why, address, filled),
  };
}
