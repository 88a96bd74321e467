/** The calculations in full, on the server: their content, computed by the models, then drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import { type Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import CalculationsPage from './CalculationsPage.svelte';
import { methodView } from './methodView.ts';
import type { MethodMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);

export function renderCalculations(language: Language, library: Library) {
  const messages = MESSAGES[language];
  const view = methodView(library);
  const main = render(CalculationsPage, { props: { language, messages, view } }).body;
  return { title: messages.calculations.title, description: messages.description, main };
}
