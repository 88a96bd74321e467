/** The panel and the council room between a move and its first result: nothing is said of what is not known. */
import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import Meeting from '../../web/features/council/meeting/Meeting.svelte';
import { meetingTool, type MeetingInitial } from '../../web/features/council/meeting/state.ts';
import { meeting as meetingEn } from '../../web/features/council/meeting/words/en.ts';
import { meeting as meetingFr } from '../../web/features/council/meeting/words/fr.ts';
import Panel from '../../web/features/council/simulator/Panel.svelte';
import {
  createSimulator,
  type Initial,
  type SimulatorState,
} from '../../web/features/council/simulator/simulator.svelte.ts';
import { tool as en } from '../../web/features/council/words/en.ts';
import { tool as fr } from '../../web/features/council/words/fr.ts';
import { siteRead } from '../server/reading.ts';

const app = siteRead();
const TOWN = '76709';
const POLICY = '?council-longer=2';

async function stateOf<I>(path: string): Promise<I> {
  const html = await (await app.request(path)).text();
  return JSON.parse(/<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)![1]!) as I;
}
const plain = (html: string) =>
  html
    .replaceAll(/<!--[^>]*-->/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
/** What is left of a sentence without what changes in it. */
const start = (say: (horizon: string) => string) => say('\n').split('\n').at(-1)!.trim();

const answerTo = (tool: SimulatorState, { summaries, beside, departures, names, offer }: Initial) =>
  tool.answer({ id: 1, summaries, beside, departures, names, gains: offer.levers, whole: true });

describe.each(LANGUAGES)('between a move and its first result (%s)', (language) => {
  const m = { fr, en }[language];
  const path = territoryPath(TOWN, language);
  let initial: Initial;
  let answered: Initial;
  beforeEach(async () => {
    initial ??= await stateOf<Initial>(path);
    answered ??= await stateOf<Initial>(path + POLICY);
  });
  const told = (tool: SimulatorState) => plain(render(Panel, { props: { tool } }).body);

  test('the panel says that it computes, and nothing of the policy; then its result', () => {
    const tool = createSimulator(initial, m);
    expect(told(tool)).toContain(plain(m.results.nothing));
    tool.pull('council-longer', { intensity: 2 });
    const waiting = told(tool);
    expect(waiting).toContain(m.results.busy);
    for (const wrong of [start(m.results.none), m.results.nothing, 'CO₂e', '€', '100', ' 10'])
      expect(waiting, wrong).not.toContain(plain(wrong));
    answerTo(tool, answered);
    expect(told(tool)).toMatch(/2035.* t CO₂e/);
    expect(told(tool)).not.toContain(m.results.busy);
    tool.pull('council-longer', { intensity: 0 });
    expect(told(tool)).toContain(plain(m.results.nothing));
  });

  test('where nothing is set beyond the law, the panel says what is needed first', () => {
    expect(told(createSimulator(initial, m))).toMatch(
      language === 'fr' ? /Réglez d’abord une action : la note/ : /First set an action: the note/,
    );
  });

  test('a share of nothing is an answer, and an emptied field is none', () => {
    const tool = createSimulator(initial, m);
    tool.already('donation', 0);
    expect(tool.told.done).toMatchObject([{ lever: 'donation', intensity: 0 }]);
    expect(tool.address()).toContain('done.donation=0');
    tool.already('donation', undefined);
    expect(tool.told.done).toEqual([]);
  });

  test('the panel says once that it failed', () => {
    const tool = createSimulator(initial, m);
    tool.pull('council-longer', { intensity: 2 });
    tool.answer({ id: 1, failed: 'worker' });
    const said = told(tool);
    expect(said.split(plain(m.results.failed))).toHaveLength(2);
    expect(said).not.toContain(plain(start(m.results.none)));
  });

  test('of a new scenario, and of those beside one that was removed, nothing is said before it is known', () => {
    const tool = createSimulator(answered, m);
    tool.add();
    expect([tool.rank, tool.acts]).toEqual([1, false]);
    answerTo(tool, { ...answered, summaries: [...answered.summaries, ...answered.summaries] });
    expect(tool.acts).toBe(true);
    tool.remove();
    expect([tool.rank, tool.acts, tool.offer.versus]).toEqual([0, true, []]);
  });

  test('a council room says that it computes, not that nothing goes beyond the law', async () => {
    const meeting = { fr: meetingFr, en: meetingEn }[language];
    const room = await stateOf<MeetingInitial>(territoryPartPath(TOWN, 'meeting', language));
    const tool = meetingTool(room, meeting);
    const said = () => plain(render(Meeting, { props: { tool } }).body);
    expect(said()).toContain(meeting.nothing);
    tool.simulator.pull('council-longer', { intensity: 2 });
    expect(said()).toContain(m.results.busy);
    expect(said()).not.toContain(meeting.nothing);
  });
});
