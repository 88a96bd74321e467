/** One published figure and ours, on the server. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { reconciliationPath } from '../../pages.ts';
import { landing, reconciledRows } from './reconciled.ts';
import ReconciliationPage from './ReconciliationPage.svelte';
import { byLanguage } from '../../dictionaries.ts';
import type { MethodMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);

/** @param id of a row of the reconciliations */
export function renderReconciliation(language: Language, library: Library, id: string) {
  const { reconciled: messages, published } = MESSAGES[language];
  const shown = reconciledRows(library).find(({ row }) => row.id === id)!;
  const { met, all } = landing(library);
  const props = { language, messages, shown, all: published.title(met, all) };
  return {
    title: shown.row.label[language],
    description: `${messages.counts} ${shown.row.counts[language]}`,
    main: render(ReconciliationPage, { props }).body,
    addresses: inEach((each) => reconciliationPath(id, each)),
  };
}
