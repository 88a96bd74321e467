/** The pages of the method: how we count, figures published elsewhere, every figure of ours. */
import type { Library } from '../../../data/library.ts';
import type { Versions } from '../../../data/versions/load.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Draw } from '../../document.ts';
import type { NamedPage, QueriedPage, StillPage } from '../../served.ts';
import { renderFactor } from './factorPage.ts';
import { renderFactors } from './factorsPage.ts';
import type { Search } from './factorsView.ts';
import { renderMethod } from './methodPage.ts';
import { factor, factors, lives, method, published, stocks, versions } from './page.ts';
import { renderPublished } from './publishedPage.ts';
import { addressOf, readQuery } from './query.ts';
import { renderVersions } from './versionsPage.ts';

const PUBLISHED = { published, stocks, lives };

/** @param search that of the API, so that the page and the API find the same things */
export function createMethodPages(library: Library, kept: Versions, search: Search, draw: Draw) {
  const still: StillPage[] = [
    { address: method.address, draw: (language) => draw(method, language, renderMethod(language, library)) },
    ...(['published', 'stocks', 'lives'] as const).map((name) => ({
      address: PUBLISHED[name].address,
      draw: (language: Language) => draw(PUBLISHED[name], language, renderPublished(name, language, library)),
    })),
    {
      address: versions.address,
      draw: (language) => draw(versions, language, renderVersions(language, library, kept)),
    },
  ];
  const queried: QueriedPage = {
    address: factors.address,
    answer(language, path, read) {
      const query = readQuery(read);
      return {
        address: addressOf(path, query),
        draw: () => draw(factors, language, renderFactors(language, library, query, search)),
      };
    },
  };
  const named: NamedPage = {
    address: factor.address,
    has: (id) => Object.hasOwn(library.factors, id),
    draw: (language, id) => draw(factor, language, renderFactor(language, library, id)!),
    repeats: true,
  };
  return { still, queried, named };
}
