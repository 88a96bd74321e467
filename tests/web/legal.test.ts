/** The notices that a publisher owes: what its settings say, and nothing that they do not. */
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { incomplete, type Publisher } from '../../server/publisher.ts';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { pathOf, type PageName } from '../../web/pages.ts';
import { PAGES } from '../../web/site.ts';
import { library } from '../server/app.ts';
import { siteRead } from '../server/reading.ts';
import { createWhole } from '../server/whole.ts';
import { textOf } from './surfaces.ts';

const SETTINGS = {
  PUBLISHER_NAME: 'Commune de <Trait>',
  PUBLISHER_FORM: 'commune',
  PUBLISHER_ID: '21760709000011',
  PUBLISHER_ADDRESS: '1 place de l’Essai, 76580 Le Trait',
  PUBLISHER_PHONE: '+33 1 99 00 00 01',
  PUBLICATION_DIRECTOR: 'Camille Essai',
  HOSTING_NAME: 'Hébergeur d’essai',
  HOSTING_ADDRESS: '2 rue de l’Essai, 59000 Lille',
  HOSTING_PHONE: '+33 1 99 00 00 02',
  CONTACT: 'https://a.example/contact',
  SECURITY_CONTACT: 'mailto:security@a.example',
  DPO_CONTACT: 'mailto:dpo@a.example',
  LEGAL_BASIS: 'public-task',
  TRANSFERS: 'none',
  LOG_DAYS: '14',
};
const publisherOf = (settings: Readonly<Record<string, string>>): Publisher => {
  const config = readConfig(settings);
  if ('wrong' in config) throw new Error(config.wrong);
  return config.publisher;
};
const whole = createWhole({ library, publisher: publisherOf(SETTINGS) });
const bare = siteRead();

const read = async (app: typeof whole, page: PageName, language: Language) => {
  const html = await (await app.request(pathOf(page, language))).text();
  return { html, text: textOf(html.slice(html.indexOf('<main'), html.indexOf('<footer'))) };
};
const MISSING = { fr: 'à compléter par l’hébergeur', en: 'to be completed by the host' } as const;
const times = (text: string, part: string) => text.split(part).length - 1;

describe.each(LANGUAGES)('in %s', (language) => {
  test('the legal notice says who publishes, who hosts and where to write, as the settings do', async () => {
    const { html, text } = await read(whole, 'legal', language);
    for (const [name, said] of Object.entries(SETTINGS).slice(0, 9))
      expect(html, name).toContain(said.replace('<', '&lt;'));
    expect(html).toContain('href="https://a.example/contact"');
    expect(html).toContain('href="mailto:security@a.example"');
    expect(text).not.toContain(MISSING[language]);
  });

  test('the privacy notice says all that article 13 asks for', async () => {
    const { html, text } = await read(whole, 'privacy', language);
    expect(html).toContain('href="mailto:dpo@a.example"');
    const asked = {
      fr: [
        'Responsable',
        'article 6, 1, e',
        'Destinataires',
        'aucun',
        '14 jours',
        '24 heures',
        '120 jours',
        'accès',
        'rectification',
        'effacement',
        'limitation',
        'opposer',
        'portabilité',
        'consentement',
        'CNIL',
        'obligatoire',
        'automatique',
      ],
      en: [
        'Controller',
        'article 6(1)(e)',
        'Recipients',
        'none',
        '14 days',
        '24 hours',
        '120 days',
        'access',
        'rectification',
        'erasure',
        'restriction',
        'object',
        'portability',
        'consent',
        'CNIL',
        'compulsory',
        'automatically',
      ],
    }[language];
    for (const part of asked) expect(text).toContain(part);
    expect(text).not.toContain(MISSING[language]);
  });

  test('what no setting says is left to be completed, and no publisher is invented', async () => {
    const [notice, privacy] = [await read(bare, 'legal', language), await read(bare, 'privacy', language)];
    expect(times(notice.text, MISSING[language])).toBe(9);
    expect(times(privacy.text, MISSING[language])).toBe(7);
    for (const { html } of [notice, privacy]) expect(html).not.toMatch(/mailto:|SIRET \d/);
  });

  test('every page of the site leads to both', async () => {
    const paths = PAGES.filter(({ bare: alone, embedded, measured }) => !alone && !embedded && !measured).map(
      ({ address }) => address[language],
    );
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const html = await (await bare.request(path)).text();
      for (const page of ['legal', 'privacy'] as const)
        expect(html, path).toContain(`href="${pathOf(page, language)}"`);
    }
  });
});

test('whoever starts the server is told what is missing, and nothing more once all is said', () => {
  expect(incomplete(publisherOf(SETTINGS))).toBeUndefined();
  expect(incomplete({ ...publisherOf(SETTINGS), director: undefined, logDays: undefined })).toContain(
    'to be completed: PUBLICATION_DIRECTOR, LOG_DAYS.',
  );
  const needed = Object.keys(SETTINGS).filter((name) => name !== 'PUBLISHER_FORM' && name !== 'PUBLISHER_ID');
  for (const name of needed) expect(incomplete({})).toContain(name);
  expect(incomplete({})).not.toContain('PUBLISHER_ID');
});

test.each([
  ['CONTACT', 'contact@a.example'],
  ['DPO_CONTACT', 'nobody'],
  ['ACCESSIBILITY_PLAN', 'schema.pdf'],
  ['LEGAL_BASIS', 'consent'],
  ['LOG_DAYS', 'two weeks'],
])('%s cannot be %s', (name, said) => {
  expect(readConfig({ [name]: said })).toEqual({ wrong: expect.stringContaining(`${name} is "${said}"`) });
});

test('nobody may be designated for data, and a day is said as one', async () => {
  const app = createWhole({ library, publisher: publisherOf({ DPO_CONTACT: 'none', LOG_DAYS: '1' }) });
  const { text } = await read(app, 'privacy', 'fr');
  expect(text).toContain('aucun n’est désigné');
  expect(text).toMatch(/1 jour /);
});
