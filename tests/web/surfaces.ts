/** Every surface that shows a proposal, as a reader gets it: pages, sheets, files, replies of the API, screens of a class. */
import type { ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import { load } from '../../data/load.ts';
import { createSample } from '../../models/draws/sample.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import type { StepKind } from '../../models/room/types.ts';
import type { RoomView } from '../../server/live/rooms.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { roomSteps } from '../../models/school/steps.ts';
import { createEstimators } from '../../server/compute/estimators.ts';
import { createAverage } from '../../web/effects/average.ts';
import { twins } from '../../models/proposals/twins.ts';
import ActPage from '../../web/features/footprint/act/ActPage.svelte';
import CardShown from '../../web/features/footprint/act/Card.svelte';
import { createChoosing, type Choosing } from '../../web/features/footprint/act/choice.svelte.ts';
import { chosenOn } from '../../web/features/footprint/act/gain.ts';
import Money from '../../web/features/footprint/act/Money.svelte';
import { rankOn } from '../../web/features/footprint/act/ranking.ts';
import type { Programme } from '../../web/features/footprint/programme.ts';
import Corridor from '../../web/features/footprint/understand/Corridor.svelte';
import Understand from '../../web/features/footprint/understand/Understand.svelte';
import { createHousehold, type Household } from '../../web/features/footprint/household.svelte.ts';
import Compare from '../../web/features/footprint/compare/Compare.svelte';
import Share from '../../web/features/footprint/share/Share.svelte';
import Save from '../../web/features/footprint/ticket/Save.svelte';
import { createView, createWorkshop } from '../../web/features/footprint/view.ts';
import { createKit } from '../../web/features/school/kit.ts';
import { initialOf } from '../../web/features/school/room/roomSteps.ts';
import * as tools from '../../web/features/school/room/tools.ts';
import LeadPage from '../../web/features/school/room/LeadPage.svelte';
import PupilPage from '../../web/features/school/room/PupilPage.svelte';
import WallPage from '../../web/features/school/room/wall/WallPage.svelte';
import Vote from '../../web/features/school/room/steps/Vote.svelte';
import Hand from '../../web/features/school/room/own/Hand.svelte';
import { own as ownEn } from '../../web/features/school/room/own/words/en.ts';
import { own as ownFr } from '../../web/features/school/room/own/words/fr.ts';
import type { ClassShown, Initial, Role } from '../../web/features/school/room/types.ts';
import { fields as fieldsEn } from '../../web/features/footprint/answer/words/fields/en.ts';
import { compare as compareEn } from '../../web/features/footprint/compare/words/en.ts';
import { share as shareEn } from '../../web/features/footprint/share/words/en.ts';
import { act as actEn } from '../../web/features/footprint/act/words/en.ts';
import { later as laterEn } from '../../web/features/footprint/ticket/words/later/en.ts';
import { understand as understandEn } from '../../web/features/footprint/understand/words/en.ts';
import { household as householdEn } from '../../web/features/footprint/words/en.ts';
import { kept as keptEn } from '../../web/features/footprint/words/answers/en.ts';
import { room as roomEn } from '../../web/features/school/room/words/en.ts';
import { wall as wallEn } from '../../web/features/school/room/wall/words/en.ts';
import { fields as fieldsFr } from '../../web/features/footprint/answer/words/fields/fr.ts';
import { compare as compareFr } from '../../web/features/footprint/compare/words/fr.ts';
import { share as shareFr } from '../../web/features/footprint/share/words/fr.ts';
import { act as actFr } from '../../web/features/footprint/act/words/fr.ts';
import { later as laterFr } from '../../web/features/footprint/ticket/words/later/fr.ts';
import { understand as understandFr } from '../../web/features/footprint/understand/words/fr.ts';
import { household as householdFr } from '../../web/features/footprint/words/fr.ts';
import { kept as keptFr } from '../../web/features/footprint/words/answers/fr.ts';
import { room as roomFr } from '../../web/features/school/room/words/fr.ts';
import { wall as wallFr } from '../../web/features/school/room/wall/words/fr.ts';
import { asText } from '../../web/picture/lettering.ts';
import { app } from '../server/app.ts';

export const library = load();
const average = createAverage(library);
const WORDS = {
  fr: {
    act: actFr,
    compare: compareFr,
    fields: fieldsFr,
    household: householdFr,
    kept: keptFr,
    later: laterFr,
    own: ownFr,
    room: roomFr,
    share: shareFr,
    understand: understandFr,
    wall: wallFr,
  },
  en: {
    act: actEn,
    compare: compareEn,
    fields: fieldsEn,
    household: householdEn,
    kept: keptEn,
    later: laterEn,
    own: ownEn,
    room: roomEn,
    share: shareEn,
    understand: understandEn,
    wall: wallEn,
  },
};

/** The text of a page: no markup, single spaces. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const get = async (name: string, language: Language) =>
  (await app.request(`/api/v1/${name}?lang=${language}`)).json();

/** What the views of a household fetch of the programme, requested from the server. */
async function programmeIn(language: Language): Promise<Programme> {
  const words = await get('proposals', language);
  return { words, numbers: words.numbers } as Programme;
}

export interface Home {
  readonly household: Household;
  readonly choosing: Choosing;
}

/** A home with these answers, and its proposals. */
export async function homeOf(
  language: Language,
  answers: Parameters<ReturnType<typeof createEstimators>['lay']>[0] = {},
): Promise<Home> {
  const { catalogue } = library;
  const messages = WORDS[language].household;
  const workshop = createWorkshop(catalogue, createSample(catalogue.factors, 1000, 1), messages);
  const footprint = workshop.estimate(answers);
  const view = createView(footprint, workshop);
  const initial = { view, catalogueUrl: '/api/v1/catalogue/' } as const;
  const household = createHousehold(initial, messages, { answers, footprint, workshop });
  return { household, choosing: createChoosing(household, await programmeIn(language), {}) };
}

/** The view on which a home chooses, as it opens: its first cards open, the others closed. */
export const actHtml = (choosing: Choosing, language: Language): string =>
  render(ActPage, { props: { choosing, words: WORDS[language].act } }).body;

/** Each of its cards as it is once opened, in the order in which they stand. */
export function cardsHtml(choosing: Choosing, language: Language): string[] {
  const { alone, cards, first } = rankOn(choosing, choosing.household.footprint!);
  const same = twins([...chosenOn(choosing, 'gesture'), ...chosenOn(choosing, 'measure')]);
  const words = WORDS[language].act;
  const standing = [...first, ...cards.filter((card) => !first.includes(card))];
  // those that have a rank stand open
  return standing.map(
    (card, i) => render(CardShown, { props: { choosing, words, card, rank: i + 1, alone, same } }).body,
  );
}

/** What its choices come to in euros, as text. */
export async function moneyText(choosing: Choosing, language: Language): Promise<string> {
  const prices = (await get('prices', language)) as ComponentProps<typeof Money>['prices'];
  const props = { choosing, effects: choosing.effects, prices, words: WORDS[language].act };
  return textOf(render(Money, { props }).body);
}

/** What explains its receipt, as it can be operated, and the corridor that stands there once the proposals have come. */
export async function understandHtml({ household, choosing }: Home, language: Language): Promise<string> {
  const facts = (await get('corridor', language)) as ComponentProps<typeof Corridor>['facts'];
  const words = WORDS[language].understand;
  const footprint = household.footprint!;
  return [
    render(Understand, { props: { household, words } }),
    render(Corridor, { props: { choosing, facts, footprint, words } }),
  ]
    .map(({ body }) => body)
    .join('');
}

/** What the household saves, prints and shares. */
export function saveHtml({ household, choosing }: Home, language: Language): string {
  const { kept, later: words, share, compare, fields } = WORDS[language];
  const address = () => 'https://example.org/#r=2';
  const lettering = { measure: (text: string) => text.length / 2, write: asText };
  const drawn = { drawings: new Map<string, string>(), lettering };
  return [
    render(Share, { props: { household, words: share, choosing, address, ...drawn } }),
    render(Compare, { props: { household, words: compare, fields } }),
    render(Save, { props: { household, words, kept, choosing, address, forget: () => undefined } }),
  ]
    .map(({ body }) => body)
    .join('');
}

/** Every part of its views that is drawn without a document, by its name. */
export async function homeHtml(home: Home, language: Language): Promise<ReadonlyMap<string, string>> {
  const { choosing } = home;
  return new Map([
    ['act', actHtml(choosing, language)],
    ...cardsHtml(choosing, language).map((card, i) => [`card ${i + 1}`, card] as const),
    ['understand', await understandHtml(home, language)],
    ['save', saveHtml(home, language)],
  ]);
}

/** What the first screen that joined holds in a debate. */
export function handHtml(initial: Initial, language: Language): string {
  const { room, own } = WORDS[language];
  const props = { messages: room, words: own, initial, number: 1, people: 1, shown: {} };
  return render(Hand, { props }).body;
}

/**
 * The screen of a class at a step, with its figures shown or hidden.
 * @param which where the run has several of that kind, its id; whether it is locked; what its class said; the answer to
 * a prediction; what most people chose in a vote; what else is known of the class; how
 * many stand before a screen of a team; how many are there; how many answers of the inventory, which was shown, are set aside
 */
export function roomHtml(
  role: Role,
  language: Language,
  kind: StepKind,
  revealed: boolean,
  which: {
    readonly id?: string;
    readonly locked?: boolean;
    readonly figures?: RoomView['steps'][number]['figures'];
    readonly answer?: object;
    readonly leading?: readonly string[];
    readonly shown?: Partial<ClassShown>;
    readonly team?: number;
    readonly people?: number;
    readonly aside?: number;
    /** Which view of the step is on the wall. */
    readonly part?: number;
  } = {},
): string {
  const { school } = library;
  const level = 'cycle-4';
  const stepsIn = (run: (typeof school.runs)[number]) => roomSteps(run.steps, level, school);
  const run = school.runs.find((one) => stepsIn(one).some((step) => step.kind === kind))!;
  const steps = stepsIn(run);
  const setup = {
    run: run.id,
    level,
    language,
    screens: which.team ? ('team' as const) : ('each' as const),
    steps,
  };
  const kit = createKit(library, average);
  const country = openTerritories(library.territories).get('france')!.population;
  const initial = initialOf({ code: 'abc', role, setup, language, lan: undefined }, library, kit, country);
  const at = which.id ?? steps.find((step) => step.kind === kind)!.id;
  const votes = revealed && kind === 'vote';
  const counts = Object.fromEntries(school.cards.slice(0, 3).map(({ proposal }) => [proposal, 5]));
  const figures: RoomView['steps'][number]['figures'] = votes
    ? { vote: { kind: 'choice', people: 20, counts, hidden: [] } }
    : {};
  const view: RoomView = {
    version: 1,
    ended: false,
    doorLocked: false,
    at,
    people: which.people ?? 20,
    started: true,
    wall: { entry: false, part: which.part ?? 0, scale: {} },
    removed: [],
    steps: steps.map(({ id, kind: each }) => ({
      id,
      locked: which.locked ?? false,
      revealed: (revealed && id === at) || (each === 'inventory' && which.aside !== undefined),
      answered: which.locked ? 0 : (which.people ?? 20),
      aside: each === 'inventory' ? which.aside : undefined,
      figures: id === at ? (which.figures ?? figures) : {},
    })),
  };
  const live = { view, link: 'on', connected: 3 };
  const facts = { class: { leading: which.leading, ...which.shown }, answer: () => which.answer };
  const place = steps.findIndex(({ id }) => id === at);
  const kept = { said: {}, drafts: {}, queue: [], people: which.team ?? 1 };
  const none = () => false;
  const pupil = { initial, live, kept, joinRefused: '', waits: none, refusedAt: () => undefined };
  const lead = {
    initial,
    live,
    steps: initial.steps,
    place,
    token: 't',
    desk: { seats: 1, most: 600, sizes: [60, 600], late: 0, hideMs: 0, screens: [], texts: [] },
    texts: [],
    seconds: 0,
    sounds: { on: false },
    taking: { open: false },
    wholeSeconds: 0,
    hideSeconds: 0,
    wrong: '',
  };
  const props = { messages: WORDS[language].room, facts, origin: 'http://localhost' };
  if (role === 'pupil') {
    const { body } = render(PupilPage, { props: { ...props, pupil } as never });
    // what a pupil holds in a debate, and what a vote gave, come after the first view
    if (kind === 'debate') return body + handHtml(initial, language);
    const now = view.steps.find(({ id }) => id === at)!;
    const step = initial.steps[place]!;
    const given = { messages: props.messages, initial, view, step, now, facts };
    return kind === 'vote' && revealed ? body + render(Vote, { props: given as never }).body : body;
  }
  if (role === 'lead')
    return render(LeadPage, { props: { ...props, lead, toolbox: { tools } } as never }).body;
  const onWall = { ...props, messages: WORDS[language].wall, initial, live, countdown: { left: 90 } };
  return render(WallPage, { props: onWall as never }).body;
}
