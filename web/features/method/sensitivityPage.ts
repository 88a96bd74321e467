/** What changes the result most, on the server: what the models found, drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { SensitivityMessages } from './words/sensitivity/fr.ts';
import { labelled } from '../../format.ts';
import { sensitivityPath } from '../../pages.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import SensitivityCasePage from './SensitivityCasePage.svelte';
import SensitivityPage from './SensitivityPage.svelte';
import { sensitivityView, type Sensitive } from './sensitivityView.ts';

const MESSAGES = byLanguage(
  import.meta.glob<SensitivityMessages>('./words/sensitivity/*.ts', { eager: true, import: 'sensitivity' }),
);

export function renderSensitivity(language: Language, library: Library, worked: Sensitive) {
  const messages = MESSAGES[language];
  const view = sensitivityView(worked, library, language, messages);
  const { title, description } = messages;
  return {
    title,
    description,
    main: render(SensitivityPage, { props: { language, messages, view } }).body,
  };
}

/** @param id of a case of the view */
export function renderSensitivityCase(language: Language, library: Library, worked: Sensitive, id: string) {
  const messages = MESSAGES[language];
  const shown = sensitivityView(worked, library, language, messages).cases.find((one) => one.id === id)!;
  return {
    title: labelled(messages.title, shown.label, language),
    description: messages.description,
    main: render(SensitivityCasePage, { props: { language, messages, shown } }).body,
    addresses: inEach((each) => sensitivityPath(id, each)),
  };
}
