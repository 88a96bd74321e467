/** Which question a household is asked next, and its place among those that are worth asking. */
import { setTimeout as pause } from 'node:timers/promises';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { load } from '../../data/load.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import Others from '../../web/features/footprint/answer/Others.svelte';
import { OUTLINES } from '../../web/features/footprint/answer/outlines.ts';
import { createAsking, plannedFor } from '../../web/features/footprint/answer/asking.svelte.ts';
import { withUnit, withUse } from '../../web/features/footprint/answer/edit.ts';
import { fields } from '../../web/features/footprint/answer/words/fields/fr.ts';
import { createHousehold, type Household } from '../../web/features/footprint/household.svelte.ts';
import { createView, createWorkshop } from '../../web/features/footprint/view.ts';
import { amount, shown } from '../../web/format.ts';
import { household as messages } from '../../web/features/footprint/words/fr.ts';

// nothing is drawn here, nor kept
beforeAll(() => void vi.stubGlobal('requestAnimationFrame', () => 0));
afterAll(async () => {
  await pause(); // what the last change put off
  vi.unstubAllGlobals();
});

const { catalogue } = load();
const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
const workshop = createWorkshop(catalogue, sample, messages);

/** A home as in a browser whose numbers have come, and what asks it. */
function begin(answers: Answers = {}) {
  const unknown = workshop.estimate({});
  const first = {
    view: createView(unknown, workshop),
    catalogueUrl: '/api/v1/catalogue/',
    whyApart: '',
  } as const;
  const footprint = workshop.estimate(answers);
  const made = createHousehold(first, messages, { workshop, answers, footprint });
  const household = Object.create(made, { ready: { value: Promise.resolve() } }) as Household;
  const planned = plannedFor(unknown);
  return { household, asking: createAsking(household, { ...first, planned, places: [] }) };
}
type Begun = ReturnType<typeof begin>;

/** More than there are. */
const MOST = 100;

/** Goes on until nothing is asked. @param answer what is told of each question before the next */
async function asked({ asking }: Begun, answer = (_: string) => {}) {
  const questions: { id: string; position: number; isDetail: boolean }[] = [];
  while (asking.question) {
    if (questions.length > MOST) throw new Error('Questions are asked without end.');
    const { question, position, isDetail } = asking;
    questions.push({ id: question.id, position, isDetail });
    answer(question.id);
    await asking.next();
  }
  return questions;
}
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

/** Ranked for these answers, but for the two that come first. */
const ranked = (answers: Answers) =>
  workshop
    .estimate(answers)
    .questions.map(({ question }) => question)
    .filter((id) => id !== 'people');
const best = (answers: Answers, among: readonly string[], seen: readonly string[]) =>
  ranked(answers).find((id) => among.includes(id) && !seen.includes(id));

