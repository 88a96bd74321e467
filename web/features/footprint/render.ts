/** The household page on the server: the first view, and the short form for readers without script. */
import { render } from 'svelte/server';
import { COMPONENTS, type Catalogue, type Language } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import type { Answers } from '../../../models/household/answers.ts';
import type { Problem } from '../../../models/request/check.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { Body, Draw } from '../../document.ts';
import type { BelowMessages } from './words/below/fr.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { HouseholdMessages } from './words/fr.ts';
import type { ShortMessages } from './words/short/fr.ts';
import { pathOf } from '../../pages.ts';
import type { StillPage } from '../../served.ts';
import Below from './Below.svelte';
import HouseholdPage from './HouseholdPage.svelte';
import { createHousehold, type Initial } from './household.svelte.ts';
import { household, householdAnswer } from './page.ts';
import ShortForm from './ShortForm.svelte';
import { createView, createWorkshop } from './view.ts';

const MESSAGES = byLanguage(
  import.meta.glob<HouseholdMessages>('./words/*.ts', { eager: true, import: 'household' }),
);
const BELOW = byLanguage(
  import.meta.glob<BelowMessages>('./words/below/*.ts', { eager: true, import: 'below' }),
);
const SHORT = byLanguage(
  import.meta.glob<ShortMessages>('./words/short/*.ts', { eager: true, import: 'short' }),
);

/** A posted short form: its valid answers, its errors, and what was typed in each field. */
export interface Posted {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly typed: (name: string) => string | undefined;
}

/** @param pagesCss the style sheet for which the script of the first view asks */
export function createHouseholdPages(catalogue: Catalogue, pagesCss: string, draw: Draw) {
  const bodyOf = createBodyOf(catalogue, pagesCss);
  const still: StillPage = {
    address: household.address,
    draw: (language) => draw(household, language, bodyOf(language)),
  };
  return {
    still: [still],
    /** The answer to the short form: it neither needs nor sends any script. */
    answer(language: Language, posted: Posted): string {
      const { title, description, main } = bodyOf(language, posted);
      return draw(householdAnswer, language, { title, description, main });
    },
  };
}

/** One workshop per language over a single sample: the pages of both languages share the draws. */
function createBodyOf(catalogue: Catalogue, pagesCss: string) {
  const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const workshops = inEach((language) => createWorkshop(catalogue, sample, MESSAGES[language]));

  /** @param posted a short form; every line is then shown, since nothing can be unfolded */
  return function bodyOf(language: Language, posted?: Posted): Body {
    const answers = posted?.answers ?? {};
    const messages = MESSAGES[language];
    const words = SHORT[language];
    const workshop = workshops[language];
    const unfolded = posted ? COMPONENTS : [];
    const footprint = workshop.estimate(answers);
    const initial: Initial = {
      view: createView(answers, footprint, workshop, { unfolded }),
      catalogueUrl: `/api/v1/catalogue/${catalogue.hash}`,
      whyApart: `${pathOf('method', language)}#collective`,
      pagesCss,
    };
    const tool = createHousehold(initial, messages, { answers, footprint, workshop });
    const page = render(HouseholdPage, { props: { household: tool } }).body;
    const below = render(Below, {
      props: { household: tool, words: BELOW[language] },
      idPrefix: 'b',
    }).body;
    const { problems = [], typed = () => undefined } = posted ?? {};
    const form = render(ShortForm, {
      props: { messages, words, catalogue, typed, problems },
      idPrefix: 'n',
    }).body;
    return {
      title: words.heading,
      description: words.description,
      // the heading never changes: the script neither holds nor draws it
      main: `<h1>${words.heading}</h1><p class="lede">${words.lede}</p><div id="household">${page}</div><noscript>${form}</noscript><div id="below">${below}</div>`,
      state: initial,
      fetches: [`${initial.catalogueUrl}/core`],
    };
  };
}
