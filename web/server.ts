/** The site on the server: each page as a whole HTML document. `server/pages.ts` gives it addresses and headers. */
import type { Library } from '../data/library.ts';
import type { Language, Text } from '../models/catalogue.ts';
import type { Answers } from '../models/footprint/answers.ts';
import type { Problem } from '../models/footprint/check.ts';
import { documentOf, type Assets, type DocumentParts } from './document.ts';
import { createHouseholdPages } from './features/footprint/render.ts';
import { PATHS, type PageName } from './pages.ts';

export { fromForm } from './features/footprint/shortForm.ts';
export { LANGUAGES, PATHS } from './pages.ts';

export interface SiteParts {
  readonly library: Library;
  readonly assets: Assets;
}

/** What a page says of itself and shows; the document around it is the same for all. */
export type PageBody = Pick<DocumentParts, 'title' | 'description' | 'main'>;

export type Site = ReturnType<typeof createSite>;

export function createSite({ library, assets }: SiteParts) {
  const { catalogue } = library;
  const household = createHouseholdPages(catalogue);

  function page(name: PageName | undefined, language: Language, body: PageBody, extra: Partial<DocumentParts> = {}): string {
    const addresses: Text = name ? PATHS[name] : PATHS.home;
    return documentOf({ language, page: name, addresses, version: catalogue.version, ...body, ...extra }, assets);
  }

  return {
    household(language: Language): string {
      const { initial, ...body } = household(language);
      const hydrate = { entry: `household.${language}`, state: initial, fetches: [initial.catalogueUrl] };
      return page('household', language, body, { hydrate });
    },
    /** The answer to the short form: no script needed, none sent. */
    householdAnswer(language: Language, answers: Answers, problems: readonly Problem[]): string {
      const { initial, ...body } = household(language, answers, { problems });
      const hydrate = { entry: `household.${language}`, state: initial, fetches: [initial.catalogueUrl] };
      return page('household', language, body, { hydrate, unlisted: true });
    },
  };
}

