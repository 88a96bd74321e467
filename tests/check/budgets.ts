/**
 * Is the first view of each page within its budget? Opens every page of the built app in Chromium, at phone size, with
 * an empty cache, and adds up what travels: headers and compressed bodies, the icon included.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  FLEET,
  LANGUAGES,
  factorPath,
  pathOf,
  proposalPath,
  sheetPath,
  territoryPartPath,
  territoryPath,
  type SheetName,
} from '../../web/pages.ts';
import { startApp } from '../e2e/app.ts';
import { launch } from '../e2e/browser.ts';
import { measureView, type FirstView } from './firstView.ts';
import { openRoomViews, type RoomView } from './roomViews.ts';

interface Budget {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly elements: number;
}

const ACTS: Budget = { bytes: 45_000, scriptBytes: 30_000, elements: 300 };
const COUNCIL: Budget = { bytes: 60_000, scriptBytes: 40_000, elements: 350 };
const SAYS: Budget = { bytes: 20_000, scriptBytes: 2_000, elements: 300 };
/** The facilitator's page, on a classroom computer: same budget as a council's tool. */
const LEADS: Budget = { ...ACTS, bytes: 60_000, scriptBytes: 40_000 };
/** A printed sheet is whole: it is not split into pages. */
const PRINTED: Budget = { ...SAYS, elements: 720 };
const REQUESTS = 6;
/** A small one, and the one with the longest list of members. */
const TERRITORIES = ['76709', 'france'];
const FACTOR = 'smartphone.manufacture';
/** The ones with the most to show: lines touched, laws, parameters. */
const PROPOSALS = ['legal-guarantee', 'repairable-society'];

/** A scenario of four actions. */
const SCENARIO = '?repair-bonus=6&repair-cafe=1&council-refurbished=20&council-longer=2';
/** The longest sheet of each kind. */
const SHEETS: readonly SheetName[] = [
  { sheet: 'pupil', of: 'adults' },
  { sheet: 'guide', of: '180' },
  { sheet: 'team' },
  { sheet: 'cards' },
  { sheet: 'calculator' },
];

const OF_ROOM: Readonly<Record<RoomView['screen'], Budget>> = {
  enter: SAYS,
  pupil: ACTS,
  lead: LEADS,
  wall: LEADS,
};

interface Measured {
  readonly path: string;
  readonly budget: Budget;
  /** Its name in the table, when its address changes each time. */
  readonly name?: string;
  /** Part of an address that the page must request. */
  readonly asks?: string;
}

const PAGES: readonly Measured[] = LANGUAGES.flatMap((language) => [
  { path: pathOf('home', language), budget: SAYS },
  { path: pathOf('household', language), budget: ACTS },
  { path: pathOf('method', language), budget: SAYS },
  { path: pathOf('published', language), budget: SAYS },
  { path: pathOf('stocks', language), budget: SAYS },
  { path: pathOf('lives', language), budget: SAYS },
  { path: factorPath(FACTOR, language), budget: SAYS },
  { path: pathOf('proposals', language), budget: SAYS },
  { path: pathOf('facts', language), budget: SAYS },
  { path: pathOf('list', language), budget: SAYS },
  ...PROPOSALS.map((id) => ({ path: proposalPath(id, language), budget: SAYS })),
  { path: pathOf('council', language), budget: SAYS },
  { path: FLEET[language], budget: COUNCIL },
  ...TERRITORIES.map((code) => ({ path: territoryPath(code, language), budget: COUNCIL })),
  { path: pathOf('school', language), budget: SAYS },
  { path: pathOf('schoolData', language), budget: SAYS },
  { path: pathOf('comeBack', language), budget: SAYS },
  ...SHEETS.map((name) => ({ path: sheetPath(name, language), budget: PRINTED })),
  { path: pathOf('about', language), budget: SAYS },
  ...(['note', 'pieces'] as const).map((part) => ({
    path: territoryPartPath('76709', part, language) + SCENARIO,
    budget: SAYS,
  })),
  { path: pathOf('api', language), budget: SAYS },
]);

const CLIENT = fileURLToPath(new URL('../../dist/client', import.meta.url));
/** Names of zod's own that survive minification. */
const ZOD_MARKERS = ['_zod', 'ZodError'];

function excesses({ path, name = path, asks = '', budget }: Measured, view: FirstView): string[] {
  const above = (what: string, found: number, limit: number) =>
    found > limit ? [`${name}: ${found} ${what}, the budget is ${limit}.`] : [];
  return [
    ...(view.status === 200 ? [] : [`${name}: answered ${view.status}.`]),
    ...(view.requests.some((url) => url.includes(asks)) ? [] : [`${name}: did not ask for ${asks}.`]),
    ...above('bytes', view.bytes, budget.bytes),
    ...above('bytes of script', view.scriptBytes, budget.scriptBytes),
    ...above('requests', view.requests.length, REQUESTS),
    ...above('elements', view.elements, budget.elements),
    ...view.failures.map((failure) => `${name}: ${failure}.`),
    ...view.otherHosts.map((host) => `${name}: asks another host, ${host}.`),
  ];
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
  const browser = await launch();
  try {
    const rooms = await openRoomViews(app.url);
    const pages = [...PAGES, ...rooms.map((view): Measured => ({ ...view, budget: OF_ROOM[view.screen] }))];
    const views: FirstView[] = [];
    // one at a time: on a busy machine, some would be slow if all were opened at once
    for (const { path } of pages) views.push(await measureView(browser, app.url + path));
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
              'of  ': REQUESTS,
              elements,
              'of   ': budget.elements,
            },
          ];
        }),
      ),
    );
    const problems = [...pages.flatMap((page, i) => excesses(page, views[i]!)), ...zodInClient()];
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    else console.log(`${pages.length} pages within their budgets.`);
  } finally {
    await browser.close();
    await app.stop();
  }
}

await main();
