/** The page of versions on the server: its content, computed from what is kept, then drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Versions } from '../../../data/versions/load.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import VersionsPage from './VersionsPage.svelte';
import { versionsView } from './versionsView.ts';
import { method as methodEn } from './words/en.ts';
import { method as methodFr } from './words/fr.ts';
import { versions as en } from './words/versions/en.ts';
import { versions as fr } from './words/versions/fr.ts';

const MESSAGES = { fr, en };
const METHOD = { fr: methodFr, en: methodEn };

export function renderVersions(language: Language, library: Library, versions: Versions) {
  const messages = MESSAGES[language];
  const releases = versionsView(library, versions);
  const ahead = releases[0]!.hash !== library.catalogue.hash;
  const props = { language, messages, releases, ahead, back: METHOD[language].title };
  return {
    title: messages.title,
    description: messages.description,
    main: render(VersionsPage, { props }).body,
  };
}
