/** The note that a council takes away, in a browser: one sheet of paper for any scenario, without script, on a phone. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { load } from '../../data/load.ts';
import { assumedBounds, settable } from '../../models/council/plan/assumed.ts';
import { once } from '../../models/draws/memo.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { territoryPartPath, territoryPath } from '../../web/pages.ts';
import { expectAccessible, expectLargeTextFits, NARROW, overflows, unreadable } from './fits.ts';
import { PHONE, siteForTests, SOON, watchedPage, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const { stock } = load();
const { levers } = stock;
const LE_TRAIT = '76709';
const PARIS = '75056';
const VERNON = '27681';
const EURE = 'dep-27';
/** Of an agglomeration that owes a strategy, and overseas, where the electricity is another: the longest sheets. */
const [RENNES, SAINT_DENIS] = ['243500139', '97411'];
/** A ready policy, brought to an inventory of 90 lines. */
const READY =
  '?repair-bonus=3&repair-cafe=3&workshop=50&council-refurbished=50&collection=1&donation=100&fewer-computers=5&loan=5&free-software=40&ad-panels=100&awareness=20' +
  '&assume.council.computers=0.001661&assume.stock.council-computer.first-life=12.6&assume.council.screens-per-computer=0.2381&assume.stock.council-screen.first-life=12' +
  '&ages.council-computer=42-0.0.0.0.1.3.0.8.7.9.5.8.1&ages.council-screen=10-0.0.0.0.0.0.0.1.3.2.1.3&ages.year=2026';
/** What ready policies hold where a town has most to decide. */
const BUDGET = '?repair-bonus=3&council-longer=2&fewer-computers=5&fewer-screens=10';
const AMBITIOUS = `${BUDGET}&repair-cafe=23&workshop=460&council-refurbished=50&collection=1&donation=100&loan=5&free-software=40&ad-panels=100&awareness=20`;
const USUAL = '?repair-bonus=6&repair-cafe=1&council-refurbished=20&council-longer=2';
const first = (count: number) =>
  `?${levers
    .slice(0, count)
    .map(({ id, intensity }) => `${id}=${intensity.usual}`)
    .join('&')}`;
const ALL = first(levers.length);
const TOLD = levers.map(({ id }) => `&${id}.start=2029&${id}.ramp=5&${id}.cost=1234`).join('');
/** Every hypothesis that can be set, at the end of its bounds: none of them is ours. */
const ASSUMED = settable(stock)
  .map((id) => `&assume.${id}=${assumedBounds(stock.factors[id]!).max}`)
  .join('');
/** Normalises spaces, as words are read. */
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const SCENARIOS = {
  nothing: '',
  'one lever': first(1),
  'two levers': first(2),
  usual: USUAL,
  'five levers': first(5),
  'a budget': BUDGET,
  ambition: AMBITIOUS,
  'eight levers': first(8),
  'all levers': ALL,
  'two assumptions changed': '?repair-cafe=1&assume.policy.displacement=1&assume.policy.cafe.repairs=400',
  'no lever, every assumption changed': `?${ASSUMED.slice(1)}`,
  'usual, every assumption changed': USUAL + ASSUMED,
  'eight levers, every assumption changed': first(8) + ASSUMED,
  'a ready policy on an inventory': READY,
  'all levers, every detail told': `${ALL}${TOLD}&horizon=2045&households=2400&trend=published`,
};

/** Number of pages of a PDF: Chromium writes one object per page, in plain text. */
async function sheets(page: Page): Promise<{ count: number; paper: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const paper = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) =>
    box!.trim().split(/\s+/).slice(2).map(Number).map(Math.round).join('×'),
  );
  return { count: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, paper };
}

/** Words of tables that stand on two lines. */
const cutIn = (page: Page): Promise<string[]> =>
  page.locator('.paper :is(th, td)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const found: string[] = [];
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        for (const { 0: word, index } of text.textContent!.matchAll(/[\p{L}’]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(word);
        }
      return found;
    }),
  );

