/** Every surface that shows a proposal, as a reader gets it: pages, sheets, files, replies of the API, screens of a class. */
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
import type { Choosing } from '../../web/features/footprint/act/choice.svelte.ts';
import { createChoosing } from '../../web/features/footprint/act/choice.svelte.ts';
import Choose from '../../web/features/footprint/act/Choose.svelte';
import type { Programme } from '../../web/features/footprint/programme.ts';
import { createHousehold, type Household } from '../../web/features/footprint/household.svelte.ts';
import Save from '../../web/features/footprint/Save.svelte';
import { createView, createWorkshop } from '../../web/features/footprint/view.ts';
import { createKit } from '../../web/features/school/kit.ts';
import { initialOf } from '../../web/features/school/room/roomSteps.ts';
import LeadPage from '../../web/features/school/room/LeadPage.svelte';
import PupilPage from '../../web/features/school/room/PupilPage.svelte';
import ScreenPage from '../../web/features/school/room/ScreenPage.svelte';
import type { Role } from '../../web/features/school/room/types.ts';
import { below as belowEn } from '../../web/features/footprint/words/below/en.ts';
import { choose as chooseEn } from '../../web/features/footprint/act/words/en.ts';
import { household as householdEn } from '../../web/features/footprint/words/en.ts';
import { room as roomEn } from '../../web/features/school/room/words/en.ts';
import { below as belowFr } from '../../web/features/footprint/words/below/fr.ts';
import { choose as chooseFr } from '../../web/features/footprint/act/words/fr.ts';
import { household as householdFr } from '../../web/features/footprint/words/fr.ts';
import { room as roomFr } from '../../web/features/school/room/words/fr.ts';
import { app } from '../server/app.ts';

export const library = load();
const average = createAverage(library);
const WORDS = {
  fr: { below: belowFr, choose: chooseFr, household: householdFr, room: roomFr },
  en: { below: belowEn, choose: chooseEn, household: householdEn, room: roomEn },
};

/** The text of a page: no markup, single spaces. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

/** What the household page fetches of the programme, requested from the server. */
async function programmeIn(language: Language): Promise<Programme> {
  const get = async (name: string) => (await app.request(`/api/v1/${name}?lang=${language}`)).json();
  const [words, prices, corridor] = await Promise.all(['proposals', 'prices', 'corridor'].map(get));
  return { words, numbers: words.numbers, prices, corridor } as Programme;
}

export interface Home {
  readonly household: Household;
  readonly choosing: Choosing;
}

/** The household page for these answers, with its proposals. */
export async function homeOf(
  language: Language,
  answers: Parameters<ReturnType<typeof createEstimators>['lay']>[0] = {},
): Promise<Home> {
  const { catalogue } = library;
  const messages = WORDS[language].household;
  const workshop = createWorkshop(catalogue, createSample(catalogue.factors, 1000, 1), messages);
  const footprint = workshop.estimate(answers);
  const view = createView(answers, footprint, workshop, { unfolded: [] });
  const initial = { view, catalogueUrl: '/api/v1/catalogue/', whyApart: '', pagesCss: '' } as const;
  const household = createHousehold(initial, messages, { answers, footprint, workshop });
  return { household, choosing: createChoosing(household, await programmeIn(language), {}) };
}

export const chooseHtml = (choosing: Choosing, language: Language): string =>
  render(Choose, { props: { choosing, words: WORDS[language].choose } }).body;

/** What the household prints. */
export const saveHtml = ({ household, choosing }: Home, language: Language): string =>
  render(Save, { props: { household, words: WORDS[language].below, choosing } }).body;

/** The screen of a class at a step, with its figures shown or hidden. */
export function roomHtml(role: Role, language: Language, kind: StepKind, revealed: boolean): string {
  const { school } = library;
  const run = school.runs.find(({ steps }) =>
    steps.some(({ activity }) => school.activities[activity]!.kind === kind),
  )!;
  const level = 'cycle-4';
  const steps = roomSteps(run.steps, level, school);
  const setup = { run: run.id, level, language, screens: 'each' as const, steps };
  const kit = createKit(library, average);
  const country = openTerritories(library.territories).get('france')!.population;
  const initial = initialOf({ code: 'abc', role, setup, language, lan: undefined }, library, kit, country);
  const at = steps.find((step) => step.kind === kind)!.id;
  const votes = revealed && kind === 'vote';
  const counts = Object.fromEntries(school.cards.slice(0, 3).map(({ proposal }) => [proposal, 5]));
  const figures: RoomView['steps'][number]['figures'] = votes
    ? { vote: { kind: 'choice', people: 20, counts, hidden: [] } }
    : {};
  const view: RoomView = {
    version: 1,
    ended: false,
    at,
    people: 20,
    removed: [],
    steps: steps.map(({ id }) => ({
      id,
      locked: false,
      revealed: revealed && id === at,
      answered: 20,
      figures: id === at ? figures : {},
    })),
  };
  const live = { view, link: 'on', connected: 3 };
  const facts = { class: {}, answer: () => undefined };
  const place = steps.findIndex(({ id }) => id === at);
  const kept = { said: {}, drafts: {}, queue: [], people: 1 };
  const none = () => false;
  const pupil = { initial, live, kept, joinRefused: '', waits: none, refusedAt: () => undefined };
  const lead = {
    initial,
    live,
    place,
    token: 't',
    desk: { seats: 1, screens: [], texts: [] },
    seconds: 0,
    wrong: '',
  };
  const props = { messages: WORDS[language].room, facts, origin: 'http://localhost' };
  if (role === 'pupil') return render(PupilPage, { props: { ...props, pupil } as never }).body;
  if (role === 'lead') return render(LeadPage, { props: { ...props, lead } as never }).body;
  return render(ScreenPage, { props: { ...props, initial, live } as never }).body;
}
