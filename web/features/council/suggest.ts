/**
 * Finds places while a name is typed: the page that the search would lead to is asked for, and what it lists stands here,
 * under the field. Pressing Enter, or the button, searches as without this script.
 */
import { keepPages } from '../../offline.ts';

const search = document.querySelector<HTMLFormElement>('form.search')!;
const field = search.elements.namedItem('q') as HTMLInputElement;
const places = document.getElementById('places')!;
const heard = document.getElementById('heard')!;
/** What stands there before anything is typed. */
const before = [...places.childNodes];

/** Letters from which a place is sought, and milliseconds without a key before it is. */
const LEAST = 2;
const REST = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;
let asked: AbortController | undefined;

keepPages();

field.oninput = () => {
  clearTimeout(waiting);
  asked?.abort();
  if (field.value.trim().length >= LEAST) waiting = setTimeout(() => void find(), REST);
  else show(before);
};

async function find(): Promise<void> {
  asked = new AbortController();
  const { signal } = asked;
  try {
    const answer = await fetch(`${search.action}?${new URLSearchParams({ q: field.value }).toString()}`, {
      signal,
    });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById('places');
    if (answer.ok && found && !signal.aborted) show([...found.childNodes]);
  } catch {
    // without network, or for a name that is no longer the one typed: the button still searches
  }
}

function show(nodes: readonly ChildNode[]): void {
  places.replaceChildren(...nodes);
  heard.textContent = places.querySelector('#found')?.textContent ?? '';
}
