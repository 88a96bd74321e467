/**
 * Is the first view of each page within its budget? Opens every page of the built app in Chromium, at phone size, with
 * an empty cache, and adds up what travels: headers and compressed bodies, the icon included.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { ACTS, budgetOf, type Budget } from '../../web/page.ts';
import { startApp } from '../e2e/app.ts';
import { BRIEF_VISITS, launch } from '../e2e/browser.ts';
import { throughVite } from '../throughVite.ts';
import { measureView, measureVisit, type FirstView, type Kept } from './firstView.ts';
import { openRoomViews, type RoomView } from './roomViews.ts';

const REQUESTS = 6;
const AT_A_TIME = 3;

const { PAGES } = await throughVite<typeof import('../../web/site.ts')>('web/site.ts');
const { lead, enter, pupil } = await throughVite<typeof import('../../web/features/school/page.ts')>(
  'web/features/school/page.ts',
);

const { proposals } = await throughVite<typeof import('../../web/features/proposals/page.ts')>(
  'web/features/proposals/page.ts',
);

const { notFound } = await throughVite<typeof import('../../web/features/notfound/page.ts')>(
  'web/features/notfound/page.ts',
);

const { VIEWS } = await throughVite<typeof import('../../web/features/footprint/page.ts')>(
  'web/features/footprint/page.ts',
);
/** The four views of a household, opened in one go. */
const ALL_VIEWS_BYTES = 135_000;

const OF_ROOM: Readonly<Record<RoomView['screen'], Budget>> = {
  enter: budgetOf(enter),
  pupil: budgetOf(pupil),
  lead: budgetOf(lead),
  wall: budgetOf(lead),
};

interface Measured {
  readonly path: string;
  readonly budget: Budget;
  /** Its name in the table, when its address changes each time. */
  readonly name?: string;
  /** Part of an address that the page must request. */
  readonly asks?: string;
  readonly kept?: Kept;
  /** Whether what its scripts ask for is left out. */
  readonly isDrawn?: true;
  /** What the page is answered with, where that is not 200. */
  readonly status?: number;
}

const MEASURED: readonly Measured[] = LANGUAGES.flatMap((language) =>
  PAGES.flatMap((page) =>
    (page.measured?.(language) ?? ['']).map((rest) => ({
      path: page.address[language] + rest,
      budget: budgetOf(page),
    })),
  ),
);

/** An address that leads nowhere, with the nearest page that its words find. */
const LOST: readonly Measured[] = LANGUAGES.map((language) => ({
  path: `${proposals.address[language]}/guarante`,
  budget: budgetOf(notFound),
  status: 404,
}));

/** Where one acts, before the parts that come later: its first cards, as the server drew them. */
const DRAWN: readonly Measured[] = LANGUAGES.map((language) => {
  const path = VIEWS.act.address[language];
  return { path, name: `${path}, as the server drew it`, budget: ACTS, isDrawn: true };
});

/** A receipt kept on the device, with a television of some type. */
const receiptWith = (tv: string, more: object = {}): Kept => ({
  storage: {
    'sobrement.household': JSON.stringify({
      format: 'sobrement-household',
      catalogue: { version: 'old', hash: 'old' },
      answers: {
        people: 3,
        devices: [
          { type: 'smartphone', count: 3, yearsKept: 3 },
          { type: 'laptop', count: 1, yearsKept: 5 },
          { type: tv, count: 1 },
        ],
        unlistedDevices: 'national',
        ...more,
      },
    }),
  },
  press: '[data-mine]',
});

/** With all that is usual, with a device that is not, elsewhere, counted by another method, and all this at once. */
const RECEIPTS: readonly (readonly [name: string, asks: string, kept: Kept])[] = [
  ['a receipt', '/core', receiptWith('tv')],
  ['an unusual device', '/homes/', receiptWith('tv-55')],
  ['another grid', '/homes/', receiptWith('tv', { grid: 'RE' })],
  ['another method', '/methods/', receiptWith('tv', { switches: { smartphone: 'manufacturers' } })],
  [
    'an unusual device elsewhere, by another method',
    '/methods/',
    receiptWith('tv-55', { grid: 'RE', switches: { smartphone: 'manufacturers' } }),
  ],
];

/** The proposals under the reader's own receipt. */
const OWN: readonly Measured[] = LANGUAGES.flatMap((language) =>
  RECEIPTS.map(([name, asks, kept]) => ({
    path: proposals.address[language],
    name: `${proposals.address[language]}, with ${name}`,
    // three more once it is asked for: the models, a dictionary, the numbers
    budget: { ...ACTS, requests: 8 },
    asks,
    kept,
  })),
);

