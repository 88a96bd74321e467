/**
 * The first page of the method: finds figures as one types, in the list that the server draws, and takes a line of the
 * receipt of this device apart, when there is one. Nothing is sent but the words sought.
 */

import { keepPages } from '../../offline.ts';
import type { ApartMessages } from './words/apart/fr.ts';
import type { SeekingMessages } from './words/seeking/fr.ts';

/** The same key as in web/storage/keep.ts, which is not imported so that this script stays small. */
const STORAGE_KEY = 'sobrement.household';
/** How long fingers rest before the words are sought, and how many letters it takes. */
const REST_MS = 300;
const LETTERS = 3;
const SHOWN = 4;

/** @param apart loads the words of a line taken apart */
export function start(m: SeekingMessages, apart: () => Promise<ApartMessages>): void {
  findAsTyped(m);
  keepPages();
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    // where it cannot be shown, the line of an average home stays
    if (kept) void import('./own.ts').then(({ showOwn }) => showOwn(kept, apart)).catch(() => undefined);
  } catch {
    // a private window keeps nothing
  }
}

function findAsTyped(m: SeekingMessages): void {
  const form = document.querySelector<HTMLFormElement>('.opening form')!;
  const field = form.querySelector('input')!;
  const said = document.getElementById('found')!;
  const list = document.querySelector('.found')!;
  let resting = 0;
  let sought = '';

  field.oninput = () => {
    clearTimeout(resting);
    resting = window.setTimeout(() => void seek(), REST_MS);
  };

  async function seek(): Promise<void> {
    const words = field.value.trim();
    if (words.length < LETTERS || words === sought) return;
    sought = words;
    try {
      const answer = await fetch(`${form.action}?${new URLSearchParams({ q: words })}`);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // an answer that comes after another was asked for is of no use
      if (words !== sought) return;
      const rows = [...page.querySelectorAll('.figures tbody tr')].slice(0, SHOWN);
      const status = page.querySelector('main [role=status]')!.textContent.split(' · ')[0]!.trim();
      said.setAttribute('role', 'status');
      const instead = page.getElementById('instead')?.textContent ?? '';
      said.textContent = rows.length > 0 ? `${instead} ${m.found(status)}`.trim() : m.none;
      list.replaceChildren(...rows.map(itemOf));
      document.getElementById('ours')!.hidden = true;
    } catch {
      sought = '';
      said.setAttribute('role', 'alert');
      said.textContent = m.failed;
    }
  }
}

/** A row of the list of figures, as one of those found here. */
function itemOf(row: Element): Element {
  const item = document.createElement('li');
  const [value, source] = row.querySelectorAll('td');
  const small = document.createElement('small');
  const range = value!.querySelector('small')!;
  range.remove();
  const of = source!.firstChild!.textContent!.trim();
  small.textContent = [range.textContent, of].filter(Boolean).join(' · ');
  const bold = document.createElement('b');
  bold.textContent = value!.textContent;
  item.append(row.querySelector('a')!, bold, small);
  return item;
}
