/** The questions that were put in this tab, in their order: whoever comes back from another view finds them as they were. */
const STORAGE_KEY = 'sobrement.asked';

/**
 * Storage may be forbidden or full: the page then works without it.
 * @param ids none to forget them
 * @param now the one that stands there, if one does
 */
export function rememberAsked(ids: readonly string[], now = ''): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, [...ids, now].join(' '));
  } catch {
    // nothing to do: a private window keeps nothing
  }
}

/** What was kept, before any check: those that were passed, then the one that stood there, or an empty word. */
export function rememberedAsked(): string[] {
  try {
    return sessionStorage.getItem(STORAGE_KEY)!.split(' ');
  } catch {
    return []; // nothing was kept, or may be
  }
}
