/** A council's own fleet in a real browser: files are read, corrected, assessed and given back there; nothing is sent. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { readWorkbook } from '../../models/fleet/workbook/workbook.ts';
import { openArchive } from '../../web/features/council/fleet/archive.ts';
import { mass } from '../../web/mass.ts';
import { pathOf, territoryPath } from '../../web/pages.ts';
import { archived, day, excel, inCells, libreOffice, odsRow, odsText } from '../models/fleet/workbooks.ts';
import { expectAccessible, expectLargeTextFits, NARROW, overflows, unreadable } from './fits.ts';
import { numberIn, type as typeIn } from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { watchGaps } from './still.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const LONG = { timeout: 30_000 };

/** As GLPI writes it: six laptops, two lines of an unknown kind of thing, a virtual machine. */
const GLPI = [
  '"Nom";"Statut";"Fabricant";"Numéro de série";"Type";"Modèle";"Usager";"Informations financières et administratives - Date d\'achat";',
  ...Array.from(
    { length: 6 },
    (_, i) =>
      `"PC-${i}";"Parc > En service";"Dell Inc.";"SECRET-${i}";"Notebook";"Latitude 5420";"agent${i % 3}";"15-03-${2016 + i}";`,
  ),
  '"X-1";"Parc > En service";"";"";"Zorgon";"";"agent1";"";',
  '"X-2";"Parc > En service";"";"";"Zorgon";"";"agent2";"";',
  '"VM";"Parc > En service";"VMware, Inc.";"";"VMware";"VMware7,1";"";"";',
].join('\r\n');

/** As Excel writes it on a French computer: windows-1252, a title row, quantities. */
const EXCEL = Buffer.from(
  [
    'Inventaire 2026;;;',
    'Désignation;Quantité;Année d\x92achat;État',
    'Écran 24 pouces;12;2022;en service',
    'Ordinateur portable;3;2024;en service',
  ].join('\r\n'),
  'latin1',
);

const XLSX = excel({
  sheets: {
    Sorties: [['Type'], ['Serveur']],
    Parc: [
      ['Type', 'Date d’achat'],
      ['Portable', day(44_270)],
      ['Écran 24 pouces', day(43_831)],
    ],
  },
});
const ODS = libreOffice({
  Parc:
    odsRow(odsText('Type')) +
    `<table:table-row table:number-rows-repeated="3">${odsText('Portable')}</table:table-row>`,
});

const csv = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content),
});

/** The rows of the only sheet of a workbook, as texts. */
function sheetOf(bytes: Uint8Array): string[][] {
  const archive = openArchive(bytes);
  if (typeof archive === 'string') throw new Error(archive);
  const steps = readWorkbook(archive.kind, archive.parts);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    if (typeof value === 'string') throw new Error(value);
    return value[0]!.rows.map((row) => row.cells.map(String));
  }
}

async function open(page: Page, language: Language): Promise<void> {
  await page.goto(pathOf('fleet', language), { waitUntil: 'load' });
}

const choose = (page: Page, ...files: ReturnType<typeof csv>[]) => page.setInputFiles('#file', files);
const status = (page: Page) => page.locator('.choosing-file [role=status]');
const results = (page: Page) => page.locator('#fleet-results');
const finding = (page: Page) => words(page.locator('.results.fleet > .finding'));
/** Presses what gives a file. */
async function take(page: Page, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return download;
}
const said = (page: Page, text: RegExp) => expect.poll(() => words(status(page)), SOON).toMatch(text);

