/** What a page says of where a place is. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { pathOf, territoryPath } from '../../../web/pages.ts';
import { siteRead } from '../reading.ts';

const app = siteRead();
const textOf = async (path: string) =>
  (await (await app.request(path)).text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const ISLANDS = { fr: ['La Réunion', 'région'], en: ['La Réunion', 'region'] } as const;

describe.each(LANGUAGES)('a department in a region of its name, in %s', (language) => {
  const [name, region] = ISLANDS[language];

  test.each(['dep-974', '97411'])('is told apart from it on the page of %s', async (code) => {
    const text = await textOf(territoryPath(code, language));
    expect(text).toContain(`${name} (${region})`);
    expect(text).not.toMatch(new RegExp(`${name} ?, ${name} (?!\\(${region}\\))`));
  });

  test('is not said to be in itself where it is found', async () => {
    const text = await textOf(`${pathOf('council', language)}?q=${encodeURIComponent(name)}`);
    expect(text).toMatch(new RegExp(`${name} (?:département|department|${region}) · \\d`));
    expect(text).not.toMatch(new RegExp(`${name} (?:département|department|${region}) · ${name}`));
  });
});
