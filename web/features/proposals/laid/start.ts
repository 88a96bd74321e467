/**
 * The page of the proposals: another subject, or another filter, takes the place of what is shown, which is then as it
 * would be at that address. The reader's own receipt, when one is kept on this device, comes first.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import { keepPages } from '../../../offline.ts';

/** The same key as in web/storage/keep.ts, which is not imported so that this script stays small. */
const STORAGE_KEY = 'sobrement.household';
/** A message appears only when the work takes longer than this. */
const PATIENCE_MS = 200;
/** What an address ends with that asks for a French person, whatever is kept. */
const PERSON = '?subject=person';

const language = document.documentElement.lang as Language;
const said = document.getElementById('said')!;
const state = document.getElementById('state')!.textContent;
const kept = saved();
/** What was shown at an address, or is on its way, to show it at once and ask for it once. */
const seen = new Map<string, Promise<Element>>();
/** The same of the reader's own receipt; nothing where the answers cannot be read. */
const owned = new Map<string, Promise<Element | undefined>>();
/** What is shown last was asked for last. */
let asked = 0;

const shown = () => document.getElementById('subject')!;
const mineLink = (of: ParentNode = document) => of.querySelector<HTMLAnchorElement>('.seg [data-mine]')!;

function drawn(address: string): Promise<Element> {
  const known = seen.get(address) ?? fetched(address);
  seen.set(address, known);
  // the next call tries again
  known.catch(() => seen.delete(address));
  return known;
}

async function fetched(address: string): Promise<Element> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.getElementById('subject')!;
}

/** What the reader's own receipt is drawn over: the page of a French person, with the same filters. */
const ofPerson = (): string => {
  const { pathname, search } = location;
  const isLaid = shown().dataset.subject === 'person' && shown().querySelector('.tape');
  return isLaid && search !== PERSON ? pathname + search : pathname;
};

/** @param pressed finds again, in what is shown, what the reader used; nothing where the page opens so */
function show(next: Element, address: string, pressed: string | undefined, told: string): void {
  if (next === shown()) return;
  // a choice made before in what was kept of it is not that of its address
  next.querySelector<HTMLFormElement>('.flt')!.reset();
  shown().replaceWith(next);
  offer(next);
  if (address !== location.pathname + location.search + location.hash)
    history[pressed ? 'pushState' : 'replaceState'](null, '', address);
  if (pressed) next.querySelector<HTMLElement>(pressed)?.focus();
  said.textContent = told;
}

const countOf = (of: Element) => of.querySelector('#count')?.textContent ?? '';

/** @param isMine whether it is asked over the reader’s own receipt, which stays */
async function go(address: string, focused: string, isMine = false): Promise<void> {
  const turn = ++asked;
  const stop = whileWaiting(turn, focused, mineLink().dataset.waiting!);
  try {
    const next = await drawn(address);
    if (turn !== asked) return;
    if (isMine) return await goMine(address, focused);
    show(next, address, focused, countOf(next));
  } catch {
    // without network, whoever left would have nothing to read
    if (navigator.onLine) location.assign(address);
    else tell(mineLink().dataset.failed!, 'alert');
  } finally {
    stop();
  }
}

/** What was pressed is seen to be, at once; then words, when it takes longer. @returns what ends that */
function whileWaiting(turn: number, pressed: string, words: string) {
  const link = shown().querySelector(pressed);
  link?.setAttribute('aria-busy', 'true');
  const waiting = setTimeout(() => words && turn === asked && tell(words), PATIENCE_MS);
  return () => {
    clearTimeout(waiting);
    // what is shown may be a copy of what was pressed
    for (const one of [link, shown().querySelector(pressed)]) one?.removeAttribute('aria-busy');
  };
}

