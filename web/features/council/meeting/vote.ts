/** Opens the vote over the page: loaded when an address leads to one. */
import { mount } from 'svelte';
import { farSaid, hereSaid } from '../farWords.ts';
import { casesSaid } from '../gainWords.ts';
import type { SimulatorState } from '../simulator/simulator.svelte.ts';
import { fewSaid, headlineOf } from './headline.ts';
import Vote from './Vote.svelte';
import { votedIn } from './voted.ts';
import type { VoteAsked } from './voteState.svelte.ts';
import type { MeetingMessages } from './words/fr.ts';

/** How many actions of a scenario are named. */
const NAMED = 3;

type Scenarios = Pick<SimulatorState, 'initial' | 'scenarios' | 'summaries' | 'offer' | 'departures'>;

/**
 * Each action of a scenario, with how far it goes: "Achats publics reconditionnés (20 % des achats)"; of a number for so many
 * people, what it comes to there.
 */
export function actionsSaid({ initial, scenarios }: Scenarios, at: number, m: MeetingMessages): string[] {
  const { language, levers, scopes } = initial;
  return (scenarios[at] ?? []).map(({ lever, intensity }) => {
    const acted = levers.find(({ id }) => id === lever)!;
    const { label, unit } = acted;
    if (unit === '') return label;
    const far =
      hereSaid(acted, scopes[lever]!, intensity, language, m.tool) || farSaid(unit, intensity, language);
    return `${label} (${far})`;
  });
}

/** How many of so many actions are named: one more has the room of the words that would count it. */
const shownOf = (actions: readonly string[]): number =>
  actions.length === NAMED + 1 ? actions.length : Math.min(NAMED, actions.length);

/** "Achats publics reconditionnés (20 % des achats), Sensibiliser et 2 autres. 12 t CO₂e de moins d’ici 2035. Coût inconnu…" */
export function doesSaid(simulator: Scenarios, at: number, m: MeetingMessages): string {
  const { initial, summaries, offer } = simulator;
  const { language } = initial;
  const names = actionsSaid(simulator, at, m);
  const shown = shownOf(names);
  const summary = summaries[at];
  const supposed = at === 0 ? (offer.firstSupposed ?? offer.supposed) : offer.versus[at - 1]?.itselfSupposed;
  const { strong, rest, range, cost } = summary
    ? headlineOf(summary, { supposed: false }, language, m)
    : { strong: '', rest: '', range: '', cost: '' };
  const cases =
    summary && supposed
      ? m.cases(casesSaid(summary.total.kg.helps, language, m.tool), m.tool.gains.supposing)
      : '';
  const few = fewSaid(simulator.departures, language, m);
  const said = [strong + rest, range, cases, cost, few && `${few}. ${m.fewWhy}`].filter(Boolean).join(' ');
  return m.vote.does(names.slice(0, shown).join(', '), names.length - shown, said);
}

export function mountVote(
  asked: Pick<VoteAsked, 'code' | 'token'>,
  simulator: SimulatorState,
  m: MeetingMessages,
): void {
  const dialog = document.getElementById('vote') as HTMLDialogElement;
  const voted = votedIn(simulator.told);
  const all = voted.flatMap(({ option, at }) => {
    const actions = at === undefined ? [] : actionsSaid(simulator, at, m);
    return shownOf(actions) < actions.length ? [[option, actions] as const] : [];
  });
  const does = voted.flatMap(({ option, at }) =>
    at === undefined ? [] : [[option, doesSaid(simulator, at, m)] as const],
  );
  const own: VoteAsked = {
    ...asked,
    language: simulator.initial.language,
    options: voted.map(({ option }) => option),
    titles: Object.fromEntries(voted.map(({ option, title }) => [option, title])),
    does: Object.fromEntries(does),
    all: Object.fromEntries(all),
    messages: m.vote,
  };
  dialog.replaceChildren();
  mount(Vote, { target: dialog, props: { asked: own, dialog } });
  dialog.showModal();
}
