/** What the questions after the first are answered with, and its words: one file, loaded once the first view has come. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Asking } from './asking.svelte.ts';
import type { PlaceQuestion, QuestionView } from './question.ts';
import type { FieldMessages } from './words/fields/fr.ts';

export { default as Country } from './Country.svelte';
export { default as Editor } from './Editor.svelte';
export { default as Others } from './Others.svelte';

const WORDS = import.meta.glob<{ readonly fields: FieldMessages }>('./*.ts', { base: './words/fields' });

export const fieldWords = async (language: Language): Promise<FieldMessages> =>
  (await WORDS[`./${language}.ts`]!()).fields;

/** How a question is put, and why it is asked; what is said in its place where none is worth asking, or none is left. */
export function askedIn(
  { questions, ...m }: FieldMessages,
  question: Exclude<QuestionView, PlaceQuestion> | undefined,
  { isDetail, over }: Pick<Asking, 'isDetail' | 'over'>,
): { readonly title: string; readonly why: string } {
  if (!question)
    return over ? { title: questions.all, why: m.allWhy } : { title: questions.done, why: m.doneWhy };
  const why = isDetail ? m.whySmall : m.why;
  switch (question.kind) {
    case 'device':
      return {
        title: questions.devices[question.id.slice('device:'.length)] ?? questions.device(question.label),
        why: isDetail ? why : m.whyDevice,
      };
    case 'use':
      return {
        title: questions.uses[question.type] ?? questions.use(question.label),
        why: question.type === 'video' ? `${m.oneScreen} ${why}` : why,
      };
    case 'people':
      return { title: questions.people, why: m.whyPeople };
    case 'connections':
      return { title: questions.connections, why };
  }
}
