/** Opens the vote over the page: loaded when an address leads to one. */
import { mount } from 'svelte';
import { farSaid } from '../farWords.ts';
import { casesSaid } from '../gainWords.ts';
import { exact } from '../../../format.ts';
import type { SimulatorState } from '../simulator/simulator.svelte.ts';
import { headlineOf } from './headline.ts';
import Vote from './Vote.svelte';
import { votedIn } from './voted.ts';
import type { VoteAsked } from './voteState.svelte.ts';
import type { MeetingMessages } from './words/fr.ts';

/** How many actions of a scenario are named, and up to how many characters a unit is in few words. */
const NAMED = 3;
const SHORT = 40;

type Scenarios = Pick<SimulatorState, 'initial' | 'scenarios' | 'summaries' | 'offer'>;

/** "Achats publics reconditionnés (20 % des achats), Sensibiliser et 2 autres. 12 t CO₂e de moins d’ici 2035. Coût inconnu…" */
export function doesSaid(
  { initial, scenarios, summaries, offer }: Scenarios,
  at: number,
  m: MeetingMessages,
): string {
  const { language, levers } = initial;
  const names = (scenarios[at] ?? []).map(({ lever, intensity }) => {
    const { label, unit } = levers.find(({ id }) => id === lever)!;
    // the end of a long unit is enough beside its action: "6 pour 1 000 habitants"
    const end = unit.slice(unit.lastIndexOf(', ') + 2);
    const short = unit.length > SHORT && /\d/.test(end) ? end : unit;
    const far =
      short === unit ? farSaid(unit, intensity, language) : `${exact(intensity, language)} ${short}`;
    return unit === '' ? label : `${label} (${far})`;
  });
  // one more has the room of the words that would count it
  const shown = names.length === NAMED + 1 ? names.length : NAMED;
  const others = Math.max(0, names.length - shown);
  const summary = summaries[at];
  const supposed = at === 0 ? offer.supposed : offer.versus[at - 1]?.itselfSupposed;
  const { strong, rest, range, cost } = summary
    ? headlineOf(summary, { supposed: false }, language, m)
    : { strong: '', rest: '', range: '', cost: '' };
  const cases =
    summary && supposed
      ? m.cases(casesSaid(summary.total.kg.helps, language, m.tool), m.tool.gains.supposing)
      : '';
  const said = [strong + rest, range, cases, cost].filter(Boolean).join(' ');
  return m.vote.does(names.slice(0, shown).join(', '), others, said);
}

export function mountVote(
  asked: Pick<VoteAsked, 'code' | 'token'>,
  simulator: SimulatorState,
  m: MeetingMessages,
): void {
  const dialog = document.getElementById('vote') as HTMLDialogElement;
  const voted = votedIn(simulator.told);
  const does = voted.flatMap(({ option, at }) =>
    at === undefined ? [] : [[option, doesSaid(simulator, at, m)] as const],
  );
  const own: VoteAsked = {
    ...asked,
    language: simulator.initial.language,
    options: voted.map(({ option }) => option),
    titles: Object.fromEntries(voted.map(({ option, title }) => [option, title])),
    does: Object.fromEntries(does),
    messages: m.vote,
  };
  dialog.replaceChildren();
  mount(Vote, { target: dialog, props: { asked: own, dialog } });
  dialog.showModal();
}
