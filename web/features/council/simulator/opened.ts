/** Loads what is drawn once it is opened, and its words. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { OpenedMessages } from '../words/opened/fr.ts';
import type { OpenedParts } from './simulator.svelte.ts';

const WORDS = import.meta.glob<{ readonly opened: OpenedMessages }>('./*.ts', { base: '../words/opened' });

export async function loadOpened(language: Language): Promise<OpenedParts> {
  const [parts, { opened }] = await Promise.all([import('./parts.ts'), WORDS[`./${language}.ts`]!()]);
  return { parts, opened };
}
