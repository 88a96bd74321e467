/** A session being played: its facilitator, the wall, the pupils, and what is known of it beforehand. */
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Library } from '../../../data/library.ts';
import { load } from '../../../data/load.ts';
import { libraryBy } from '../../../data/programme/leversAlone.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Screens, Step } from '../../../models/room/types.ts';
import type { Cards, Level } from '../../../models/school/school.ts';
import { roomSteps } from '../../../models/school/steps.ts';
import { opening as openingEn, room as en } from '../../../web/features/school/room/words/en.ts';
import {
  opening as openingFr,
  room as fr,
  type OpeningMessages,
  type PupilMessages,
  type RoomMessages,
} from '../../../web/features/school/room/words/fr.ts';
import { own as ownEn } from '../../../web/features/school/room/own/words/en.ts';
import { own as ownFr } from '../../../web/features/school/room/own/words/fr.ts';
import { wall as wallEn } from '../../../web/features/school/room/wall/words/en.ts';
import { wall as wallFr, type WallMessages } from '../../../web/features/school/room/wall/words/fr.ts';
import { pathOf } from '../../../web/pages.ts';
import { roomLedAt, tokenOf } from '../leading.ts';
import { DESKTOP, watch, words, type Site } from '../site.ts';
import type { Hand } from './hand.ts';

export const library = load();
const libraryOf = libraryBy(library);
export const WALL: Readonly<Record<Language, WallMessages>> = { fr: wallFr, en: wallEn };
/** Of the screens of a room, and of what opens one. */
export type SessionMessages = RoomMessages & OpeningMessages;
export const MESSAGES: Readonly<Record<Language, SessionMessages>> = {
  fr: { ...fr, ...openingFr },
  en: { ...en, ...openingEn },
};

export interface Asked {
  readonly run: string;
  readonly level: Level;
  readonly language: Language;
  readonly screens: Screens;
  /** By default, the proposals of the programme. */
  readonly cards?: Cards;
}

export interface Pupil {
  /** Rank of the pupil, from 0: its answers depend on it. */
  readonly nth: number;
  readonly people: number;
  readonly hand: Hand;
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface Session {
  readonly site: Site;
  readonly asked: Asked;
  readonly m: SessionMessages;
  /** What its cards and its votes are taken from. */
  readonly library: Library;
  /** Those of the run, and each vote once it is put in. */
  readonly steps: Step[];
  /** The theme of the pages; both: each state is looked at in one, then in the other. */
  readonly theme: 'light' | 'dark' | 'both';
  readonly code: string;
  readonly token: string;
  readonly phrase: string;
  /** Where pupils enter, as shown on the facilitator's page. */
  readonly address: string;
  readonly lead: Page;
  readonly wall: Page;
  readonly pupils: Pupil[];
  /** A new visitor, whose console errors count. */
  visit(options?: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }>;
  /** Console errors of every page, in order of arrival. */
  readonly complaints: string[];
}

const EASY = { fr: ownFr.easy, en: ownEn.easy };

/** What a page says to a pupil, or to whoever leads: the youngest start with easy sentences. */
export const saysOn = ({ asked, m, lead }: Session, page: Page): PupilMessages =>
  asked.level === 'cycle-3' && page !== lead ? { ...m, ...EASY[asked.language] } : m;

export type PlayStep = (session: Session, step: Step) => Promise<void>;

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
/** Every page that says all of what is shown: the wall says it part by part. */
export const readers = ({ lead, pupils }: Session): Page[] => [lead, ...pupils.map(({ page }) => page)];
export const everyone = ({ lead, wall, pupils }: Session): Page[] => [
  ...[lead, wall],
  ...pupils.map(({ page }) => page),
];

/** Fills in the form of the school page, notes the phrase, and opens the window for the wall. */
export async function openSession(
  site: Site,
  asked: Asked,
  theme: Session['theme'] = 'light',
): Promise<Session> {
  const complaints: string[] = [];
  const visit = async (options: BrowserContextOptions = {}) => {
    const context = await site.visitor({ colorScheme: theme === 'dark' ? 'dark' : 'light', ...options });
    const page = await context.newPage();
    watch(page, complaints);
    return { context, page };
  };
  const m = MESSAGES[asked.language];
  const { page: lead } = await visit({ viewport: DESKTOP });
  await create(lead, asked, m);
  const phrase = await words(lead.locator('.code.small'));
  await button(lead, m.lead.noted).click();
  const address = asked.screens === 'none' ? '' : await words(lead.locator('.address'));
  const { page: wall } = await visit({ viewport: DESKTOP });
  await wall.goto(await windowFor(lead, m));
  expect(new URL(lead.url()).hash).toBe('');
  const own = libraryOf(asked.cards ?? 'proposals');
  const run = own.school.runs.find(({ id }) => id === asked.run)!;
  return {
    site,
    asked,
    m,
    theme,
    phrase,
    address,
    lead,
    wall,
    visit,
    complaints,
    library: own,
    steps: roomSteps(run.steps, asked.level, own.school, asked.screens),
    code: roomLedAt(lead.url()),
    token: await tokenOf(lead),
    pupils: [],
  };
}

/**
 * The address of the window for the wall, which a link opens. The tests show it in another browser: of two windows in
 * one browser, the one behind would only draw once a second.
 */
async function windowFor(lead: Page, m: SessionMessages): Promise<string> {
  const [opened] = await Promise.all([
    lead.waitForEvent('popup'),
    lead.getByRole('link', { name: m.lead.screen }).click(),
  ]);
  // of a stream that a page leaves before it has read of it, the browser holds the connection for five seconds more:
  // the server would count a wall that is gone, and no reveal could be taken back
  await opened.locator('.slab').waitFor();
  const address = opened.url();
  await opened.close();
  return address;
}

async function create(page: Page, asked: Asked, m: SessionMessages): Promise<void> {
  await page.goto(pathOf('school', asked.language));
  const choose = (name: string, value: string) => page.getByRole('combobox', { name }).selectOption(value);
  await choose(m.open.run, asked.run);
  await choose(m.open.level, asked.level);
  await choose(m.open.screens, asked.screens);
  await button(page, m.open.create).click();
  const { cards = 'proposals' } = asked;
  if (asked.level !== 'adults') await button(page, m.open.cardsOf[cards]).click();
  await button(page, m.lead.noted).waitFor();
}
