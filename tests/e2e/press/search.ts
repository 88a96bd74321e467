/** Forms that need no script: a code, a name, a factor. */
import type { Page } from 'playwright-core';
import { by, goes, named, type Case } from './case.ts';

const at = (path: string) => (page: Page) => page.goto(path, { waitUntil: 'load' });
/** The browser itself asks for a missing value, and moves the focus to the field. */
const focused = (selector: string) => (page: Page) => page.locator(`${selector}:focus`).waitFor();

export const SEARCH: readonly Case[] = [
  {
    name: 'a factor, then its search',
    open: at('/methode/facteurs'),
    field: by('#q'),
    valid: 'smartphone',
    button: by('.search .button'),
    heard: goes(/q=smartphone/),
  },
  {
    name: 'a commune, then its search',
    open: at('/commune'),
    field: by('#q'),
    valid: 'Le Trait',
    button: by('.search .button >> nth=0'),
    heard: goes(/q=Le/),
  },
  {
    name: 'a territory of one’s own, then its page',
    open: async (page) => {
      await at('/commune')(page);
      await page.locator('#own-name').fill('Ici');
    },
    field: by('#own-people'),
    valid: '4000',
    invalid: ['-4'],
    button: by('form:has(#own-name) .button'),
    heard: goes(/people=4000/),
    refused: focused('#own-people'),
  },
  {
    name: 'a code of a room, then into it',
    open: at('/ecole'),
    field: by('#code'),
    valid: 'zzz-zzz',
    invalid: [''],
    button: named('Entrer'),
    heard: goes(/zzzzzz/),
    refused: focused('#code'),
  },
  {
    name: 'a code to come back, then what is kept',
    open: at('/ecole/revenir'),
    field: by('#then'),
    valid: 'abcd-efgh',
    invalid: [''],
    button: by('form.open .button'),
    heard: goes(/then=abcd/),
    refused: focused('#then'),
  },
];
