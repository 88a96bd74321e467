/** The table of pages: their address in each language. A page is a document, a link is a link. */
import type { Language, Text } from '../models/catalogue.ts';

export type PageName =
  | 'home'
  | 'household'
  | 'proposals'
  | 'list'
  | 'facts'
  | 'council'
  | 'territory'
  | 'method'
  | 'published'
  | 'stocks'
  | 'lives'
  | 'factor'
  | 'api'
  | 'route'
  | 'about';

export const PATHS: Readonly<Record<PageName, Text>> = {
  home: { fr: '/', en: '/en/' },
  household: { fr: '/foyer', en: '/en/household' },
  proposals: { fr: '/propositions', en: '/en/proposals' },
  list: { fr: '/propositions/liste', en: '/en/proposals/list' },
  facts: { fr: '/propositions/constats', en: '/en/proposals/facts' },
  council: { fr: '/commune', en: '/en/council' },
  territory: { fr: '/commune', en: '/en/council' },
  method: { fr: '/methode', en: '/en/method' },
  published: { fr: '/methode/publies', en: '/en/method/published' },
  stocks: { fr: '/methode/parcs', en: '/en/method/stocks' },
  lives: { fr: '/methode/durees', en: '/en/method/lives' },
  factor: { fr: '/methode/facteurs', en: '/en/method/factors' },
  api: { fr: '/api', en: '/en/api' },
  // not below /api, where the API itself answers
  route: { fr: '/interface', en: '/en/interface' },
  about: { fr: '/a-propos', en: '/en/about' },
};

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

export const pathOf = (page: PageName, language: Language): string => PATHS[page][language];

export const factorPath = (id: string, language: Language): string =>
  `${PATHS.factor[language]}/${encodeURIComponent(id)}`;

/** A route of the API. */
export const routePath = (id: string, language: Language): string =>
  `${PATHS.route[language]}/${encodeURIComponent(id)}`;

/** A commune, a group of communes, a department, a region, France, or a territory of one’s own. */
export const territoryPath = (code: string, language: Language): string =>
  `${PATHS.council[language]}/${encodeURIComponent(code)}`;

/** A measure of the programme or a gesture of a household. */
export const proposalPath = (id: string, language: Language): string =>
  `${PATHS.proposals[language]}/${encodeURIComponent(id)}`;
