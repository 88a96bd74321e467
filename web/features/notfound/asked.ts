/** An address that leads nowhere, as someone wrote it: where it would have been, the words in it, the page nearest to it. */
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { memo } from '../../../models/draws/memo.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { byLanguage } from '../../dictionaries.ts';
import { factorPath, PATHS, pathOf, proposalPath, reconciliationPath, territoryPath } from '../../pages.ts';
import {
  createFindPlaces,
  LISTED,
  NAMED,
  NAMED_ELSEWHERE,
  NAMED_WITHIN,
  type FindPlaces,
  type Place,
} from './nearest.ts';
import type { NotFoundMessages } from './words/fr.ts';

/** A page, as a link to it reads. */
export interface Shown {
  readonly href: string;
  readonly title: string;
}

export interface Asked {
  /** As it was written, where it can be read. */
  readonly address: string;
  /** What it says, without the page that it begins with. */
  readonly words: string;
  readonly nearest: Shown | undefined;
}

export interface Finder {
  readonly asked: (path: string, language: Language) => Asked;
  readonly search: (words: string, language: Language) => readonly Shown[];
}

const MESSAGES = byLanguage(
  import.meta.glob<NotFoundMessages>('./words/*.ts', { eager: true, import: 'notFound' }),
);
const LONGEST = 100;
const MOST_FOUND = 8;
const MOST_TERRITORIES = 3;

/** Made when it is first needed, once for each library: nobody waits for it at the start. */
const finding = new WeakMap<Library, FindPlaces>();

export function createFinder(library: Library, territories: Territories): Finder {
  const find = () => memo(finding, library, () => createFindPlaces(placesOf(library)));
  return {
    asked(path, language) {
      const address = readable(path).slice(0, LONGEST);
      const begins = beginningOf(address, language);
      const rest = address.slice((begins ?? PATHS.home[language]).length);
      const words = spaced(rest);
      return { address, words, nearest: nearestTo({ begins, rest }, language, find(), territories) };
    },
    search: (words, language) => [
      ...find()(words, MOST_FOUND, LISTED).map(({ place }) => shown(place, language)),
      ...territories
        .search(words, MOST_TERRITORIES)
        .filter(({ match }) => match !== 'near')
        .map((found) => shownTerritory(found, language)),
    ],
  };
}

function placesOf({ measures, gestures, factors, reconciliations }: Library): Place[] {
  const { route, room, print, ...pages } = PATHS;
  return [
    ...Object.entries(pages).map(([page, address]): Place => ({
      address,
      title: told('pages', page),
      also: told('sought', page),
    })),
    ...[...measures, ...gestures].map(({ id, title }): Place => ({
      address: inEach((language) => proposalPath(id, language)),
      title,
    })),
    ...Object.values(factors).map(({ id, label }): Place => ({
      address: inEach((language) => factorPath(id, language)),
      title: label,
    })),
    ...reconciliations.rows.map(({ id, label }): Place => ({
      address: inEach((language) => reconciliationPath(id, language)),
      title: label,
    })),
  ];
}

/** What the map of the site says of a page, where it says something. */
function told(of: 'pages' | 'sought', page: string): Text | undefined {
  const said = inEach((language) => {
    const names: Readonly<Record<string, string>> = MESSAGES[language].map[of];
    return names[page];
  });
  return Object.values(said).includes(undefined) ? undefined : (said as Text);
}

/** Percent signs that stand for no letter are left as they are. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const spaced = (text: string): string => text.replaceAll(/[^\p{L}\p{N}’']+/gu, ' ').trim();

const isWithin = (address: string, begins: string): boolean =>
  address === begins || address.startsWith(`${begins}/`);

/** The longest address of a page, in this language, with which one begins; that of the home begins them all. */
function beginningOf(address: string, language: Language): string | undefined {
  return Object.values(PATHS)
    .map((each) => each[language])
    .filter((each) => !each.endsWith('/') && isWithin(address, each))
    .sort((a, b) => b.length - a.length)[0];
}

interface Written {
  readonly begins: string | undefined;
  readonly rest: string;
}

/**
 * First a territory where one was asked for; then the page that is most like what follows the page with which the
 * address begins, one that begins in the same way first; then that beginning.
 */
function nearestTo(
  { begins, rest }: Written,
  language: Language,
  find: FindPlaces,
  territories: Territories,
): Shown | undefined {
  if (begins === pathOf('council', language)) {
    const [name = ''] = rest.split('/').filter(Boolean);
    const [found] = territories.search(spaced(name), 1);
    if (found) return shownTerritory(found, language);
  }
  // among the pages that begin in the same way, less in common is enough
  const within = find(rest, Infinity, NAMED_WITHIN).find(
    ({ place }) => begins !== undefined && isWithin(place.address[language], begins),
  );
  const found = (within ?? find(rest, 1, begins === undefined ? NAMED : NAMED_ELSEWHERE)[0])?.place;
  if (found) return shown(found, language);
  return begins === undefined ? undefined : { href: begins, title: begins };
}

const shown = ({ address, title }: Place, language: Language): Shown => {
  const text = title?.[language] ?? address[language];
  return { href: address[language], title: text.charAt(0).toUpperCase() + text.slice(1) };
};

const shownTerritory = (
  { code, name, departmentName }: ReturnType<Territories['search']>[number],
  language: Language,
): Shown => ({
  href: territoryPath(code, language),
  title: departmentName === undefined || departmentName === name ? name : `${name} (${departmentName})`,
});