describeInTurns(
  LANGUAGES,
  (language) => `the page (${language})`,
  (language, it) => {
    const french = language === 'fr';

    it('fits every width and passes axe before and after a file is read, and is linked from the council pages', async () => {
      await withPage(site, {}, async (page) => {
        const town = `${territoryPath('76709', language)}?repair-cafe=1`;
        for (const path of [pathOf('council', language), town]) {
          await page.goto(path);
          await page.locator(`main a[href^="${pathOf('fleet', language)}"]`).click();
          expect(new URL(page.url()).pathname).toBe(pathOf('fleet', language));
          expect(await words(page.locator('header [aria-current=page]'))).toBe(
            french ? 'Commune' : 'Council',
          );
        }
        expect(new URL(page.url()).search).toBe('?place=76709&repair-cafe=1');
        await expectAccessible(page);
        await choose(page, csv('glpi.csv', GLPI));
        await results(page).waitFor(LONG);
        await page.locator('.place .button').click();
        expect(new URL(page.url()).pathname).toBe(territoryPath('76709', language));
        expect(new URL(page.url()).searchParams.get('repair-cafe')).toBe('1');
        expect(new URL(page.url()).searchParams.get('assume.council.computers')).toMatch(/^0\.00\d+$/);
        expect(await words(page.locator('main'))).toMatch(
          french
            ? /ordinateurs de la collectivité : \d+ \(moyenne : environ \d+\)/
            : /council computers: \d+ \(mean: about \d+\)/,
        );
        await page.goBack();
        await results(page).waitFor(LONG);
        for (const summary of await page.locator('details > summary').all()) await summary.click();
        for (const viewport of [NARROW, PHONE, DESKTOP]) {
          await page.setViewportSize(viewport);
          expect(await overflows(page), `${viewport.width} px`).toEqual([]);
          expect(await unreadable(page), `${viewport.width} px`).toEqual([]);
        }
        // a wide screen is filled: what is asked of a file, and the euros, stand beside what they follow
        for (const [left, right] of [
          ['.choosing-file', '#format'],
          ['section.file > div:first-of-type', 'section.file > div:last-of-type'],
          ['#aged', '#years-spent'],
        ] as const) {
          const [one, other] = await Promise.all(
            [left, right].map(async (each) => (await page.locator(each).first().boundingBox())!),
          );
          expect(one!.x + one!.width, right).toBeLessThan(other!.x);
        }
        await page.setViewportSize(PHONE);
        const row = page.locator('.budget ~ details .totals tbody tr').first();
        const [whole, last] = await Promise.all([row.boundingBox(), row.locator('td').last().boundingBox()]);
        expect(last!.x + last!.width).toBeGreaterThan(whole!.x + whole!.width - 2);
        await page.setViewportSize(DESKTOP);
        await expectAccessible(page);
        await expectLargeTextFits(page);
        await page.locator('main .back a').click();
        expect(new URL(page.url()).pathname).toBe(pathOf('council', language));
      });
    });

    it('is taken to any place that one finds from here, and a reload keeps that place', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        await choose(page, csv('glpi.csv', GLPI));
        await results(page).waitFor(LONG);
        await page.locator('#place-sought').fill('Saint-Junien');
        await page.locator('.place li button', { hasText: /^Saint-Junien$/ }).click();
        await expect.poll(() => words(page.locator('#in-place')), SOON).toMatch(/Saint-Junien/);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('in-place');
        await expectAccessible(page);
        await page.reload();
        await page.locator('.place a.button').click(LONG);
        expect(new URL(page.url()).pathname).toBe(territoryPath('87154', language));
        expect(new URL(page.url()).searchParams.get('assume.council.computers')).toMatch(/^0\.00\d+$/);
        await page.goBack();
        await page
          .getByRole('button', { name: french ? 'Pour un autre territoire' : 'For another place' })
          .click();
        await page.locator('#place-sought').waitFor();
        expect(page.url()).not.toMatch(/[?#]/);
      });
    });

    it('asks once whether what was retired lately is still here, says what is counted meanwhile, and counts the answer', async () => {
      const list = [
        'Type;Statut;Origine;Date d’achat;Sorti le',
        ...['14/11/2025', '', '04/06/2019'].map((out) => `Portable;Réformé;neuf;27/03/2019;${out}`),
        'Portable;En service;neuf;27/03/2022;',
        // its life is over, and it is under ten years old
        'Scanner;En service;;27/03/2018;',
      ].join('\r\n');
      await withPage(site, {}, async (page) => {
        await open(page, language);
        await choose(page, csv('parc.csv', list));
        await results(page).waitFor(LONG);
        const machines = page.locator('.machines');
        await expect
          .poll(() => words(machines), SOON)
          .toMatch(
            french
              ? /Donner : 2 .* puis 1 de moins de dix ans, une fois remplacée/
              : /Give away: 2 .* then 1 under ten years old, once replaced/,
          );
        expect(await words(page.locator('.maybe-here'))).toMatch(/^2 /);
        // the list says how many wait, a share of them how much the gift of that share is
        await typeIn(page, 'donated', '50');
        await expect
          .poll(() => words(page.locator('.decisions')), SOON)
          .toMatch(french ? /50 % de ce qui attend, réformé : 1[. ]/ : /50% of what waits, retired: 1[. ]/);
        const question = page.locator('.questions li', {
          hasText: french ? 'ces appareils sont-ils encore là' : 'are these devices still here',
        });
        const answer = question.locator('select');
        const waits = (count: number) =>
          expect
            .poll(() => words(machines), SOON)
            .toMatch(new RegExp(`${french ? 'Donner :' : 'Give away:'} ${count}`));
        await answer.selectOption('recycled');
        await waits(0);
        expect(await page.locator('.questions li:not(.answered)').count()).toBe(1);
        expect(await page.locator('.maybe-here').count()).toBe(0);
        // a slip is put right where it was made
        await answer.selectOption('');
        await waits(2);
        expect(await page.locator('.questions li:not(.answered)').count()).toBe(2);
        await answer.focus();
        await answer.selectOption('recycled');
        await waits(0);
        expect(await answer.evaluate((select) => select === document.activeElement)).toBe(true);
        expect(
          await page.getByRole('button', { name: french ? /^Relire avec/ : /^Read again/ }).count(),
        ).toBe(0);
        // whoever leaves without pressing anything finds it again, and may still change it once the file is given again
        await page.reload();
        await waits(0);
        await choose(page, csv('parc.csv', list));
        await answer.waitFor();
        expect(await page.locator('section.file').count()).toBe(1);
        expect(await answer.inputValue()).toBe('recycled');
        await answer.selectOption('');
        await waits(2);
      });
    });

    it('gives its machines as a workbook, each with the decision, the reason and the gain that the page tells', async () => {
      await withPage(site, { acceptDownloads: true }, async (page) => {
        await open(page, language);
        await choose(page, csv('glpi.csv', GLPI));
        await results(page).waitFor(LONG);
        const download = await take(page, french ? /liste \(\.xlsx\)$/ : /list \(\.xlsx\)$/);
        expect(download.suggestedFilename()).toBe('machines.xlsx');
        const [head, ...rows] = sheetOf(readFileSync(await download.path()));
        expect(head).toHaveLength(9);
        const told = await page.locator('.machines > li').evaluateAll((lists) =>
          lists.flatMap((list) =>
            [...list.querySelectorAll('tbody tr')].map((row) => ({
              decision: list.querySelector('b')!.textContent.split(/\s*:/)[0]!.trim(),
              reason: row.querySelector('th small')!.textContent.trim(),
              number: row.querySelector('td')!.textContent.trim(),
              gain: row.querySelector('td + td')?.textContent.trim() ?? '',
            })),
          ),
        );
        expect(told.length).toBeGreaterThan(2);
        expect(rows).toHaveLength(told.length);
        expect(told.filter(({ gain }) => /kg/.test(gain)).length).toBeGreaterThan(0);
        for (const { decision, reason, number, gain } of told) {
          const row = rows.find((each) => each[5] === decision && each[6] === reason)!;
          expect(row, `${decision}, ${reason}`).toBeDefined();
          expect(row[4]).toBe(number);
          if (/kg/.test(gain)) expect(gain.startsWith(mass(Number(row[7]), language))).toBe(true);
          else expect(row[7] ?? '').toBe('');
        }
      });
    });

    it('says without script what it does and what it reads, and gives an example', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await page.goto(pathOf('fleet', language));
        expect(await words(page.locator('main'))).toMatch(/JavaScript/);
        expect(await page.locator('#file').isVisible()).toBe(false);
        const example = await page.request.get((await page.locator('a[download]').getAttribute('href'))!);
        expect(example.headers()['content-type']).toBe('text/csv; charset=utf-8');
      });
    });

    it('reads the whole of its own example', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        const href = (await page.locator('a[download]').getAttribute('href'))!;
        const example = readFileSync(new URL(`../../web/public${href}`, import.meta.url));
        await choose(page, csv('example.csv', example));
        await said(page, french ? /15 lignes comprises sur 15/ : /15 lines understood of 15/);
        await results(page).waitFor(LONG);
        expect(await finding(page)).toMatch(french ? /^13 appareils/ : /^13 devices/);
      });
    });

    it('a GLPI export is read, corrected for all similar lines at once, and assessed; nothing is sent', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        const asked: string[] = [];
        page.on('request', (request) =>
          asked.push(
            `${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`.trim(),
          ),
        );
        await choose(page, csv('glpi.csv', GLPI));
        await said(page, french ? /6 lignes comprises sur 9/ : /6 lines understood of 9/);
        await results(page).waitFor(LONG);
        const unread = page.locator('.unread');
        expect(await words(unread)).toMatch(french ? /Zorgon.*lignes 8–9/ : /Zorgon.*lines 8–9/);
        expect(await words(unread)).toMatch(
          french ? /machine virtuelle.*ligne 10/ : /virtual machine.*line 10/,
        );
        expect(await words(page.locator('section.file'))).not.toMatch(/SECRET|agent1/);
        await unread.locator('li', { hasText: 'Zorgon' }).locator('select').selectOption('tablet');
        await page.getByRole('button', { name: french ? 'Relire avec ces choix' : 'Read again' }).click();
        await said(page, french ? /8 lignes comprises sur 9/ : /8 lines understood of 9/);
        await expect.poll(() => finding(page), SOON).toMatch(/^8 /);
        // the number of posts comes from users: there are three
        await expect.poll(() => words(page.locator('.ratios')), SOON).toContain('8 ÷ 3');
        expect(
          asked.filter((each) => !/^GET \/(?:icon\.svg$|assets\/|api\/v1\/(?:fleets|catalogue))/.test(each)),
        ).toEqual([]);
        expect(page.url()).not.toMatch(/[?#]/);
        // what was understood stays in the tab, without the names and the texts of the file
        const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
        expect(kept).not.toMatch(/SECRET|agent1|PC-0|Zorgon/);
        await page.reload();
        await expect.poll(() => finding(page), LONG).toMatch(/^8 /);
        expect(await words(page.locator('section.file'))).toMatch(french ? /rechargée/ : /reloaded/);
      });
    });

    it('a spreadsheet and a list add up; a column may be read differently; a file may be removed', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        await choose(
          page,
          csv('excel.csv', EXCEL),
          csv('list.csv', 'Type;Sur place;Service\nSmartphone;4;2\nSmartphone;1;3'),
        );
        await said(page, /list\.csv/);
        await expect.poll(() => finding(page), LONG).toMatch(french ? /^17 appareils/ : /^17 devices/);
        const files = page.locator('section.file');
        expect(await words(files.first())).toMatch(/Windows-1252.*(point-virgule|semicolon)/);
        const list = files.nth(1);
        await list.locator('summary').first().click();
        await list.getByLabel(/^Sur place/).selectOption('quantity');
        await list.getByRole('button', { name: /^(Relire|Read again)/ }).click();
        await expect.poll(() => finding(page), SOON).toMatch(french ? /^20 appareils/ : /^20 devices/);
        await list.getByRole('button', { name: /^(Retirer|Take)/ }).click();
        await expect.poll(() => finding(page), SOON).toMatch(french ? /^15 appareils/ : /^15 devices/);
      });
    });

    it('asks once which column says when things were bought, and takes the answer', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        const lines = Array.from(
          { length: 12 },
          (_, i) => `Portable;15/03/${2012 + i};0${1 + (i % 9)}/11/2026`,
        );
        await choose(page, csv('odd.csv', ['Type;Le;Dernière modification', ...lines].join('\n')));
        await results(page).waitFor(LONG);
        const questions = page.locator('.questions select');
        expect(await questions.count()).toBe(1);
        expect(await words(page.locator('.questions label'))).toMatch(
          /Le, .*15\/03\/2012 · 15\/03\/2013 · 15\/03\/2014$/,
        );
        expect(await words(page.locator('#aged'))).toMatch(
          french ? /aucune date d’achat/ : /no date of purchase/,
        );
        await questions.first().selectOption('1');
        await expect
          .poll(() => words(page.locator('#aged')), SOON)
          .toMatch(/9 (ans en moyenne|years on average)/);
        expect(await page.locator('.questions li:not(.answered)').count()).toBe(0);
        expect(await questions.first().inputValue()).toBe('1');
      });
    });

    it('gives back every line of the file, preceded by what was read from it', async () => {
      await withPage(site, { acceptDownloads: true }, async (page) => {
        await open(page, language);
        await choose(page, csv('glpi.csv', GLPI));
        await results(page).waitFor(LONG);
        const download = await take(page, french ? /^Télécharger chaque ligne/ : /^Download each line/);
        // from where machines are decided too: makers and departments are in the file alone
        const again = await take(page, french ? /^Chaque ligne de glpi\.csv/ : /^Each line of glpi\.csv/);
        expect(readFileSync(await again.path())).toEqual(readFileSync(await download.path()));
        // nothing waits to be given, and the laptop to be replaced is of ten years
        expect(await words(page.locator('.machines'))).not.toMatch(
          french ? /Donner|une fois remplacée/ : /Give away|once replaced/,
        );
        // the charts of a fleet are drawn here alone, so they leave from here
        for (const kind of ['svg', 'png']) {
          const together = await take(page, new RegExp(`${kind}$`, 'i'));
          expect(together.suggestedFilename()).toMatch(/\.zip$/);
          const charts = Object.entries(unzipSync(readFileSync(await together.path())));
          expect(charts).toHaveLength(2);
          for (const [name, bytes] of charts) {
            expect(name).toMatch(new RegExp(`\\.${kind}$`));
            const text = Buffer.from(bytes).toString();
            if (kind === 'png') expect(text.slice(1, 4)).toBe('PNG');
            else expect(text).toMatch(/^<svg[^]*<title>[^<]+<\/title>[^]*<text[^]*<rect/);
          }
        }
        const given = readFileSync(await download.path(), 'utf8')
          .trimEnd()
          .split('\r\n');
        const lines = GLPI.split('\r\n');
        expect(given).toHaveLength(lines.length);
        lines.forEach((line, i) => expect(given[i]!.endsWith(`;${line}`), given[i]).toBe(true));
        expect(given[1]).toMatch(
          french ? /^2;comptée;Ordinateur portable;1;2016;/ : /^2;counted;Laptop;1;2016;/,
        );
      });
    });

    it('reports what is wrong with a bad file, and reads the next one, workbooks with code of their own', async () => {
      await withPage(site, {}, async (page) => {
        const scripts: string[] = [];
        page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
        const forWorkbooks = () => scripts.filter((path) => path.includes('/archive-')).length;
        await open(page, language);
        await choose(page, csv('poem.csv', 'Roses;violets\nred;blue'));
        await said(page, french ? /0 ligne comprise/ : /0 lines understood/);
        expect(await words(page.locator('section.file .wrong'))).toMatch(french ? /Aucune ligne/ : /No line/);
        expect(forWorkbooks()).toBe(0);
        const alert = page.locator('.choosing-file [role=alert]');
        for (const [content, reason] of [
          ['PK\x03\x04 and the rest', french ? /abîmé/ : /damaged/],
          [Buffer.from(archived({ 'parc.csv': 'Type' })), french ? /archive zip/ : /zip archive/],
          ['%PDF-1.7', /PDF/],
          ['a\x00b\x00', french ? /ni un classeur ni du texte/ : /neither a workbook nor text/],
          ['', french ? /vide/ : /empty/],
        ] as const) {
          await choose(page, csv('bad.csv', content));
          await expect.poll(() => words(alert), SOON).toMatch(reason);
        }
        await choose(page, csv('parc.xlsx', Buffer.from(archived(XLSX))));
        await said(page, french ? /parc\.xlsx : 2 lignes/ : /parc\.xlsx: 2 lines/);
        const file = page.locator('section.file', { hasText: 'parc.xlsx' });
        expect(await words(file)).toMatch(french ? /feuille « Parc »/ : /sheet “Parc”/);
        await file.locator('select').first().selectOption('Sorties');
        await said(page, french ? /parc\.xlsx : 1 ligne/ : /parc\.xlsx: 1 line/);
        await choose(page, csv('parc.ods', Buffer.from(archived(ODS))));
        await said(page, french ? /parc\.ods : 3 lignes/ : /parc\.ods: 3 lines/);
        expect(forWorkbooks()).toBe(1);
      });
    });

    it('numbers can be typed by hand, from the keyboard alone, and the law shown on one’s own numbers', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        await page.locator('.hand > summary').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.type('10');
        await page.keyboard.press('Tab');
        await page.keyboard.type('4');
        await page.keyboard.press('Tab');
        await results(page).waitFor(LONG);
        await expect.poll(() => finding(page), SOON).toMatch(french ? /^10 appareils/ : /^10 devices/);
        const before = numberIn((await finding(page)).split(/pèsent|weigh/)[1]!, language);
        expect(before).toBeGreaterThan(0);
        await typeIn(page, 'legal-year', '2026');
        await typeIn(page, 'spent', '1000');
        await typeIn(page, 'spentReused', '150');
        const purchases = page.locator('.law').first();
        await expect
          .poll(() => words(purchases), SOON)
          .toMatch(/15 ?%.*150 ÷ 1[ ,]000.*(non atteint|not met)/);
        expect(await words(purchases)).toMatch(/2024-134/);
        await typeIn(page, 'spentReused', '1500');
        await expect
          .poll(() => words(purchases), SOON)
          .toMatch(french ? /dépasse le tout/ : /more than the whole/);
        await typeIn(page, 'posts', '5');
        await expect.poll(() => words(page.locator('.ratios')), SOON).toContain('10 ÷ 5');
        await typeIn(page, 'computersPerPost', '1,5');
        await expect.poll(() => page.locator('#computersPerPost').inputValue()).toBe(french ? '1,5' : '1.5');
        await typeIn(page, 'keepLonger', '0');
        await typeIn(page, 'refurbished', '0');
        await expect
          .poll(() => words(page.locator('.decisions li').first()), SOON)
          .toMatch(
            french
              ? /Pas choisi ; compté à 100 %\. .* de moins par an .* en dix ans\./
              : /Not chosen; counted at 100%\. .* less a year .* in ten years\./,
          );
      });
    });
  },
);

