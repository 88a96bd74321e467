import type { Budget, Page } from '../../page.ts';
import { councilAddress, fleetAddress, TERRITORY_PARTS } from './addresses.ts';

/** A council's tools are for a larger screen than a phone's. */
const COUNCIL: Budget = { bytes: 60_000, scriptBytes: 40_000, elements: 350 };

/** A small town, with a scenario of four actions. */
const TOWN = '/76709';
const SCENARIO = '?repair-bonus=6&repair-cafe=1&council-refurbished=20&council-longer=2';

/** The search for a territory. */
export const council: Page = {
  address: councilAddress,
  section: 'council',
  script: { name: 'places', source: 'web/features/council/suggest.ts' },
};

/** The same with costs and a hypothesis that someone typed, beside two others that go further. */
const THREE =
  `${SCENARIO}&repair-cafe.cost=500&council-longer.cost=0&assume.policy.displacement=0.4` +
  '&b.repair-cafe=2&b.council-longer=2&c.loan=20&c.repair-cafe=2';

/**
 * Measured on a small town, alone and with three scenarios, on the country, on a group of communes overseas, whose
 * page says the most of its place, and on a commune whose name is one of the longest.
 */
export const territory: Page = {
  address: councilAddress,
  section: 'council',
  styles: ['site', 'council'],
  script: {
    name: 'council',
    source: 'web/features/council/simulator/start.ts',
    words: { name: 'tool', from: 'web/features/council/words' },
    wordsLater: { name: 'everywhere', from: 'web/features/council/everywhere/words' },
    smallest: true,
  },
  budget: COUNCIL,
  measured: () => [TOWN, TOWN + THREE, '/france', '/200041788', '/24214'],
};

export const note: Page = {
  address: councilAddress,
  section: 'council',
  script: { name: 'note', source: 'web/features/council/note/print.ts' },
  paper: true,
  measured: (language) => [`${TOWN}/${TERRITORY_PARTS.note[language]}${SCENARIO}`],
};

export const pieces: Page = {
  address: councilAddress,
  section: 'council',
  script: { name: 'pieces', source: 'web/features/council/note/draft.ts' },
  measured: (language) => [`${TOWN}/${TERRITORY_PARTS.pieces[language]}${SCENARIO}`],
};

export const deliberation: Page = {
  address: councilAddress,
  section: 'council',
  paper: true,
  measured: (language) => [`${TOWN}/${TERRITORY_PARTS.deliberation[language]}${SCENARIO}`],
};

/** On the wall of a council room, and on the phones of its members. */
export const meeting: Page = {
  address: councilAddress,
  script: {
    name: 'meeting',
    source: 'web/features/council/meeting/start.ts',
    words: { name: 'meeting', from: 'web/features/council/meeting/words' },
  },
  styles: ['meeting'],
  bare: true,
  unlisted: true,
  budget: COUNCIL,
  measured: (language) => [`${TOWN}/${TERRITORY_PARTS.meeting[language]}${SCENARIO}`],
};

/** A year later: what was simulated beside what was really done. */
export const review: Page = {
  address: councilAddress,
  section: 'council',
  script: {
    name: 'review',
    source: 'web/features/council/review/start.ts',
    words: { name: 'review', from: 'web/features/council/review/words' },
  },
  paper: true,
  budget: COUNCIL,
  measured: (language) => [`${TOWN}/${TERRITORY_PARTS.review[language]}${SCENARIO}`],
};

/** A council's own devices; no territory has this code. */
export const fleet: Page = {
  address: fleetAddress,
  section: 'council',
  script: {
    name: 'fleet',
    source: 'web/features/council/fleet/start.ts',
    words: { name: 'fleet', from: 'web/features/council/fleet/words' },
  },
  styles: ['site', 'fleet'],
  budget: COUNCIL,
};

export const PAGES: readonly Page[] = [
  council,
  territory,
  note,
  pieces,
  deliberation,
  meeting,
  review,
  fleet,
];
