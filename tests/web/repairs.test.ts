/** The file of a repair café on the page of a review: what is read of its bytes, and the sentences about it. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { REPAIR_CATEGORIES, REPAIR_STATUSES } from '../../models/repairs/standard.ts';
import { repairsIn } from '../../web/features/council/review/repairs/fileRepairs.ts';
import { problems as problemsEn } from '../../web/features/council/fleet/words/problems/en.ts';
import { problems as problemsFr } from '../../web/features/council/fleet/words/problems/fr.ts';
import { repairs as en } from '../../web/features/council/review/words/repairs/en.ts';
import { repairs as fr } from '../../web/features/council/review/words/repairs/fr.ts';

const WORDS = { fr, en };
const PROBLEMS = { fr: problemsFr, en: problemsEn };
const HEAD = 'id;product_category;repair_status;event_date;group_identifier\r\n';
const given = (language: Language, ...parts: BlobPart[]) =>
  repairsIn(new Blob(parts), WORDS[language], PROBLEMS[language]);

test('a file that Excel saved on a French computer keeps its accents', async () => {
  const bytes = Uint8Array.from(`${HEAD}a-1;Mobile;Fixed;02/03/2029;Café du Nord`, (c) => c.charCodeAt(0));
  const read = await given('fr', bytes);
  expect(read).toMatchObject({
    lines: 1,
    left: [],
    repairs: [{ group: 'Café du Nord', date: '2029-03-02' }],
  });
});

describe.each(LANGUAGES)('in the reader’s language, %s', (language) => {
  const m = WORDS[language];

  test.each([
    ['a PDF', '%PDF-1.7 …', PROBLEMS[language].pdf],
    ['an empty file', '', PROBLEMS[language].empty],
    ['blank lines', '\r\n;;\r\n', PROBLEMS[language].empty],
    ['a picture', '\u0089PNG\u0000', PROBLEMS[language].binary],
    ['a list of something else', 'nom;prix\r\nchaise;12\r\n', m['not-repairs']],
    ['headers alone', HEAD, m['no-lines']],
    ['missing columns', 'id;brand\r\na-1;x', m.missing('product_category, repair_status, event_date')],
  ])('%s is refused with its reason', async (_name, text, said) => {
    expect(await given(language, text)).toBe(said);
  });

  test('each kind of thing of the standard has a name of its own', () => {
    expect(m.kinds).toHaveLength(REPAIR_CATEGORIES.length);
    expect(new Set(m.kinds).size).toBe(m.kinds.length);
  });

  test('the results that may be written are those of the standard', () => {
    for (const status of REPAIR_STATUSES) expect(m.left['unknown-status']('2')).toContain(status);
  });
});