describe('fifty thousand lines', () => {
  const LINES = 50_000;
  const HEAD = 'Nom;Type;Modèle;Usager;Date d’achat';
  const many = [
    HEAD,
    ...Array.from(
      { length: LINES },
      (_, i) => `N-${i};${i % 9 ? 'Portable' : `Bidule ${i % 900}`};;u${i % 7000};20${10 + (i % 16)}`,
    ),
  ].join('\n');

  it('are read while the page stays responsive, with progress; what was not understood is listed 25 to a page', async () => {
    await withPage(site, {}, async (page) => {
      await open(page, 'fr');
      // counts the frames of the page, and those in which a progress bar was visible
      await page.evaluate(() => {
        const seen = { turns: 0, bars: new Set<number>() };
        Object.assign(window, { seen });
        setInterval(() => {
          const bar = document.querySelector('progress');
          if (!bar) return;
          seen.turns++;
          seen.bars.add(bar.value);
        }, 10);
      });
      await choose(page, csv('many.csv', many));
      await expect.poll(() => words(status(page)), LONG).toMatch(/44 444 lignes comprises sur 50 000/);
      const seen = await page.evaluate(() => {
        const { seen } = window as unknown as { seen: { turns: number; bars: Set<number> } };
        return { turns: seen.turns, bars: seen.bars.size };
      });
      expect(seen.turns).toBeGreaterThan(10);
      expect(seen.bars).toBeGreaterThan(3);
      await results(page).waitFor(LONG);
      expect(await page.locator('.unread > li').count()).toBe(25);
      expect(await words(page.locator('section.file'))).toContain('1 à 25 sur 100');
      await page.getByRole('button', { name: '25 suivants' }).click();
      expect(await words(page.locator('section.file'))).toContain('26 à 50 sur 100');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H3');
    });
  });

  it('of a workbook are read while the page answers', async () => {
    const rows = many.split('\n').map((line) => line.split(';'));
    const packed = Buffer.from(archived(excel({ sheets: { Parc: inCells(rows) } })));
    await withPage(site, {}, async (page) => {
      await open(page, 'fr');
      const waited = await watchGaps(page);
      await choose(page, csv('many.xlsx', packed));
      await expect.poll(() => words(status(page)), LONG).toMatch(/44 444 lignes comprises sur 50 000/);
      const { longest, whole } = await waited();
      // read by the page itself it would answer nobody until it had done; how long is a bench's to tell
      expect(longest).toBeLessThan(whole / 4);
    });
  });

  it('can be stopped, and nothing of them stays', async () => {
    await withPage(site, {}, async (page) => {
      await open(page, 'fr');
      await choose(page, csv('many.csv', `${many}\n${many}\n${many}`));
      await page.getByRole('button', { name: 'Arrêter' }).click();
      await said(page, /arrêtée/);
      await choose(page, csv('glpi.csv', GLPI));
      await said(page, /glpi\.csv : 6 lignes/);
      expect(await page.locator('section.file').count()).toBe(1);
    });
  });
});
