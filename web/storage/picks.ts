/** The picked proposals, kept on the device apart from the answers. */
import { picksSomething, type Picks } from '../../models/proposals/picks.ts';

const STORAGE_KEY = 'sobrement.proposals';

/** Storage may be forbidden or full: the page then works without it. */
export function rememberPicks(picks: Picks): void {
  try {
    if (picksSomething(picks)) localStorage.setItem(STORAGE_KEY, JSON.stringify(picks));
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // nothing to do: a private window keeps nothing
  }
}

/** What was kept, before any check. */
export function rememberedPicks(): unknown {
  try {
    return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