describe('what is asked', () => {
  test.each<[string, Answers]>([
    ['nothing is known', {}],
    ['three live there', { people: 3 }],
  ])(
    'when %s: where the home is, how many live there, then what would narrow the total most',
    async (_, answers) => {
      const begun = begin(answers);
      const { planned } = begun.asking;
      const order = ids(await asked(begun));
      // how many live there is not asked again of who has said it
      const first = answers.people === undefined ? ['place', 'people'] : ['place'];
      expect(order).toEqual([...first, ...ranked(answers).filter((id) => planned.includes(id))]);
    },
  );

  test('follows the answers: the next one is the best by what is known by then', async () => {
    const begun = begin();
    const { household, asking } = begun;
    const seen: string[] = [];
    await asked(begun, (id) => {
      if (seen.length >= 2) expect(id).toBe(best(household.answers, asking.planned, seen));
      seen.push(id);
      if (id === 'people') household.change((answers) => ({ ...answers, people: 5 }));
      if (id === 'device:tv')
        household.change((answers) => withUnit(answers, ['tv'], 0, { count: 1, yearsKept: 9 }));
    });
    expect(seen).toContain('device:tv');
    expect(asking.planned).toEqual(expect.arrayContaining(seen));
  });

  test('is what is worth asking: each planned question decides two hundredths of the total or more', () => {
    const { questions } = workshop.estimate({});
    expect(plannedFor(workshop.estimate({}))).toEqual([
      'place',
      'people',
      ...questions
        .filter(({ question, share }) => question !== 'people' && share >= 0.02)
        .map(({ question }) => question),
    ]);
  });

  test('is a matter of detail only once every planned question was asked, and only for who asks for more', async () => {
    const begun = begin();
    const { asking } = begun;
    const first = await asked(begun);
    expect(first.some(({ isDetail }) => isDetail)).toBe(false);
    expect(new Set(ids(first))).toEqual(new Set(asking.planned));
    expect(asking.over).toBe(false);
    await asking.details();
    const more = await asked(begun);
    expect(more.length).toBeGreaterThan(0);
    expect(more.every(({ isDetail }) => isDetail)).toBe(true);
    expect([asking.over, asking.question]).toEqual([true, undefined]);
    // nothing is asked twice, and nothing is left out
    const all = ids([...first, ...more]);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(all)).toEqual(new Set(['place', 'people', ...ranked({})]));
  });
});

describe('a console', () => {
  test.each([1, 2, 3, 4, 5, 6])('is asked about on the way of a home of %i', async (people) => {
    expect(ids(await asked(begin({ people })))).toContain('device:console-home');
  });
});

describe('a device that is chosen among those that are left', () => {
  test('is asked about, and then nothing more than before', async () => {
    const begun = begin();
    const { asking } = begun;
    const first = ids(await asked(begun));
    asking.ask('device:vr-headset');
    expect([asking.question!.id, asking.isDetail]).toEqual(['device:vr-headset', true]);
    await asking.next();
    expect(asking.question).toBeUndefined();
    // one that was passed may be asked about too
    const passed = first.at(-1)!;
    asking.ask(passed);
    expect(asking.question!.id).toBe(passed);
    await asking.next();
    expect([asking.question, asking.over]).toEqual([undefined, false]);
  });
});

describe('in one tab', () => {
  test('whoever comes back finds the question that stood there, and those before it in their order', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
    });
    const { household, asking } = begin();
    const order: string[] = [];
    for (let i = 0; i < 4; i++) {
      order.push(asking.question!.id);
      if (i === 1) household.change((answers) => ({ ...answers, people: 4 }));
      await asking.next();
    }
    const stood = [asking.question!.id, asking.position];
    const { asking: again } = begin(household.answers);
    expect([again.question!.id, again.position]).toEqual(stood);
    // something was said of it, which leaves less to ask than other questions do, and more may be said
    const [kind, type = ''] = asking.question!.id.split(':') as [string, string?];
    expect(kind).toBe('device');
    household.change((answers) => withUnit(answers, [type], 0, { count: 1, yearsKept: 6 }));
    const { asking: told } = begin(household.answers);
    expect([told.question!.id, told.position]).toEqual(stood);
    for (const id of order.toReversed()) {
      again.back();
      expect(again.question!.id).toBe(id);
    }
    // nothing is left of it where everything was erased
    expect(begin().asking.question!.id).toBe('place');
    vi.stubGlobal('sessionStorage', undefined);
  });
});

describe('its place', () => {
  test('counts up by one from the first to the last that is planned', async () => {
    const begun = begin();
    const positions = (await asked(begun)).map(({ position }) => position);
    expect(positions).toEqual(begun.asking.planned.map((_, i) => i + 1));
  });

  test('never goes back when what was told leaves less to ask', async () => {
    const begun = begin();
    const { household } = begun;
    const answer = (id: string) => {
      const [kind, type = ''] = id.split(':') as [string, string?];
      if (kind === 'device')
        household.change((answers) =>
          withUnit(answers, [type], 0, { count: 1, yearsKept: 6, origin: 'new', hoursPerDay: 2 }),
        );
      if (kind === 'people') household.change((answers) => ({ ...answers, people: 1 }));
    };
    const positions = (await asked(begun, answer)).map(({ position }) => position);
    expect(positions[0]).toBe(1);
    for (const [i, position] of positions.entries())
      if (i > 0) expect(position).toBeGreaterThan(positions[i - 1]!);
    expect(positions.at(-1)).toBe(begun.asking.planned.length);
  });
});

