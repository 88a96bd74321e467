/** What is said in one language is said in the other too, in its own words. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../web/i18n', import.meta.url));
const files = readdirSync(join(FOLDER, 'fr'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Every text of a dictionary by its path, except those that take a number or a name. */
const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((typeof value === 'object' ? value : undefined) ?? {}).flatMap(([key, held]) =>
        textsOf(held, `${path}.${key}`),
      );

async function textsIn(language: string, file: string): Promise<Map<string, string>> {
  const dictionary = (await import(join(FOLDER, language, file))) as object;
  return new Map(textsOf(dictionary));
}

/** Texts that are typed literally, and texts that only readers of French need. */
const AS_IT_IS = ['.about.host.command', '.council.search.example'];
const FRENCH_ALONE = ['.api.contractLanguage'];
/** Shorter texts may be a name, a unit or a word of both languages. */
const MOST_ALIKE = 2;
const wordsIn = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

test.each(files)('%s', async (file) => {
  const [fr, en] = [await textsIn('fr', file), await textsIn('en', file)];
  for (const [path, text] of fr) {
    const other = en.get(path);
    // where English uses the unit's own name, it has no separate word
    if (other === undefined || FRENCH_ALONE.includes(path)) continue;
    expect([path, other === ''], 'a word is missing in one language').toEqual([path, text === '']);
    if (wordsIn(text) > MOST_ALIKE && !AS_IT_IS.includes(path))
      expect([path, other], 'left in French').not.toEqual([path, text]);
  }
});
