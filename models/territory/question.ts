/**
 * What a person typed, turned into what to look for: words, a code, and what narrows the search, such as
 * "Saint-Denis (93)".
 */
import type { TerritoryKind } from './territory.ts';
import { fullKey, looseKey, namesAnEpci, readings } from './words.ts';

export interface Narrowing {
  readonly kind?: TerritoryKind;
  /** Department codes. */
  readonly departments?: readonly string[];
  /** First digits of the postcode. */
  readonly postcode?: string;
}

export interface TerritoryQuery extends Narrowing {
  readonly full: string;
  readonly loose: string;
}

export interface DepartmentName {
  readonly code: string;
  readonly full: string;
  readonly loose: string;
}

export const departmentName = (code: string, name: string): DepartmentName => {
  const full = fullKey(name);
  return { code, full, loose: looseKey(full) };
};

/** Words before a name that give its kind; no commune's name starts with them. */
const KIND_WORDS: readonly (readonly [RegExp, TerritoryKind])[] = [
  [/^region (?:(?:de|du|des|d|la|le|l) )*/, 'region'],
  [/^departement (?:(?:de|du|des|d|la|le|l) )*/, 'department'],
  [/^(?:ville|commune|mairie) (?:de|du|des|d) /, 'commune'],
];

const asked = (full: string, narrowing: Narrowing = {}): TerritoryQuery => ({
  full,
  loose: looseKey(full),
  ...narrowing,
});

/** The query as it is, likeliest reading first; readings that name a kind come before those that do not. */
function plainQuestions(query: string): TerritoryQuery[] {
  return readings(query)
    .filter(Boolean)
    .flatMap((key) => [
      ...KIND_WORDS.flatMap(([words, kind]) => {
        const name = key.replace(words, '');
        return name === key || name === '' ? [] : [asked(name, { kind })];
      }),
      ...(namesAnEpci(key) ? [asked(key, { kind: 'epci' })] : []),
      asked(key),
    ]);
}

/** What to look for, and what else to try when nothing is found. */
export interface Questions {
  readonly first: readonly TerritoryQuery[];
  readonly otherwise: readonly TerritoryQuery[];
}

const DEPARTMENT_CODE = /^(?:\d[\dab]|9[78]\d)$/;
const POSTCODE = /^\d{3,5}$/;
const DISTRICT = /^\d{1,2}(?:er|e|eme)$/;

/**
 * No name ends in digits: digits say where the place is. Last words may be part of the name, or say where it
 * is.
 */
export function questionsOf(query: string, departments: readonly DepartmentName[]): Questions {
  const words = fullKey(query.replace(/\barrondissement\b/i, '')).split(' ');
  const last = words.at(-1)!;
  const head = words.slice(0, -1).join(' ');
  const within = (narrowing: Narrowing) => ({
    first: [asked(head, narrowing)],
    otherwise: plainQuestions(head),
  });
  if (head === '') return { first: plainQuestions(query), otherwise: [] };
  if (DEPARTMENT_CODE.test(last)) return within({ departments: [last.toUpperCase()] });
  if (POSTCODE.test(last)) return within({ postcode: last });
  if (DISTRICT.test(last)) return { first: plainQuestions(head), otherwise: [] };
  return { first: plainQuestions(query), otherwise: inDepartments(words, departments) };
}

/**
 * Most words at the end that may name a department; "territoire de Belfort" has three,
 * "Alpes-de-Haute-Provence" four.
 */
const MOST_TAIL_WORDS = 4;
/** A shorter piece of a department's name could be anything. */
const LEAST_TAIL = 3;

function inDepartments(words: readonly string[], departments: readonly DepartmentName[]): TerritoryQuery[] {
  const found: TerritoryQuery[] = [];
  for (let size = 1; size <= MOST_TAIL_WORDS && size < words.length; size++) {
    const tail = words.slice(-size).join(' ');
    const named = departments.filter(({ full, loose }) => full.startsWith(tail) || loose.startsWith(tail));
    if (tail.length >= LEAST_TAIL && named.length > 0)
      found.push(asked(words.slice(0, -size).join(' '), { departments: named.map(({ code }) => code) }));
  }
  return found;
}

/** The query as a code or the start of a postcode: "76", "76 480", "2a004", "200010700". */
export function codeIn(query: string): string | undefined {
  const typed = query.replace(/\s/g, '').toUpperCase();
  return /^(?:\d+|\d[AB]\d{0,3})$/.test(typed) ? typed : undefined;
}
