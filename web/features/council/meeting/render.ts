/** The screen of a council room on the server, drawn with the scenario of its address. */
import { render } from 'svelte/server';
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../../models/catalogue/language.ts';
import { rankedLevers } from '../../../../models/council/outcome/ranking.ts';
import { oneOf, type PolicyPlan } from '../../../../models/council/plan/plan.ts';
import { COUNTRY } from '../../../../models/catalogue/country.ts';
import { OWN } from '../../../../models/territory/own.ts';
import { byLanguage } from '../../../dictionaries.ts';
import type { Draw } from '../../../document.ts';
import { territoryPartPath, territoryPath } from '../../../pages.ts';
import { meeting as meetingPage } from '../page.ts';
import { alongOf, type Fields, type Opened } from '../scenarioAddress.ts';
import { LETTERS, type Initial } from '../simulator/simulator.svelte.ts';
import Meeting from './Meeting.svelte';
import MeetingPage from './MeetingPage.svelte';
import { slidersOf } from './sliders.ts';
import { meetingTool, type MeetingInitial } from './state.ts';
import { votedIn } from './voted.ts';
import type { MeetingMessages } from './words/fr.ts';

const WORDS = byLanguage(
  import.meta.glob<MeetingMessages>('./words/*.ts', { eager: true, import: 'meeting' }),
);

export function createMeetingPage(
  library: Library,
  open: (code: string, fields: Fields) => Opened | undefined,
  initialOf: (language: Language, opened: Opened, rank: number) => Initial,
  draw: Draw,
) {
  /**
   * @param origin at which phones reach this site
   * @returns nothing when no territory has this code
   */
  return function meeting(
    language: Language,
    code: string,
    fields: Fields,
    origin: string,
  ): string | undefined {
    const opened = open(code, fields);
    if (!opened) return undefined;
    const m = WORDS[language];
    const here = territoryPartPath(code, 'meeting', language);
    const site = origin.replace(/^https?:\/\//, '');
    const { territory, query, rest, rank, told } = opened;
    const along = alongOf(opened);
    const initial = initialOf(language, opened, rank);
    const rankOf = (id: string) => initial.levers.find((lever) => lever.id === id)!.rank;
    const ranked = rankedLevers(library).toSorted((a, b) => rankOf(a.lever.id) - rankOf(b.lever.id));
    const sliders = slidersOf(oneOf(told, rank).pulls, ranked, initial.scopes);
    const state: MeetingInitial = { ...lighter(initial, sliders), sliders };
    const body = render(Meeting, { props: { tool: meetingTool(state, m) } }).body;
    const main = render(MeetingPage, {
      props: {
        messages: m,
        name: territory.name,
        body,
        href: territoryPath(code, language) + along,
        address: origin + here + along,
        // one's own territory is in its query alone, which is long to type: any other place leads to its vote
        typed: code === OWN ? undefined : site + here,
        alone: query !== '',
        typedVote: site + (code === OWN ? territoryPartPath(COUNTRY, 'meeting', language) : here),
        title: titleOf(told, rank, m.tool),
        vote: here + along,
        voted: origin + here + query,
        choices: votedIn(told).length > 1,
      },
    }).body;
    return draw(meetingPage, language, {
      title: m.title(territory.name),
      description: m.description(territory.name),
      main,
      addresses: inEach((each) => territoryPartPath(territory.code, 'meeting', each) + rest),
      state,
    });
  };
}

/** What the scenario shown is called: of several, one that nobody named goes by its letter. */
const titleOf = ({ titles, others }: PolicyPlan, rank: number, { tabs }: MeetingMessages['tool']): string =>
  titles?.[rank] || (others.length > 0 ? tabs.scenario(LETTERS[rank]!) : '');

/** Without what only the page of a territory says of levers, of the law and of the trend. */
const lighter = (initial: Initial, sliders: readonly string[]): Initial => ({
  ...initial,
  origin: '',
  ends: {},
  laws: [],
  trend: { said: '', about: '' },
  levers: initial.levers.map((lever) =>
    sliders.includes(lever.id)
      ? { ...lever, text: '', parameters: [], laws: [], measures: [] }
      : { ...lever, text: '', unpriced: '', parameters: [], laws: [], measures: [] },
  ),
});
