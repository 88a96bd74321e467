/**
 * Can someone of twelve read what is on the surface? Scores the text in sight of each door of the built app, in each
 * language, all its views together, and names its hardest blocks.
 */
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { startApp } from '../e2e/app.ts';
import { launch } from '../e2e/browser.ts';
import { scoreOf, sentencesOf, type Sentence } from './reading/score.ts';
import { householdSurface, pageSurface } from './reading/surface.ts';
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

interface Surface {
  readonly name: string;
  readonly texts: readonly string[];
  /** What it scored before it was rewritten, where that was measured. */
  readonly before?: Reading;
}

function problemsOf({ name, texts, before }: Surface, language: Language): string[] {
  const blocks = texts.map((text): Block => ({ text, sentences: sentencesOf(text, language) }));

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
  console.log(`${name}, ${prose.length} blocks of prose:`);
  console.table({ found, ...(before && { 'first edition': before }), aim });
  for (const { text, score } of scored.slice(0, HARDEST)) console.log(`  ${score.toFixed(0)}  ${text}`);
  for (const { text, words } of long) console.log(`  ${words} words: ${text}`);
  const harder = found.score < aim.score || found.hard > aim.hard || found.long > aim.long;
  return harder ? [`${name} is harder to read than it may be.`] : [];
}

async function main(): Promise<void> {
  const app = await startApp();
  const browser = await launch();
  try {
    const problems: string[] = [];
    for (const language of LANGUAGES) {
      const household: Surface = {
        name: PATHS.household[language],
        texts: await householdSurface(browser, app.url, language),
        before: FIRST_EDITION[language],
      };
      const said: Surface[] = [];
      for (const name of [PATHS.method[language], `${PATHS.proposals[language]}/${NOWHERE}`])
        said.push({ name, texts: await pageSurface(browser, app.url + name) });
      for (const query of ['', '?subject=commune'])
        said.push({
          name: PATHS.proposals[language] + query,
          texts: await pageSurface(browser, app.url + PATHS.proposals[language] + query, NAMED),
        });
      for (const surface of [household, ...said]) problems.push(...problemsOf(surface, language));
    }
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await app.stop();
  }
}

await main();
