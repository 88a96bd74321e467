/** The list of proposals on the server: filtered, in an order, 25 to a page. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language, Text } from '../../../models/catalogue.ts';
import { whole } from '../../format.ts';
import { proposals as en } from '../../i18n/en/proposals.ts';
import { proposals as fr } from '../../i18n/fr/proposals.ts';
import { LANGUAGES, pathOf } from '../../pages.ts';
import type { Average } from '../../effects/average.ts';
import { byEffect } from '../../effects/effectWords.ts';
import { entriesOf, headingsOf, type Entry } from './entry.ts';
import ListPage from './ListPage.svelte';
import { addressOf, type ProposalsQuery } from './query.ts';

const MESSAGES = { fr, en };
const PER_PAGE = 25;

export interface Shown {
  readonly query: ProposalsQuery;
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly pages: number;
}

/** A page beyond the last is the last. */
export function pageOf(asked: ProposalsQuery, library: Library, { effects }: Average): Shown {
  const found = entriesOf(library).filter(matching(asked, library));
  if (asked.sort === 'effect') {
    found.sort((a, b) => byEffect(effects.get(a.proposal.id), effects.get(b.proposal.id)));
  }
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(asked.page, pages);
  const entries = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return { query: { ...asked, page }, entries, total: found.length, pages };
}

function matching(
  { heading, actor, evidence, kind }: ProposalsQuery,
  library: Library,
): (entry: Entry) => boolean {
  const within = headingsOf(library, 'fr').find(({ id }) => id === heading)?.within;
  return ({ proposal, measure, actors, evidence: known }) =>
    (within === undefined || (measure !== undefined && within.includes(measure.heading))) &&
    (actor === undefined || actors.includes(actor)) &&
    (evidence === undefined || known === evidence) &&
    (kind === undefined || proposal.kind === kind);
}

export function renderList(language: Language, library: Library, average: Average, asked: ProposalsQuery) {
  const messages = MESSAGES[language];
  const shown = pageOf(asked, library, average);
  const { page } = shown.query;
  const numbers = messages.list.titlePage(whole(page, language), whole(shown.pages, language));
  const addresses = Object.fromEntries(
    LANGUAGES.map((one) => [one, addressOf(pathOf('list', one), shown.query)]),
  );
  const headings = headingsOf(library, language).filter(({ measures }) => measures > 0);
  const props = { language, messages, library, average, shown, headings };
  return {
    title: page > 1 ? `${messages.list.title}, ${numbers}` : messages.list.title,
    description: messages.list.description,
    main: render(ListPage, { props }).body,
    addresses: addresses as Text,
  };
}

/** Those that a list can be asked for. */
export const listedHeadings = (library: Library): string[] =>
  headingsOf(library, 'fr').flatMap(({ id, measures }) => (measures > 0 ? [id] : []));
