/** A debate on its pages: what a pupil holds, with the programme or without it, and what whoever leads is told to do. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { leversAlone } from '../../data/programme/leversAlone.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Screens, StepKind } from '../../models/room/types.ts';
import { handOf } from '../../models/school/deal.ts';
import { saidAt } from '../../models/school/easier.ts';
import { LEVELS, type Level } from '../../models/school/school.ts';
import { roomSteps } from '../../models/school/steps.ts';
import { createAverage } from '../../web/effects/average.ts';
import { createKit } from '../../web/features/school/kit.ts';
import { handsIn } from '../../web/features/school/room/handsIn.ts';
import { initialOf } from '../../web/features/school/room/roomSteps.ts';
import { toSay } from '../../web/features/school/room/toDo.ts';
import { partsOf } from '../../web/features/school/room/wall/partsOf.ts';
import { plannedFor } from '../../web/features/school/room/wall/countdown.svelte.ts';
import { stepsNow } from '../../web/features/school/room/stepsNow.ts';
import { pollOf } from '../../models/room/poll.ts';
import type { RoomView } from '../../server/live/rooms.ts';
import type { Initial, Role } from '../../web/features/school/room/types.ts';
import { room as roomEn } from '../../web/features/school/room/words/en.ts';
import { room as roomFr } from '../../web/features/school/room/words/fr.ts';
import { readBy } from '../../web/features/school/room/own/readBy.ts';
import { seals as sealsEn } from '../../web/words/seals/en.ts';
import { seals as sealsFr } from '../../web/words/seals/fr.ts';
import { school as schoolEn } from '../../web/features/school/words/en.ts';
import { school as schoolFr } from '../../web/features/school/words/fr.ts';
import Arguments from '../../web/features/school/room/Arguments.svelte';
import Moderate, { joined } from '../../web/features/school/room/Moderate.svelte';
import Charter from '../../web/features/school/room/steps/Charter.svelte';
import { own as ownFr } from '../../web/features/school/room/own/words/fr.ts';
import { wall as wallEn } from '../../web/features/school/room/wall/words/en.ts';
import { wall as wallFr } from '../../web/features/school/room/wall/words/fr.ts';
import { sheetPath } from '../../web/pages.ts';
import { handHtml, library, roomHtml, textOf } from './surfaces.ts';

const alone = leversAlone(library);
const SIDES = { proposals: library, levers: alone };
const KITS = {
  proposals: createKit(library, createAverage(library)),
  levers: createKit(alone, createAverage(alone)),
};
const ROOM_WORDS = [schoolFr, schoolEn];
const CODES = ['k7m2qx4d', 'aaaabbbb', 'zzzz2222', 'mmmm7777', 'wwww3333'];

interface Opened {
  readonly cards?: keyof typeof SIDES;
  readonly run?: string;
  readonly role?: Role;
  readonly code?: string;
  readonly screens?: Screens;
  readonly language?: Language;
  readonly level?: Level;
}

function opened({ cards = 'proposals', run = '55', ...given }: Opened): Initial {
  const { role = 'pupil', code = CODES[0]!, screens = 'each', language = 'fr', level = 'lycee' } = given;
  const { school } = SIDES[cards];
  const led = school.runs.find(({ id }) => id === run)!;
  const setup = { run, level, language, screens, steps: roomSteps(led.steps, level, school) };
  return initialOf({ code, role, setup, language, lan: undefined }, SIDES[cards], KITS[cards], 0);
}

test.each(LANGUAGES)(
  'the youngest read their own words on screens, and nobody else does (%s)',
  (language) => {
    const { school } = library;
    const eased = school.questions.filter((one) => one.easier !== undefined);
    expect(eased.length).toBeGreaterThan(0);
    const run = school.runs[0]!;
    for (const level of LEVELS) {
      const steps = roomSteps(run.steps, level, school);
      const setup = { run: run.id, level, language, screens: 'each' as const, steps };
      const given = { code: CODES[0]!, role: 'pupil' as const, setup, language, lan: undefined };
      const { helps } = initialOf(given, library, KITS.proposals, 0).steps.find(
        ({ kind }) => kind === 'inventory',
      )!;
      for (const one of eased.filter(({ id }) => helps![id] !== undefined))
        expect(helps![one.id]).toBe((saidAt(one, level).help ?? one.help)[language]);
    }
  },
);

/** Spaces alike, as a reader sees them. */
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll(/\s+/g, ' ');

