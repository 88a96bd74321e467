/** The school section: complete in both languages, on time, and without numbers of its own. */
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import type { DataError } from '../../data/files.ts';
import type { Library } from '../../data/library.ts';
import { libraryBy } from '../../data/programme/leversAlone.ts';
import { createFigures, factorsBehind } from '../../models/school/figures.ts';
import { saidAt } from '../../models/school/easier.ts';
import { own as ownEn } from '../../web/features/school/room/own/words/en.ts';
import { own as ownFr } from '../../web/features/school/room/own/words/fr.ts';
import { askedAt } from '../../models/school/inventory.ts';
import { reveal } from '../../models/school/predict.ts';
import { LEVELS, type FigureReference } from '../../models/school/school.ts';
import { wholeSample } from '../models/shared.ts';
import { broken, libraryFrom } from './files.ts';

const library = load();
const { catalogue, factors, laws, proposals, school, sources } = library;
const { activities, cards, charter, curriculum, levels, predictions, privacy, questions, roles, runs } =
  school;
const figures = createFigures(catalogue, proposals, wholeSample);
const figuresOf = (prediction: (typeof predictions)[number]): FigureReference[] =>
  prediction.kind === 'rank' ? prediction.items.map(({ figure }) => figure) : [prediction.figure];

function* textsOf(held: unknown): Generator<{ fr: string; en: string }> {
  if (typeof held !== 'object' || held === null) return;
  if ('fr' in held) yield held as { fr: string; en: string };
  else for (const value of Object.values(held)) yield* textsOf(value);
}

describe('the runs', () => {
  test.each(['fr', 'en'] as const)(
    'ask one sentence of each for the charter, as a phone does (%s)',
    (language) => {
      const phone = { fr: ownFr, en: ownEn }[language].charter;
      expect(phone).toMatch(/^(Une phrase|One sentence) /);
      const scripts = runs.flatMap(({ steps }) => steps.filter(({ activity }) => activity === 'charter'));
      expect(scripts.length).toBe(runs.length);
      for (const level of LEVELS) {
        const [said] = saidAt(activities['charter']!, level).say;
        expect(said![language]).toMatch(/^(Chacun propose une phrase|Each of us suggests a sentence)\./);
      }
    },
  );

  test('last 55 minutes, 1 h 50 and 3 h, and so do their steps added up', () => {
    expect(runs.map(({ minutes }) => minutes)).toEqual([55, 110, 180]);
    for (const { minutes, steps } of runs)
      expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
  });

  test('go from predictions to a charter, each longer run with all that the shorter one has', () => {
    const ids = runs.map(({ steps }) => steps.map(({ activity }) => activity));
    for (const activity of ids.flat()) expect(activities).toHaveProperty(activity);
    expect(ids[0]).toEqual(['welcome', 'predict', 'inventory', 'class', 'argue', 'vote', 'charter']);
    ids.slice(1).forEach((longer, i) => expect(longer).toEqual(expect.arrayContaining(ids[i]!)));
    expect(new Set(ids.flat())).toEqual(new Set(Object.keys(activities)));
  });

  test.each(LEVELS)('predict the weight of a use, not of devices alone, for %s', (level) => {
    const isOfUse = (figure: FigureReference): boolean =>
      figure.kind === 'ratio'
        ? isOfUse(figure.of) || isOfUse(figure.to)
        : 'answers' in figure && (figure.answers.uses ?? []).length > 0;
    for (const { id, steps } of runs) {
      const asked = steps
        .flatMap((step) => step.predictions ?? [])
        .map((name) => predictions.find((one) => one.id === name)!)
        .filter(({ levels: at }) => at.includes(level));
      expect(
        asked.filter((one) => figuresOf(one).some(isOfUse)),
        id,
      ).not.toEqual([]);
    }
  });

  test.each(LEVELS)('have at least three predictions and eight questions for %s', (level) => {
    for (const { steps } of runs) {
      const asked = steps
        .flatMap((step) => step.predictions ?? [])
        .filter((id) => predictions.find((one) => one.id === id)!.levels.includes(level));
      expect(asked.length).toBeGreaterThanOrEqual(3);
    }
    expect(askedAt(questions, level).length).toBeGreaterThanOrEqual(8);
    expect(roles.filter((role) => role.levels.includes(level)).length).toBeGreaterThanOrEqual(4);
    expect(levels.some(({ id }) => id === level)).toBe(true);
  });
});

describe('the inventory', () => {
  test.each(LEVELS)(
    'asks %s of video, social networks, games and AI, from factors with a source',
    (level) => {
      const used = askedAt(questions, level).flatMap(({ target }) => (target.to === 'use' ? [target] : []));
      expect(used.map(({ type }) => type)).toEqual(['video', 'social', 'game-online', 'ai-text']);
      for (const { type, field } of used) {
        const figure: FigureReference = {
          kind: 'lines',
          per: 'unit',
          answers: {
            people: 1,
            devices: [],
            connections: { fixedLines: 0, sims: 0 },
            uses: [{ type, network: 'fixed', [field]: 1 }],
          },
        };
        expect(figures(figure).central).toBeGreaterThan(0);
        const behind = factorsBehind(figure, catalogue);
        expect(behind.length).toBeGreaterThan(0);
        for (const id of behind) expect(sources).toHaveProperty([factors[id]!.source]);
      }
    },
  );

  test('asks the youngest of uses in words of their own', () => {
    for (const { id, target, easier } of askedAt(questions, 'cycle-3'))
      if (target.to === 'use') expect(easier?.question, id).toBeDefined();
  });
});

