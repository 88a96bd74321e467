/** The home page: what the site is, the way in, and one picture that already shows a true figure. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { HomeMessages } from './words/fr.ts';
import HomePage from './HomePage.svelte';
import { applicationData } from '../../linkedData.ts';
import { namesProgramme, type ServePages } from '../../served.ts';
import { nation } from './nation.ts';
import { home } from './page.ts';
import { toldOf } from './counts.ts';

const MESSAGES = byLanguage(import.meta.glob<HomeMessages>('./words/*.ts', { eager: true, import: 'home' }));

export const servedPages: ServePages = ({ library, assets: { origin }, draw }) => ({
  still: [
    {
      address: home.address,
      draw(language) {
        const body = homeBody(language, library);
        const { title: name, description } = body;
        const linked = applicationData({
          language,
          name,
          description,
          address: home.address[language],
          origin,
        });
        return draw(home, language, { ...body, linked });
      },
    },
  ],
});

function homeBody(language: Language, library: Library) {
  const messages = MESSAGES[language];
  const { catalogue, programme, proposals, gestures, factors, measures } = library;
  const unanswered = createEstimator(
    catalogue,
    createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED),
  )({});
  const props = {
    language,
    messages,
    nation: nation(library),
    household: unanswered,
    told: toldOf(proposals),
    gestures: gestures.length,
    programme: namesProgramme(library)
      ? { origin: programme.origin[language] }
      : { laws: new Set(measures.flatMap(({ laws }) => laws)).size },
    places: catalogue.grids
      .filter(({ abroad }) => !abroad)
      .map(({ id, label }) => ({ id, label: label[language] })),
    figures: Object.keys(factors).length,
  };
  return { title: messages.title, description: messages.description, main: render(HomePage, { props }).body };
}
