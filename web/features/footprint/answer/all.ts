/** The full list of questions, loaded when it is asked for. */
import { mount, tick } from 'svelte';
import type { Household } from '../household.svelte.ts';
import { byId } from '../start.ts';
import Everything from './Everything.svelte';
import type { AllMessages } from './words/all/fr.ts';
import type { AnswerMessages } from './words/fr.ts';

const ALL = import.meta.glob<{ readonly all: AllMessages }>('./*.ts', { base: './words/all' });

let shown: Promise<unknown> | undefined;

/** Shows the list below the question, once, and goes to it. */
export async function showEverything(household: Household, fieldWords: AnswerMessages): Promise<void> {
  shown ??= Promise.all([ALL[`./${household.messages.language}.ts`]!(), household.whole()]).then(
    ([{ all: words }]) => mount(Everything, { target: byId('all'), props: { household, words, fieldWords } }),
  );
  shown.catch(() => (shown = undefined)); // the next call tries again
  await shown;
  await tick();
  byId('tout').focus();
}