const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url));
/** Names of zod's own that survive minification. */
const ZOD_MARKERS = ['_zod', 'ZodError'];

function excesses(
  { path, name = path, asks = '', budget, status = 200 }: Measured,
  view: FirstView,
): string[] {
  const above = (what: string, found: number, limit: number) =>
    found > limit ? [`${name}: ${found} ${what}, the budget is ${limit}.`] : [];
  return [
    ...(view.status === status ? [] : [`${name}: answered ${view.status}.`]),
    ...(view.requests.some((url) => url.includes(asks)) ? [] : [`${name}: did not ask for ${asks}.`]),
    ...above('bytes', view.bytes, budget.bytes),
    ...above('bytes of script', view.scriptBytes, budget.scriptBytes),
    ...above('requests', view.requests.length, budget.requests ?? REQUESTS),
    ...above('elements', view.elements, budget.elements),
    ...view.failures
      .filter((failure) => status === 200 || !failure.includes(`${path}: `))
      .map((failure) => `${name}: ${failure}.`),
    ...view.otherHosts.map((host) => `${name}: asks another host, ${host}.`),
  ];
}

/**
 * Scripts that no first view counts, by their names, with the most that each may weigh compressed, as it is sent: the code of
 * the service worker, without the list of what it keeps, and the element that pages of other sites take.
 */
const ALONE = { keeper: 2000, component: 5000 };

function heavyAlone(): string[] {
  const names = readdirSync(`${CLIENT}/assets`);
  return Object.entries(ALONE).flatMap(([name, limit]) => {
    const file = names.find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
    if (!file) return [`The script ${name} is missing.`];
    const { length } = gzipSync(readFileSync(`${CLIENT}/assets/${file}`));
    console.log(`The script ${name}: ${length} of ${limit} bytes.`);
    return length > limit ? [`The script ${name} weighs ${length} bytes, the budget is ${limit}.`] : [];
  });
}

function zodInClient(): string[] {
  if (!existsSync(CLIENT)) return ['dist/client is missing.'];
  const scripts = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  return scripts.flatMap((name) => {
    const text = readFileSync(`${CLIENT}/${name}`, 'utf8');
    return ZOD_MARKERS.some((marker) => text.includes(marker)) ? [`dist/client/${name} contains zod.`] : [];
  });
}

async function main(): Promise<void> {
  const app = await startApp();
  const browser = await launch(BRIEF_VISITS);
  try {
    const rooms = await openRoomViews(app.url);
    const pages = [
      ...MEASURED,
      ...LOST,
      ...OWN,
      ...DRAWN,
      ...rooms.map((view): Measured => ({ ...view, budget: OF_ROOM[view.screen] })),
    ];
    const views: FirstView[] = [];
    // a few at a time: each is mostly waited for, but some would be slow if all were opened at once
    const waiting = [...pages.entries()];
    const measureNext = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [i, { path, kept, isDrawn }] = next;
        const view = await measureView(browser, app.url + path, kept);
        views[i] = isDrawn ? { ...view, ...view.drawn } : view;
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, measureNext));
    console.table(
      Object.fromEntries(
        pages.map(({ path, name = path, budget }, i) => {
          const { bytes, scriptBytes, requests, elements } = views[i]!;
          return [
            name,
            {
              bytes,
              of: budget.bytes,
              script: scriptBytes,
              'of ': budget.scriptBytes,
              requests: requests.length,
              'of  ': budget.requests ?? REQUESTS,
              elements,
              'of   ': budget.elements,
            },
          ];
        }),
      ),
    );
    const visits: string[] = [];
    for (const language of LANGUAGES) {
      const addresses = Object.values(VIEWS).map(({ address }) => app.url + address[language]);
      const bytes = await measureVisit(browser, addresses);
      console.log(
        `The ${addresses.length} views of a household (${language}): ${bytes} of ${ALL_VIEWS_BYTES} bytes.`,
      );
      if (bytes > ALL_VIEWS_BYTES)
        visits.push(`The views of a household (${language}) weigh ${bytes} bytes.`);
    }
    const problems = [
      ...pages.flatMap((page, i) => excesses(page, views[i]!)),
      ...visits,
      ...heavyAlone(),
      ...zodInClient(),
    ];
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    else console.log(`${pages.length} pages within their budgets.`);
  } finally {
    await browser.close();
    await app.stop();
  }
}

await main();
