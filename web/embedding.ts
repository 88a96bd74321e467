/** Pieces of the site inside pages of other sites: what may be asked of them, and the scripts that both sides run. */
import type { Language } from '../models/catalogue/language.ts';
import { embeddedHouseholdAddress } from './features/footprint/addresses.ts';
import { embeddedProposalAddress, embeddedRankingAddress } from './features/proposals/addresses.ts';
import type { Script } from './page.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a piece is shown; what is absent follows the device, and the host of this site. */
export interface Embedding {
  readonly theme?: Theme;
  /** Levers and laws alone, without the proposals of the programme. */
  readonly leversAlone?: true;
}

/** What asks for levers alone, in an address and in an attribute. */
const HIDDEN = 'hidden';

/** Unreadable values are treated as absent. @param read the value of a field of the query */
export function readEmbedding(read: (name: string) => string | undefined): Embedding {
  const theme = THEMES.find((each) => each === read('theme'));
  return { ...(theme && { theme }), ...(read('programme') === HIDDEN && { leversAlone: true as const }) };
}

/** The same, as it stands in an address or in attributes. */
export const writtenEmbedding = ({ theme, leversAlone }: Embedding): Readonly<Record<string, string>> => ({
  ...(theme && { theme }),
  ...(leversAlone && { programme: HIDDEN }),
});

/** What asks for a style sheet in one theme, whatever the device prefers. */
export const themed = (address: string, theme: Theme | undefined): string =>
  theme ? `${address}?theme=${theme}` : address;

/** Runs in each piece. */
export const FRAME: Script = {
  name: 'frame',
  source: 'web/features/embed/frame.ts',
  // one file, whatever it shares
  alone: true,
};
/** Runs in the pages of other sites. */
export const COMPONENT: Script = {
  name: 'component',
  source: 'web/features/embed/component.ts',
  alone: true,
  smallest: true,
};
/** Where they find it. Its number changes when a page that took it would have to change too. */
export const COMPONENT_PATH = '/embed/v1/sobrement.js';

/** What a piece tells the page around it, and what that page asks of it when it came later. */
export interface Told {
  /** Its height, in CSS pixels. */
  readonly sobrement: number;
  readonly title: string;
}
export const ASKED = 'sobrement';

/** What stands inside pages of other sites, each with where it is. */
export const EMBEDDED = {
  household: embeddedHouseholdAddress,
  ranking: embeddedRankingAddress,
  proposal: embeddedProposalAddress,
} as const;

export type Piece = keyof typeof EMBEDDED;
// marked as pure, so that a script that takes another name from here holds nothing of them
export const PIECES = /* @__PURE__ */ Object.keys(EMBEDDED) as readonly Piece[];

/** @param rest what it is of: nothing, a commune, a proposal and perhaps a commune; empty ones are left out */
export const embeddedPath = (
  piece: Piece,
  language: Language,
  rest: readonly string[],
  asked: Readonly<Record<string, string>>,
): string => {
  const path = [EMBEDDED[piece][language], ...rest.filter(Boolean).map(encodeURIComponent)].join('/');
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
  return query ? `${path}?${query}` : path;
};
