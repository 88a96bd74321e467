/** The page of versions on the server: its content, computed from what is kept, then drawn. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Versions } from '../../../data/versions/load.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { feedPath } from './feed.ts';
import VersionsPage from './VersionsPage.svelte';
import { versionsView } from './versionsView.ts';
import type { MethodMessages } from './words/fr.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { VersionsMessages } from './words/versions/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<VersionsMessages>('./words/versions/*.ts', { eager: true, import: 'versions' }),
);
const METHOD = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);

export function renderVersions(language: Language, library: Library, versions: Versions) {
  const messages = MESSAGES[language];
  const releases = versionsView(library, versions);
  const ahead = releases[0]!.hash !== library.catalogue.hash;
  const props = {
    ...{ language, messages, releases, ahead, back: METHOD[language].title },
    feed: feedPath(language),
  };
  return {
    title: messages.title,
    description: messages.description,
    main: render(VersionsPage, { props }).body,
    feed: feedPath(language),
  };
}
