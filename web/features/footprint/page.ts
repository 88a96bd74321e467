import type { Text } from '../../../models/catalogue/catalogue.ts';
import { ACTS, type Budget, type Family, type Page, type Script } from '../../page.ts';
import {
  embeddedHouseholdAddress,
  householdAddress,
  simpleAddress,
  ticketAddress,
  actAddress,
  understandAddress,
} from './addresses.ts';

/** One set of answers, seen in four ways: the reader goes from one view to another. */
const FAMILY: Family = {
  name: 'household',
  words: { name: 'household', from: 'web/features/footprint/words' },
  // a few hundred bytes, which kept answers and proposals both need
  first: [
    'models/catalogue/ranges.ts',
    'models/proposals/picks.ts',
    'web/storage/asked.ts',
    'web/storage/picks.ts',
  ],
  // whatever asks for the proposals soon needs all of this
  later: [
    'web/features/footprint/act/choosing.ts',
    'web/features/footprint/act/ranking.ts',
    'web/features/footprint/focused.ts',
    'web/charts/axis.ts',
    'web/dates.ts',
    'web/download.ts',
    'web/storage/list.ts',
  ],
};

/** @param name of the folder of the view, and of its words */
const scriptOf = (name: string): Script => ({
  name,
  source: `web/features/footprint/${name}/start.ts`,
  words: { name, from: `web/features/footprint/${name}/words` },
  family: FAMILY,
  smallest: true,
});

const viewAt = (address: Text, name: string, own: Partial<Page> = {}): Page => ({
  address,
  section: 'household',
  script: scriptOf(name),
  styles: ['household'],
  budget: ACTS,
  ...own,
});

/** With the ranges, the models and the words of all the proposals. */
const WITH_PROPOSALS: Budget = { bytes: 90_000, scriptBytes: 50_000, elements: 300, requests: 10 };

// marked as pure, so that a script that takes another name from here holds nothing of them
export const answer = /* @__PURE__ */ viewAt(householdAddress, 'answer');
export const ticket = /* @__PURE__ */ viewAt(ticketAddress, 'ticket');
export const act = /* @__PURE__ */ viewAt(actAddress, 'act', {
  styles: ['household', 'act'],
  budget: WITH_PROPOSALS,
});
export const understand = /* @__PURE__ */ viewAt(understandAddress, 'understand');

/** The same in simplified language, for readers who see it alone: it shares no file with the views. */
export const simple = /* @__PURE__ */ viewAt(simpleAddress, 'simple', {
  simplified: true,
  script: {
    ...scriptOf('simple'),
    family: {
      ...FAMILY,
      name: 'simplified',
      first: 'all',
      later: ['web/features/footprint/simple/later.ts'],
    },
  },
  styles: ['simple'],
});

/** The answer to the short form, at the same address: it neither needs nor sends any script. */
export const householdAnswer: Page = {
  address: householdAddress,
  section: 'household',
  styles: ['household'],
  unlisted: true,
  measured: () => [],
};

/** The questions, inside a page of another site. */
export const embeddedAnswer = /* @__PURE__ */ viewAt(embeddedHouseholdAddress, 'answer', {
  script: answer.script!,
  // those of the questions, and the script that tells how high they are
  budget: { bytes: 46_000, scriptBytes: 31_000, elements: 300, requests: 7 },
  embedded: true,
  unlisted: true,
});

/** The views, in the order of their tabs. */
export const VIEWS = { answer, ticket, act, understand } as const;
export type ViewName = keyof typeof VIEWS;

export const PAGES: readonly Page[] = [
  answer,
  ticket,
  act,
  understand,
  simple,
  householdAnswer,
  embeddedAnswer,
];