/** Without script, for all the notes: they are only read. */
const printing = once(() => watchedPage(site, { javaScriptEnabled: false }));

describeInTurns(
  LANGUAGES,
  (language) => `the note, ${language}`,
  (language, it) => {
    for (const [name, query] of Object.entries(SCENARIOS))
      it(`with ${name} is one A4 sheet`, async () => {
        const { page, complaints } = await printing();
        for (const code of [LE_TRAIT, VERNON, PARIS, EURE, RENNES, SAINT_DENIS]) {
          await page.goto(territoryPartPath(code, 'note', language) + query);
          const { count, paper } = await sheets(page);
          expect(count, code).toBe(1);
          expect(paper[0]).toMatch(/^59[45]×84[123]$/);
          await page.emulateMedia({ media: 'print' });
          const law = spaced(await page.locator('section[aria-labelledby=law]').innerText());
          await page.emulateMedia({ media: null });
          for (const share of [/20.?%/, /25.?%/, /30.?%/, /50.?%/]) expect(law).toMatch(share);
        }
        expect(complaints).toEqual([]);
      });

    it('fits a phone and passes axe in both themes, as the pieces do', async () => {
      await withPage(site, { viewport: PHONE }, async (page) => {
        for (const part of ['note', 'pieces', 'deliberation', 'review'] as const) {
          await page.goto(territoryPartPath(LE_TRAIT, part, language) + USUAL);
          expect(await overflows(page), part).toEqual([]);
          // styles of another page, in the same file, leave this sheet alone
          for (const place of await page.locator('.paper .place').all())
            expect(await place.evaluate((each) => getComputedStyle(each).borderLeftWidth), part).toBe('0px');
          await expectAccessible(page);
          await page.setViewportSize(NARROW);
          expect(await overflows(page), `${part}, 320 px`).toEqual([]);
          expect(await unreadable(page), `${part}, 320 px`).toEqual([]);
          await page.setViewportSize(PHONE);
        }
      });
    });

    it('fits a screen with text twice as large, as the pieces, the draft, the room and the review do', async () => {
      await withPage(site, {}, async (page) => {
        for (const query of ['?council-longer=2', USUAL])
          for (const part of ['note', 'pieces', 'deliberation', 'meeting', 'review'] as const) {
            await page.goto(territoryPartPath(LE_TRAIT, part, language) + query);
            await expectLargeTextFits(page);
          }
      });
    });

    it('cuts no word of its tables, at any width of a screen', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(territoryPartPath('87154', 'note', language) + first(8));
        for (const width of [1366, 1024, 800, 390]) {
          await page.setViewportSize({ width, height: 768 });
          expect(await cutIn(page), `${width} px`).toEqual([]);
          expect(await overflows(page), `${width} px`).toEqual([]);
        }
      });
    });

    it('prints with its button, and links back to the scenario', async () => {
      await withPage(site, {}, async (page) => {
        await page.addInitScript(() => {
          globalThis.print = () => document.body.setAttribute('data-printed', '');
        });
        await page.goto(territoryPartPath(LE_TRAIT, 'note', language) + USUAL);
        const day = new Date().toLocaleDateString(language, { dateStyle: 'long' });
        expect(await page.locator('.kicker time').textContent()).toBe(day);
        await page.locator('#print').click();
        expect(await page.locator('body[data-printed]').count()).toBe(1);
        expect(await page.locator('.back a').getAttribute('href')).toBe(
          `${territoryPath(LE_TRAIT, language)}${USUAL}#results`,
        );
      });
    });

    it('leads back to both scenarios that one comes from, as the pieces, the draft and the review do', async () => {
      await withPage(site, {}, async (page) => {
        const both = `${territoryPath(LE_TRAIT, language)}?repair-cafe=1&b.repair-cafe=1&b.council-longer=2`;
        for (const part of ['note', 'deliberation', 'pieces', 'review'] as const) {
          await page.goto(both, { waitUntil: 'load' });
          // of the second one
          await page.locator('.tabs button').nth(1).click();
          await page
            .locator(`main a[href^="${territoryPartPath(LE_TRAIT, part, language)}"][href$="of=b"]`)
            .first()
            .click();
          await page.waitForURL(`**${territoryPartPath(LE_TRAIT, part, language)}*`, { waitUntil: 'load' });
          await page.locator('.back a').click();
          await page.waitForURL(`**${both}#results`);
          // to the scenario that it is of
          const pressed = page.locator('.tabs [aria-pressed=true]');
          await expect.poll(() => pressed.textContent(), SOON).toMatch(/B$/);
        }
      });
    });
  },
);

