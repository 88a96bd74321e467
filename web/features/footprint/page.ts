import { ACTS, type Page } from '../../page.ts';

export const householdAddress = { fr: '/foyer', en: '/en/household' } as const;

/** The first view has one style sheet; its script asks for the other. */
export const household: Page = {
  address: householdAddress,
  section: 'household',
  script: {
    name: 'household',
    source: 'web/features/footprint/start.ts',
    words: { name: 'household', from: 'web/features/footprint/words' },
    alone: true,
    smallest: true,
  },
  styles: ['site'],
  budget: ACTS,
};

/** The answer to the short form, at the same address: it neither needs nor sends any script. */
export const householdAnswer: Page = {
  address: householdAddress,
  section: 'household',
  unlisted: true,
  measured: () => [],
};

export const PAGES: readonly Page[] = [household, householdAnswer];