describe('the texts', () => {
  test('are in both languages, with French typography', () => {
    const texts = [...textsOf(school)];
    expect(texts.length).toBeGreaterThan(150);
    for (const { fr, en } of texts) {
      expect([fr.trim() !== '', en.trim() !== '']).toEqual([true, true]);
      expect(fr).not.toMatch(/ [:;!?%»]|« |\w'\w/);
    }
  });

  test('hold no figure of their own: reveals are computed when they are shown', () => {
    for (const { why, counted } of predictions)
      for (const { fr, en } of [why, counted]) expect(fr + en).not.toMatch(/\d/);
    for (const { does, pro, con } of cards)
      for (const { fr, en } of [does, pro, con]) expect(fr + en).not.toMatch(/\d/);
  });

  test('cite sources and a law that exist', () => {
    expect(laws).toHaveProperty([school.law]);
    for (const { source } of [...curriculum, ...privacy.sources]) expect(sources).toHaveProperty([source]);
    for (const level of LEVELS.filter((one) => one !== 'adults'))
      expect(curriculum.some((link) => link.levels.includes(level))).toBe(true);
  });
});

describe('the titles of cards', () => {
  const titled = ({ cards: all }: Library['school'], { measures, gestures }: Library) =>
    all.flatMap(({ proposal, also }) =>
      [proposal, ...also].map((id) => [...measures, ...gestures].find((one) => one.id === id)!.title),
    );
  test.each(['proposals', 'levers'] as const)('of %s all say what to do, in one form', (kind) => {
    const shown = libraryBy(library)(kind);
    const titles = titled(shown.school, shown);
    expect(titles.length).toBeGreaterThan(10);
    for (const { fr, en } of titles) {
      expect(fr).toMatch(/^\p{Lu}\p{Ll}+(?:er|ir|re)\s/u);
      expect(en).not.toMatch(/^(?:(?:An?|The|One|No|Less|Fewer|With|Without)\b|(?!Bring\b)\w+ing\b)/);
    }
  });
});

describe('predictions', () => {
  test.each(predictions)('$id: every figure resolves, in order, from factors with a source', (prediction) => {
    for (const figure of figuresOf(prediction)) {
      const { low, central, high } = figures(figure);
      expect(low).toBeLessThanOrEqual(central);
      expect(central).toBeLessThanOrEqual(high);
      expect(central).toBeGreaterThan(0);
      const behind = factorsBehind(figure, catalogue);
      expect(behind.length).toBeGreaterThan(0);
      for (const id of behind) expect(sources).toHaveProperty([factors[id]!.source]);
    }
  });

  test('a ranking is only asked where it is known: each item is below the next by at least a fifth', () => {
    for (const prediction of predictions) {
      if (prediction.kind !== 'rank') continue;
      const revealed = reveal(prediction, figures);
      if (revealed.kind !== 'rank') throw new Error('a ranking is revealed as one');
      revealed.order.slice(1).forEach(({ value }, i) => {
        expect(value.central).toBeGreaterThan(1.2 * revealed.order[i]!.value.central);
      });
    }
  });

  test('one choice of an estimate is clearly the nearest to the answer', () => {
    for (const prediction of predictions) {
      if (prediction.kind !== 'estimate') continue;
      const { central } = figures(prediction.figure);
      const gaps = prediction.choices
        .map((choice) => Math.abs(Math.log(choice / central)))
        .sort((a, b) => a - b);
      expect(gaps[1]! - gaps[0]!, prediction.id).toBeGreaterThan(0.1);
    }
  });
});

describe('the proposals to debate', () => {
  test('are fourteen, one for each effect, both measures and gestures, some of them never measured', () => {
    expect(new Set(cards.map(({ proposal }) => proposal)).size).toBe(14);
    const found = cards.map(({ proposal }) => proposals.proposals.find(({ id }) => id === proposal)!);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['measure', 'gesture']));
    expect(found.some(({ lever }) => lever === undefined)).toBe(true);
    expect(charter.length).toBeGreaterThanOrEqual(4);
  });
});

describe('a mistake is refused, with its place:', () => {
  test.each([
    [
      ['school', 'predictions', 'predictions', 0, 'items', 0, 'figure', 'factor'],
      'nothing.at-all',
      'nothing.at-all',
    ],
    [
      ['school', 'predictions', 'predictions', 1, 'figure', 'answers'],
      { people: 'two' },
      'people: not-a-number',
    ],
    [['school', 'runs', 'runs', 0, 'minutes'], 54, 'its steps last 55 minutes, and it 54'],
    [['school', 'runs', 'runs', 0, 'minutes'], 56, 'its steps last 55 minutes, and it 56'],
    [['school', 'predictions', 'predictions', 1, 'choices'], [5, 20, 20, 80, 95], 'choices are to rise'],
    [['school', 'runs', 'runs', 0, 'steps', 0, 'activity'], 'nap', 'unknown activity "nap"'],
    [['school', 'debate', 'cards', 0, 'proposal'], 'nothing', 'unknown proposal "nothing"'],
    [['school', 'inventory', 'family', 'given', 'people'], 99, 'family: people: too-large'],
    [['school', 'inventory', 'questions', 1, 'target', 'type'], 'abacus', 'unknown-word'],
    [['school', 'context', 'curriculum', 0, 'source'], 'NOBODY', 'unknown source "NOBODY"'],
    [['school', 'context', 'curriculum', 0, 'activities', 0], 'nap', 'unknown activity "nap"'],
    [['school', 'paper', 'grids', 0], 'MF', 'unknown electricity "MF"'],
  ])('%j', (path, value, sentence) => {
    let problems: readonly string[] = [];
    try {
      libraryFrom(broken(path, value));
    } catch (error) {
      ({ problems } = error as DataError);
    }
    expect(problems.join('\n')).toContain(sentence);
  });
});
