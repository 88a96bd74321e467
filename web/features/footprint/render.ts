/** The household page on the server: the first view, and the short form for who has no script. */
import { render } from 'svelte/server';
import type { Catalogue, Language } from '../../../models/catalogue.ts';
import type { Answers } from '../../../models/footprint/answers.ts';
import type { Problem } from '../../../models/footprint/check.ts';
import { createSample } from '../../../models/sample.ts';
import { household as en } from '../../i18n/en/household.ts';
import { household as fr } from '../../i18n/fr/household.ts';
import HouseholdPage from './HouseholdPage.svelte';
import { Household, type Initial } from './household.svelte.ts';
import ShortForm from './ShortForm.svelte';
import { createView, createWorkshop, type Workshop } from './view.ts';

const MESSAGES = { fr, en };
const DRAWS = 1000;
const SEED = 1;

/** One workshop per language over one sample: pages of both languages share the draws. */
export function createHouseholdPages(catalogue: Catalogue) {
  const sample = createSample(catalogue.factors, DRAWS, SEED);
  const workshops = {
    fr: createWorkshop(catalogue, sample, MESSAGES.fr),
    en: createWorkshop(catalogue, sample, MESSAGES.en),
  } satisfies Record<Language, Workshop>;

  /** @param result answers to a short form: every line is then shown, since nothing can be unfolded */
  return function renderHousehold(language: Language, answers: Answers = {}, result?: { problems: readonly Problem[] }) {
    const messages = MESSAGES[language];
    const unfolded = result ? ['device', 'network', 'datacenter'] : [];
    const initial: Initial = {
      view: createView(answers, workshops[language], { unfolded }),
      catalogueUrl: `/api/v1/catalogue/${catalogue.hash}`,
    };
    const page = render(HouseholdPage, { props: { household: new Household(initial, messages) } }).body;
    const form = render(ShortForm, { props: { messages, catalogue, answers, problems: result?.problems ?? [] }, idPrefix: 'n' }).body;
    return {
      title: messages.title,
      description: messages.description,
      main: `<div id="household">${page}</div><noscript>${form}</noscript>`,
      initial,
    };
  };
}
