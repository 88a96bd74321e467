/** Where the picture of a page is, from the address of the page, and back. */
import type { Section } from '../page.ts';

/** Sections that have a picture of their own; the home and what has no section share one. */
export type Pictured = Section | 'home';

export const PICTURES = '/picture';
const ENDING = '.png';
/** Stands for what precedes nothing: the home of a language. */
const HOME = 'index';

/** @param address of the page, without what follows a question mark */
export const picturePath = (section: Section | undefined, address: string): string =>
  `${PICTURES}/${section ?? 'home'}${address.replace(/\/$/, `/${HOME}`)}${ENDING}`;

/** The address of the page of which this is the picture; nothing when it is not one. */
export function pageOf(path: string): { readonly section: string; readonly address: string } | undefined {
  const [, section, address] = /^\/picture\/([a-z]+)(\/.*)\.png$/.exec(path) ?? [];
  if (section === undefined || address === undefined) return undefined;
  return { section, address: address.replace(new RegExp(`/${HOME}$`), '/') };
}
