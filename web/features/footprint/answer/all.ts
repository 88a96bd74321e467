/** The full list of questions, loaded when it is asked for. */
import { mount, tick } from 'svelte';
import { SUPPOSED } from '../../../storage/keep.ts';
import type { Household } from '../household.svelte.ts';
import { byId } from '../start.ts';
import { fieldWords } from './editor.ts';
import Everything from './Everything.svelte';
import type { AllMessages } from './words/all/fr.ts';

const ALL = import.meta.glob<{ readonly all: AllMessages }>('./*.ts', { base: './words/all' });

let shown: Promise<void> | undefined;

/**
 * Shows the list below the question, once, and goes to it; when the receipt led here, to the field that it named, or to the
 * group of the heaviest thing which is only supposed, which opens.
 * @param place the question about where the home is
 */
export async function showEverything(household: Household, place: string): Promise<void> {
  shown ??= show(household, place).catch((error: unknown) => {
    shown = undefined; // the next call tries again
    throw error;
  });
  await shown;
  await tick();
  const isLed = location.search === SUPPOSED;
  const named = isLed && document.getElementById(location.hash.slice(1));
  if (named) return named.focus();
  const opened = isLed ? await groupOfSupposed(household) : undefined;
  const fold = document.querySelector<HTMLDetailsElement>(`#all-${opened}`);
  if (fold) fold.open = true;
  (fold?.querySelector('summary') ?? byId('tout')).focus();
}

/** The group of fields of the heaviest thing of which nobody has said anything; none when all is said. */
async function groupOfSupposed(household: Household): Promise<string | undefined> {
  await household.ready;
  const { catalogue } = household.workshop!;
  const supposed = household.view.groups
    .flatMap(({ items }) => items)
    .filter(({ assumed, key }) => assumed && !key.endsWith('/smaller'))
    .sort((a, b) => b.estimate.central - a.estimate.central)[0];
  if (!supposed) return undefined;
  const id = supposed.key.split(/[/#]/)[1];
  const device = catalogue.devices.find((type) => type.id === id);
  return device?.group ?? (catalogue.uses.some((use) => use.id === id) ? 'uses' : 'people');
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
