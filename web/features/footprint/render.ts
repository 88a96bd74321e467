/** The views of a household on the server: each of a home of which nothing is known, and the answer to the short form. */
import { render } from 'svelte/server';
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { once } from '../../../models/draws/memo.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Answers } from '../../../models/household/answers.ts';
import type { Problem } from '../../../models/request/check.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import { MINE, onToSimplified } from '../../beginning.ts';
import { unmarked, type Body, type Draw } from '../../document.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { Embedding } from '../../embedding.ts';
import type { StillPage } from '../../served.ts';
import ActPage from './act/ActPage.svelte';
import { createChoosing } from './act/choice.svelte.ts';
import type { ActMessages } from './act/words/fr.ts';
import { OUTLINES } from './answer/outlines.ts';
import AnswerPage from './answer/AnswerPage.svelte';
import { createAsking, plannedFor, type AskingInitial } from './answer/asking.svelte.ts';
import ShortForm from './answer/ShortForm.svelte';
import type { AnswerMessages } from './answer/words/fr.ts';
import type { FieldMessages } from './answer/words/fields/fr.ts';
import type { ShortMessages } from './answer/words/short/fr.ts';
import Head from './Head.svelte';
import { createHousehold, type Household, type Initial } from './household.svelte.ts';
import { embeddedAnswer, householdAnswer, simple, VIEWS, type ViewName } from './page.ts';
import type { Programme } from './programme.ts';
import { simplePage } from './simple/render.ts';
import Tabs from './Tabs.svelte';
import Facts from './ticket/Facts.svelte';
import TicketPage from './ticket/TicketPage.svelte';
import { createTicketView, likenesses } from './ticket/ticketView.ts';
import type { FactMessages } from './ticket/words/facts/fr.ts';
import type { TicketMessages } from './ticket/words/fr.ts';
import Understand from './understand/Understand.svelte';
import type { UnderstandMessages } from './understand/words/fr.ts';
import { createView, createWorkshop, GROUPS, type View } from './view.ts';
import type { HouseholdMessages } from './words/fr.ts';
import type { ViewsMessages } from './words/views/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<HouseholdMessages>('./words/*.ts', { eager: true, import: 'household' }),
);
const VIEW_WORDS = byLanguage(
  import.meta.glob<ViewsMessages>('./words/views/*.ts', { eager: true, import: 'views' }),
);
const ANSWER = byLanguage(
  import.meta.glob<AnswerMessages>('./answer/words/*.ts', { eager: true, import: 'answer' }),
);
const FIELDS = byLanguage(
  import.meta.glob<FieldMessages>('./answer/words/fields/*.ts', { eager: true, import: 'fields' }),
);
const SHORT = byLanguage(
  import.meta.glob<ShortMessages>('./answer/words/short/*.ts', { eager: true, import: 'short' }),
);
const TICKET = byLanguage(
  import.meta.glob<TicketMessages>('./ticket/words/*.ts', { eager: true, import: 'ticket' }),
);
const FACTS = byLanguage(
  import.meta.glob<FactMessages>('./ticket/words/facts/*.ts', { eager: true, import: 'facts' }),
);
const ACT = byLanguage(import.meta.glob<ActMessages>('./act/words/*.ts', { eager: true, import: 'act' }));
const UNDERSTAND = byLanguage(
  import.meta.glob<UnderstandMessages>('./understand/words/*.ts', { eager: true, import: 'understand' }),
);

/** A posted short form: its valid answers, its errors, and what was typed in each field. */
export interface Posted {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly typed: (name: string) => string | undefined;
}

const NOTHING_POSTED: Posted = { answers: {}, problems: [], typed: () => undefined };

/** A home on the server, ready to be drawn. */
interface Home {
  readonly household: Household;
  readonly initial: Initial;
}

/** A receipt as it is drawn: what its lines are made of comes with the numbers, and one of a kind needs no word for it. */
const drawnOf = (view: View): View => ({
  ...view,
  groups: view.groups.map((one) => ({
    ...one,
    items: one.items.map(({ members: _members, kind, ...item }) =>
      one.items.some((other) => other.key !== item.key && other.kind === kind) ? { ...item, kind } : item,
    ),
  })),
});

/** Beside the questions, only the total has its range, and each has the digits that are read. */
const withoutRanges = (view: View): View => {
  const read = (kg: number) => Number(kg.toPrecision(2));
  const bare = ({ central }: Estimate): Estimate => ({ central: read(central), low: 0, high: 0 });
  const { central, low, high } = view.total;
  return {
    ...view,
    total: { central: read(central), low: read(low), high: read(high) },
    perPerson: bare(view.perPerson),
    groups: view.groups.map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item, rare: undefined, estimate: bare(item.estimate) })),
    })),
  };
};

/** What one view is made of. */
interface Drawn {
  readonly main: string;
  readonly state: Initial;
}

