/** Published figures and ours, side by side: what the test suite holds, shown. */
import { render } from 'svelte/server';
import type { Library, PublishedTotal } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue.ts';
import { computePublished } from '../../../models/validation/published.ts';
import { method as en } from '../../i18n/en/method.ts';
import { method as fr } from '../../i18n/fr/method.ts';
import PublishedPage from './PublishedPage.svelte';

const MESSAGES = { fr, en };

export interface Compared {
  readonly total: PublishedTotal;
  readonly source: Library['sources'][string];
  readonly ours: number;
  /** Ours over the published, less one. */
  readonly gap: number;
}

function compare(total: PublishedTotal, library: Library): Compared {
  const ours = computePublished(total.compute, library);
  return { total, source: library.sources[total.source]!, ours, gap: ours / total.published.central - 1 };
}

/** How many published figures are met, out of how many. */
export function met({ published: { totals } }: Library): { readonly met: number; readonly all: number } {
  return { met: totals.filter(({ outcome }) => outcome === 'lands').length, all: totals.length };
}

export function renderPublished(language: Language, library: Library) {
  const messages = MESSAGES[language];
  const counts = met(library);
  const title = messages.published.title(counts.met, counts.all);
  const compared = library.published.totals.map((total) => compare(total, library));
  const main = render(PublishedPage, { props: { language, messages, title, compared } }).body;
  return { title, description: messages.published.description, main };
}
