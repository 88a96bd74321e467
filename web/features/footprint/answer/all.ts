/** The full list of questions, loaded when it is asked for. */
import { mount, tick } from 'svelte';
import type { Household } from '../household.svelte.ts';
import { byId } from '../start.ts';
import { fieldWords } from './editor.ts';
import Everything from './Everything.svelte';
import type { AllMessages } from './words/all/fr.ts';

const ALL = import.meta.glob<{ readonly all: AllMessages }>('./*.ts', { base: './words/all' });

let shown: Promise<void> | undefined;

/**
 * Shows the list below the question, once, and goes to it.
 * @param place the question about where the home is
 */
export async function showEverything(household: Household, place: string): Promise<void> {
  shown ??= show(household, place).catch((error: unknown) => {
    shown = undefined; // the next call tries again
    throw error;
  });
  await shown;
  await tick();
  byId('tout').focus();
}

async function show(household: Household, place: string): Promise<void> {
  const { language } = household.messages;
  const [{ all: words }, said] = await Promise.all([
    ALL[`./${language}.ts`]!(),
    fieldWords(language),
    household.whole(),
  ]);
  mount(Everything, { target: byId('all'), props: { household, words, fieldWords: said, place } });
}
