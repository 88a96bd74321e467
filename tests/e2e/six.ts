/** Six invented households, and how each tells about itself: question by question, then in the full list. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  ASKED,
  ASKING,
  next,
  openAll,
  openHousehold,
  pick,
  skip,
  title,
  totalWords,
  turn,
  type,
} from './household.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { SOON } from './site.ts';

/** One device, as its card tells it. */
interface Unit {
  readonly years?: 1 | 2 | 3 | 5 | 7 | 10;
  readonly origin?: 'new' | 'refurbished' | 'second-hand';
  readonly hours?: number;
  /** The device type that has this size. */
  readonly size?: string;
}

/** A use, in the unit that its question asks for. */
interface Use {
  readonly amount: number;
  readonly network?: 'fixed' | 'mobile';
}

/** What a household has to say, by the id of the question; it skips the others. */
export interface Household {
  readonly place: string;
  readonly people: 1 | 2 | 3 | 4 | 5;
  /** Fields of ages and of subscriptions, each with what is typed in it. */
  readonly ages?: Readonly<Record<string, number>>;
  readonly connections?: Readonly<Record<string, number>>;
  readonly devices: Readonly<Record<string, readonly Unit[]>>;
  readonly uses?: Readonly<Record<string, Use>>;
  /** Whether it leaves for its receipt as soon as it has said all this. */
  readonly hurried?: boolean;
}

const KEPT_LONG: Unit = { years: 7, origin: 'second-hand' };

export const SIX: Readonly<Record<string, Household>> = {
  'a hurried parent': {
    place: 'FR',
    people: 4,
    ages: { children: 2 },
    devices: { smartphone: [{}, {}] },
    hurried: true,
  },
  'a family with second-hand laptops and no television': {
    place: 'FR',
    people: 4,
    ages: { children: 1, teenagers: 1 },
    devices: {
      tv: [],
      laptop: [KEPT_LONG, KEPT_LONG],
      smartphone: [{ years: 5, origin: 'refurbished' }, { years: 5 }, { years: 3, origin: 'second-hand' }],
      'set-top-box': [],
    },
    connections: { fixedLines: 1, sims: 3 },
    uses: { email: { amount: 80 } },
  },
  'a student with a phone every two years': {
    place: 'FR',
    people: 1,
    devices: {
      smartphone: [{ years: 2, origin: 'new', hours: 6 }],
      laptop: [{ years: 5, origin: 'new' }],
      tv: [],
      'set-top-box': [],
      earbuds: [{}],
    },
    connections: { fixedLines: 0, sims: 1, mobileGBPerMonth: 150 },
    uses: {
      video: { amount: 20, network: 'mobile' },
      social: { amount: 21, network: 'mobile' },
    },
  },
  'a retired couple without smartphone': {
    place: 'FR',
    people: 2,
    ages: { seniors: 2 },
    devices: {
      smartphone: [],
      tv: [{ years: 10, size: 'tv-32', hours: 5 }],
      'desktop-home': [{ years: 10 }],
      laptop: [],
      tablet: [],
      'feature-phone': [{}, {}],
      'phone-landline': [{}],
    },
    connections: { fixedLines: 1, sims: 2 },
    uses: { social: { amount: 0 }, email: { amount: 10 } },
  },
  'a gamer': {
    place: 'FR',
    people: 1,
    devices: {
      smartphone: [{ years: 3 }],
      'desktop-home': [{ years: 5, origin: 'new', hours: 6 }],
      'monitor-24': [{ size: 'monitor-27' }, { size: 'monitor-27' }],
      'console-home': [{ years: 5, hours: 3 }],
      'vr-headset': [{}],
      'game-controller': [{}, {}],
    },
    connections: { fixedLines: 1, sims: 1 },
    uses: { 'cloud-gaming': { amount: 6, network: 'fixed' } },
  },
  'a home in La Réunion': {
    place: 'RE',
    people: 3,
    ages: { children: 1 },
    devices: {
      smartphone: [{ years: 3 }, { years: 3 }],
      tv: [{ years: 7, size: 'tv-55', hours: 4 }],
      laptop: [{ years: 5 }],
      tablet: [{ origin: 'refurbished' }],
    },
    connections: { fixedLines: 1, sims: 2 },
    uses: { video: { amount: 15, network: 'fixed' } },
  },
};

/** More questions than are worth asking. */
const ENOUGH = 40;

