/** One seed gives one result: in a browser's worker, over HTTP and in the models themselves, to the last bit. */
import { expect, it } from 'vitest';
import { createPolicyBench } from '../../models/council/outcome/bench.ts';
import { simulate } from '../../models/council/run/simulate.ts';
import { summariesOf, type Summary } from '../../models/council/outcome/summary.ts';
import { scenariosOf, settingOf } from '../../models/council/plan/plan.ts';
import { readScenario } from '../../models/council/plan/scenarioText.ts';
import type { Asked, Answered } from '../../web/features/council/simulator/messages.ts';
import { territoryPath } from '../../web/pages.ts';
import { library } from '../models/shared.ts';
import { siteForTests, withPage } from './site.ts';

const site = siteForTests();

const [DRAWS, SEED] = [1000, 1];
const { catalogue, stock } = library;

it('a scenario gives the same result in a worker, over HTTP and in the models', async () => {
  const fields = [
    ['repair-bonus', '6'],
    ['council-longer', '2'],
    ['donation', '50'],
  ] as const;
  const { told } = readScenario(fields, stock, stock.base);
  const place = { code: 'own', name: 'Ici', people: 10_000, households: 4500 };
  const { start, summarise } = createPolicyBench(catalogue, stock, DRAWS, SEED);
  const setting = settingOf(told, place, stock.base);
  const [ours] = summariesOf(simulate(start, setting, scenariosOf(told)), setting, told, summarise);

  await withPage(site, {}, async (page) => {
    await page.goto(territoryPath('76709', 'fr'), { waitUntil: 'load' });
    // the page starts its worker when something moves: its address is known from then on
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      page.locator('input[type=range]').nth(1).press('ArrowRight'),
    ]);
    const asked: Asked = { id: 1, language: 'fr', place, told, rank: 0, moved: undefined };
    const theirs = await page.evaluate(
      ([url, question]) =>
        new Promise<readonly Summary[]>((resolve, reject) => {
          const own = new Worker(url, { type: 'module' });
          own.onmessage = ({ data }: MessageEvent<Answered>) => {
            if ('failed' in data) reject(new Error(data.failed));
            else if ('summaries' in data && data.whole) resolve(data.summaries);
          };
          own.postMessage(question);
        }),
      [worker.url(), asked] as const,
    );
    expect(theirs).toEqual([ours]);
  });

  const levers = told.pulls.map(({ lever, ...rest }) => ({ id: lever, ...rest }));
  const body = { population: place.people, households: place.households, levers, draws: DRAWS, seed: SEED };
  const answer = await fetch(`${site.app.url}/api/v1/simulations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { series } = (await answer.json()) as { series: Record<string, { difference: unknown }> };
  expect(series.kg!.difference).toEqual(ours!.series.kg.difference);
});
