/** The state of a short link when someone opens the page that deletes it. */
import type { Language } from '../../../models/catalogue/catalogue.ts';

export interface SavedShown {
  readonly state: 'ask' | 'deleted' | 'wrong' | 'unknown' | 'unavailable';
  readonly addresses: Readonly<Record<Language, string>>;
  readonly scenario?: { readonly name: string; readonly address: string; readonly expires: number };
}
