/** The direction of every lever on the server: what is published, and what the same models give. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import DirectionsPage from './DirectionsPage.svelte';
import { directionsShown } from './directionsView.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { MethodMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);

export function renderDirections(language: Language, library: Library) {
  const messages = MESSAGES[language];
  const { title, description } = messages.directions;
  const main = render(DirectionsPage, {
    props: { language, messages, doors: directionsShown(library) },
  }).body;
  return { title, description, main };
}
