/** The page of one measure or gesture: what it says, where it was found, the law, the calculation, the effect. */
import { render } from 'svelte/server';
import type { DocumentedFactor, Library } from '../../../data/library.ts';
import type { Language, Text } from '../../../models/catalogue.ts';
import type { AloneEffect } from '../../../models/proposals/alone.ts';
import { proposals as en } from '../../i18n/en/proposals.ts';
import { proposals as fr } from '../../i18n/fr/proposals.ts';
import { labelled } from '../../format.ts';
import { LANGUAGES, proposalPath } from '../../pages.ts';
import type { Average } from '../../effects/average.ts';
import type { CommuneEffectOf } from '../../effects/commune.ts';
import { itemsTouched, type ItemTouched } from '../../effects/effect.ts';
import { effectWords } from '../../effects/effectWords.ts';
import { entriesOf, headingsOf, type Entry, type HeadingEntry } from './entry.ts';
import ProposalPage from './ProposalPage.svelte';

const MESSAGES = { fr, en };

export interface OneView {
  readonly entry: Entry;
  readonly effect: AloneEffect | undefined;
  readonly items: readonly ItemTouched[];
  readonly parameters: readonly DocumentedFactor[];
  readonly relies: readonly DocumentedFactor[];
  readonly heading: HeadingEntry | undefined;
  /** Of a measure: gestures it makes possible; of a gesture: the measures that do. */
  readonly linked: readonly Entry[];
  readonly sameLever: readonly Entry[];
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

function oneView(
  id: string,
  library: Library,
  { ground, effects }: Average,
  language: Language,
): OneView | undefined {
  const entries = entriesOf(library);
  const rank = entries.findIndex(({ proposal }) => proposal.id === id);
  const entry = entries[rank];
  if (!entry) return undefined;
  const { proposal, lever, leverProse, measure } = entry;
  const { factors, proposals } = library;
  const parameters = [
    ...new Set([
      ...(lever?.parameters ?? []),
      ...Object.values(lever?.perDevice ?? {}),
      ...(lever?.rebound ? [proposals.rebound] : []),
    ]),
  ];
  return {
    entry,
    effect: effects.get(id),
    items: itemsTouched(proposal, ground),
    parameters: parameters.map((name) => factors[name]!),
    relies: (leverProse?.relies ?? []).map((name) => factors[name]!),
    heading: headingsOf(library, language).find((one) => one.id === measure?.heading),
    linked: entries.filter((one) =>
      measure ? one.proposal.enabledBy?.includes(id) : proposal.enabledBy?.includes(one.proposal.id),
    ),
    sameLever: entries.filter((one) => one !== entry && lever !== undefined && one.lever === lever),
    previous: entries[rank - 1],
    next: entries[rank + 1],
  };
}

export interface Subjects {
  readonly average: Average;
  readonly inCommune: CommuneEffectOf;
}

/** Nothing when no proposal has this name. */
export function renderProposal(
  language: Language,
  library: Library,
  { average, inCommune }: Subjects,
  id: string,
) {
  const messages = MESSAGES[language];
  const view = oneView(id, library, average, language);
  if (!view) return undefined;
  const title = view.entry.said.title[language];
  const words = effectWords(view.effect, language, messages.effects, 'person');
  const effect = [words.amount, words.range].filter(Boolean).join(', ');
  return {
    title,
    description: `${view.entry.said.text[language]} ${labelled(messages.one.effect, effect, language)}.`,
    main: render(ProposalPage, { props: { language, messages, library, view, words, inCommune } }).body,
    addresses: Object.fromEntries(LANGUAGES.map((one) => [one, proposalPath(id, one)])) as unknown as Text,
  };
}
