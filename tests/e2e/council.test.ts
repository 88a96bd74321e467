/** The council section in a real browser: finding a territory, its diagnosis, levers, scenarios side by side. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { load } from '../../data/load.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { tool as en } from '../../web/features/council/words/en.ts';
import { tool as fr } from '../../web/features/council/words/fr.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, territoryPath } from '../../web/pages.ts';
import { describeFits, expectAccessible, NARROW, overflows, unreadable } from './fits.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();
const { stock } = load();

const LE_TRAIT = '76709';
const WORDS = { fr, en };
const SCENARIOS =
  'repair-cafe=2&council-longer=2&b.council-refurbished=40&done.loan=20&done.loan.start=2022&from=2020';

const PAGES: readonly ((language: Language) => string)[] = [
  (language) => pathOf('council', language),
  (language) => `${pathOf('council', language)}?q=st+denis`,
  (language) => `${pathOf('council', language)}?q=xyzzy`,
  (language) => territoryPath(LE_TRAIT, language),
  (language) => `${territoryPath('75056', language)}?${SCENARIOS}`,
  (language) => `${territoryPath(LE_TRAIT, language)}?trend=published&repair-cafe=2`,
  (language) => `${territoryPath('own', language)}?name=Ici&people=80&repair-bonus=6`,
];

describe('each page', () => describeFits(site, PAGES, /^(Commune|Council)$/));

/** Waits until the worker has computed all the draws. */
async function settled(page: Page, language: Language): Promise<void> {
  await expect.poll(() => words(page.locator('.panel .busy')), { ...SOON, timeout: 20_000 }).toBe('');
  const cases = language === 'fr' ? '1\u202f000 cas calculés' : '1,000 cases computed';
  expect(await page.locator('.results').innerText()).toContain(cases);
}

/** Normalises spaces, as the words of a page are read. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const finding = (page: Page) => words(page.locator('.panel .finding'));

async function open(page: Page, language: Language, query = ''): Promise<void> {
  await page.goto(territoryPath(LE_TRAIT, language) + query, { waitUntil: 'load' });
}

/** Listens to the live regions of the page. @returns what they have said since, each time something else */
async function overhear(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle((live) => {
    const all: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (
          target.nodeType === Node.TEXT_NODE ? target.parentElement : (target as Element)
        )?.closest(live);
        const text = region?.textContent.trim() ?? '';
        if (text !== '' && text !== all.at(-1)) all.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return all;
  }, '[role=status], [role=alert], [aria-live]');
  return () => said.jsonValue();
}

/** Brings the last slider of the page into view, and looks for the result there. */
async function expectResultBesideLastSlider(page: Page): Promise<void> {
  await page.locator('li.pick input[type=range]').last().scrollIntoViewIfNeeded();
  await expectResultInSight(page);
}

/** What is avoided, all the carbon and the euros, by year: each with its band, what it is told from, and its name. */
const SPARKS = ['avoided', 'course', 'money'] as const;

async function expectYearsInSight(page: Page, m: (typeof WORDS)[Language]): Promise<void> {
  const { height: screen, width } = page.viewportSize()!;
  for (const name of SPARKS) {
    const spark = page.locator(`.panel details.${name} > summary`);
    for (const drawn of ['.band', '.centre.after', '.centre.before'])
      expect(await spark.locator(drawn).count(), `${name} ${drawn}`).toBe(1);
    expect(plain(await spark.innerText())).toContain(plain(m.results.sparks[name]));
    const { y, height } = (await spark.locator('svg').boundingBox())!;
    expect(y, `${name} at ${width} px`).toBeGreaterThanOrEqual(0);
    expect(y + height, `${name} at ${width} px`).toBeLessThanOrEqual(screen);
  }
}

async function expectResultInSight(page: Page): Promise<void> {
  const { y, height } = (await page.locator('.panel .finding').boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
}

/** Opens what is drawn only once it is asked for: the settings of the years, and each chart with its table. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details.settings > summary').click();
  await page.locator('#trend').waitFor();
  for (const chart of ['avoided', 'course']) {
    const fold = page.locator(`details.${chart}`);
    await fold.locator('summary').click();
    await fold.locator('svg[role=img]').waitFor();
    const years = await fold.locator('tbody th').allInnerTexts();
    const [first, last] = [Number(years[0]), Number(years.at(-1))];
    expect(last - first, 'each year of a chart is in its table').toBe(years.length - 1);
    expect(years.length).toBeGreaterThan(1);
  }
}

/** Stops a search as soon as it can be stopped: a quick one would be over before a pointer reached the button. */
const seekThenStop = (page: Page, words: { readonly seek: string; readonly stop: string }): Promise<void> =>
  page.evaluate(({ seek, stop }) => {
    const named = (name: string) =>
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText === name);
    return new Promise<void>((stopped) => {
      new MutationObserver((_changes, observer) => {
        const button = named(stop);
        if (!button) return;
        observer.disconnect();
        button.click();
        stopped();
      }).observe(document.body, { childList: true, subtree: true });
      named(seek)!.click();
    });
  }, words);

