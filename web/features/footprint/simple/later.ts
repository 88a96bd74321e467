/** What a result is shown with, and what can be done about it: one file, loaded once the first view has come. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Household } from '../household.svelte.ts';
import { choose } from '../act/choosing.ts';
import { actsOf, type Acts } from './acts.ts';
import type { DoingMessages } from './words/doing/fr.ts';
import type { ResultMessages } from './words/result/fr.ts';

export { default as Doing } from './Doing.svelte';
export { default as Result } from './Result.svelte';

const DOING = import.meta.glob<{ readonly doing: DoingMessages }>('./*.ts', { base: './words/doing' });
const RESULT = import.meta.glob<{ readonly result: ResultMessages }>('./*.ts', { base: './words/result' });

export interface LaterWords {
  readonly result: ResultMessages;
  readonly doing: DoingMessages;
}

export async function laterWords(language: Language): Promise<LaterWords> {
  const file = `./${language}.ts`;
  const [{ result }, { doing }] = await Promise.all([RESULT[file]!(), DOING[file]!()]);
  return { result, doing };
}

/** @throws when the proposals could not be fetched */
export const actsFor = async (household: Household): Promise<Acts> =>
  actsOf(await choose(household), household.footprint!);
