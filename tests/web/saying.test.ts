/** What whoever leads says aloud fits what the class does at that moment: at every step, level, way of answering and state. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { mayPair } from '../../models/room/pairs.ts';
import { SCREENS } from '../../models/room/types.ts';
import { LEVELS } from '../../models/school/school.ts';
import { roomSteps } from '../../models/school/steps.ts';
import { createAverage } from '../../web/effects/average.ts';
import { createKit } from '../../web/features/school/kit.ts';
import { initialOf } from '../../web/features/school/room/roomSteps.ts';
import { toSay } from '../../web/features/school/room/toDo.ts';
import { own as ownEn } from '../../web/features/school/room/own/words/en.ts';
import { own as ownFr } from '../../web/features/school/room/own/words/fr.ts';
import { room as roomEn } from '../../web/features/school/room/words/en.ts';
import { room as roomFr } from '../../web/features/school/room/words/fr.ts';
import { library } from './surfaces.ts';

const { school } = library;
const WORDS = { fr: roomFr, en: roomEn };
const OWN = { fr: ownFr, en: ownEn };
const kit = createKit(library, createAverage(library));

/** Every state of every step of every run, with the words that are said in it. */
const SAID = LANGUAGES.flatMap((language) =>
  LEVELS.flatMap((level) =>
    SCREENS.flatMap((screens) =>
      school.runs.flatMap((run) => {
        const steps = roomSteps(run.steps, level, school, screens);
        const setup = { run: run.id, level, language, screens, steps };
        const given = { code: 'k7m2qx4d', role: 'lead' as const, setup, language, lan: undefined };
        return initialOf(given, library, kit, 0).steps.flatMap((step) => {
          const base = { locked: false, revealed: false };
          const states = {
            ...(step.shut && { shut: { ...base, locked: true } }),
            ...(step.questions.length > 0 &&
              !step.kept &&
              step.kind !== 'arguments' && { revealed: { ...base, revealed: true } }),
            ...(mayPair(step.questions) && { pairs: { ...base, pairs: {} } }),
            ...(step.kind === 'vote' && { narrowed: { ...base, questions: step.questions } }),
            asked: base,
          };
          return Object.entries(states).map(([state, now]) => {
            const script = toSay(WORDS[language], step, now, true)!;
            const { kind } = step;
            const ranks =
              kit.school.predictions.find(({ id }) => id === step.questions[0]?.id)?.kind === 'rank';
            const name = [run.id, level, screens, step.id, state].join(' ');
            const said = { say: script.now.say, before: script.before, after: script.after };
            return { name, language, screens, kind, state, ranks, id: step.id, ...said };
          });
        });
      }),
    ),
  ),
);

/** Sentences for one who answers alone, for teams, of a number, to answer, and of an answer that is known. */
const OF = {
  alone:
    /\bseuls?\b|pour soi|en secret|sans se parler|\balone\b|on (?:their|your) own|in secret|without talking/i,
  teams: /équipe|\bteams?\b/i,
  number: /dit (?:plus|moins)|said (?:more|less)|un nombre|a number/i,
  toAnswer:
    /\b(?:Répondez|Comptez|Laissez|Choisissez|Écrivez|Devinez|Answer|Count|Leave|Write|Guess)\b|Chacun (?:propose|choisit)|Each of us suggests|chooses? three/,
  known:
    /Voici (?:la réponse|l’ordre)|Que reste|vous a fait changer|Here is the (?:answer|order)|What is left|changed your mind/,
  others: /Combien d’appareils dorment|How many devices (?:are )?(?:a)?sleep/,
} as const;

const among = (state: string) => SAID.filter((one) => one.state === state);
const each = (all: typeof SAID, check: (text: string, name: string) => void) => {
  expect(all.length).toBeGreaterThan(5);
  for (const { say, name } of all) check(say.join(' '), name);
};

describe('what is said', () => {
  test('is something, at each state', () => {
    expect(SAID.length).toBeGreaterThan(900);
    each(SAID, (text, name) => expect(text.length, name).toBeGreaterThan(10));
  });

  test('in pairs is not for one who answers alone, and opens nothing anew', () => {
    each(among('pairs'), (text, name) => expect(text, name).not.toMatch(OF.alone));
    for (const { before, name } of among('pairs')) expect(before, name).toEqual([]);
    const alike = SAID.filter(({ name }) =>
      among('pairs').some((one) => one.name.replace(/pairs$/, 'asked') === name),
    );
    for (const one of alike)
      expect(
        among('pairs').some(({ say }) => say.join() === one.say.join()),
        one.name,
      ).toBe(false);
  });

  test('before a result asks for an answer to what is asked, and tells none; after it, the other way round', () => {
    const asked = SAID.filter(({ state }) => state === 'asked' || state === 'pairs' || state === 'narrowed');
    each(asked, (text, name) => expect(text, name).not.toMatch(OF.known));
    each(among('revealed'), (text, name) => expect(text, name).not.toMatch(OF.toAnswer));
    each(
      SAID.filter(({ kind }) => kind === 'predict'),
      (text, name) => expect(text, name).not.toMatch(OF.others),
    );
  });

  test('of an order is of no number, and of a number is not of an order', () => {
    const [orders, numbers] = [true, false].map((ranks) =>
      among('revealed').filter((one) => one.kind === 'predict' && one.ranks === ranks),
    );
    each(orders!, (text, name) => expect(text, name).not.toMatch(OF.number));
    each(numbers!, (text, name) => expect(text, name).not.toMatch(/l’ordre|the order/));
  });

  test('names teams to teams alone, and one who answers alone to no team', () => {
    each(
      SAID.filter(({ screens }) => screens !== 'team'),
      (text, name) => expect(text, name).not.toMatch(OF.teams),
    );
    each(
      SAID.filter(
        ({ screens, kind, state }) =>
          screens === 'team' && (kind === 'predict' || kind === 'vote') && state !== 'revealed',
      ),
      (text, name) => expect(text, name).not.toMatch(OF.alone),
    );
  });

  test('of raised hands leaves no box empty, and hides no home', () => {
    each(
      SAID.filter(({ screens, kind }) => screens === 'none' && kind === 'inventory'),
      (text, name) => expect(text, name).not.toMatch(/vide|empty|personne ne le verra|nobody will see/),
    );
  });

  test('of a charter promises no number of sentences, which a vote or none decides', () => {
    each(
      SAID.filter(({ kind }) => kind === 'charter'),
      (text, name) => expect(text, name).not.toMatch(/trois à six|three to six|\bsix\b/),
    );
  });

  test('tells the class nothing that only who leads can do', () => {
    const only = /terminez|dévoilez|end the session|\breveal\b/i;
    each(SAID, (text, name) => expect(text, name).not.toMatch(only));
    for (const { after, name } of SAID)
      for (const { say } of after) expect(say.join(' '), name).not.toMatch(only);
  });
});

test.each(LANGUAGES)('nothing is put in order by its weight, which a hand would feel (%s)', (language) => {
  const asked = [
    ...school.predictions.flatMap((one) =>
      one.kind === 'rank' ? [one.question, one.heaviest, one.easier?.question ?? one.question] : [],
    ),
  ].map((text) => text[language]);
  const { rankHow, predicted } = WORDS[language];
  const told = [rankHow, predicted.place, OWN[language].easy.rankHow, OWN[language].easy.missing.rank];
  for (const text of [...asked, ...told])
    expect(text).not.toMatch(/léger|lourd|pèse|lightest|heaviest|weighs/);
});