describe('the pieces', () => {
  it.each([true, false])('come as a file with what was typed (script: %s)', async (javaScriptEnabled) => {
    await withPage(site, { javaScriptEnabled }, async (page) => {
      await page.goto(territoryPartPath(LE_TRAIT, 'pieces', 'fr') + USUAL);
      await page.locator('[name="programme.partners"]').fill('Ressourcerie du Port');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('button[value="rtf"]').click(),
      ]);
      expect(download.suggestedFilename()).toBe('pieces-reen-76709.rtf');
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString('latin1')).toContain('Ressourcerie du Port');
    });
  });

  it('keep a draft on the device through a reload, erase it when asked, and bring it back', async () => {
    await withPage(site, {}, async (page) => {
      const field = page.locator('[name="review.reuse.value"]');
      await page.goto(territoryPartPath(LE_TRAIT, 'pieces', 'fr') + USUAL);
      await field.fill('3 sites');
      await page.reload();
      expect(await field.inputValue()).toBe('3 sites');
      const draft = page.locator('#draft');
      const shown = await words(draft);
      await draft.getByRole('button').click();
      expect(await field.inputValue()).toBe('');
      expect(await words(draft.getByRole('status'))).toBe('Brouillon effacé.');
      await draft.getByRole('button').click();
      expect([await field.inputValue(), await words(draft)]).toEqual(['3 sites', shown]);
      await draft.getByRole('button').click();
      await page.reload();
      expect(await field.inputValue()).toBe('');
    });
  });
});

it('a year later, what was done stands beside what was planned, on the device alone, with the keyboard', async () => {
  await withPage(site, { viewport: PHONE }, async (page) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      const { search } = new URL(request.url());
      if (request.method() !== 'GET' || search.includes('17')) sent.push(request.url());
    });
    const path = territoryPartPath(LE_TRAIT, 'review', 'fr') + USUAL;
    await page.goto(path, { waitUntil: 'load' });
    const bonus = page.locator('[id="action.repair-bonus"]');
    const cells = bonus.locator('xpath=ancestor::tr').locator('td');
    await page.locator('#year').selectOption('2029');
    await bonus.focus();
    await page.keyboard.type('17');
    await page.keyboard.press('Enter');
    expect(await cells.nth(2).textContent()).toBe('17 réparations aidées au lieu de 28.');
    const says = page.locator('section[aria-labelledby="changes"] .says').first();
    await expect.poll(() => says.textContent(), SOON).toContain('au lieu de');
    const before = await says.textContent();
    // what is refused changes nothing, and is told beside the field
    const longer = page.locator('[id="action.council-longer"]');
    await longer.fill('beaucoup');
    await longer.press('Tab');
    expect(await page.locator('[id="action.council-longer.wrong"]').textContent()).toMatch(/entre 0 et 4/);
    expect(await says.textContent()).toBe(before);
    expect(await overflows(page)).toEqual([]);
    await expectAccessible(page);
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => says.textContent(), SOON).toBe(before);
    expect([await bonus.inputValue(), await longer.inputValue()]).toEqual(['17', '']);
    expect((await sheets(page)).count).toBe(1);
    // the repairs of a café are counted on the device, and written in its field by a press alone
    const cafe = page.locator('[id="action.repair-cafe"]');
    await page.getByText('Compter d’après les réparations d’un café').click();
    const give = (text: string) =>
      page.setInputFiles('#repairs', { name: '17.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await give('%PDF-1.7');
    await page.getByText('C’est un PDF.').waitFor();
    const repairs = Array.from({ length: 12 }, (_, i) => `a-${i};Mobile;Fixed;2029-03-${i + 10};Nord`);
    await give(
      ['id;product_category;repair_status;event_date;group_identifier', ...repairs, 'a-0;Mobile'].join('\n'),
    );
    const write = page.getByRole('button', { name: 'Écrire 2,1 dans' });
    await write.waitFor();
    expect(await cafe.inputValue()).toBe('');
    expect(await page.getByText('1 ligne répète un').textContent()).toContain('ligne 14');
    expect(await overflows(page)).toEqual([]);
    await write.click();
    expect(await cafe.inputValue()).toBe('2,1');
    expect(sent).toEqual([]);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.goto(territoryPartPath(LE_TRAIT, 'review', 'fr') + ALL);
    expect(await bonus.inputValue()).toBe('');
    for (const input of await page.locator('.review input[inputmode]').all()) {
      await input.fill('3');
      await input.press('Tab');
    }
    await expect.poll(() => says.textContent(), SOON).toContain('au lieu de');
    expect((await sheets(page)).count).toBe(1);
  });
});

