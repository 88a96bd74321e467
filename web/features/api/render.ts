/** The API's pages on the server, made from its contract: one that lists the routes, and one for each route. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { inEach, LANGUAGES } from '../../../models/catalogue/language.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { ApiMessages } from './words/fr.ts';
import type { Body } from '../../document.ts';
import { routePath } from '../../pages.ts';
import type { ServePages } from '../../served.ts';
import ApiPage from './ApiPage.svelte';
import { problemsOf, routesOf } from './contract.ts';
import type { Contract } from './document.ts';
import { api, route } from './page.ts';
import RoutePage from './RoutePage.svelte';

const MESSAGES = byLanguage(import.meta.glob<ApiMessages>('./words/*.ts', { eager: true, import: 'api' }));

/** Of the OpenAPI document, only the parts shown on a page are read. */
export const servedPages: ServePages = ({ document, draw }) => ({
  still: [{ address: api.address, draw: (language) => draw(api, language, apiBody(language, document())) }],
  named: [
    {
      address: route.address,
      has: (id) => routeBody('fr', document(), id) !== undefined,
      names: () => routesOf(document() as Contract, LANGUAGES[0], MESSAGES[LANGUAGES[0]]).map(({ id }) => id),
      draw: (language, id) => draw(route, language, routeBody(language, document(), id)!),
    },
  ],
});

function apiBody(language: Language, document: object) {
  const messages = MESSAGES[language];
  const contract = document as Contract;
  const props = {
    language,
    messages,
    routes: routesOf(contract, language, messages),
    problems: problemsOf(contract, language),
  };
  return { title: messages.title, description: messages.description, main: render(ApiPage, { props }).body };
}

/** @returns nothing when no route has this name */
function routeBody(language: Language, document: object, id: string): Body | undefined {
  const messages = MESSAGES[language];
  const one = routesOf(document as Contract, language, messages).find((each) => each.id === id);
  if (!one) return undefined;
  return {
    title: `${one.method} ${one.path}`,
    description: one.summary,
    main: render(RoutePage, { props: { language, messages, route: one } }).body,
    addresses: inEach((each) => routePath(id, each)),
  };
}