describeInTurns(
  LANGUAGES,
  (language) => `in ${language}`,
  (language, it) => {
    const m = WORDS[language];

    it('a commune is found by its name with a slip, by postcode, and without a script', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        for (const query of ['le trai', '76580']) {
          await page.goto(pathOf('council', language));
          await page.locator('main input[name=q]').fill(query);
          await page.locator('main form button').first().click();
          await page.locator('.found a', { hasText: 'Le Trait' }).click();
          expect(new URL(page.url()).pathname).toBe(territoryPath(LE_TRAIT, language));
        }
        expect(await words(page.locator('main'))).toMatch(/4.704/);
      });
      // with one, it is found while its name is typed, is heard, and is opened with the keyboard
      await withPage(site, {}, async (page) => {
        await page.goto(pathOf('council', language), { waitUntil: 'load' });
        const examples = await words(page.locator('#places'));
        await page.locator('#q').pressSequentially('le trai');
        await page.locator('#found').waitFor();
        expect(await words(page.locator('#places a').first())).toBe('Le Trait');
        const heard = page.locator('[role=status]');
        expect(await words(heard)).toBe(await words(page.locator('#found')));
        await page.locator('#q').fill('');
        await expect.poll(() => words(page.locator('#places')), SOON).toBe(examples);
        expect(await words(heard)).toBe('');
        await page.locator('#q').fill('le trai');
        await page.locator('#found').waitFor();
        for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
        await page.waitForURL(`**${territoryPath(LE_TRAIT, language)}`);
      });
    });

    it('levers are set without a script, through the form', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await open(page, language, '?done.loan=20');
        expect(await finding(page)).toBe(plain(m.results.nothing));
        await page.locator('input[name=repair-cafe]').fill('3');
        await page.locator('form.levers button[type=submit]').click();
        expect(await finding(page)).toMatch(/CO₂e/);
        const query = new URL(page.url()).searchParams;
        expect(query.get('repair-cafe')).toBe('3');
        // what has no field in the form is not lost
        expect(query.get('done.loan')).toBe('20');
      });
    });

    it('the answer to a question of before, however late, never replaces the one to the last question', async () => {
      await withPage(site, {}, async (page) => {
        await page.addInitScript(() => {
          const own = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage')!;
          Object.defineProperty(Worker.prototype, 'onmessage', {
            set(this: Worker, heard: (event: MessageEvent<{ id: number }>) => void) {
              own.set!.call(this, (event: MessageEvent<{ id: number }>) => {
                if (event.data.id !== 1) return heard(event);
                // the first question’s answers wait until the test lets them come
                addEventListener('late', () => heard(event), { once: true });
                document.documentElement.dataset.late = 'true';
              });
            },
          });
        });
        await open(page, language);
        const cafes = page.locator('#repair-cafe');
        await cafes.fill('1');
        await cafes.press('Enter');
        await page.locator('html[data-late]').waitFor();
        await cafes.fill('9');
        await cafes.press('Enter');
        await settled(page, language);
        const last = await words(page.locator('.results'));
        await page.evaluate(() => dispatchEvent(new Event('late')));
        expect(await words(page.locator('.results'))).toBe(last);
      });
    });

    it('the trend that it is compared with is chosen, drawn beside the other, and kept in the address', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language, '?repair-cafe=3');
        await unfold(page);
        const line = page.locator('.ribbon text.on');
        expect(await line.textContent()).toContain(m.results.other.published);
        const before = await finding(page);
        await page.locator('#trend').selectOption('published');
        await settled(page, language);
        await expect.poll(() => line.textContent(), SOON).toContain(m.results.other.none);
        expect(new URL(page.url()).search).toBe('?repair-cafe=3&trend=published');
        expect(await finding(page)).toBe(before);
        expect(await words(page.locator('.results .changed'))).toContain(
          language === 'fr' ? 'tendance publiée' : 'published trend',
        );
        const shown = await words(page.locator('.results'));
        await page.reload({ waitUntil: 'load' });
        await unfold(page);
        expect(await page.locator('#trend').inputValue()).toBe('published');
        await line.waitFor();
        expect(await words(page.locator('.results'))).toBe(shown);
        await page.locator('#trend').selectOption('none');
        await settled(page, language);
        expect(new URL(page.url()).search).toBe('?repair-cafe=3');
      });
    });

    it('a slider updates the result and the address, and that address opens the same scenario', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        await page
          .locator('li', { has: page.locator('#repair-bonus') })
          .locator('input[type=range]')
          .focus();
        const heard = await overhear(page);
        for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
        await settled(page, language);
        const found = await finding(page);
        expect(found).toMatch(/2035/);
        // nothing while it was worked out; then the result, once
        expect((await heard()).map(plain)).toEqual([found]);
        expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('range');
        expect(new URL(page.url()).search).toBe('?repair-bonus=3');
        await expectResultBesideLastSlider(page);
        await page.reload({ waitUntil: 'load' });
        expect(await page.locator('#repair-bonus').inputValue()).toBe('3');
        expect(await finding(page)).toMatch(/2035/);
        await page.locator('#repair-bonus').fill('0');
        await page.locator('#repair-bonus').press('Enter');
        await expect.poll(() => finding(page), SOON).toBe(plain(m.results.nothing));
        expect(new URL(page.url()).search).toBe('');
        // what is usual, by one tap, and back
        const row = page.locator('li.pick', { has: page.locator('#council-longer') });
        for (const search of ['?council-longer=2', '']) {
          await row.locator('button.link').click();
          await settled(page, language);
          expect(new URL(page.url()).search).toBe(search);
        }
        // a ready policy: whoever takes it sees what it brings
        await page.getByRole('button', { name: m.ready.take }).nth(1).click();
        await settled(page, language);
        expect(await finding(page)).toMatch(/2035/);
        await expectResultInSight(page);
        // nor is what follows left under it
        const [head, next] = await Promise.all(
          ['.panel .head', '.bench .take'].map((part) => page.locator(part).boundingBox()),
        );
        expect(next!.y).toBeGreaterThanOrEqual(head!.y + head!.height);
      });
    });

    it('the row that is moved tells and draws what it brings at each step, stays under the finger, and no row moves while the others follow', async () => {
      for (const viewport of [PHONE, DESKTOP])
        await withPage(site, { viewport }, async (page) => {
          await open(page, language);
          const row = page.locator('li.pick', { has: page.locator('#repair-bonus') });
          const slider = row.locator('input[type=range]');
          await slider.scrollIntoViewIfNeeded();
          const seen = async () => [
            await words(row.locator('.brings')),
            await row.locator('.gain path').getAttribute('d'),
          ];
          /** Where each slider is on the screen, from above. */
          const tops = () =>
            page
              .locator('form.levers input[type=range]')
              .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
          const top = async () => (await slider.boundingBox())!.y;
          let before = await seen();
          const place = await top();
          await slider.focus();
          for (let step = 1; step <= 4; step++) {
            await page.keyboard.press('ArrowRight');
            await expect.poll(() => slider.inputValue(), SOON).toBe(String(step));
            await expect.poll(async () => (await seen())[1], SOON).not.toBe(before[1]);
            await expect.poll(async () => (await seen())[0], SOON).not.toBe(before[0]);
            const told = await tops();
            expect(told.length).toBeGreaterThan(10);
            await settled(page, language);
            expect(await tops()).toEqual(told);
            expect(Math.abs((await top()) - place)).toBeLessThan(1);
            before = await seen();
          }
          expect(before[0]).toMatch(language === 'fr' ? /^apporte ici/ : /^brings/);
        });
    });

    it('a whole scenario that is opened is as light to lay out as a page without one', async () => {
      await withPage(site, { viewport: PHONE }, async (page) => {
        const whole = stock.levers.map(({ id, intensity }) => `${id}=${intensity.usual}`).join('&');
        for (const query of [
          '?repair-bonus=6&repair-cafe=1&council-refurbished=20&council-longer=2',
          `?${whole}`,
          // three of them, with costs and an assumption that someone typed, and what is done
          `?${whole}&b.repair-cafe=2&c.loan=20&repair-cafe.cost=500&council-longer.cost=0&assume.policy.displacement=0.4&done.loan=5`,
        ]) {
          await open(page, language, query);
          expect(await page.locator('*').count(), query).toBeLessThanOrEqual(350);
        }
      });
    });

    it('the years of a result stay in sight beside the last slider, and each opens large with its table', async () => {
      for (const viewport of [PHONE, { width: 1280, height: 800 }, { width: 1920, height: 1080 }])
        await withPage(site, { viewport }, async (page) => {
          await open(page, language, '?repair-bonus=6&council-longer=2&b.repair-cafe=2&c.loan=20');
          await page.locator('li.pick input[type=range]').last().scrollIntoViewIfNeeded();
          await expectResultInSight(page);
          await expectYearsInSight(page, m);
          // nothing that the server said is lost once the page runs
          const html = await (await page.request.get(page.url())).text();
          const said = await words(page.locator('.panel > .note').last());
          expect(said).toContain(m.results.peak('20').slice(0, 12));
          expect(plain(html)).toContain(plain(said));
          const path = page.locator('.panel details.avoided .centre.after');
          const before = await path.getAttribute('d');
          await page.locator('li.pick input[type=range]').last().press('ArrowRight');
          await settled(page, language);
          expect(await path.getAttribute('d')).not.toBe(before);
          await expectYearsInSight(page, m);
          const { height } = viewport;
          for (const name of SPARKS) {
            const fold = page.locator(`.panel details.${name}`);
            await fold.locator('summary').click();
            await fold.locator('tbody').last().waitFor();
            const head = (await page.locator('.panel .head').boundingBox())!;
            if (viewport.width === PHONE.width) expect(head.height).toBeLessThanOrEqual(height);
            expect(await overflows(page)).toEqual([]);
            await fold.locator('summary').click();
          }
        });
    }, 120_000);

    it('scenarios are shown side by side, on top of what is already done', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await open(page, language, '?repair-cafe=2');
        await page.getByRole('button', { name: m.tabs.add }).click();
        await page.locator('#council-longer').fill('2');
        await page.locator('#council-longer').press('Enter');
        await settled(page, language);
        const table = page.locator('table.compare');
        expect(await table.locator('thead th').count()).toBe(3);
        const [one, other] = await table.locator('tbody tr').first().locator('td').allInnerTexts();
        expect(one).not.toBe(other);
        await expectResultBesideLastSlider(page);
        await page.getByRole('button', { name: m.tabs.done }).click();
        await page.locator('#loan').fill('20');
        await page.locator('#loan').press('Enter');
        await settled(page, language);
        const query = new URL(page.url()).searchParams;
        expect(Object.fromEntries(query)).toEqual({
          'repair-cafe': '2',
          'b.repair-cafe': '2',
          'b.council-longer': '2',
          'done.loan': '20',
        });
        await page.getByRole('button', { name: m.tabs.scenario('B') }).click();
        await page.getByRole('button', { name: m.tabs.remove('B') }).click();
        await settled(page, language);
        expect(await table.count()).toBe(0);
        await expectAccessible(page);
      });
    });

    it('the way back from a draft is to the scenario that it is of: sliders, boxes and figures', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await open(page, language, '?repair-bonus=10&council-longer=3&b.repair-bonus=5&b.council-longer=2');
        const first = await finding(page);
        await page.getByRole('button', { name: m.tabs.scenario('B'), exact: true }).click();
        await settled(page, language);
        const set = ['repair-bonus', 'council-longer'];
        const slider = (id: string) =>
          page.locator('li.pick', { has: page.locator(`#${id}`) }).locator('[type=range]');
        const shown = async () => ({
          pressed: await words(page.locator('.tabs [aria-pressed=true]')),
          boxes: await Promise.all(set.map((id) => page.locator(`#${id}`).inputValue())),
          sliders: await Promise.all(set.map((id) => slider(id).inputValue())),
          finding: await finding(page),
        });
        const before = await shown();
        expect(before.boxes).toEqual(['5', '2']);
        expect(before.sliders).toEqual(before.boxes);
        expect(before.finding).not.toBe(first);
        await page.locator('.panel').getByRole('link', { name: m.take.deliberation }).click();
        await page.waitForURL((url) => url.pathname !== territoryPath(LE_TRAIT, language));
        await page.goBack({ waitUntil: 'load' });
        await expect.poll(shown, SOON).toEqual(before);
        await page.reload({ waitUntil: 'load' });
        await expect.poll(shown, SOON).toEqual(before);
      });
    });

    it('an assumption can be changed beside its lever, and set back to ours', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language, '?repair-cafe=20');
        const before = await finding(page);
        const row = page.locator('li.pick', { has: page.locator('#repair-cafe') });
        await row.locator('.more').click();
        const field = row.locator('.assumptions input').last();
        await field.fill('0');
        await field.press('Enter');
        await settled(page, language);
        expect(await finding(page)).not.toBe(before);
        expect(new URL(page.url()).search).toMatch(/assume\./);
        expect(await page.locator('.results .changed li').allInnerTexts()).toEqual([
          expect.stringMatching(/→\s0$/) as string,
        ]);
        await expectAccessible(page);
        expect(await overflows(page)).toEqual([]);
        await field.fill('');
        await field.press('Enter');
        await settled(page, language);
        expect(await page.locator('.results .changed').count()).toBe(0);
        expect(new URL(page.url()).search).toBe('?repair-cafe=20');
      });
    });

    it('a cost is typed for all of an action in a year, and what it comes to stands beside it at once', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language, '?council-longer=3&council-longer.start=2028&council-longer.ramp=0');
        const row = page.locator('li.pick', { has: page.locator('#council-longer') });
        await row.locator('.more').click();
        expect(await words(page.locator('label[for="council-longer.cost"]'))).toContain('3');
        const cost = page.locator('[id="council-longer.cost"]');
        await cost.fill('1200');
        await cost.press('Enter');
        await settled(page, language);
        expect(new URL(page.url()).searchParams.get('council-longer.cost')).toBe('400');
        expect(await words(page.locator('.panel .money small'))).toMatch(/9.600/);
        expect(await words(row.locator('.when'))).toMatch(/9.600/);
        await page.locator('#repair-bonus').fill('10');
        await page.locator('#repair-bonus').press('Enter');
        const other = page.locator('li.pick', { has: page.locator('#repair-bonus') });
        await other.locator('.more').click();
        // 47 repairs a year, each at 33 €
        expect(await page.locator('[id="repair-bonus.cost"]').getAttribute('placeholder')).toMatch(/1.552/);
      });
    });

    it('a share is priced for all of it, and follows it; the address holds one per cent, as older links do', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language, '?awareness=20');
        const row = page.locator('li.pick', { has: page.locator('#awareness') });
        await row.locator('.more').click();
        const cost = page.locator('[id="awareness.cost"]');
        const label = () => words(page.locator('label[for="awareness.cost"]'));
        expect(await label()).toMatch(/20\s?% /);
        await cost.fill('3000');
        await cost.press('Enter');
        await settled(page, language);
        expect(new URL(page.url()).search).toBe('?awareness=20&awareness.cost=150');
        expect(await words(page.locator('.panel .money small'))).toMatch(/24.000/);
        await page.locator('#awareness').fill('40');
        await page.locator('#awareness').press('Enter');
        await settled(page, language);
        expect(await label()).toMatch(/40\s?% /);
        expect(await cost.inputValue()).toBe('6000');
        await open(page, language, '?awareness=30&awareness.cost=33.3');
        await row.locator('.more').click();
        expect(await cost.inputValue()).toBe('999');
        // a law asks for half of it: what is typed is for what goes beyond
        await open(page, language, '?donation=100');
        const given = page.locator('li.pick', { has: page.locator('#donation') });
        await given.locator('.more').click();
        const gift = page.locator('[id="donation.cost"]');
        expect(await words(page.locator('label[for="donation.cost"]'))).toMatch(/50\s?% .*(la loi|the law)/);
        await gift.fill('2000');
        await gift.press('Enter');
        await settled(page, language);
        expect(new URL(page.url()).search).toBe('?donation=100&donation.cost=40');
        expect(await gift.inputValue()).toBe('2000');
        // what is counted for a thousand inhabitants too: 5 × 4.704 borrowers
        await open(page, language, '?loan=5&loan.cost=40');
        await page
          .locator('li.pick', { has: page.locator('#loan') })
          .locator('.more')
          .click();
        expect(await page.locator('[id="loan.cost"]').inputValue()).toBe('940.8');
      });
    });

    it('a number out of its bounds is reported, and changes nothing', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language, '?repair-bonus=6');
        const before = await finding(page);
        const field = page.locator('#repair-bonus');
        await field.fill('900');
        await field.press('Enter');
        const wrong = page.locator('[id="repair-bonus.wrong"]');
        expect(await words(wrong)).toBe(m.wrong('0', '50'));
        expect(await field.getAttribute('aria-invalid')).toBe('true');
        expect(new URL(page.url()).search).toBe('?repair-bonus=6');
        expect(await finding(page)).toBe(before);
        await expectAccessible(page);
        expect(await overflows(page)).toEqual([]);
        await field.fill('7');
        await field.press('Enter');
        await settled(page, language);
        expect(await wrong.count()).toBe(0);
        expect(new URL(page.url()).search).toBe('?repair-bonus=7');
      });
    });

    it('a target is sought, the search is stopped, and its result is put on the sliders', async () => {
      await withPage(site, {}, async (page) => {
        await open(page, language);
        const { backcast: words } = await (language === 'fr'
          ? import('../../web/features/council/words/backcast/fr.ts')
          : import('../../web/features/council/words/backcast/en.ts'));
        await page.locator('details.seek > summary').click();
        await page.locator('#seek-value').fill('300');
        expect(await page.locator('#seek-wrong').innerText()).toContain('100');
        for (const nothing of ['0', '']) {
          await page.locator('#seek-value').fill(nothing);
          await page.getByRole('button', { name: words.seek, exact: true }).click();
          expect(await page.locator('#seek-wrong').innerText()).toContain(words.empty);
          expect(await page.getByRole('button', { name: words.stop }).count()).toBe(0);
        }
        const costs = page.locator('.seek details.costs');
        const left = await costs.locator('summary').innerText();
        await costs.locator('summary').click();
        await page.locator('[id="seek.council-longer.cost"]').fill('500');
        await page.locator('[id="seek.council-longer.cost"]').press('Tab');
        await expect.poll(() => costs.locator('summary').innerText(), SOON).not.toBe(left);
        expect(new URL(page.url()).search).toBe('?council-longer.cost=500');
        await page.locator('#seek-value').fill('0.01');
        await seekThenStop(page, { seek: words.seek, stop: words.stop });
        await page.getByRole('button', { name: words.seek, exact: true }).click();
        const use = page.getByRole('button', { name: words.use });
        await use.waitFor({ timeout: 60_000 });
        const lacking = m.levers.unknown;
        expect(await page.locator('.seek div[role=status]').innerText()).toContain(lacking);
        await expectAccessible(page);
        expect(await overflows(page)).toEqual([]);
        await page.getByRole('button', { name: words.curve.ask }).click();
        const curve = page.locator('figure.budget svg');
        await curve.waitFor({ timeout: 60_000 });
        expect(await page.locator('.seek div[role=status] tbody tr').count()).toBe(
          await curve.locator('circle').count(),
        );
        await expectAccessible(page, ['light']);
        expect(await overflows(page)).toEqual([]);
        await page.setViewportSize(NARROW);
        expect(await unreadable(page), '320 px').toEqual([]);
        await page.setViewportSize(PHONE);
        await page.getByRole('button', { name: words.seek, exact: true }).click();
        await use.click({ timeout: 60_000 });
        await settled(page, language);
        expect(new URL(page.url()).search).not.toBe('');
        expect(await finding(page)).toMatch(/CO₂e/);
      });
    }, 120_000);

    it('an address with invalid values is reported field by field', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(`${territoryPath(LE_TRAIT, language)}?repair-bonus=900&nonsense=1&repair-cafe=1`);
        const wrong = await words(page.locator('section.wrong'));
        expect(wrong).toContain('repair-bonus');
        expect(wrong).toContain('50');
        expect(wrong).toContain('nonsense');
        expect(await page.locator('#repair-cafe').inputValue()).toBe('1');
      });
    });

    it('a territory on no list gets a not-found page that says where to look', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        const answer = await page.request.get(territoryPath('99999', language));
        expect(answer.status()).toBe(404);
        expect(await answer.text()).toContain('<h1');
      });
    });
  },
);

it('a hamlet is counted in ones, never in hundredths', async () => {
  await withPage(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${territoryPath('own', 'fr')}?name=Ici&people=80&repair-bonus=6`);
    await page.locator('noscript a').first().click();
    const table = await words(page.locator('.results table').first());
    expect(table).toMatch(/moins d’un|environ un/);
    expect(table).not.toMatch(/\b0,0\d/);
  });
});

it('only the worker sends requests once the page is loaded, and none of them contains what was set', async () => {
  await withPage(site, {}, async (page) => {
    await open(page, 'fr');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.locator('#loan').fill('20');
    await page.locator('#loan').press('Enter');
    await settled(page, 'fr');
    expect(
      asked.filter((each) => !/^GET \/(?:assets|icon\.svg|api\/v1\/(?:catalogue|policies))/.test(each)),
    ).toEqual([]);
  });
});