export function createHouseholdPages(
  catalogue: Catalogue,
  programmeIn: (language: Language) => Programme,
  draw: Draw,
) {
  // one sample for both languages: their pages share the draws
  const sample = once(() => createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED));
  const workshops = inEach((language) => once(() => createWorkshop(catalogue, sample(), MESSAGES[language])));

  function homeOf(language: Language, answers: Answers, unfolded: readonly string[] = []): Home {
    const workshop = workshops[language]();
    const footprint = workshop.estimate(answers);
    const initial: Initial = {
      view: drawnOf(createView(footprint, workshop, unfolded)),
      catalogueUrl: `/api/v1/catalogue/${catalogue.hash}`,
    };
    const household = createHousehold(initial, MESSAGES[language], { answers, footprint, workshop });
    return { household, initial };
  }

  const form = (language: Language, { problems, typed }: Posted): string =>
    render(ShortForm, {
      props: { messages: FIELDS[language], words: SHORT[language], catalogue, typed, problems },
      idPrefix: 'n',
    }).body;

  function ticketOf(language: Language, { household, initial }: Home): Drawn {
    const given = {
      first: createTicketView(household.footprint!, catalogue),
      likenesses: likenesses(catalogue),
    };
    const page = render(TicketPage, { props: { household, words: TICKET[language] } }).body;
    const facts = render(Facts, {
      props: { household, words: FACTS[language], ...given },
      idPrefix: 'f',
    }).body;
    const { saveTitle, saveFirst, saveNeeds } = VIEW_WORDS[language];
    return {
      main: `<div class="two"><div id="household">${page}</div><div id="facts" class="facts">${facts}</div></div><div id="save"><h2 id="keep" tabindex="-1">${saveTitle}</h2><p class="note">${saveFirst}<noscript> ${saveNeeds}</noscript></p></div>`,
      state: { ...initial, ...given },
    };
  }

  const placesIn = (language: Language): AskingInitial['places'] =>
    catalogue.grids
      .filter(({ abroad }) => !abroad)
      .map(({ id, label }) => ({ id, label: label[language], outline: OUTLINES[id] }));

  const BODIES: Readonly<Record<ViewName, (language: Language) => Drawn>> = {
    answer(language) {
      const { household, initial } = homeOf(language, {});
      const footprint = household.footprint!;
      const state = {
        ...initial,
        view: withoutRanges(initial.view),
        places: placesIn(language),
        planned: plannedFor(footprint),
      };
      const asking = createAsking(household, state);
      const page = render(AnswerPage, { props: { household, asking, words: ANSWER[language] } }).body;
      return {
        main: `<div id="household">${page}</div><noscript><h1>${VIEW_WORDS[language].titles.answer}</h1>${unmarked(form(language, NOTHING_POSTED))}</noscript>`,
        state,
      };
    },
    ticket: (language) => ticketOf(language, homeOf(language, {})),
    act(language) {
      const { household, initial } = homeOf(language, {});
      const choosing = createChoosing(household, programmeIn(language), {});
      return headed(
        household,
        // its lines come with the numbers, and nothing of it is drawn before
        { ...initial, view: { ...initial.view, groups: [] }, whole: true },
        render(ActPage, { props: { choosing, words: ACT[language], still: true }, idPrefix: 'b' }).body,
      );
    },
    understand(language) {
      const { household, initial } = homeOf(language, {});
      const props = { household, words: UNDERSTAND[language], still: true };
      return headed(household, initial, render(Understand, { props, idPrefix: 'b' }).body);
    },
  };

  /** A view whose figures are drawn anew in the browser, below what it says of kept answers. */
  const headed = (household: Household, state: Initial, below: string): Drawn => ({
    main: `<div id="household">${render(Head, { props: { household } }).body}</div><div id="below">${below}</div>`,
    state,
  });

  const tabs = (language: Language, current: ViewName): string =>
    render(Tabs, { props: { language, current, messages: VIEW_WORDS[language] }, idPrefix: 't' }).body;

  function bodyOf(name: ViewName, language: Language): Body {
    const { titles, descriptions } = VIEW_WORDS[language];
    const { main, state } = BODIES[name](language);
    return {
      title: titles[name],
      description: descriptions[name],
      main: tabs(language, name) + main,
      state,
      fetches: [state.whole ? state.catalogueUrl : `${state.catalogueUrl}/core`],
      // beside the first question, nothing of an average home is taken for one’s own
      begins: (name === 'answer' ? '' : MINE) + onToSimplified(simple.address[language]),
    };
  }

  const names = Object.keys(VIEWS) as ViewName[];
  return {
    still: [
      ...names.map((name): StillPage => ({
        address: VIEWS[name].address,
        draw: (language) => draw(VIEWS[name], language, bodyOf(name, language)),
      })),
      simplePage({
        catalogue,
        programmeIn,
        home: (language) => homeOf(language, {}),
        placesIn,
        draw,
      }),
    ],
    /** The questions inside a page of another site. */
    embedded: (language: Language, { theme }: Embedding): string =>
      draw(embeddedAnswer, language, {
        ...bodyOf('answer', language),
        begins: undefined,
        within: { whole: VIEWS.answer.address[language], theme },
      }),
    /** The answer to the short form, a receipt with every line: it neither needs nor sends any script. */
    answer(language: Language, posted: Posted): string {
      const { titles, descriptions } = VIEW_WORDS[language];
      const { main } = ticketOf(language, homeOf(language, posted.answers, GROUPS));
      return draw(householdAnswer, language, {
        title: titles.ticket,
        description: descriptions.ticket,
        main: `${tabs(language, 'ticket')}${main}${form(language, posted)}`,
      });
    },
  };
}
