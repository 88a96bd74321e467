/** The list of proposals: offers the effect on the household kept on this device, and fetches the rest on request. */
import type { Language } from '../../../models/catalogue/catalogue.ts';

/** The same key as in web/storage/keep.ts, which is not imported so that this script stays small. */
const STORAGE_KEY = 'sobrement.household';
/** A message appears only when the work takes longer than this. */
const PATIENCE_MS = 200;

const language = document.documentElement.lang as Language;
const place = document.getElementById('mine')!;
const status = document.getElementById('found')!;
const kept = saved();
if (kept && document.querySelector('.proposals')) offer(kept);

function offer(answers: string): void {
  let busy = false;
  place.hidden = false;
  place.querySelector('button')!.onclick = async () => {
    if (busy) return;
    busy = true;
    const { working, failed, unread } = place.dataset;
    const waiting = setTimeout(() => (status.textContent = working!), PATIENCE_MS);
    let failure: string | undefined;
    try {
      const { showMine } = await import('./mine.svelte.ts');
      if (!(await showMine(answers, language))) failure = unread;
    } catch {
      failure = failed;
    }
    clearTimeout(waiting);
    busy = false;
    if (failure) status.textContent = failure;
  };
}

/** Storage may be forbidden: the page then has nothing to add. */
function saved(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}
