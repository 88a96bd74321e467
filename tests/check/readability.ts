/**
 * Can someone of twelve read what is on the surface? Scores the text in sight of each door of the built app, in each
 * language, all its views together, and names its hardest blocks.
 */
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { startApp } from '../e2e/app.ts';
import { launch } from '../e2e/browser.ts';
import { scoreOf, sentencesOf, type Sentence } from './reading/score.ts';
import { householdSurface, proposalsSurface } from './reading/surface.ts';
import { throughVite } from '../throughVite.ts';

const { PATHS } = await throughVite<typeof import('../../web/pages.ts')>('web/pages.ts');

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

/** What the first edition had, measured on 2026-11-27, on its one page. */
const FIRST_EDITION: Readonly<Record<Language, Reading>> = {
  fr: { score: 83.4, hard: 7, long: 6 },
  en: { score: 73.8, hard: 10, long: 4 },
};

interface Door {
  readonly path: Readonly<Record<Language, string>>;
  readonly surface: typeof householdSurface;
  readonly first?: typeof FIRST_EDITION;
}

/** Titles of proposals are data, and are read on their own pages: they are left out here. */
const DOORS: readonly Door[] = [
  { path: PATHS.household, surface: householdSurface, first: FIRST_EDITION },
  { path: PATHS.proposals, surface: proposalsSurface },
];

const HARDEST = 5;
/** Shorter blocks are labels: a formula made for prose says nothing of them. */
const PROSE = 8;

interface Block {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

function problemsOf(blocks: readonly Block[], language: Language, { path, first }: Door): string[] {
  const prose = blocks.filter(
    ({ sentences }) => sentences.reduce((sum, { words }) => sum + words, 0) >= PROSE,
  );
  const all = prose.flatMap(({ sentences }) => sentences);
  const scored = prose
    .map(({ text, sentences }) => ({ text, score: scoreOf(sentences, language)! }))
    .sort((a, b) => a.score - b.score);
  const long = all.filter(({ words }) => words > MOST_WORDS);
  const found: Reading = {
    score: Math.round(10 * scoreOf(all, language)!) / 10,
    hard: scored.filter(({ score }) => score < HARD).length,
    long: long.length,
  };
  const aim = AIM[language];
  console.log(`${path[language]}, ${prose.length} blocks of prose:`);
  console.table({ found, ...(first && { 'first edition': first[language] }), aim });
  for (const { text, score } of scored.slice(0, HARDEST)) console.log(`  ${score.toFixed(0)}  ${text}`);
  for (const { text, words } of long) console.log(`  ${words} words: ${text}`);
  const harder = found.score < aim.score || found.hard > aim.hard || found.long > aim.long;
  return harder ? [`${path[language]} is harder to read than it may be.`] : [];
}

async function main(): Promise<void> {
  const app = await startApp();
  const browser = await launch();
  try {
    const problems: string[] = [];
    for (const door of DOORS)
      for (const language of LANGUAGES) {
        const blocks = await door.surface(browser, app.url, language);
        const read = blocks.map((text) => ({ text, sentences: sentencesOf(text, language) }));
        problems.push(...problemsOf(read, language, door));
      }
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await app.stop();
  }
}

await main();
