/**
 * A minute with a screen reader: what is heard, in order, of a person’s own receipt. The two scripts below can be read
 * aloud. A line that begins with ">" is a key that the listener presses, "…" after it that it is pressed until the next
 * line is heard. "#" and "[…]" stand for what the figures decide.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../models/catalogue/language.ts';
import { overflows } from './fits.ts';
import {
  addressOf,
  ASKED,
  expectOperable,
  goToQuestion,
  openHousehold,
  openTicket,
  option,
  pick,
  title,
  turn,
  withAnswers,
} from './household.ts';
import { listenTo } from './heard.ts';
import { DESKTOP, siteForTests, SOON, withPage } from './site.ts';

const site = siteForTests();
const NARROW = { width: 320, height: 640 };

const SCRIPTS: Readonly<Record<Language, string>> = {
  fr: `
    page : Votre année numérique — Sobrement
    titre 1 : Où habitez-vous ?
    titre 2 : TICKET · FOYER MOYEN · 12 MOIS
    1 sur # · arrêtez quand vous voulez
    titre 1 : Où habitez-vous ?
    Appareils et internet, en kg CO₂e par an. L’électricité dépend du lieu.
    choix, pas coché : France hexagonale
    choix, pas coché : Corse
    choix, pas coché : Guadeloupe
    choix, pas coché : Martinique
    choix, pas coché : Guyane
    choix, pas coché : La Réunion
    choix, pas coché : Mayotte
    choix, pas coché : Nouvelle-Calédonie
    choix, pas coché : Polynésie française : Tahiti
    choix, pas coché : Polynésie française : autres îles
    choix, pas coché : Saint-Pierre-et-Miquelon
    choix, pas coché : Saint-Martin
    choix, pas coché : Saint-Barthélemy
    choix, pas coché : Wallis-et-Futuna
    choix, pas coché : Ailleurs
    bouton : Passer
    lien : Toutes les questions
    lien : # kg entre # et # le plus lourd : […] (# kg)
    bouton : Continuer
    > Tab…
    groupe : Où habitez-vous ? / choix, pas coché : France hexagonale
    > Space
    choix, coché : France hexagonale
    > ArrowDown
    choix, coché : Corse
    annonce : # kg CO₂e par an, entre # et #
    > Tab…
    bouton : Continuer
    > Enter
    titre 1 : Combien êtes-vous ?, 2 sur #
    2 sur # · arrêtez quand vous voulez
    titre 1 : Combien êtes-vous ?
    Comptez tous ceux qui vivent chez vous, enfants compris.
    choix, pas coché : 1
    choix, pas coché : 2
    choix, pas coché : 3
    choix, pas coché : 4
    choix, pas coché : 5
    choix, pas coché : 6 ou plus
    bouton : dont moins de 12 ans : un de moins
    champ : dont moins de 12 ans
    bouton : dont moins de 12 ans : un de plus
    bouton : dont 12 à 17 ans : un de moins
    champ : dont 12 à 17 ans
    bouton : dont 12 à 17 ans : un de plus
    bouton : dont 60 ans et plus : un de moins
    champ : dont 60 ans et plus
    bouton : dont 60 ans et plus : un de plus
    bouton : Passer
    bouton : Revenir
    lien : Toutes les questions
    lien : # kg entre # et # le plus lourd : […] (# kg)
    bouton : Continuer
    > Tab…
    groupe : Combien êtes-vous ? / champ : dont moins de 12 ans
    > 99
    > Tab
    bouton : dont moins de 12 ans : un de plus
    annonce : dont moins de 12 ans, entier, entre # et #
    > Tab…
    bouton : Continuer
    > Enter
    groupe : Combien êtes-vous ? / champ, refusé, « 99 » : dont moins de 12 ans, entier, entre # et #
    > 1
    > Tab
    bouton : dont moins de 12 ans : un de plus
    annonce : # kg CO₂e par an, entre # et #
    > Tab…
    bouton : Continuer
    titre 1 : Combien de smartphones utilisez-vous ?, # sur #
    > Tab…
    groupe : Combien de smartphones utilisez-vous ? / groupe : Nombre / choix, pas coché : 0
    > Space
    choix, coché : 0
    > ArrowRight
    choix, coché : 1
    annonce : # kg CO₂e par an, entre # et #
    > Tab…
    bouton : Ajouter un appareil
    > Enter
    groupe : Smartphone 2 / groupe : Tous les combien d’années en changez-vous ? moyenne : # / choix, pas coché : 1
    annonce : # kg CO₂e par an, entre # et #
    Smartphone 2
    bouton : Retirer : Smartphone 2
    # kg par an
    groupe : Tous les combien d’années en changez-vous ? moyenne : #
    choix, pas coché : 1
    choix, pas coché : 2
    choix, pas coché : 3
    choix, pas coché : 4
    choix, pas coché : 5
    choix, pas coché : 6
    choix, pas coché : 7
    choix, pas coché : 10
    groupe : Acheté
    choix, pas coché : Neuf
    choix, pas coché : Reconditionné
    choix, pas coché : Occasion
    champ : Heures d’usage par jour, par appareil moyenne : #
    case, pas coché : Appartient à l’employeur
    > Shift+Tab…
    navigation : Votre parcours / lien : Mon ticket

    page : Mon ticket — Sobrement
    Ticket · 2 personnes · 12 mois
    #
    kg CO₂e par an, 9 fois sur 10 entre # et #.
    lien : C’est beaucoup ? Moyen
    titre 1 : Le plus lourd : […] (# kg).
    lien : Mes 3 premiers gains
    lien : Garder ou partager
    liste : Vos choses, de la plus lourde à la plus légère, en kg par an
    • […]
    titre 2 : TICKET · 2 PERSONNES · 12 MOIS
    Pour tout le foyer, soit environ # par personne. Le bout de chaque barre, d’un autre ton, dit jusqu’où elle peut aller.
    tableau : Votre ticket, ligne par ligne : un total, puis ce qu’il contient
    Chose | kg par an
    Vos appareils | #
    bouton, fermé : […] | #
    Smartphone × 2 | #
    bouton, fermé : […] | #
    bouton, fermé : # choses plus petites | #
    lien : Les propositions qui agissent dessus
    Internet et téléphone | #
    bouton, fermé : […] | #
    lien : Les propositions qui agissent dessus
    Ce que vous faites en ligne | #
    bouton, fermé : […] | #
    bouton, fermé : # choses plus petites | #
    lien : Les propositions qui agissent dessus
    Total | # kg
    En italique, avec ≈ : # kg supposés, faute de réponse. ≈ : une moyenne.
    lien : Préciser ces lignes
    . Chiffres arrondis. CO₂e : tous les gaz qui réchauffent, comptés en CO₂.
    dessin : Vingt tickets possibles, de # à # kg. Le foyer moyen de votre taille : # kg.
    > Shift+Tab…
    navigation : Votre parcours / lien : Agir

    page : Agir sur mon ticket — Sobrement
    titre 1 : Trois choix retireraient ensemble jusqu’à # kg de votre ticket.
    titre 2 : VOS 3 PREMIERS GAINS
    volet, ouvert : Gain n° 2 […] −# kg, au moins −# kg · par la loi aussi
    VOUS
    titre 4 : […]
    −# kg (entre # et #) calculé
    interrupteur, pas coché : Je m’y mets
    Après le n° 1, il retire # kg de plus. Ce sont les mêmes achats que pour « […] » : Ordinateur portable, Smartphone et 2 autres. Ensemble : −# kg, et non −# kg. […]
    volet, fermé : En savoir plus : […]
    LA LOI
    titre 4 : […]
    au mieux, le même gain que « […] », compté une seule fois calculé
    Ce chiffre suppose que tout suive : tous les achats de téléphones, tablettes et ordinateurs neufs. Un foyer peut agir seul ; une loi a besoin de tous.
    Aujourd’hui :
    • […]
    Qui décide : l’État, la commune.
    bouton, pas enfoncé : Voir mon ticket si elle passait
    volet, fermé : En savoir plus : […]
    > Tab…
    partie : Trois choix retireraient ensemble jusqu’à # kg de votre ticket. / volet, ouvert : Gain n° 1 […] −# kg · la moitié ou moins, compté autrement
    > Tab…
    partie : […] / interrupteur, pas coché : Je m’y mets
    > Space
    interrupteur, coché : Je m’y mets
    annonce : Avec ce choix : de # à # kg
    > Tab
    curseur, « # » : Jusqu’où iriez-vous ? […]
    # kg CO₂e par an
    tableau : Ce qui change, en kg par an, avant et après
    Chose | Avant | Après
    […] | # | #
    > Shift+Tab…
    navigation : Votre parcours / lien : Comprendre

    page : Comprendre mon ticket — Sobrement
    titre 1 : Comment ce ticket est fait
    titre 2 : D’où vient chaque chiffre
    titre 2 : Fabriquer ou utiliser ?
    titre 2 : Trois façons de compter les réseaux
    titre 2 : Ce que nous ne comptons pas, ou que nous supposons
    titre 2 : Garder, réparer ou remplacer ?
    titre 2 : Au-delà du carbone : ce que la Terre ne renouvelle pas
    titre 2 : Assez, sans trop
    titre 2 : Là où les études ne sont pas d’accord
    > Tab…
    volet, fermé : Trois façons de compter les réseaux votre total irait de # à # kg
    > Enter
    volet, ouvert : Trois façons de compter les réseaux votre total irait de # à # kg
    > Tab
    choix, coché : Surtout par abonnement, un peu selon les gigaoctets (ADEME, 2024)
  `,
  en: `
    page: Your digital year — Sobrement
    heading 1: Where do you live?
    heading 2: RECEIPT · AVERAGE HOME · 12 MONTHS
    1 of # · stop whenever you like
    heading 1: Where do you live?
    Your devices and the internet, in kg CO₂e a year. Electricity depends on the place.
    choice, not ticked: Mainland France
    choice, not ticked: Corsica
    choice, not ticked: Guadeloupe
    choice, not ticked: Martinique
    choice, not ticked: French Guiana
    choice, not ticked: Réunion
    choice, not ticked: Mayotte
    choice, not ticked: New Caledonia
    choice, not ticked: French Polynesia: Tahiti
    choice, not ticked: French Polynesia: other islands
    choice, not ticked: Saint Pierre and Miquelon
    choice, not ticked: Saint Martin
    choice, not ticked: Saint Barthélemy
    choice, not ticked: Wallis and Futuna
    choice, not ticked: Elsewhere
    button: Continue
    button: Skip
    link: All the questions
    > Tab…
    group: Where do you live? / choice, not ticked: Mainland France
    > Space
    choice, ticked: Mainland France
    > ArrowDown
    choice, ticked: Corsica
    announced: # kg CO₂e a year, between # and #
    > Tab…
    button: Continue
    > Enter
    heading 1: How many of you are there?, 2 of #
    2 of # · stop whenever you like
    heading 1: How many of you are there?
    Count everyone who lives with you, children too.
    choice, not ticked: 1
    choice, not ticked: 2
    choice, not ticked: 3
    choice, not ticked: 4
    choice, not ticked: 5
    choice, not ticked: 6 or more
    button: including under 12: one fewer
    field: including under 12
    button: including under 12: one more
    button: including 12 to 17: one fewer
    field: including 12 to 17
    button: including 12 to 17: one more
    button: including 60 and over: one fewer
    field: including 60 and over
    button: including 60 and over: one more
    button: Continue
    button: Skip
    button: Go back
    link: All the questions
    > Tab…
    group: How many of you are there? / field: including under 12
    > 99
    > Tab
    button: including under 12: one more
    announced: including under 12, whole, between # and #
    > Tab…
    button: Continue
    > Enter
    group: How many of you are there? / field, refused, « 99 »: including under 12, whole, between # and #
    > 1
    > Tab
    button: including under 12: one more
    announced: # kg CO₂e a year, between # and #
    > Tab…
    button: Continue
    heading 1: How many smartphones do you use?, # of #
    > Tab…
    group: How many smartphones do you use? / group: Number / choice, not ticked: 0
    > Space
    choice, ticked: 0
    > ArrowRight
    choice, ticked: 1
    announced: # kg CO₂e a year, between # and #
    > Tab…
    button: Add a device
    > Enter
    group: Smartphone 2 / group: How many years before you replace it? average: # / choice, not ticked: 1
    announced: # kg CO₂e a year, between # and #
    Smartphone 2
    button: Remove: Smartphone 2
    # kg a year
    group: How many years before you replace it? average: #
    choice, not ticked: 1
    choice, not ticked: 2
    choice, not ticked: 3
    choice, not ticked: 4
    choice, not ticked: 5
    choice, not ticked: 6
    choice, not ticked: 7
    choice, not ticked: 10
    group: Bought
    choice, not ticked: New
    choice, not ticked: Refurbished
    choice, not ticked: Second-hand
    field: Hours of use a day, per device average: #
    box, not ticked: Belongs to an employer
    > Shift+Tab…
    navigation: Your way through / link: My receipt

    page: My receipt — Sobrement
    Receipt · 2 people · 12 months
    #
    kg CO₂e a year, 9 times out of 10 between # and #
    link: Is it a lot? Average
    heading 1: The heaviest: […] (# kg).
    link: My first 3 savings
    link: Keep or share
    list: Your things, from the heaviest to the lightest, in kg a year
    • […]
    heading 2: RECEIPT · 2 PEOPLE · 12 MONTHS
    For the whole home, or about # per person. The end of each bar, in another shade, says how far it may go.
    table: Your receipt, line by line: each group and its total, then what is in it
    Thing | kg a year
    Your devices | #
    button, closed: […] | #
    Smartphone × 2 | #
    button, closed: […] | #
    button, closed: # smaller things | #
    link: The proposals that act on these
    Internet and phone | #
    button, closed: […] | #
    link: The proposals that act on these
    What you do online | #
    button, closed: […] | #
    button, closed: # smaller things | #
    link: The proposals that act on these
    Total | # kg
    In italics, with ≈: # kg assumed, as nothing was said. ≈: an average.
    link: Say more about these lines
    . Figures are rounded. CO₂e: all the gases that warm the climate, counted as CO₂.
    drawing: Twenty possible receipts, from # to # kg. The average home of your size: # kg.
    > Shift+Tab…
    navigation: Your way through / link: Act

    page: Act on my receipt — Sobrement
    heading 1: Three choices together would take up to # kg off your receipt.
    heading 2: YOUR FIRST 3 SAVINGS
    flap, open: Saving no. 2 […] −# kg, at least −# kg · by law too
    YOU
    heading 4: […]
    −# kg (between # and #) calculated
    switch, not ticked: I will do it
    After no. 1, it takes # kg more off. These are the same purchases as for “[…]”: Laptop, Smartphone and 2 others. Together: −# kg, not −# kg. […]
    flap, closed: Find out more: […]
    THE LAW
    heading 4: […]
    at best, the same gain as “[…]”, counted once calculated
    For that, all must follow: all purchases of new phones, tablets and computers. One home can act alone; a law needs everyone.
    Today:
    • […]
    Who decides: the government, the council.
    button, not pressed: See my receipt if it were passed
    flap, closed: Find out more: […]
    > Tab…
    part: Three choices together would take up to # kg off your receipt. / flap, open: Saving no. 1 […] −# kg · half or less, counted another way
    > Tab…
    part: […] / switch, not ticked: I will do it
    > Space
    switch, ticked: I will do it
    announced: With this choice: from # to # kg
    > Tab
    slider, « # »: How far would you go? […]
    # kg CO₂e a year
    table: What changes, in kg a year, before and after
    Thing | Before | After
    […] | # | #
    > Shift+Tab…
    navigation: Your way through / link: Understand

    page: Understand my receipt — Sobrement
    heading 1: How this receipt is made
    heading 2: Where each figure comes from
    heading 2: Making or using?
    heading 2: Three ways to count networks
    heading 2: What we do not count, or what we assume
    heading 2: Keep, repair or replace?
    heading 2: Beyond carbon: what the Earth does not renew
    heading 2: Enough, and not too much
    heading 2: Where studies disagree
    > Tab…
    flap, closed: Three ways to count networks your total would go from # to # kg
    > Enter
    flap, open: Three ways to count networks your total would go from # to # kg
    > Tab
    choice, ticked: Mostly by subscription, a little by gigabyte (ADEME, 2024)
  `,
};

/** What depends on the figures of the catalogue, and what stands for it in the scripts. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [/(entre|between) [\d.,]+(?: \d{3})* (et|and) [\d.,]+(?: \d{3})*/, '$1 # $2 #'],
  [/[\d.,]+(?: \d{3})*(?= kg)/, '#'],
  [/(de|from) \S+ (à|to) # kg/, '$1 # $2 # kg'],
  [/(?:[3-9]|\d\d) (sur|of) \d+/, '# $1 #'],
  [/([12]) (sur|of) \d+/, '$1 $2 #'],
  [/(Le plus lourd|The heaviest)(:| :) .*/, '$1$2 […] (# kg).'],
  [/(le plus lourd|heaviest)(:| :) .* \(# kg\)/, '$1$2 […] (# kg)'],
  [/^[\d ,]+$/, '#'],
  [/(environ|about) [\d.,]+(?: \d{3})*(?= par| per)/, '$1 #'],
  [/(moyenne :|average:) [\d.,]+/, '$1 #'],
  [/\d+ (choses plus petites|smaller things), .*\|/, '# $1 |'],
  [/^(bouton, fermé :|button, closed:) (?!#).*\|/, '$1 […] |'],
  [/\| [\d.,]+(?: \d{3})*/, '| #'],
  [/(−# kg[^A-Z]*) [A-Z].*/, '$1 […]'],
  [/((?:Gain n°|Saving no\.) \d) .*? (?=−# kg)/, '$1 […] '],
  [/(partie :|part:) [^/]* \/ (interrupteur|switch)/, '$1 […] / $2'],
  [/(curseur|slider), « \d+ »(.*\?) .*/, '$1, « # »$2 […]'],
  [/^(?!.*(?:bouton|button|Total)).* \| # \| #$/, '[…] | # | #'],
  [/(titre|heading) 4(:| :) .*/, '$1 4$2 […]'],
  [/(En savoir plus :|Find out more:) .*/, '$1 […]'],
  [/« [^»\d#]+ »/, '« […] »'],
  [/“.+”/, '“[…]”'],
  [/^• (?!#).*/, '• […]'],
];

/** Without the figures; things of one kind that follow one another are one line. */
function aloud(script: readonly string[]): string[] {
  return script
    .map((line) =>
      FIGURES.reduce((told, [found, instead]) => told.replaceAll(new RegExp(found, 'g'), instead), line),
    )
    .filter((line, i, all) => line !== all[i - 1]);
}

/** What is said twice in a row: by a thing and what is around it, or by one line and the next. */
function saidTwice(script: readonly string[]): string[] {
  const bare = (line: string) => line.replace(/^[^:]*: ?/, '');
  return script.filter((line, i) => {
    const parts = line.split(' / ').map(bare);
    return new Set(parts).size < parts.length || (i > 0 && bare(line) === bare(script[i - 1]!));
  });
}

/** Whether what has the focus is neither outside the window nor behind the tabs or the strip. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const one = document.activeElement!.closest('label') ?? document.activeElement!;
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return one.contains(there);
  });

describe('a minute with a screen reader', () => {
  /** The narrowest screen and the colours of the device, then text twice as large. */
  const LISTENERS = [
    { language: 'fr', viewport: NARROW, forcedColors: 'active', fontSize: '' },
    { language: 'en', viewport: DESKTOP, forcedColors: 'none', fontSize: '32px' },
  ] as const;

  async function spend({ language, viewport, forcedColors, fontSize }: (typeof LISTENERS)[number]) {
    await withPage(site, { viewport, forcedColors }, async (page) => {
      const reader = await listenTo(page, language);
      await page.addInitScript((size) => {
        addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = size));
      }, fontSize);
      /** Of every state: nothing without a name, nothing beside the screen. */
      const expectWhole = async () => {
        expect(await reader.nameless()).toEqual([]);
        expect(await overflows(page)).toEqual([]);
      };
      const next = '.q button.button';
      const follow = async (view: 'ticket' | 'act' | 'understand', place: number) => {
        await reader.tabTo(`nav.views a:nth-child(${place})`, 'Shift+Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL(({ pathname }) => pathname === addressOf(view, language));
        await page.waitForLoadState('load');
        if (view !== 'ticket') await expectOperable(page);
        await expect.poll(() => page.locator('html').getAttribute('class'), SOON).not.toBe('mine');
        await reader.arrive();
      };

      await openHousehold(page, language);
      await reader.arrive();
      await reader.headings();
      await reader.read('.q');
      await expectWhole();
      await reader.operate('[name=q-place]', 'Space', 'ArrowDown');
      await reader.tabTo(next);
      await reader.pressTowards('Enter', 'h1');

      await reader.read('.q');
      await reader.tabTo('#q-children');
      await reader.type('99');
      await reader.press('Tab');
      expect(await page.locator('#q-children').inputValue()).toBe('99');
      await expectWhole();
      await reader.tabTo(next);
      await reader.pressTowards('Enter', '#q-children');
      await reader.type('1');
      await reader.press('Tab');
      await reader.settle();

      await reader.tabTo(next);
      while (!ASKED.device('smartphone').test(await title(page)))
        await turn(page, (on) => on.locator(next).filter({ visible: true }));
      await reader.here();
      await reader.operate('[name=q-count]', 'Space', 'ArrowRight');
      await reader.tabTo('.add');
      await reader.press('Enter');
      expect(await isSeen(page)).toBe(true);
      await reader.settle();
      await reader.read('.obj:nth-of-type(2)');
      await expectWhole();

      await follow('ticket', 2);
      await expect.poll(() => page.locator('#facts').isVisible(), SOON).toBe(true); // its own, by then
      await reader.read('#household');
      await reader.read('svg.twenty');
      await expectWhole();

      await follow('act', 3);
      await reader.read('.choose h1');
      await reader.read('.choose h2');
      await page
        .locator('.lev')
        .nth(1)
        .evaluate((card) => ((card as HTMLDetailsElement).open = true));
      await page.locator('.lev section.law').waitFor();
      await reader.read('.lev:has(section.law)');
      await expectWhole();
      await reader.tabTo('.lev summary');
      await reader.operate('[role=switch]', 'Space');
      await reader.press('Tab');
      await reader.read('#after .total');
      await reader.read('#after table');
      await expectWhole();

      await follow('understand', 4);
      await reader.headings();
      await reader.tabTo('#methods > summary');
      await reader.press('Enter');
      await reader.press('Tab');
      await expectWhole();

      expect(saidTwice(reader.script)).toEqual([]);
      expect(aloud(reader.script)).toEqual(SCRIPTS[language].trim().split(/\n\s*/));
    });
  }

  it('is heard in order, once, with the focus where it should be', async () => {
    await Promise.all(LISTENERS.map(spend));
  });

  it('is told nothing of the average home where their own answers are kept', async () => {
    await withPage(site, withAnswers(site, { people: 3 }), async (page) => {
      const reader = await listenTo(page, 'fr');
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/assets/facts*.js', (route) => held.then(() => route.continue()));
      await openTicket(page, 'fr');
      await page.locator('html:not(.mine)').waitFor();
      await reader.headings();
      expect(reader.script.join('\n')).toMatch(/TICKET · 3 PERSONNES/);
      expect(reader.script.join('\n')).not.toContain('rien dit');
      release();
      await expect.poll(() => page.locator('#facts').isVisible(), SOON).toBe(true);
      await reader.headings();
      expect(reader.script.join('\n')).not.toContain('rien dit');
    });
  });

  it('is told of their own receipt alone in the other views too', async () => {
    await withPage(site, withAnswers(site, { people: 3 }), async (page) => {
      const reader = await listenTo(page, 'fr');
      for (const [view, late, title] of [
        ['act', '**/api/v1/proposals*', '#choose'],
        ['understand', '**/assets/later*.js', '#below h1'],
      ] as const) {
        let release!: () => void;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route(late, (route) => held.then(() => route.continue()));
        await page.goto(addressOf(view, 'fr'), { waitUntil: 'load' });
        await page.waitForTimeout(300); // its answers are there
        await reader.headings();
        expect(reader.script, view).toEqual([]);
        release();
        await expectOperable(page);
        await expect.poll(() => page.locator(title).isVisible(), SOON).toBe(true);
      }
    });
  });

  it('goes to the full list, and hears its title once', async () => {
    await withPage(site, {}, async (page) => {
      const reader = await listenTo(page, 'en');
      await openHousehold(page, 'en');
      await reader.tabTo('.q a[href="#tout"]');
      await reader.pressTowards('Enter', '#tout');
      expect(saidTwice(reader.script)).toEqual([]);
      expect(await reader.nameless()).toEqual([]);
    });
  });

  it('hears the lines of the receipt from the heaviest to the lightest of each kind', async () => {
    await withPage(site, { viewport: DESKTOP }, async (page) => {
      const reader = await listenTo(page, 'en');
      await openTicket(page, 'en');
      await reader.read('#household .ticket table');
      const kinds: number[][] = [];
      for (const row of reader.script.slice(2)) {
        const [name, kg] = row.split(' | ');
        if (!name!.startsWith('button')) kinds.push([]);
        else if (!/smaller things/.test(name!)) kinds.at(-1)!.push(Number(kg!.replaceAll(',', '')));
      }
      expect(kinds.filter((own) => own.length > 0)).toHaveLength(3);
      for (const own of kinds) expect(own).toEqual(own.toSorted((a, b) => b - a));
    });
  });
});

describe('the focus stays', () => {
  const focusIn = (page: Page, selector: string) =>
    expect.poll(() => page.evaluate((to) => document.activeElement!.matches(to), selector), SOON).toBe(true);

  it('on a door that is opened, though what the server drew is replaced', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(addressOf('understand', 'fr'), { waitUntil: 'load' });
      await page.locator('#advice > summary').focus();
      await page.keyboard.press('Enter');
      await expectOperable(page);
      await focusIn(page, '#advice[open] > summary');
      await page.keyboard.press('Tab');
      await focusIn(page, '#a-device');
    });
  });

  it('on a card that is being read while its own figures arrive', async () => {
    await withPage(site, {}, async (page) => {
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/api/v1/proposals*', (route) => held.then(() => route.continue()));
      await page.goto(addressOf('act', 'fr'), { waitUntil: 'load' });
      const second = await page.locator('.lev').nth(1).getAttribute('id');
      await page.locator(`#${second} > summary`).focus();
      release();
      await expectOperable(page);
      await focusIn(page, `#${second} > summary`);
    });
  });
});

describe('in the colours of the device', () => {
  /** What is drawn of an element, its weight apart. */
  const drawn = (of: Locator) =>
    of.evaluate((one) => {
      const { backgroundColor, boxShadow, borderBottomWidth } = getComputedStyle(one);
      return `${backgroundColor}, ${boxShadow}, ${borderBottomWidth}`;
    });

  it('what is chosen is told apart, and so is the view where one is', async () => {
    await withPage(site, { forcedColors: 'active' }, async (page) => {
      await openHousehold(page, 'fr');
      const tabs = page.locator('nav.views a');
      expect(await drawn(tabs.first())).not.toBe(await drawn(tabs.last()));
      const place = (id: string) => option(page, 'q-place', id);
      await place('RE').click();
      expect(await drawn(place('RE'))).not.toBe(await drawn(place('GP')));
      await goToQuestion(page, ASKED.device('smartphone'));
      await pick(page, 'q-count', 2);
      await page.locator('.obj').first().waitFor();
      expect(await drawn(option(page, 'q-count', 2))).not.toBe(await drawn(option(page, 'q-count', 1)));
    });
  });
});
