/**
 * Can someone of twelve read what is on the surface? Scores the text in sight of each door of the built app, in each
 * language, all its views together, and names its hardest blocks.
 */
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { startApp } from '../e2e/app.ts';
import { BRIEF_VISITS, launch } from '../e2e/browser.ts';
import { NEVER_AT_HOME } from './reading/never.ts';
import { scoreOf, sentencesOf, type Sentence } from './reading/score.ts';
import { brokenRules, MOST_SIMPLE_WORDS } from './reading/simplified.ts';
import { householdSurface, pupilSurface, simplifiedSurface, surfaceOf } from './reading/surface.ts';
import { throughVite } from '../throughVite.ts';

const { PATHS, proposalPath } = await throughVite<typeof import('../../web/pages.ts')>('web/pages.ts');

interface Reading {
  /** Of all that is prose. */
  readonly score: number;
  /** Blocks that alone score below the hardest that a block may be. */
  readonly hard: number;
  /** Sentences of more words than a sentence may have. */
  readonly long: number;
}

/** A sentence of more words is long, a block of a lower score is hard. */
const MOST_WORDS = 20;
const HARD = 60;

/**
 * What a door must reach, written down before any of it was rewritten. Flesch's table has 80 to 90 for readers of
 * eleven or twelve; on the same texts in both languages, the French formula gives ten more.
 */
const AIM: Readonly<Record<Language, Reading>> = {
  fr: { score: 90, hard: 0, long: 0 },
  en: { score: 80, hard: 0, long: 0 },
};

/** A proposal with a law and a hypothesis, and one that is done at home. */
const PROPOSALS = ['legal-guarantee', 'buy-refurbished'];

/** Of these, some sentences are the catalogue’s, which tells a proposal in one and a calculation in one. */
const AIM_OF_PROPOSALS: Readonly<Record<Language, Reading>> = {
  fr: { score: 90, hard: 0, long: 2 },
  en: { score: 80, hard: 1, long: 3 },
};

/** What the first edition had, measured on 2026-11-27, on its one page. */
const FIRST_EDITION: Readonly<Record<Language, Reading>> = {
  fr: { score: 83.4, hard: 7, long: 6 },
  en: { score: 73.8, hard: 10, long: 4 },
};

/**
 * What a class must reach at every step, lower for those of twelve than for the youngest. Lines of counts and of effects
 * are no prose, and change with the cards that are dealt: they are what is hard or long here.
 */
const AIM_OF_PUPILS = {
  'cycle-3': { fr: { score: 90, hard: 12, long: 24 }, en: { score: 80, hard: 12, long: 24 } },
  'cycle-4': { fr: { score: 85, hard: 12, long: 24 }, en: { score: 75, hard: 12, long: 24 } },
} as const;

/**
 * What simplified pages must reach, written down before their texts: that of readers of ten and eleven, each block as easy
 * as the whole, and sentences of twelve words. Each block also keeps the rules of simplified language.
 */
const AIM_SIMPLIFIED: Readonly<Record<Language, Reading>> = {
  fr: { score: 95, hard: 0, long: 0 },
  en: { score: 90, hard: 0, long: 0 },
};

/** What the data names, rather than the page of the proposals: their titles, the labels of actions, the programme. */
const NAMED = ', .pt, .prog, .seg';
/** An address at which there is no page. */
const NOWHERE = 'garanti-10-ans';

const HARDEST = 5;
/** Shorter blocks are labels: a formula made for prose says nothing of them. */
const PROSE = 8;

interface Block {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** What is read together, and what it must reach. */
interface Door {
  readonly name: string;
  readonly texts: readonly string[];
  readonly aim: Reading;
  readonly firstEdition?: Reading;
  /** Whether it is told in simplified language, whose sentences are shorter. */
  readonly simplified?: true;
  /** Words that are not said there. */
  readonly never?: RegExp;
}

function problemsOf(door: Door, language: Language): string[] {
  const { name, texts, aim, firstEdition: first, simplified, never } = door;
  const blocks = texts.map((text): Block => ({ text, sentences: sentencesOf(text, language) }));
  const prose = blocks.filter(
    ({ sentences }) => sentences.reduce((sum, { words }) => sum + words, 0) >= PROSE,
  );
  const all = prose.flatMap(({ sentences }) => sentences);
  const scored = prose
    .map(({ text, sentences }) => ({ text, score: scoreOf(sentences, language)! }))
    .sort((a, b) => a.score - b.score);
  const most = simplified ? MOST_SIMPLE_WORDS : MOST_WORDS;
  const long = all.filter(({ words }) => words > most);
  const found: Reading = {
    score: Math.round(10 * scoreOf(all, language)!) / 10,
    hard: scored.filter(({ score }) => score < HARD).length,
    long: long.length,
  };
  console.log(`${name}, ${prose.length} blocks of prose:`);
  console.table({ found, ...(first && { 'first edition': first }), aim });
  for (const { text, score } of scored.slice(0, HARDEST)) console.log(`  ${score.toFixed(0)}  ${text}`);
  for (const { text, words } of long) console.log(`  ${words} words: ${text}`);
  const harder = found.score < aim.score || found.hard > aim.hard || found.long > aim.long;
  return [
    ...(harder ? [`${name} is harder to read than it may be.`] : []),
    ...(simplified ? texts.flatMap((text) => brokenRules(text, language)) : []),
    ...texts
      .filter((text) => never?.test(text))
      .map((text) => `${name} says what is not said there: ${text}`),
  ];
}

async function main(): Promise<void> {
  const app = await startApp();
  const browser = await launch(BRIEF_VISITS);
  try {
    const problems: string[] = [];
    for (const language of LANGUAGES) {
      const [household, home, method, nowhere, proposals] = [
        PATHS.household[language],
        PATHS.home[language],
        PATHS.method[language],
        `${PATHS.proposals[language]}/${NOWHERE}`,
        PROPOSALS.map((id) => proposalPath(id, language)),
      ];
      const doors: readonly Door[] = [
        {
          name: household,
          texts: await householdSurface(browser, app.url, language),
          aim: AIM[language],
          firstEdition: FIRST_EDITION[language],
          never: NEVER_AT_HOME[language],
        },
        { name: home, texts: await surfaceOf(browser, app.url, [home]), aim: AIM[language] },
        {
          name: `${PATHS.simple[language]}, ${PATHS.simpleSchool[language]}`,
          texts: await simplifiedSurface(browser, app.url, language),
          aim: AIM_SIMPLIFIED[language],
          simplified: true,
        },
        { name: method, texts: await surfaceOf(browser, app.url, [method]), aim: AIM[language] },
        { name: nowhere, texts: await surfaceOf(browser, app.url, [nowhere]), aim: AIM[language] },
        ...(await Promise.all(
          ['', '?subject=commune'].map(async (query) => ({
            name: PATHS.proposals[language] + query,
            texts: await surfaceOf(browser, app.url, [PATHS.proposals[language] + query], NAMED),
            aim: AIM[language],
          })),
        )),
        {
          name: proposals.join(', '),
          texts: await surfaceOf(browser, app.url, proposals),
          aim: AIM_OF_PROPOSALS[language],
        },
        ...(await Promise.all(
          (['cycle-3', 'cycle-4'] as const).map(async (level) => ({
            name: `${PATHS.school[language]}, ${level}`,
            texts: await pupilSurface(browser, app.url, language, level),
            aim: AIM_OF_PUPILS[level][language],
          })),
        )),
      ];
      for (const door of doors) problems.push(...problemsOf(door, language));
    }
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await app.stop();
  }
}

await main();
