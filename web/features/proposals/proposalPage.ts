/** The page of one measure or gesture: its text, where it was found, the law, the calculation and the effect. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import { unmarked } from '../../document.ts';
import type { ProposalsMessages } from './words/fr.ts';
import { labelled, whole } from '../../format.ts';
import { mass } from '../../mass.ts';
import { COMMUNE } from '../../../models/council/outcome/commune.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { proposalPath } from '../../pages.ts';
import type { Average } from '../../effects/average.ts';
import { effectWords, type EffectWords } from '../../effects/effectWords.ts';
import OnePage from './one/OnePage.svelte';
import { stateOf } from './one/state.ts';
import { eachSaid, lessSaid } from './one/less.ts';
import { pictureOf } from './one/picture.ts';
import { shownOf, type ProposalShown } from './one/view.ts';
import { sidedRange } from './sided.ts';
import type { OneMessages } from './one/words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);

const ONE = byLanguage(import.meta.glob<OneMessages>('./one/words/*.ts', { eager: true, import: 'one' }));

function toldOf(id: string, language: Language, library: Library, average: Average) {
  const shown = shownOf(id, library, average, language);
  if (!shown) return undefined;
  const words = effectWords(shown.view.effect, language, MESSAGES[language].effects, 'person');
  return { shown, words };
}

/** The amounts of its page, each with whose it is and how it is known. */
function amountsTold(
  { view: { entry, effect }, commune: [first] }: ProposalShown,
  words: EffectWords,
  language: Language,
) {
  const [one, { effects }] = [ONE[language], MESSAGES[language]];
  if (!effect && !first) return one.gap;
  const ofPerson = [lessSaid(words, one), words.range].filter(Boolean).join(', ');
  const ofCommune = first
    ? one.sealed(
        [
          one.eachTold(eachSaid(first.difference.central, COMMUNE.people, language, one)),
          one.communeWhole(
            mass(first.difference.central, language),
            sidedRange(first.difference, language, one.sides),
          ),
        ].join('. '),
        effects.seals[first.lever.seal],
      )
    : one.communeNone;
  return [
    effect && labelled(one.person, one.sealed(ofPerson, effects.seals[entry.seal]), language),
    entry.measure && labelled(one.commune(whole(COMMUNE.people, language)), ofCommune, language),
  ]
    .filter(Boolean)
    .join('. ');
}

/** @returns nothing when no proposal has this name */
export function renderProposal(language: Language, library: Library, average: Average, id: string) {
  const told = toldOf(id, language, library, average);
  if (!told) return undefined;
  const { shown, words } = told;
  const { entry } = shown.view;
  const one = ONE[language];
  const props = { language, messages: one, library, shown, words, common: MESSAGES[language] };
  return {
    title: entry.said.title[language],
    description: one.told(
      amountsTold(shown, words, language),
      entry.said.text[language],
      entry.measure !== undefined,
    ),
    main: unmarked(render(OnePage, { props }).body),
    addresses: inEach((each) => proposalPath(id, each)),
    state: stateOf(id, library),
  };
}

/** @returns nothing when no proposal has this name */
export function pictureOfProposal(language: Language, library: Library, average: Average, id: string) {
  const told = toldOf(id, language, library, average);
  return told && pictureOf(told.shown, told.words, language, ONE[language]);
}
