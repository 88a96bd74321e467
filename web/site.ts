/** Every page of the site, as its folder declares it. The build, the server and the budgets go through this list. */
import { about } from './features/about/page.ts';
import { api, route } from './features/api/page.ts';
import { council, fleet, note, pieces, territory } from './features/council/page.ts';
import { household, householdAnswer } from './features/footprint/page.ts';
import { home } from './features/home/page.ts';
import { METHOD_PAGES } from './features/method/page.ts';
import { notFound } from './features/notfound/page.ts';
import { facts, list, proposal, proposals } from './features/proposals/page.ts';
import { saved } from './features/saved/page.ts';
import { comeBack, enter, lead, pupil, school, schoolData, sheet } from './features/school/page.ts';
import { undone } from './features/undone/page.ts';
import { stylesOf, type Page, type Script, type Style } from './page.ts';

export const PAGES: readonly Page[] = [
  home,
  household,
  householdAnswer,
  ...METHOD_PAGES,
  proposals,
  facts,
  list,
  proposal,
  council,
  territory,
  note,
  pieces,
  fleet,
  school,
  schoolData,
  comeBack,
  sheet,
  enter,
  pupil,
  lead,
  about,
  api,
  route,
  saved,
  notFound,
  undone,
];

export const STYLES: readonly Style[] = [...new Set(PAGES.flatMap(stylesOf))];

/** The scripts of the pages. */
export const SCRIPTS: readonly Script[] = PAGES.flatMap(({ script }) => script ?? []);
