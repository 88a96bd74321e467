/** A figure disputed in place: the report that its page fills in, and what became of the disputes that are kept. */
import { describe, expect, test } from 'vitest';
import { loadDisputes, readDisputes } from '../../data/disputes.ts';
import { DataError } from '../../data/files.ts';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { renderFactor, type FactorParts } from '../../web/features/method/factorPage.ts';
import { factorPath } from '../../web/pages.ts';
import { library } from '../models/shared.ts';
import { textOf } from './surfaces.ts';

const ID = 'tablet.manufacture@base-carbone';
const ORIGIN = 'https://a.example';

const page = (language: Language, parts: Partial<FactorParts> = {}): string =>
  renderFactor(language, { library, disputes: [], publisher: {}, origin: ORIGIN, ...parts }, ID)!.main;
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to!.replaceAll('&amp;', '&'));

const OPEN = {
  id: 'tablet-2026',
  factor: ID,
  opened: '2026-11-28',
  claim: { fr: 'La valeur est celle d’un modèle.', en: 'The value is that of one model.' },
  evidence: 'A. Author, A study, p. 12',
  state: 'open',
  closed: null,
  answer: null,
};
const KEPT = {
  ...OPEN,
  id: 'tablet-2025',
  opened: '2025-03-02',
  state: 'kept',
  closed: '2025-04-01',
  answer: { fr: 'La source le dit elle-même.', en: 'The source itself says so.' },
};
const read = (...disputes: object[]) => readDisputes({ disputes }, library);

describe.each(LANGUAGES)('the page of a figure (%s)', (language) => {
  test('gives a report filled in with what it knows, as a file that needs no network', () => {
    const file = hrefs(page(language)).find((to) => to.startsWith('data:text/plain'))!;
    const text = decodeURIComponent(file.slice(file.indexOf(',') + 1));
    const { label, where, source } = library.factors[ID]!;
    const { version, hash } = library.catalogue;
    for (const part of [ID, label[language], where, library.sources[source]!.title, version, hash])
      expect(text).toContain(part);
    expect(text).toContain(ORIGIN + factorPath(ID, language));
    expect(text.match(/:\n\n/g)?.length).toBe(4);
    expect(page(language)).toContain(
      `download="${{ fr: 'contester', en: 'dispute' }[language]}-tablet.manufacture-base-carbone.txt"`,
    );
  });

  test('opens a mail that holds the same report, or leads to where its host is written to', () => {
    const mailed = page(language, { publisher: { contact: 'mailto:chiffres@a.example' } });
    const mail = new URL(hrefs(mailed).find((to) => to.startsWith('mailto:'))!);
    expect(mail.pathname).toBe('chiffres@a.example');
    expect(mail.searchParams.get('subject')).toContain(ID);
    expect(mail.searchParams.get('body')).toContain(library.factors[ID]!.where);
    const led = page(language, { publisher: { contact: 'https://a.example/contact' } });
    expect(hrefs(led)).toContain('https://a.example/contact');
    expect(page(language)).not.toMatch(/mailto:/);
  });

  test('says that nobody disputes it, or what became of each dispute, the newest first', () => {
    expect(textOf(page(language))).toContain({ fr: 'Aucune contestation', en: 'No dispute' }[language]);
    const told = textOf(page(language, { disputes: read(KEPT, OPEN) }));
    for (const part of [OPEN.claim[language], OPEN.evidence, KEPT.answer[language]])
      expect(told).toContain(part);
    expect(told).not.toContain({ fr: 'Aucune contestation', en: 'No dispute' }[language]);
    expect(told).toMatch({ fr: /Ouverte.*Chiffre gardé/, en: /Open.*Figure kept/ }[language]);
    const other = read({ ...OPEN, factor: 'smartphone.manufacture' });
    expect(textOf(page(language, { disputes: other }))).not.toContain(OPEN.claim[language]);
  });
});

test('the disputes that are kept are sound', () => {
  expect(loadDisputes(library)).toBeInstanceOf(Array);
});

test.each([
  ['of no figure', { factor: 'nothing.here' }],
  ['closed without an answer', { state: 'kept', closed: '2026-11-29' }],
  ['open with an answer', { answer: KEPT.answer }],
  ['closed before it was opened', { ...KEPT, closed: '2024-01-01' }],
  ['in one language', { claim: { fr: 'Non.' } }],
])('a dispute %s is refused', (_what, wrong) => {
  expect(() => read({ ...OPEN, ...wrong })).toThrow(DataError);
});

test('two disputes of one name are refused', () => {
  expect(() => read(OPEN, OPEN)).toThrow(/stands twice/);
});
