/** The method page on the server: its content, computed by the models, then drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import { type Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { MethodMessages } from './words/fr.ts';
import { whole } from '../../format.ts';
import MethodPage from './MethodPage.svelte';
import { methodView } from './methodView.ts';

const MESSAGES = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);

export function renderMethod(language: Language, library: Library) {
  const messages = MESSAGES[language];
  const view = methodView(library);
  const lede = messages.lede(whole(view.counts.factors, language), whole(view.counts.sources, language));
  const main = render(MethodPage, { props: { language, messages, view, lede } }).body;
  return { title: messages.title, description: messages.description, main };
}