describe('going back', () => {
  test('asks the one before, and then the same ones again', async () => {
    const { asking } = begin();
    expect(asking.canGoBack).toBe(false);
    for (let i = 0; i < 3; i++) await asking.next();
    const fourth = asking.question!.id;
    asking.back();
    expect([asking.position, asking.canGoBack]).toEqual([3, true]);
    await asking.next();
    expect(asking.question!.id).toBe(fourth);
    for (let i = 0; i < 3; i++) asking.back();
    expect([asking.question!.id, asking.canGoBack]).toEqual(['place', false]);
  });

  test('keeps the order of those that were asked, whatever is answered meanwhile', async () => {
    const { household, asking } = begin();
    const order: string[] = [];
    for (let i = 0; i < 5; i++) {
      order.push(asking.question!.id);
      await asking.next();
    }
    for (let i = 0; i < 4; i++) asking.back();
    // told in the full list: what is left to say of it decides less than most others
    household.change((answers) => withUnit(answers, ['tv'], 0, { count: 1 }));
    const again = [order[0]!];
    for (let i = 0; i < 4; i++) {
      again.push(asking.question!.id);
      await asking.next();
    }
    expect(again).toEqual(order);
  });

  test('from the end asks the last one again', async () => {
    const begun = begin();
    const last = (await asked(begun)).at(-1)!;
    begun.asking.back();
    expect(begun.asking.question!.id).toBe(last.id);
  });

  test('from what was asked for beyond the last one is where it was offered, and then the last one', async () => {
    const begun = begin();
    const { asking } = begun;
    const last = (await asked(begun)).at(-1)!;
    await asking.details();
    const [first] = [asking.question!.id];
    await asking.next();
    asking.back();
    expect(asking.question!.id).toBe(first);
    asking.back();
    expect([asking.question, asking.over]).toEqual([undefined, false]);
    asking.ask('use:video');
    expect(asking.question!.id).toBe('use:video');
    asking.back();
    expect(asking.question).toBeUndefined();
    asking.back();
    expect(asking.question!.id).toBe(last.id);
  });

  test('answers that are all replaced are asked where something is left to say', async () => {
    const { household, asking } = begin();
    await asking.next();
    household.replace({ people: 2 });
    expect([asking.question!.id, asking.position]).toEqual(['place', 2]);
    household.replace({ people: 2, grid: 'RE' });
    expect(asking.question!.id).toBe(best({ people: 2, grid: 'RE' }, asking.planned, []));
  });
});

test('every territory of France has its outline, on the grid of drawings', () => {
  const territories = catalogue.grids.filter(({ abroad }) => !abroad).map(({ id }) => id);
  expect(Object.keys(OUTLINES).toSorted()).toEqual(territories.toSorted());
  for (const [id, path] of Object.entries(OUTLINES)) {
    let y = 0;
    const ys = [...path.matchAll(/([Ml ]?)(-?\d+) ?(-?\d+)/g)].map(([, mark, , dy]) =>
      mark === 'M' ? (y = Number(dy)) : (y += Number(dy)),
    );
    expect([id, Math.min(...ys) >= 3, Math.max(...ys) <= 43]).toEqual([id, true, true]);
  }
});

/** What is drawn where every planned question was answered or passed. */
function atTheEnd(answers: Answers) {
  const { household } = begin();
  household.change(() => answers);
  const children = createRawSnippet(() => ({ render: () => '<p>go</p>' }));
  const props = { household, words: fields, ask: () => {}, children };
  return { household, body: render(Others, { props }).body };
}

