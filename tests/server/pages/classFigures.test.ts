/** What the pages of a class show at each step, for its rehearsal and with one pupil from a very full home. */
import { sealOfProposal } from '../../../models/proposals/proposals.ts';
import { weakest } from '../../../models/proposals/seal.ts';
import { expect, test } from 'vitest';
import { COMPONENTS, type Language } from '../../../models/catalogue/catalogue.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { answersOfInventory } from '../../../models/school/inventory.ts';
import { RESULT } from '../../../models/school/steps.ts';
import * as bodies from '../../../server/api/rooms/body.ts';
import { chosenSaid } from '../../../web/features/school/room/chosenSaid.ts';
import type { ClassShown } from '../../../web/features/school/room/types.ts';
import { classSaid } from '../../../web/features/school/sentences.ts';
import { comeBackPath, roomPath } from '../../../web/pages.ts';
import { library, postAs, ROOMS, store } from '../app.ts';
import { createWhole } from '../whole.ts';

const app = createWhole({ library, store });
const estimate = createEstimator(library.catalogue, createSample(library.catalogue.factors, 1000, 1));

const post = async (path: string, body: unknown, token?: string) => {
  const response = await postAs(app, ROOMS + path, body, token);
  expect(response.ok, await response.clone().text()).toBe(true);
  return response;
};
const open = async (invented: boolean) => {
  const asked = {
    run: '110',
    level: 'cycle-4',
    language: 'fr',
    screens: 'each',
    cards: 'proposals',
    invented,
  };
  return bodies.newRoomBody.parse(await (await post('', asked)).json());
};
const roomOf = async (code: string) =>
  bodies.roomBody.parse(await (await app.request(`/api/v1/rooms/${code}`)).json());
const classOf = async (code: string, language: Language = 'fr') =>
  (await (await app.request(roomPath(code, language, 'class'))).json()) as ClassShown;
const show = async (code: string, token: string, step: string) => {
  await post(`/${code}/acts`, { act: 'go', step }, token);
  // what is asked twice is shown with the second answers
  const { steps } = await roomOf(code);
  if (steps.every(({ compares }) => compares !== step))
    await post(`/${code}/acts`, { act: 'reveal', step }, token);
};
const numbers = (text: string) => Number(/\d[\d,]*/.exec(text)![0].replace(',', '.'));

const SEALS = { measured: 'mesuré', calculated: 'calculé', assumed: 'supposé', unmeasured: 'non mesuré' };

/** The mean, its parts, what would be saved and what would be left, as computed and as displayed. */
async function expectOneBaseline(code: string) {
  const { home, chosen } = await classOf(code);
  const { view } = await roomOf(code);
  const figure = view.steps.flatMap(({ figures }) => figures[RESULT] ?? [])[0];
  const { central } = home!.perPerson;
  expect(figure?.kind === 'number' && figure.mean).toBeCloseTo(central, 9);
  expect(COMPONENTS.reduce((sum, name) => sum + home!.madeOf[name].central, 0)).toBeCloseTo(central, 9);
  expect(chosen!.saving.central + chosen!.left.central).toBeCloseTo(central, 9);
  // a figure is told once: one that is its own share is not told beside it, with other digits
  const yearly = chosen!.rows.filter(({ share }) => share !== undefined);
  for (const { alone } of yearly)
    if (yearly.length === 1) expect(alone).toBeUndefined();
    else expect(/^\d|^</.test(alone!)).toBe(chosen!.overlap);
  // a sum is never told as surer than what it adds
  const acting = library.proposals.proposals.filter(
    ({ id, lever }) => lever !== undefined && chosen!.rows.some((row) => row.id === id),
  );
  const seal = weakest(acting.map((one) => sealOfProposal(one, library.proposals)));
  expect(chosen!.sure.split(', ').at(-1)).toBe(SEALS[seal]);
  const said = classSaid(home!, 'fr');
  const less = chosenSaid(home!, chosen!, 'fr');
  const mean = numbers(said.mean.value);
  expect(COMPONENTS.reduce((sum, name) => sum + numbers(said.parts[name].said), 0)).toBeCloseTo(mean, 9);
  // a saving with tenths leaves a whole number that is half a kilogram off at most
  expect(Math.abs(numbers(less.saving.value) + numbers(less.left) - mean)).toBeLessThanOrEqual(0.5);
  return { mean: said.mean.value, central };
}

test('the invented class of a rehearsal has the same mean at every step', async () => {
  const { code, token } = await open(true);
  const { steps } = await roomOf(code);
  // what is asked again later is shown then
  const again = steps.flatMap(({ compares }) => compares ?? []);
  for (const { id } of steps) if (!again.includes(id)) await show(code, token, id);
  await expectOneBaseline(code);
  const { effects } = await classOf(code);
  // the same figures in the words of each language, whichever was asked for first
  const english = await classOf(code, 'en');
  expect(english.home).toEqual((await classOf(code)).home);
  expect(effects!['keep-longer']!.much).toMatch(/de moins/);
  expect(english.effects!['keep-longer']!.much).toMatch(/less/);
  expect(Object.keys(effects!)).toEqual(library.school.cards.map(({ proposal }) => proposal));
});

test('a class with one very full home has the same mean at every step, and again when it comes back', async () => {
  const { code, token } = await open(false);
  const { steps } = await roomOf(code);
  const [inventory, vote] = ['inventory', 'vote'].map((kind) => steps.find((step) => step.kind === kind)!);
  const homes = [{ people: 1, smartphones: 12, tvs: 8 }, ...library.school.invented.homes.slice(0, 6)];
  const asked = new Set(inventory!.questions.map(({ id }) => id));
  await show(code, token, vote!.id);
  const results: number[] = [];
  for (const [place, home] of homes.entries()) {
    const { seat } = (await (await post(`/${code}/seats`, { people: 1 })).json()) as { seat: string };
    const given = Object.fromEntries(Object.entries(home).filter(([id]) => asked.has(id)));
    results.push(estimate(answersOfInventory(given, library.school.questions)).perPerson.central);
    const answers = Object.fromEntries(
      Object.entries({ ...given, [RESULT]: results.at(-1) }).map(([id, value]) => [
        id,
        { kind: 'number', value },
      ]),
    );
    const sent = { seat, people: 1 };
    await post(`/${code}/contributions`, { ...sent, key: `i${place}`, step: inventory!.id, answers });
    const options = ['repairable-society', 'keep-longer'];
    const voted = { vote: { kind: 'choice', options } };
    await post(`/${code}/contributions`, { ...sent, key: `v${place}`, step: vote!.id, answers: voted });
  }
  await show(code, token, inventory!.id);
  const { mean, central } = await expectOneBaseline(code);
  expect(central).toBeCloseTo(results.reduce((sum, each) => sum + each, 0) / results.length, 9);
  const ended = bodies.endedBody.parse(await (await post(`/${code}/end`, { keep: true }, token)).json());
  const kept = bodies.totalsBody.parse(
    await (await app.request(`/api/v1/totals/${ended.comeback!.code}`)).json(),
  );
  expect(kept.totals.home!.perPerson.central).toBeCloseTo(central, 9);
  const page = await (await app.request(comeBackPath('fr', ended.comeback!.code))).text();
  expect(page).toContain(mean);
});
