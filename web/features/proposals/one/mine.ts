/** The effect of one proposal on the receipt that is kept on this device, in words and as a bar. Nothing is sent. */
import { mount } from 'svelte';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { unpack } from '../../../../models/catalogue/wire.ts';
import type { Proposals } from '../../../../models/proposals/proposals.ts';
import { usualIn } from '../../../../models/proposals/usual.ts';
import { get } from '../../../client.ts';
import { effectOf, itemsTouched } from '../../../effects/effect.ts';
import { effectWords } from '../../../effects/effectWords.ts';
import type { EffectMessages } from '../../../effects/words/fr.ts';
import { amount } from '../../../format.ts';
import { open } from '../../../storage/read.ts';
import { ownGround } from '../ownGround.ts';
import Mine from './Mine.svelte';
import type { OneState } from './state.ts';
import type { OneMessages } from './words/fr.ts';

const EFFECTS = import.meta.glob<{ readonly effects: EffectMessages }>('./*.ts', {
  base: '../../../effects/words',
});
const WORDS = import.meta.glob<{ readonly one: OneMessages }>('./words/*.ts');

/**
 * @param place that shows it
 * @throws when the answers cannot be read, or what it is computed from could not be fetched
 */
export async function mine(
  place: HTMLElement,
  kept: string,
  state: OneState,
  language: Language,
): Promise<void> {
  const [{ effects }, { one }, packed] = await Promise.all([
    EFFECTS[`./${language}.ts`]!(),
    WORDS[`./words/${language}.ts`]!(),
    get<'/api/v1/catalogue/:hash'>(state.catalogue),
  ]);
  const catalogue = unpack(packed);
  const opened = open(kept, { catalogue });
  if (!('answers' in opened)) throw new Error('The answers that are kept cannot be read.');
  const sent = JSON.parse(state.proposals) as Proposals;
  const { proposals, ground } = await ownGround(opened.answers, catalogue, sent);
  const { footprint } = ground;
  const [proposal] = proposals.proposals;
  // in this home, of what it counts
  const own = { ...proposal!, intensity: usualIn(proposal!, proposals, footprint.situation) };
  const effect = effectOf(own, ground);
  const acts = itemsTouched(own, ground).reduce((sum, { before }) => sum + before, 0);
  const total = footprint.total.central;
  const { saving = { central: 0, high: 0 } } = effect ?? {};
  for (const old of place.querySelectorAll('p')) old.remove();
  mount(Mine, {
    target: place,
    props: {
      messages: one,
      words: effectWords(effect, language, effects, 'household'),
      outOf: one.outOf.household(amount(total, language)),
      drawn: saving.high > 0 ? { total, acts, takes: saving.central, most: saving.high } : undefined,
    },
  });
}