it('the links of the tool follow its sliders', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto(territoryPath(LE_TRAIT, 'fr'), { waitUntil: 'load' });
    const cafes = page.locator('[id="repair-cafe"]');
    await cafes.fill('3');
    await cafes.press('Tab');
    const link = page.locator('.take a').first();
    await expect
      .poll(() => link.getAttribute('href'), SOON)
      .toBe(`${territoryPartPath(LE_TRAIT, 'note', 'fr')}?repair-cafe=3`);
    await link.click();
    await page.locator('.paper').waitFor();
    expect(await page.locator('.chosen tbody tr').count()).toBe(1);
  });
});

describe('a council room', () => {
  const path = territoryPartPath(LE_TRAIT, 'meeting', 'fr') + USUAL;

  it.each([
    [1920, 1080, ''],
    [1280, 720, ''],
    // with what is told of a small inventory
    [1920, 1080, '&assume.council.computers=0.002'],
    [1280, 720, '&assume.council.computers=0.002'],
  ])('is whole on a wall of %d × %d%s, in letters that a room reads', async (width, height, counted) => {
    await withPage(site, { viewport: { width, height } }, async (page) => {
      await page.goto(path + counted);
      // what a room reads is as large as on the wall of a school; whoever presents is near what only they press or open
      const small = await page.evaluate(
        ([read, pressed]) =>
          [...document.querySelectorAll('main *:not(.hidden, option)')].flatMap((element) => {
            if (![...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
              return [];
            const { width, height } = element.getBoundingClientRect();
            if (width === 0 || height === 0) return [];
            const size = Number.parseFloat(getComputedStyle(element).fontSize);
            const scale =
              element instanceof SVGElement ? (element as SVGGraphicsElement).getScreenCTM()!.a : 1;
            const nearby = element.closest('.acts, .more:not(.changes), .code small');
            return size * scale < (nearby ? pressed! : read!)
              ? [`${size * scale} ${element.textContent}`]
              : [];
          }),
        height === 1080 ? [40, 20] : [26.6, 14],
      );
      expect(small).toEqual([]);
      const scrolled = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return [scrollWidth - innerWidth, scrollHeight - innerHeight];
      });
      expect(scrolled).toEqual([0, 0]);
      await expectAccessible(page);
    });
  });

  it('moves with its sliders on one device, and leaves with what was set', async () => {
    // by a finger, as a member who has followed the code
    await withPage(site, { viewport: PHONE, hasTouch: true }, async (page) => {
      await page.setViewportSize(NARROW);
      await page.goto(path, { waitUntil: 'load' });
      expect(await unreadable(page), '320 px').toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await overflows(page)).toEqual([]);
      const before = await page.locator('h1').textContent();
      await page.locator('[id="council-longer"]').fill('3');
      await expect.poll(() => page.locator('h1').textContent(), SOON).not.toBe(before);
      const leave = territoryPath(LE_TRAIT, 'fr') + USUAL.replace('council-longer=2', 'council-longer=3');
      await expect.poll(() => page.locator('#leave').getAttribute('href'), SOON).toBe(leave);
      expect(await page.locator('.code').isVisible()).toBe(false);
      // an action that has no slider here gets one
      await page.locator('.more.needs-script summary').click();
      await page.getByRole('button', { name: 'Moins de seconds écrans' }).click();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.locator('#leave').getAttribute('href'), SOON).toContain('fewer-screens=1');
      expect(await page.locator('.slider').count()).toBe(3);
      await expectAccessible(page);
    });
  });

  it('names every action of a scenario to whoever votes and asks, and a few on the wall', async () => {
    await withPage(site, { viewport: { width: 1920, height: 1080 } }, async (page) => {
      const actions = ['repair-bonus', 'repair-cafe', 'council-longer', 'donation', 'awareness', 'loan'];
      const room = territoryPartPath(LE_TRAIT, 'meeting', 'fr');
      await page.goto(`${room}?${actions.map((id) => `${id}=2`).join('&')}`, { waitUntil: 'load' });
      await page.locator('#ask-vote button').click();
      const dialog = page.locator('#vote');
      await dialog.locator('li').first().waitFor();
      expect(await dialog.locator('details').count()).toBe(0);
      const { pathname, search, hash } = new URL(page.url());
      // without the secret of whoever asked
      const voter = `${pathname}${search}#vote=${new URLSearchParams(hash.slice(1)).get('vote')!}`;
      await withPage(site, { viewport: PHONE }, async (phone) => {
        await phone.goto(voter, { waitUntil: 'load' });
        const list = phone.locator('#vote details');
        await list.locator('summary').click();
        expect(await list.locator('li').count()).toBe(actions.length);
        // to read what one does is not to choose it
        expect(await phone.locator('#vote input:checked').count()).toBe(0);
        await expectAccessible(phone);
        expect(await overflows(phone)).toEqual([]);
      });
    });
  });

  it('asks for a vote: members choose on their phones, and five voices show a count', async () => {
    const named = `${path}&b.council-longer=4&b.title=Garder`;
    await withPage(site, { viewport: { width: 1280, height: 720 } }, async (page) => {
      await page.goto(named, { waitUntil: 'load' });
      const opening = await page.locator('#code path').getAttribute('d');
      await page.locator('[id="council-longer"]').fill('3');
      await expect.poll(() => page.locator('#code path').getAttribute('d'), SOON).not.toBe(opening);
      await page.locator('#ask-vote button').click();
      const dialog = page.locator('dialog[open]');
      await dialog.locator('.qr').waitFor();
      const told = await dialog.locator('li').allTextContents();
      expect(told).toHaveLength(3);
      expect(told[0]).toBe('Rien de plus que la loi');
      // each with what it does, and what comes of it: its letter says nothing
      expect(told[1]).toMatch(
        /^Scénario A .*réparation.*, Garder le parc public plus longtemps \(années de plus\u202f: 3\)\. .* CO₂e de moins d’ici \d{4}\. Entre [^.]* neuf fois sur dix\. Une part du coût est inconnue/,
      );
      expect(told[2]).toMatch(
        /^Scénario B\u202f: Garder .*\(années de plus\u202f: 4\)\. .* CO₂e .*\.\sCoût inconnu\. Achats épargnés, .*\s€, entre .* et /,
      );
      await expectAccessible(page);
      const code = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('vote')!;
      // what is voted on is what the wall showed, not what it opened with
      const moved = named.replace('council-longer=2', 'council-longer=3');
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(moved);
      const voter = `${moved}#vote=${code}`;
      await withPage(site, { viewport: PHONE }, async (phone) => {
        await phone.goto(voter, { waitUntil: 'load' });
        const ballot = phone.locator('dialog[open]');
        expect(await ballot.locator('input:checked').count()).toBe(0);
        // what the wall says to type, without the scenarios: the vote leads to what they do
        const typed = await dialog.locator('.scan b').textContent();
        await phone.goto('about:blank');
        await phone.goto(`http://${typed!}`, { waitUntil: 'load' });
        await expect
          .poll(async () => (await ballot.locator('label').allTextContents()).map(spaced), SOON)
          .toEqual(told.map(spaced));
        expect(phone.url()).toBe(new URL(voter, phone.url()).href);
        expect(await ballot.getByText('ne montre son compte qu’à partir de 5 voix').count()).toBe(1);
        // sent without a choice, it says what is missing, beside the button that stays in sight
        await ballot.getByRole('button', { name: 'Voter' }).click();
        const missing = ballot.getByRole('alert');
        expect(await missing.textContent()).toBe('Choisissez d’abord dans cette liste.');
        for (const part of [missing, ballot.getByRole('button', { name: 'Voter' })]) {
          const { y, height } = (await part.boundingBox())!;
          expect(y + height).toBeLessThanOrEqual(PHONE.height);
        }
        expect(await ballot.boundingBox()).toEqual({ x: 0, y: 0, ...PHONE });
        await expectAccessible(phone, ['light']);
        await ballot.getByRole('radio', { name: /^Scénario B/ }).check();
        expect(await missing.count()).toBe(0);
        await ballot.getByRole('button', { name: 'Voter' }).click();
        const counted = ballot.getByText('Votre voix est comptée\u202f: Scénario B\u202f: Garder.');
        await counted.waitFor();
        // a page read again says for what, and changes the same voice
        await phone.reload({ waitUntil: 'load' });
        await counted.waitFor();
        expect(await ballot.locator('input:checked').getAttribute('value')).toBe('b');
        expect(await overflows(phone)).toEqual([]);
        await expectAccessible(phone);
        await dialog.getByText('1 voix reçue').waitFor();
        // asked for too early, the result would come by itself at the fifth voice, and refuse the sixth
        await dialog.getByRole('button', { name: 'Montrer le résultat' }).dispatchEvent('click');
        await expect
          .poll(
            () => dialog.getByRole('button', { name: 'Montrer le résultat' }).getAttribute('aria-disabled'),
            SOON,
          )
          .toBe('true');
        // four others, who vote alike
        await phone.evaluate(async (room) => {
          const post = async (part: string, body: object) => {
            const answer = await fetch(`/api/v1/rooms/${room}/${part}`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(body),
            });
            return answer.status === 201 ? ((await answer.json()) as { seat: string }) : undefined;
          };
          for (const key of ['1', '2', '3', '4']) {
            const { seat } = (await post('seats', { people: 1 }))!;
            const answers = { scenarios: { kind: 'choice', options: ['b'] } };
            await post('contributions', { key, seat, step: 'scenarios', people: 1, answers });
          }
        }, code);
        await dialog.getByText('5 voix reçues').waitFor();
        await dialog.getByRole('button', { name: 'Montrer le résultat' }).click();
        for (const screen of [dialog, ballot]) {
          await screen.locator('table').waitFor();
          expect(await screen.locator('tr').last().textContent()).toContain('5 voix');
        }
        // nothing of it is left, on the wall or in a hand, nor on a page that is read again
        await dialog.getByRole('button', { name: 'Finir et tout effacer' }).click();
        const latecomer = await phone.context().newPage();
        await latecomer.goto(phone.url(), { waitUntil: 'load' });
        for (const screen of [dialog, ballot, latecomer.locator('dialog[open]')]) {
          await screen.getByText('Le vote est fini').waitFor();
          expect(await screen.locator('table, form, .qr').count()).toBe(0);
          expect(await screen.textContent()).not.toContain('5 voix');
        }
        expect(await phone.evaluate(() => sessionStorage.length)).toBe(0);
      });
    });
  });
});