describe.each(['proposals', 'levers'] as const)('with %s, what a pupil holds', (cards) => {
  const names = library.measures.map(({ title }) => plain(title.fr));

  test('is three cards with who acts, what for and what against, and a role with what it asks', () => {
    for (const code of CODES) {
      const initial = opened({ cards, code });
      const shown = plain(textOf(handHtml(initial, 'fr')));
      const hand = handOf(code, initial, 'each', { number: 1, people: 1 });
      for (const { title, actors, effect, about, source } of hand.cards)
        for (const said of [
          title,
          about!.does,
          actors,
          effect.much,
          effect.more,
          about!.pro,
          about!.con,
          source ?? '',
        ])
          expect(shown).toContain(plain(said));
      for (const { name, holds, asks } of hand.roles)
        for (const said of [name, holds, asks]) expect(shown).toContain(plain(said));
      expect(hand.roles).toHaveLength(1);
      // of the roles of a class, that of the first seat argues against the cards, and says how
      expect(shown).toContain(plain(ownFr.hand.against));
    }
  });

  test.each(['pupil', 'screen', 'lead'] as const)(
    'has on each card with a figure who published it and when, for the %s',
    (role) => {
      const computed = KITS[cards].cards('fr').filter((card) => card.source);
      expect(computed.length).toBeGreaterThan(8);
      for (const { id, source } of opened({ cards, role }).cards)
        if (computed.some((card) => card.id === id)) expect(source).toMatch(/^Sources?\s: \S.* \(\d{4}/);
        else expect(source).toBeUndefined();
    },
  );

  test('names proposals of the programme only where the class was opened with them', () => {
    const shown = CODES.map((code) => plain(textOf(handHtml(opened({ cards, code }), 'fr')))).join(' ');
    expect(names.some((name) => shown.includes(name))).toBe(cards === 'proposals');
  });

  test('says on each card how its effect is known, in words, for the pupil, the wall and whoever leads', () => {
    const known = ROOM_WORDS.map(({ effects }) => effects.known('')).map((words) => words.trim());
    for (const [i, language] of (['fr', 'en'] as const).entries())
      for (const role of ['pupil', 'screen', 'lead'] as const)
        for (const { effect } of opened({ cards, role, language }).cards)
          expect(effect.more).toMatch(
            new RegExp(
              `${known[i]}\\s(${Object.values(language === 'fr' ? sealsFr : sealsEn).join('|')})[,.]`,
            ),
          );
    const hand = plain(textOf(handHtml(opened({ cards }), 'fr')));
    expect(hand.split(plain(known[0]!)).length - 1).toBe(3);
    expect(hand).toContain(ownFr.sources);
  });

  test('says in sight what would be done, on the phone', () => {
    for (const language of LANGUAGES) {
      const hand = handHtml(opened({ cards, language }), language);
      const inSight = plain(textOf(hand.replaceAll(/<details.*?<\/details>/gs, '')));
      const { cards: shown } = opened({ cards, language, role: 'screen' });
      for (const { about } of opened({ cards, language }).cards.filter((card) => card.about !== undefined))
        expect(inSight).toContain(plain(about!.does));
      for (const { about } of shown) {
        // once
        expect(about!.text).not.toBe(about!.does);
      }
    }
  });

  test('is all that its page carries of what the cards say; other screens carry it all', () => {
    const carried = (asked: Opened) =>
      opened({ cards, ...asked }).cards.filter(({ about }) => about !== undefined).length;
    const all = SIDES[cards].school.cards.length;
    expect([carried({}), carried({ screens: 'team' }), carried({ role: 'screen' })]).toEqual([3, all, all]);
  });

  test('draws a dashed line around an effect that is assumed, or not measured', () => {
    const initial = opened({ cards });
    const guessed = handOf(initial.code, initial, 'each', { number: 1, people: 1 }).cards.filter(
      (card) => card.guessed,
    );
    const drawn = handHtml(initial, 'fr').match(/class="seal assumed"/g) ?? [];
    expect(drawn).toHaveLength(guessed.length);
    expect(initial.cards.some((card) => card.guessed)).toBe(true);
  });
});

test('the minutes of a debate are those of its steps, most of them for the talk', () => {
  for (const { id, steps } of library.school.runs) {
    const { minutes } = steps.find(({ activity }) => activity === 'argue')!;
    const shown = opened({ run: id, role: 'screen' }).steps.filter((step) => step.id.startsWith('argue'));
    const seconds = shown.map((step) => step.seconds!);
    expect(Math.abs(seconds.reduce((sum, each) => sum + each, 0) - minutes * 60)).toBeLessThan(shown.length);
    expect(Math.max(...seconds)).toBe(shown.find(({ kind }) => kind === 'debate')!.seconds);
  }
});

describe.each(LANGUAGES)('in %s, the phone and the wall say', (language) => {
  const { opinion, argument, debated } = library.school;
  const told = (role: Role, kind: StepKind, which?: Parameters<typeof roomHtml>[4]) =>
    plain(textOf(roomHtml(role, language, kind, false, which)));

  test.each(['pupil', 'screen'] as const)('that one leaves one’s role, once it is over (%s)', (role) => {
    const again = plain(opinion.again[language]);
    expect(told(role, 'opinion', { id: 'argue-after' })).toContain(again);
    expect(told(role, 'opinion', { id: 'argue-before' })).not.toContain(again);
  });

  test.each(['pupil', 'screen'] as const)('what is done as long as nothing is written (%s)', (role) => {
    const shut = plain(argument.shut[language]);
    const closed = told(role, 'arguments', { locked: true });
    expect(closed).toContain(shut);
    expect(closed).not.toContain(plain({ fr: roomFr, en: roomEn }[language].locked));
    expect(closed).not.toMatch(/\b0 (?:sur|of)\b/);
    expect(told(role, 'arguments')).not.toContain(shut);
  });

  test.each(['pupil', 'screen'] as const)(
    'that the cards of the debate come first in the vote (%s)',
    (role) => {
      expect(told(role, 'vote')).toContain(plain(debated[language]));
    },
  );
});

test.each(['each', 'none'] as const)('a vote is on all cards, those of the debate first (%s)', (screens) => {
  for (const code of CODES) {
    const { cards, steps } = opened({ code, screens });
    const [question] = steps.find(({ kind }) => kind === 'vote')!.questions;
    const dealt = handOf(code, { cards, roles: [] }, screens, { number: 1, people: 1 }).cards;
    const options = question!.kind === 'choice' ? question!.options : [];
    expect(options.slice(0, 3)).toEqual(dealt.map(({ id }) => id));
    expect([...options].sort()).toEqual(cards.map(({ id }) => id).sort());
  }
  const inTeams = opened({ screens: 'team' }).steps.find(({ kind }) => kind === 'vote')!;
  expect(inTeams).not.toHaveProperty('hint');
});

test('at each step of a debate, whoever leads has something of its own to say, and one clock', () => {
  const scripts = opened({ role: 'lead' })
    .steps.filter(({ id }) => id.startsWith('argue'))
    .map(({ script }) => script!.now);
  expect(new Set(scripts.map(({ say }) => say.join())).size).toBe(scripts.length);
  expect(new Set(scripts.map(({ title }) => title)).size).toBe(1);
});

describe.each(LANGUAGES)('in %s, whoever leads', (language) => {
  const words = { fr: roomFr, en: roomEn }[language];

  test('says to write arguments once they are open, and until then what the wall says', () => {
    const step = opened({ role: 'lead', language }).steps.find(({ kind }) => kind === 'arguments')!;
    const said = (locked: boolean) => toSay(words, step, { locked, revealed: false }, false)!.now.say;
    expect(said(true)).toEqual([step.shut]);
    expect(said(false)).toEqual(step.script!.now.say);
  });

  test.each(LEVELS)('says first what it asks, then what it tells of what is shown, with %s', (level) => {
    const { steps } = opened({ role: 'lead', language, level });
    const told = steps.filter(({ kind, kept }) => ['predict', 'opinion', 'vote'].includes(kind) && !kept);
    expect(new Set(told.map(({ kind }) => kind)).size).toBe(3);
    for (const step of told) {
      const { say, shown } = step.script!.now;
      const said = (revealed: boolean) => toSay(words, step, { locked: false, revealed }, false)!;
      expect(said(false)).toMatchObject({ before: step.script!.before, now: { say } });
      expect(said(true)).toMatchObject({ before: [], now: { say: shown } });
      expect(shown!.length, step.id).toBeGreaterThan(0);
      expect(shown).not.toEqual(say);
    }
    // an opinion that is asked again later is not shown alone: all that is said of it is said at once
    const first = steps.find(({ kept }) => kept)!;
    expect(toSay(words, first, { locked: false, revealed: false }, false)!.now.say).toEqual(
      first.script!.now.say,
    );
  });

  test('has words of its own for a vote that was put in, and closes the run once', () => {
    const { steps } = opened({ role: 'lead', language });
    const written = steps.find(({ kind }) => kind === 'charter')!;
    const charter = { ...written, script: { ...written.script!, after: [written.script!.now] } };
    const now = { locked: false, revealed: false };
    const poll = { of: charter.id, questions: [], texts: {} };
    const say = (at: Parameters<typeof toSay>[2], isLast: boolean) => toSay(words, charter, at, isLast)!;
    expect(say(now, false)).toMatchObject({ now: charter.script.now, after: [] });
    const voted = say({ ...now, poll }, true);
    expect(voted.now.say).toEqual([words.lead.pollSay.texts]);
    expect(voted.after).toEqual(charter.script.after);
    expect(say({ ...now, revealed: true, poll }, true).now.say).toEqual([words.lead.pollSay.charter]);
  });

  test('reads the cards that the class debates', () => {
    const shown = plain(textOf(roomHtml('lead', language, 'debate', false)));
    const dealt = opened({ role: 'lead', code: 'abc', language });
    const { cards } = handOf('abc', dealt, 'each', { number: 1, people: 1 });
    for (const { title, actors, about } of cards)
      for (const said of [title, actors, about!.pro, about!.con]) expect(shown).toContain(plain(said));
  });

  test('is told that what comes next on the wall is more of the same', () => {
    const shown = plain(textOf(roomHtml('lead', language, 'inventory', false)));
    expect(shown).toContain(plain(words.lead.samePart(2, 3)));
    expect(shown.split(plain(words.lead.parts.ask))).toHaveLength(2);
  });
  test('hears that enough have answered, and not each of thirty answers', () => {
    const { lead } = { fr: roomFr, en: roomEn }[language];
    const heard = (['predict', 'opinion', 'vote'] as const).map((kind) =>
      roomHtml('lead', language, kind, false),
    );
    for (const html of heard) {
      const told = [...html.matchAll(/<[^>]*(?:aria-live|role="(?:status|alert)")[^>]*>([^<]*)/g)];
      expect(told.length).toBeGreaterThan(0);
      for (const [, text] of told) expect(text).not.toMatch(/\d/);
    }
    const all = heard.map((html) => textOf(html)).join(' ');
    expect([lead.enough, lead.allAnswered].some((text) => all.includes(text))).toBe(true);
  });

  test.each([
    ['opinion', false],
    ['debate', false],
    ['arguments', false],
  ] as const)('has one thing to do at a time: %s', (kind, revealed) => {
    const html = roomHtml('lead', language, kind, revealed);
    // what ends the session is folded, in the other column
    expect(html.slice(0, html.indexOf('id="on-wall"')).match(/<button[^>]*class="button"/g)).toHaveLength(1);
  });
});

test('a vote on sentences shows on the wall under which beginning each was written, with the time to read them', () => {
  const { steps } = opened({ role: 'screen' });
  const charter = steps.find(({ kind }) => kind === 'charter')!;
  const [first, second] = charter.questions.map(({ id }) => `${id}-1`);
  const texts = { [first!]: 'dix ans', [second!]: 'nous cherchons' };
  const asked = { kind: 'choice' as const, id: charter.id, options: Object.keys(texts), most: 3 };
  const poll = { of: charter.id, questions: [asked], texts };
  const now = { id: pollOf(charter.id), poll };
  const view = { steps: [...steps.map(({ id }) => ({ id })), now] } as unknown as RoomView;
  const step = stepsNow(steps, view, roomFr.poll).at(-1)!;
  const [part] = partsOf({ step, revealed: false, figures: {}, hands: [], poll });
  const [keep, repair] = charter.questions.map(({ id }) => charter.boxes![id]!);
  expect(part).toMatchObject({ texts: [`${keep} · dix ans`, `${repair} · nous cherchons`] });
  const each = library.school.times.option;
  expect(plannedFor(now, steps)).toBe(2 * each);
  const many = { ...asked, options: Array.from({ length: 20 }, (_, i) => `keep-${i}`) };
  expect(plannedFor({ ...now, poll: { ...poll, questions: [many] } }, steps)).toBe(8 * each);
});

test('a vote on sentences is asked whole of a pupil, not in the groups of the beginnings', () => {
  const { steps } = opened({ role: 'pupil' });
  const charter = steps.find(({ kind }) => kind === 'charter')!;
  expect(charter.groups).toBeDefined();
  const texts = { [`${charter.questions[0]!.id}-1`]: 'dix ans' };
  const asked = { kind: 'choice' as const, id: charter.id, options: Object.keys(texts), most: 3 };
  const now = { id: pollOf(charter.id), poll: { of: charter.id, questions: [asked], texts } };
  const view = { steps: [...steps.map(({ id }) => ({ id })), now] } as unknown as RoomView;
  const step = stepsNow(steps, view, roomFr.poll).at(-1)!;
  expect([step.questions, step.groups]).toEqual([[asked], undefined]);
});

test('a second vote lists its cards in the order of the first, those of the debate first', () => {
  for (const code of CODES) {
    const { steps, cards, screens } = opened({ role: 'screen', code });
    const vote = steps.find(({ kind }) => kind === 'vote')!;
    const [first] = vote.questions;
    const shown = first?.kind === 'choice' ? first.options : [];
    const hand = handsIn({ cards, code, screens })[0]!;
    expect(shown.slice(0, hand.length)).toEqual(hand);
    // as the room has them: in the order of the catalogue
    const tied = cards.map(({ id }) => id).filter((id) => hand.includes(id) || id === shown.at(-1));
    const questions = [{ kind: 'choice' as const, id: 'vote', options: tied, most: 1 }];
    const now = { id: pollOf(vote.id), poll: { of: vote.id, questions } };
    const view = { steps: [...steps.map(({ id }) => ({ id })), now] } as unknown as RoomView;
    expect(stepsNow(steps, view, roomFr.poll).at(-1)!.questions).toEqual([
      { ...questions[0]!, options: shown.filter((id) => tied.includes(id)) },
    ]);
  }
});

test('a vote on the debated cards alone is asked as such on the pages, with the time for as many', () => {
  const { steps, cards, code, screens } = opened({ role: 'lead' });
  const [hand] = handsIn({ cards, code, screens });
  const vote = steps.find(({ kind }) => kind === 'vote')!;
  const questions = [{ kind: 'choice' as const, id: 'vote', options: hand!, most: 1 }];
  const now = { id: vote.id, questions, locked: false, revealed: false };
  const view = {
    steps: steps.map(({ id }) => (id === vote.id ? now : { id })),
  } as unknown as RoomView;
  const shown = stepsNow(steps, view, roomFr.poll).find(({ id }) => id === vote.id)!;
  expect(shown).toMatchObject({ questions, title: vote.title, labels: vote.labels });
  // which tells to choose among all the cards
  expect([vote.hint, shown.hint]).toEqual([library.school.debated.fr, undefined]);
  expect(plannedFor(now, steps)).toBe(3 * library.school.times.option);
  expect(plannedFor({ id: vote.id }, steps)).toBe(vote.countdown);
  const say = (revealed: boolean) => toSay(roomFr, shown, { ...now, revealed }, false)!.now.say;
  expect(say(false)).toEqual([roomFr.lead.narrowed.say]);
  expect(say(true)).toEqual([roomFr.lead.narrowed.left]);
});

test.each(['proposals', 'levers'] as const)(
  'whoever leads a class with %s is led to the guide of that lesson, and nobody else is',
  (cards) => {
    const { steps } = library.school.runs[0]!;
    const setup = { run: '55', level: 'lycee', language: 'fr' as const, screens: 'each' as const, cards };
    const guideFor = (role: Role) =>
      initialOf(
        {
          ...{ code: CODES[0]!, role, language: 'fr' as const, lan: undefined },
          setup: { ...setup, steps: roomSteps(steps, 'lycee', SIDES[cards].school) },
        },
        SIDES[cards],
        KITS[cards],
        0,
      ).guide;
    const place = { sheet: 'guide', run: '55', level: 'lycee' } as const;
    expect(guideFor('lead')).toBe(sheetPath(cards === 'levers' ? { ...place, cards } : place, 'fr'));
    expect([guideFor('pupil'), guideFor('screen')]).toEqual([undefined, undefined]);
    expect(roomHtml('lead', 'fr', 'vote', false)).toContain('href="/ecole/imprimer/guide/');
  },
);

test('the youngest are asked in words of their own, at every level the same thing', () => {
  for (const level of LEVELS) {
    const steps = roomSteps(library.school.runs[0]!.steps, level, library.school);
    const setup = { run: '55', level, language: 'fr' as const, screens: 'each' as const, steps };
    const { steps: shown } = initialOf(
      { code: '', role: 'pupil', setup, language: 'fr', lan: undefined },
      library,
      KITS.proposals,
      0,
    );
    const { opinion } = library.school;
    const { question } = level === 'cycle-3' ? opinion.easier : opinion;
    const asked = shown.filter(({ kind }) => kind === 'opinion').map((step) => step.asked);
    expect(asked).toEqual([question.fr, question.fr]);
  }
});

test('opinions before and after are drawn to one scale on a phone', () => {
  const cell = (people: number, ...options: string[]) => ({ options, people });
  const figure = {
    kind: 'opinions',
    people: 24,
    before: [cell(15, 'against', 'depends'), cell(9, 'for')],
    after: [cell(17, 'against', 'depends'), cell(7, 'for')],
  } as const;
  const html = roomHtml('pupil', 'fr', 'opinion', true, { id: 'argue-after', figures: { after: figure } });
  const widths = [...html.matchAll(/class="fill" width="([\d.]+)"/g)].map(([, width]) => Number(width));
  const people = [...figure.before, ...figure.after].map((one) => one.people);
  expect(widths).toHaveLength(people.length);
  for (const [i, width] of widths.entries()) expect(width).toBeCloseTo((100 * people[i]!) / 24);
  // that neighbours are put together is said where some are, and nowhere else
  const apart = [cell(6, 'against'), cell(9, 'depends'), cell(9, 'for')];
  for (const [cells, isSaid] of [
    [figure.after, true],
    [apart, false],
  ] as const) {
    const figures = { after: { ...figure, before: cells, after: cells } };
    for (const [role, words] of [
      ['pupil', roomFr.opinion.merged],
      ['screen', wallFr.opinions.merged],
    ] as const) {
      const text = plain(textOf(roomHtml(role, 'fr', 'opinion', true, { id: 'argue-after', figures })));
      expect(text.includes(plain(words))).toBe(isSaid);
    }
  }
});

test.each([
  ['fr', roomFr, wallFr],
  ['en', roomEn, wallEn],
] as const)(
  'where too few hold each opinion, phones and the wall say so, without a bar (%s)',
  (language, m, wall) => {
    const figure = {
      kind: 'opinions',
      people: 8,
      before: [],
      after: [],
      changed: { people: 8, of: 8 },
    } as const;
    const drawn = (role: Role) =>
      roomHtml(role, language, 'opinion', true, { id: 'argue-after', figures: { after: figure } });
    for (const [role, words] of [
      ['pupil', m.opinion],
      ['screen', wall.opinions],
    ] as const) {
      const text = plain(textOf(drawn(role)));
      expect(text).toContain(plain(words.close));
      expect(text).toContain(plain(words.changed(8, 8)));
      expect(text).not.toContain(plain(words.merged));
      expect(drawn(role)).not.toContain('preserveAspectRatio');
    }
  },
);

test.each([
  ['fr', roomFr],
  ['en', roomEn],
] as const)(
  'a team counts the hands of its people for each opinion, one person presses theirs (%s)',
  (language, m) => {
    const drawn = (team?: number) => {
      const html = roomHtml('pupil', language, 'opinion', false, {
        id: 'argue-before',
        ...(team && { team }),
      });
      return [
        html.includes('inputmode="numeric"'),
        html.includes('type="radio"'),
        plain(textOf(html)),
      ] as const;
    };
    const [counts, presses, text] = drawn(4);
    expect([counts, presses]).toEqual([true, false]);
    expect(text).toContain(plain(m.opinion.team(4)));
    for (const alone of [1, undefined]) expect(drawn(alone).slice(0, 2)).toEqual([false, true]);
  },
);

describe('of the sentences of a class, a screen', () => {
  const initial = opened({});
  const charter = initial.steps.find(({ kind }) => kind === 'charter')!;
  function read(n: number, removed: readonly string[] = []) {
    const all = Array.from({ length: n }, (_, i) => `keep-${i + 1}`);
    const texts = Object.fromEntries(
      all.filter((id) => !removed.includes(id)).map((id) => [id, `Phrase ${id}`]),
    );
    const asked = { kind: 'choice', id: 'charter', options: all, most: 3 } as const;
    const poll = { of: charter.id, questions: [asked], texts };
    const options = Object.keys(texts);
    const step = { ...charter, id: 'charter-poll', questions: [{ ...asked, options }], labels: texts };
    return readBy(step, poll, initial, 3, ownFr);
  }
  const optionsOf = ({ questions: [asked] }: ReturnType<typeof read>) =>
    asked?.kind === 'choice' ? asked.options : [];

  test('votes on eight of two dozen, each under its beginning, and says that others read the others', () => {
    const step = read(24);
    expect(optionsOf(step)).toHaveLength(8);
    expect(Object.keys(step.labels)).toEqual(optionsOf(step));
    expect(step.labels[optionsOf(step)[0]!]).toMatch(/^Ce que nous gardons\s: Phrase keep-/);
    expect(step.hint).toMatch(/^8 phrases sur 24/);
  });

  test('votes on all of eight, of which nothing is said', () => {
    expect(optionsOf(read(8))).toHaveLength(8);
    expect(read(8)).not.toHaveProperty('hint');
  });

  test('keeps those that it reads, when one of them is removed', () => {
    const [first, ...others] = optionsOf(read(24));
    expect(optionsOf(read(24, [first!]))).toEqual(others);
  });

  test('answers any other step as it is', () => {
    const vote = initial.steps.find(({ kind }) => kind === 'vote')!;
    expect(readBy(vote, undefined, initial, 3, ownFr)).toBe(vote);
  });

  test('is told that one sentence is enough', () => {
    expect(readBy(charter, undefined, initial, 3, ownFr)).toEqual({ ...charter, hint: ownFr.charter });
  });
});

test.each([
  ['fr', wallFr],
  ['en', wallEn],
] as const)(
  'where twenty voted and no count may be told, the wall does not say that few did (%s)',
  (language, m) => {
    const text = textOf(roomHtml('screen', language, 'vote', true, { figures: {} }));
    expect(text).toContain(plain(m.tooFewAlike));
    expect(text).not.toContain(plain(m.few));
  },
);

test.each([
  ['fr', roomFr, wallFr],
  ['en', roomEn, wallEn],
] as const)(
  'where twenty voted and all the numbers are hidden, phones and the wall say how many voted and what is in front (%s)',
  (language, m, wall) => {
    const [first, ...others] = library.school.cards.slice(0, 3).map(({ proposal }) => proposal);
    const figure = { kind: 'choice', people: 20, counts: {}, hidden: [first!, ...others] } as const;
    const drawn = (role: Role, leading: readonly string[]) =>
      plain(textOf(roomHtml(role, language, 'vote', true, { figures: { vote: figure }, leading })));
    for (const leading of [['Une loi'], ['Une loi', 'Une autre'], []]) {
      const said = drawn('lead', leading);
      expect(said).toContain(plain(m.vote.untold(20, leading)));
      expect(said).toContain(plain(m.hiddenEach));
      const shown = drawn('screen', leading);
      expect(shown).toContain(plain(wall.votes(20)));
      expect(shown).toContain(plain(wall.hidden(3)));
      for (const title of leading) expect(shown).toContain(title);
      if (leading.length > 0) expect(shown).toContain(plain(wall.leading(leading.length)));
      expect(shown).not.toContain(plain(wall.few));
    }
  },
);

test.each([
  ['fr', roomFr],
  ['en', roomEn],
] as const)('a charter says why these sentences are kept, and by how many people (%s)', (language, m) => {
  const charter = opened({ language }).steps.find(({ kind }) => kind === 'charter')!;
  const figure = { kind: 'choice', people: 20, counts: { 'keep-1': 20 }, hidden: [] } as const;
  const now = {
    figures: { [charter.id]: figure },
    poll: { texts: { 'keep-1': 'Réparer.' }, chosen: ['keep-1'] },
  };
  const drawn = (figures: object) =>
    plain(
      textOf(
        render(Charter, { props: { messages: m, step: charter, now: { ...now, figures } } as never }).body,
      ),
    );
  expect(drawn(now.figures)).toContain(plain(m.charter.why(20)));
  expect(drawn(now.figures)).toContain('Réparer.');
});

test.each(LANGUAGES)(
  'the wall says which step it is at where it has nothing to show yet (%s)',
  (language) => {
    for (const kind of ['everyone', 'class', 'vote', 'charter'] as const) {
      const html = roomHtml('screen', language, kind, true, { figures: {} });
      expect(html.match(/<p class="at">.*?<b>([^<]+)<\/b>/s)?.[1], kind).toMatch(/\w/);
    }
  },
);

test.each([
  ['fr', roomFr],
  ['en', roomEn],
] as const)(
  'sentences that wait are accepted beginning by beginning, and not only all at once (%s)',
  (language, m) => {
    const step = opened({ language, role: 'lead' }).steps.find(({ kind }) => kind === 'charter')!;
    const [first, second] = step.questions.map(({ id }) => id);
    const text = (question: string, n: number, accepted = false) => ({
      ...{ step: step.id, question, key: `k${question}${n}`, text: `${question} ${n}`, accepted },
    });
    const drawn = (texts: readonly object[]) => {
      const props = { messages: m, lead: { desk: {} }, step, texts, reads: true, onward: () => undefined };
      return plain(textOf(render(Moderate, { props: props as never }).body));
    };
    const three = [1, 2, 3].map((n) => text(first!, n));
    const two = [text(second!, 1), text(second!, 2, true), text(second!, 3)];
    const shown = drawn([...three, ...two]);
    for (const n of [3, 2]) expect(shown).toContain(plain(m.lead.beginning.acceptAll(n)));
    // of one beginning, all that wait are accepted below them; one alone is accepted beside its words
    for (const texts of [three, [...three, text(second!, 1, true)]])
      expect(drawn(texts)).not.toContain(plain(m.lead.beginning.acceptAllWhy));
  },
);

test.each([
  ['fr', roomFr],
  ['en', roomEn],
] as const)(
  'what is to be done next accepts one sentence, beside its words; those that accept several stand below all of them (%s)',
  (language, m) => {
    const { steps } = opened({ language, role: 'lead' });
    for (const kind of ['charter', 'arguments'] as const) {
      const step = steps.find((one) => one.kind === kind)!;
      const [question] = step.questions.map(({ id }) => id);
      const texts = [1, 2, 3].map((n) => ({
        ...{ step: step.id, question, key: `k${n}`, text: `Sentence ${n}.`, accepted: n === 1 },
      }));
      const drawn = (reads: boolean) => {
        const lead = { desk: {}, texts };
        const props = { messages: m, lead, step, texts, reads, onward: () => undefined };
        return render(kind === 'charter' ? Moderate : Arguments, { props: props as never }).body;
      };
      const html = drawn(true);
      const says = kind === 'charter' ? m.lead : m.lead.arguments;
      const dark = [...html.matchAll(/<button class="button(?: [^"]*)?"[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('quiet'));
      expect(dark.map(plain)).toEqual([expect.stringContaining(plain(says.acceptOf('Sentence 2.')))]);
      expect(drawn(false)).not.toMatch(/class="button"/);
      const all = plain(html).indexOf(plain(says.acceptAll(2)));
      expect(all).toBeGreaterThan(plain(html).lastIndexOf(plain(says.acceptOf('Sentence 3.'))));
    }
  },
);

test.each(LANGUAGES)('a card that is read alone names the gas that its kilograms are of (%s)', (language) => {
  for (const kit of Object.values(KITS)) {
    const counted = kit.cards(language).filter(({ effect }) => effect.number !== undefined);
    expect(counted.length).toBeGreaterThan(3);
    for (const { effect, told } of counted)
      for (const said of [effect.amount, told.much]) expect(said).toMatch(/kg\sCO₂e/);
  }
});

test.each(LANGUAGES)('a wall and a phone show the cards of a vote in one order (%s)', (language) => {
  const titles = (role: Role, title: RegExp) =>
    [
      ...roomHtml(role, language, 'vote', false)
        .replaceAll(/<!--.*?-->/g, '')
        .matchAll(title),
    ].map(([, found]) => plain(found!).trim());
  const onWall = titles('screen', /<li>\s*<p>([^<]+)/g);
  expect(onWall.length).toBeGreaterThan(1);
  expect(titles('pupil', /class="choice.*?<span>([^<]+)/gs).slice(0, onWall.length)).toEqual(onWall);
});

test('two sentences that say the same become the longer one, and others both', () => {
  const [one, other] = [
    'Garder nos téléphones plus longtemps, avec une coque',
    'On garde nos téléphones plus longtemps',
  ];
  expect([joined(one, other), joined(other, one)]).toEqual([one, one]);
  expect(joined('Réparer', 'Prêter la console')).toBe('Réparer / Prêter la console');
});
