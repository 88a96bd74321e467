/**
 * What is kept of a fleet while the tab is open, so that a reload loses nothing: what was understood of each file, what
 * was typed and chosen. Never the files themselves, with their names and serial numbers; nothing once the tab is closed.
 */
import type { FleetChoices } from '../../../../models/fleet/judge/request.ts';
import type { FileRead } from './fileRead.ts';
import type { HandRow } from './hand.ts';

const STORAGE_KEY = 'sobrement.fleet';
const VERSION = 1;

export interface KeptFleet {
  readonly version: typeof VERSION;
  readonly files: readonly FileRead[];
  readonly hand: readonly HandRow[];
  readonly posts?: number | undefined;
  readonly choices: FleetChoices;
}

/** Storage may be forbidden or full: the page then works without it. */
export function keepFleet({ files, ...others }: Omit<KeptFleet, 'version'>): void {
  try {
    const kept: KeptFleet = { version: VERSION, ...others, files: files.map(withoutTexts) };
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // nothing to do: a private window keeps nothing
  }
}

/** Lines that were not understood may name people; so may the cells shown of a column. Answers stay, with the states that they are of. */
function withoutTexts({ inventory, corrections, answered = [], ...file }: FileRead): FileRead {
  const { preview, fleet } = inventory;
  const { marks, states, left, origins } = corrections;
  return {
    ...file,
    // what was answered of a state or an origin, for when the file is given again
    corrections: {
      ...(marks && { marks }),
      ...(states && { states }),
      ...(left && { left }),
      ...(origins && { origins }),
    },
    answered: answered.filter(({ about }) => about !== 'bought'),
    kept: true,
    inventory: {
      fleet,
      preview: { ...preview, columns: [], unrecognised: [], remarks: [], questions: [], emptyLines: [] },
    },
  };
}

/** What was kept; what cannot be read is as if nothing was. */
export function keptFleet(): KeptFleet | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null') as KeptFleet | null;
    return kept?.version === VERSION && Array.isArray(kept.files) && Array.isArray(kept.hand)
      ? kept
      : undefined;
  } catch {
    return undefined;
  }
}
