/** The simplified page of a household on the server: its first question, and without script what an average home comes to. */
import { render } from 'svelte/server';
import type { Catalogue, Language } from '../../../../models/catalogue/catalogue.ts';
import { KEEPS_CHOICE, MINE } from '../../../beginning.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { Draw } from '../../../document.ts';
import type { StillPage } from '../../../served.ts';
import { createChoosing } from '../act/choice.svelte.ts';
import { createAsking, plannedFor, type AskingInitial } from '../answer/asking.svelte.ts';
import type { Household, Initial } from '../household.svelte.ts';
import { simple } from '../page.ts';
import type { Programme } from '../programme.ts';
import { actsOf } from './acts.ts';
import Lines from '../../../parts/Lines.svelte';
import { isSimple } from './screens.ts';
import SimplePage from './SimplePage.svelte';
import type { SimpleInitial } from './start.ts';
import Unscripted from './Unscripted.svelte';
import type { DoingMessages } from './words/doing/fr.ts';
import type { SimpleMessages } from './words/fr.ts';
import type { ResultMessages } from './words/result/fr.ts';

const SIMPLE = byLanguage(
  import.meta.glob<SimpleMessages>('./words/*.ts', { eager: true, import: 'simple' }),
);
const DOING = byLanguage(
  import.meta.glob<DoingMessages>('./words/doing/*.ts', { eager: true, import: 'doing' }),
);
const RESULT = byLanguage(
  import.meta.glob<ResultMessages>('./words/result/*.ts', { eager: true, import: 'result' }),
);
const EASY = byLanguage(
  import.meta.glob<readonly string[]>('../../../words/simplified/*.ts', {
    eager: true,
    import: 'simplified',
  }),
);

/** A question is asked that decides as much of the variance: few are, so that a reader comes to the end. */
const WORTH = 0.05;

export interface SimpleParts {
  readonly catalogue: Catalogue;
  readonly programmeIn: (language: Language) => Programme;
  /** A home of which nothing is known. */
  readonly home: (language: Language) => { readonly household: Household; readonly initial: Initial };
  readonly placesIn: (language: Language) => AskingInitial['places'];
  readonly draw: Draw;
}

/** kgCO2e of one kilometre by car. */
export const carKgOf = ({ equivalences, factors }: Catalogue): number =>
  factors[equivalences.find(({ id }) => id === 'car-petrol')!.factor]!.central;

export const simplePage = ({ catalogue, programmeIn, home, placesIn, draw }: SimpleParts): StillPage => ({
  address: simple.address,
  draw(language) {
    const words = SIMPLE[language];
    const { household, initial } = home(language);
    const carKg = carKgOf(catalogue);
    const state: SimpleInitial = {
      ...initial,
      // its lines come with the numbers, and nothing of it is drawn before
      view: { ...initial.view, groups: [] },
      places: placesIn(language),
      planned: plannedFor(household.footprint!, WORTH).filter(isSimple),
      carKg,
    };
    const acts = actsOf(createChoosing(household, programmeIn(language), {}), household.footprint!);
    const page = render(SimplePage, {
      props: { household, asking: createAsking(household, state), words, carKg },
    }).body;
    const still = render(Unscripted, {
      props: { household, words: RESULT[language], carKg, acts, doing: DOING[language] },
      idPrefix: 'n',
    }).body;
    const [said, ...more] = EASY[language];
    const easy = render(Lines, { props: { all: more }, idPrefix: 'e' }).body;
    return draw(simple, language, {
      title: words.title,
      description: words.description,
      main: `<p id="simple">${said}</p><div id="household">${page}</div><noscript>${still}</noscript><section>${easy}</section>`,
      state,
      fetches: [`${state.catalogueUrl}/core`],
      begins: KEEPS_CHOICE + MINE,
    });
  },
});