test('at the end, what is told of one thing leaves the others where they are, and the next one comes last', () => {
  const tilesOf = (answers: Answers) => {
    const [, devices] = atTheEnd(answers).body.split(fields.others) as [string, string];
    const [tiles] = devices.split(fields.none) as [string];
    return [...tiles.matchAll(/<button[^>]*>(.*?)<\/button>/gs)]
      .map(([, html]) => html!.replaceAll(/<[^>]*>/g, '').trim())
      .filter(Boolean);
  };
  const first = tilesOf({});
  const told = catalogue.devices.find(({ label }) => label.fr.startsWith(first[2]!))!;
  // one that weighs much more than the mean of it: by what is left to narrow, the others would change places
  const then = tilesOf({ devices: [{ type: told.id, count: 9 }], unlistedDevices: 'national' });
  expect(first).toHaveLength(9);
  expect(then).toHaveLength(9);
  expect(then.slice(0, -1)).toEqual(first.filter((_, i) => i !== 2));
  expect(first).not.toContain(then.at(-1));
});

test('at the end, what is supposed may be denied before one is led elsewhere', () => {
  const { body } = atTheEnd({});
  const places = [fields.othersWhy('').slice(0, 40), fields.none, '<p>go</p>', fields.online];
  const found = places.map((words) => body.indexOf(words));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test('at the end, what was not said is told in the kilograms that the receipt has of it', () => {
  const { household, body } = atTheEnd({
    people: 4,
    devices: [{ type: 'tv-55', count: 1, yearsKept: 5 }],
    unlistedDevices: 'national',
    uses: [{ type: 'video', hoursPerWeek: 14 }],
    unlistedUses: 'national',
  });
  for (const [group, say] of [
    ['device', fields.othersWhy],
    ['use', fields.onlineWhy],
  ] as const) {
    const { items } = household.view.groups.find((one) => one.group === group)!;
    const read = items.filter(({ assumed }) => assumed).map(({ estimate }) => shown(estimate.central));
    expect(read.length).toBeGreaterThan(0);
    expect(read.length).toBeLessThan(items.length);
    expect(body).toContain(
      say(
        amount(
          read.reduce((sum, kg) => sum + kg),
          'fr',
        ),
      ),
    );
  }
});

describe('at the end, what one does online', () => {
  const tilesOf = (answers: Answers) => {
    const { body } = atTheEnd(answers);
    const [, below] = body.split(fields.online) as [string, string?];
    return [...(below ?? '').matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, html]) =>
      html!.replaceAll(/<[^>]*>/g, '').trim(),
    );
  };

  test('is drawn as long as its time is not told: the uses of the receipt, then those that nobody has a mean of', () => {
    const tiles = tilesOf({});
    expect(tiles).toEqual(expect.arrayContaining(['Vidéo en ligne', 'Jeu en ligne', 'Appels vidéo']));
    expect(tiles.indexOf('Jeu en ligne')).toBeLessThan(tiles.indexOf('Appels vidéo'));
  });

  test('makes room for the next one once it is told, until all is', () => {
    const one = withUse({}, 'video', { hoursPerWeek: 14 });
    expect(tilesOf(one)).not.toContain('Vidéo en ligne');
    expect(tilesOf(one)).toHaveLength(tilesOf({}).length);
    const all = catalogue.uses.reduce<Answers>(
      (answers, { id, measure }) => withUse(answers, id, { [measure]: 1 }),
      {},
    );
    expect(tilesOf(all)).toEqual([]);
  });

  test('is asked about in a sentence of its own unit', () => {
    const { asking } = begin();
    for (const { id, measure } of catalogue.uses) {
      asking.ask(`use:${id}`);
      expect(asking.question).toMatchObject({ kind: 'use', type: id, measure });
      // what is kept is not of a week
      if (measure.startsWith('stored')) expect(fields.questions.uses[id]).toMatch(/gardez-vous/);
    }
  });
});