/** Opens the view that asks, and says everything that this household has to say, as a person would. */
export async function tellAll(page: Page, language: Language, said: Household): Promise<void> {
  await openHousehold(page, language);
  const average = await totalWords(page);
  await pick(page, 'q-place', said.place);
  expect(await turn(page)).toMatch(ASKED.people);
  await pick(page, 'q-number', said.people);
  await typeAll(page, 'q-', said.ages);
  await turn(page);
  const left = new Set([
    ...Object.keys(said.devices).map((id) => `device:${id}`),
    ...Object.keys(said.uses ?? {}).map((id) => `use:${id}`),
    ...(said.connections ? ['connections'] : []),
  ]);
  for (let i = 0; i < ENOUGH; i++) {
    const now = await title(page);
    if (ASKED.done.test(now) || (said.hurried && left.size === 0)) break;
    const id = [...left].find((one) => titleOf(one)?.test(now));
    if (id) await ANSWERS[id.split(':')[0] as Kind](page, said, id);
    left.delete(id ?? '');
    await turn(page, id ? next : skip);
  }
  await tellRest(page, said, left);
  await expect.poll(() => totalWords(page), SOON).not.toBe(average);
}

type Kind = 'device' | 'use' | 'connections';

/** The title of the question with this id; none for those that only the full list has. */
function titleOf(id: string): RegExp | undefined {
  const [kind, type = ''] = id.split(':') as [Kind, string?];
  const { devices, uses } = ASKING.en.questions;
  if (kind === 'connections') return ASKED.connections;
  return type in { device: devices, use: uses }[kind] ? ASKED[kind](type) : undefined;
}

const typeOf = (id: string) => id.split(':')[1]!;

const ANSWERS: Readonly<Record<Kind, (page: Page, said: Household, id: string) => Promise<void>>> = {
  connections: (page, { connections }) => typeAll(page, 'q-', connections),
  use: (page, { uses }, id) => tellUse(page, 'q-', uses![typeOf(id)]!),
  device: async (page, { devices }, id) => {
    const units = devices[typeOf(id)]!;
    await pick(page, 'q-count', units.length);
    await expect.poll(() => page.locator('.obj').count(), SOON).toBe(units.length);
    for (const [i, { years, origin, ...others }] of units.entries()) {
      if (years) await pick(page, `q-${i}-years`, years);
      if (origin) await pick(page, `q-${i}-origin`, origin);
      await tellOthers(page, `q-${i}-`, others);
    }
  },
};

/** In the full list, what no question has asked. */
async function tellRest(page: Page, said: Household, left: ReadonlySet<string>): Promise<void> {
  if (left.size === 0) return;
  await openAll(page);
  for (const id of left) {
    const isDevice = id.startsWith('device:');
    await openGroup(page, isDevice ? `${id}-count` : id === 'connections' ? `${id}-sims` : `${id}-amount`);
    if (id === 'connections') await typeAll(page, `${id}-`, said.connections);
    else if (!isDevice) await tellUse(page, `${id}-`, said.uses![typeOf(id)]!);
    else {
      const units = said.devices[typeOf(id)]!;
      await type(page, `${id}-count`, String(units.length));
      for (const [i, { years, origin, ...others }] of units.entries()) {
        if (years) await type(page, `${id}-${i}-yearsKept`, String(years));
        if (origin) await page.locator(`[id="${id}-${i}-origin"]`).selectOption(origin);
        await tellOthers(page, `${id}-${i}-`, others);
      }
    }
  }
}

/** Opens the groups of the full list, from the top, until the field is there. */
async function openGroup(page: Page, field: string): Promise<void> {
  const there = page.locator(`[id="${field}"]`);
  for (const group of await page.locator('.everything > details').all()) {
    if ((await there.count()) > 0) return;
    if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
    await group.locator('fieldset').first().waitFor();
  }
  await there.waitFor();
}

async function tellOthers(page: Page, prefix: string, { size, hours }: Unit): Promise<void> {
  if (size) await page.locator(`[id="${prefix}size"]`).selectOption(size);
  if (hours !== undefined) await type(page, `${prefix}hoursPerDay`, String(hours));
}

async function tellUse(page: Page, prefix: string, { amount, network }: Use): Promise<void> {
  await type(page, `${prefix}amount`, String(amount));
  if (network) await page.locator(`[id="${prefix}network"]`).selectOption(network);
}

async function typeAll(
  page: Page,
  prefix: string,
  values: Readonly<Record<string, number>> = {},
): Promise<void> {
  for (const [field, value] of Object.entries(values)) await type(page, prefix + field, String(value));
}