/** @param isOffered whether nobody asked for it: it then comes without a word before, or stays offered */
async function goMine(address = ofPerson(), pressed?: string, isOffered = false): Promise<void> {
  const turn = ++asked;
  const { mine: hash, waiting, failed, unread } = mineLink().dataset;
  const stop = whileWaiting(turn, pressed ?? '[data-mine]', isOffered ? '' : waiting!);
  let told: string | undefined;
  try {
    const base = `${address}#${hash}`;
    const mine = await ownedAt(address);
    if (turn !== asked) return;
    if (mine && !(isOffered && isHeld())) show(mine, base, pressed, mine.querySelector('h1')!.textContent);
    else told = unread;
  } catch {
    told = failed;
  } finally {
    stop();
  }
  if (turn !== asked) return;
  if (isOffered) offer(shown());
  else if (told) tell(told, 'alert');
}

/** Whether a reader has begun: what is under an eye or a finger then stays. */
const isHeld = () => scrollY > 0 || shown().querySelector('.pr a:hover, :focus') !== null;

function ownedAt(address: string): Promise<Element | undefined> {
  const known = owned.get(address) ?? drawn(address).then(laidMine);
  owned.set(address, known);
  // the next call tries again
  known.catch(() => owned.delete(address));
  return known;
}

async function laidMine(person: Element) {
  // asked for in two steps, the builder adds nothing to it
  const loading = import('./mine.ts');
  return (await loading).mineOver(person, kept!, state, language);
}

/** In sight too, at the foot of the screen, unlike what is only told. */
function tell(text: string, role = 'status'): void {
  own.hidden = true;
  said.setAttribute('role', role);
  said.textContent = text;
  said.className = 'notice';
}

/** Leads to the reader's own receipt where one is kept, rather than to the questions. */
function offer(next: Element): void {
  said.className = 'hidden';
  said.setAttribute('role', 'status');
  if (!kept) return;
  const link = mineLink(next);
  for (const each of [link, own]) each.setAttribute('href', `#${link.dataset.mine}`);
  own.textContent = link.dataset.kept!;
  own.hidden = next.matches('[data-subject=mine]');
}

/** Offers a receipt that is kept, over the foot of the screen: nothing that is read moves for it. */
const own = document.createElement('a');
own.className = 'own';
if (kept) {
  shown().before(own);
  // what is last is read above it
  document.body.style.paddingBottom = '4rem';
}
keepPages();
const { pathname, search, hash } = location;
// the page that names no subject is that of a French person
for (const query of search && search !== PERSON ? [search] : ['', PERSON])
  seen.set(pathname + query, Promise.resolve(shown()));
offer(shown());

onclick = (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.seg a, .own');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { of } = link.dataset;
  if (!of && !kept) return;
  event.preventDefault();
  if (of) void go(link.pathname + link.search, `[data-of="${of}"]`);
  else void goMine(undefined, '[data-mine]');
};
onchange = (event) => {
  const select = event.target as HTMLSelectElement;
  const form = select.closest('form');
  if (!form?.matches('.flt')) return;
  const fields = [...new FormData(form)].filter((pair): pair is [string, string] => pair[1] !== '');
  const query = new URLSearchParams(fields).toString();
  const isMine = shown().dataset.subject === 'mine';
  void go(
    location.pathname + (query ? `?${query}` : isMine || !kept ? '' : PERSON),
    `[name=${select.name}]`,
    isMine,
  );
};
const prepare = () => ownedAt(ofPerson()).catch(() => undefined);
/** The other subjects are made ready as soon as a hand comes near. */
onpointerover = (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.seg a');
  if (link?.dataset.of) drawn(link.pathname + link.search).catch(() => undefined);
  else if (link && kept) void prepare();
};
onpopstate = () => location.reload();
if (kept) {
  // no subject is asked for
  const isOffered = !hash && !search;
  own.hidden ||= isOffered;
  if (isOffered || hash === `#${mineLink().dataset.mine}`) void goMine(undefined, undefined, isOffered);
  // a receipt that is offered is ready before it is asked for
  else setTimeout(prepare, PATIENCE_MS);
}

/** Storage may be forbidden: the page then has nothing to add. */
function saved(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
