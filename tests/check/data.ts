/** Is the catalogue sound today? Checks files, references and units, review dates, ranges, and both languages. */
import type { Text } from '../../models/catalogue/catalogue.ts';
import { type Library } from '../../data/library.ts';
import { DataError } from '../../data/files.ts';
import { load } from '../../data/load.ts';

const TRANSLATION_EXPECTED_FROM_WORDS = 4;

/** Every sentence that says what is wrong; none if the data are sound. */
function dataProblems(library: Library, today: string): string[] {
  return [...staleFigures(library, today), ...badRanges(library), ...badTexts(library)];
}

function staleFigures({ factors }: Library, today: string): string[] {
  return Object.values(factors)
    .filter(({ reviewBy }) => reviewBy < today)
    .map(
      ({ id, reviewBy }) =>
        `${id}: was to be reviewed by ${reviewBy}. Look for a newer figure, or move the date and say why.`,
    );
}

function badRanges({ factors }: Library): string[] {
  return Object.values(factors)
    .filter(({ low, central, high }) => !(low <= central && central <= high))
    .map(
      ({ id, low, central, high }) => `${id}: low ${low}, central ${central}, high ${high} are not in order.`,
    );
}

function badTexts(library: Library): string[] {
  const problems: string[] = [];
  for (const [place, { fr, en }] of textsOf(library, '')) {
    if (!fr.trim()) problems.push(`${place}: French is missing.`);
    if (!en?.trim()) problems.push(`${place}: English is missing.`);
    else if (fr === en && fr.split(/\s+/).length >= TRANSLATION_EXPECTED_FROM_WORDS) {
      problems.push(`${place}: English repeats the French: “${fr}”.`);
    }
    if (/\p{L}'\p{L}/u.test(fr)) problems.push(`${place}: straight apostrophe in French, write ’: “${fr}”.`);
  }
  return problems;
}

/** Everything that has a French version, with its place. */
function* textsOf(value: unknown, place: string): Generator<[string, Partial<Text> & { fr: string }]> {
  if (typeof value !== 'object' || value === null) return;
  if ('fr' in value && typeof value.fr === 'string') yield [place, value as Text];
  for (const [key, held] of Object.entries(value))
    yield* textsOf(held, `${place}${place && ' › '}${nameOf(held, key)}`);
}

/** Entries of a list are named by their id rather than by their rank. */
function nameOf(held: unknown, key: string): string {
  const named = typeof held === 'object' && held !== null && 'id' in held && typeof held.id === 'string';
  return named ? (held.id as string) : key;
}

function main(): void {
  try {
    const library = load();
    const problems = dataProblems(library, new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    else
      console.log(
        `${Object.keys(library.factors).length} factors, ${Object.keys(library.sources).length} sources: sound.`,
      );
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

main();
