/** The state of a short link when someone opens the page that deletes it. */
import type { Language } from '../../../models/catalogue/catalogue.ts';

export type SavedState = 'ask' | 'deleted' | 'wrong' | 'unknown' | 'unavailable';

export interface SavedShown {
  readonly state: SavedState;
  readonly addresses: Readonly<Record<Language, string>>;
  readonly scenario?: { readonly name: string; readonly address: string; readonly expires: number };
}
