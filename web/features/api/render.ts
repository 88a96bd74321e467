/** The API's pages on the server, made from its contract: one that lists the routes, and one for each route. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { api as en } from '../../i18n/en/api.ts';
import { api as fr } from '../../i18n/fr/api.ts';
import { routePath } from '../../pages.ts';
import ApiPage from './ApiPage.svelte';
import { problemsOf, routesOf } from './contract.ts';
import type { Contract } from './document.ts';
import RoutePage from './RoutePage.svelte';

const MESSAGES = { fr, en };

/** @param document an OpenAPI document, of which only the parts shown on a page are read */
export function renderApi(language: Language, document: object) {
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
export function renderRoute(language: Language, document: object, id: string) {
  const messages = MESSAGES[language];
  const route = routesOf(document as Contract, language, messages).find((each) => each.id === id);
  if (!route) return undefined;
  return {
    title: `${route.method} ${route.path}`,
    description: route.summary,
    main: render(RoutePage, { props: { language, messages, route } }).body,
    addresses: { fr: routePath(id, 'fr'), en: routePath(id, 'en') },
  };
}
