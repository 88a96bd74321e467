/**
 * Which column is what. The header line is the one, among the first lines, in which the most columns are
 * known; whatever comes before it is a title. When two columns mean the same thing, the first counts. GLPI
 * may write the name of a group before a header, and other tools a unit after it: of a group that nobody
 * knows, what follows the last dash, colon or slash is read, and counts less than a header without a group.
 */
import { fold, holdsWord, is, pattern, type Pattern } from './fold.ts';
import { ROLES, TELLING, type ColumnRules, type Role } from './rules.ts';

export interface Column {
  readonly index: number;
  readonly header: string;
  readonly role?: Role;
  /** Why it is not read; `running`: its numbers name lines, and count nothing. */
  readonly why?: 'never-kept' | 'said-before' | 'unknown' | 'running';
  /** Its numbers are those of machines: they are compared, and not kept. */
  readonly serial?: true;
  /** Its title says that its dates are not those of purchases. */
  readonly undated?: true;
  /** A few of its cells; none of a column that may tell who uses a machine, or which one it is. */
  readonly samples?: readonly string[];
}

export interface Headers {
  /** Its rank among the records looked at; −1 where there is no header line. */
  readonly rank: number;
  readonly columns: readonly Column[];
}

export interface ReadHeaders {
  (records: readonly (readonly string[])[]): Headers;
  /** What a line would say, were it the headers. */
  columnsOf(line: readonly string[]): Column[];
}

/** What may stand before a title: "Gestion - Date d'achat", "Achat : prix". */
const GROUP = /^.*(?:\s[-–—]\s|[:/])\s*(?=\S)/s;
/** Beyond the rank of any pattern. */
const IN_A_GROUP = 1000;
/** Roles that make an age. */
const AGES: readonly Role[] = ['bought', 'commissioned', 'age'];

export function createColumnReader(rules: ColumnRules): ReadHeaders {
  const known = ROLES.map((role) => ({ role, patterns: rules.headers[role].map(pattern) }));
  const [dropped, serials, undated, typed] = [rules.dropped, rules.serials, rules.undated, rules.typed].map(
    (all) => all.map(pattern),
  ) as [Pattern[], Pattern[], Pattern[], Pattern[]];
  const prefixes = rules.prefixes.map((prefix) => `${fold(prefix)} `);

  /** The rank of the pattern tells which of two columns is surer. */
  function meaningOf(folded: string): Meaning {
    if (is(folded, serials)) return 'serial';
    if (is(folded, dropped)) return 'never-kept';
    let best: Own | undefined;
    let longest = 0;
    // the most telling words win: an "agent" is who uses a machine, although an age begins so
    for (const { role, patterns } of known) {
      const rank = rankOf(folded, patterns);
      const length = patterns[rank]?.length ?? 0;
      if (length > longest) [best, longest] = [{ role, rank }, length];
    }
    return best;
  }

  /** A bare "date" in a group is that of anything: a warranty, a contract. */
  function inGroup(header: string): Meaning {
    const folded = fold(header.replace(GROUP, ''));
    const found = meaningOf(folded);
    if (typeof found !== 'object') return found;
    if (found.role === 'bought' && isOneWord(rules.headers.bought[found.rank]!)) return undefined;
    return { role: found.role, rank: found.rank + IN_A_GROUP };
  }

  function roleOf(header: string): Meaning {
    const whole = fold(header);
    const folded = withoutPrefix(whole, prefixes);
    const found = (folded === whole && GROUP.test(header) ? inGroup(header) : undefined) ?? meaningOf(folded);
    return typeof found === 'object' && AGES.includes(found.role) && isUndated(header) ? undefined : found;
  }

  /** "Désignation" names a model, or the type where another column names the model and none the type. */
  function withType(cells: readonly string[], roles: readonly Meaning[]): readonly Meaning[] {
    const has = (role: Role) => roles.some((own) => typeof own === 'object' && own.role === role);
    const isTyped = roles.map(
      (own, i) => typeof own === 'object' && own.role === 'model' && is(fold(cells[i]!), typed),
    );
    const named = roles.some((own, i) => typeof own === 'object' && own.role === 'model' && !isTyped[i]);
    if (has('type') || !named) return roles;
    return roles.map((own, i) => (isTyped[i] ? { role: 'type', rank: (own as Own).rank } : own));
  }

  const isUndated = (header: string): boolean => holdsWord(fold(header), undated);

  function columnsOf(line: readonly string[]): Column[] {
    // tools end lines with a separator: there is no column after it
    const cells = line.slice(0, line.findLastIndex((cell) => cell.trim() !== '') + 1);
    const roles = withType(cells, cells.map(roleOf));
    return cells.map((cell, index): Column => {
      const own = roles[index];
      const header = cell.trim();
      if (own === undefined)
        return { index, header, why: 'unknown', ...(isUndated(cell) && { undated: true }) };
      if (typeof own === 'string')
        return { index, header, why: 'never-kept', ...(own === 'serial' && { serial: true }) };
      const better = roles.some((other, i) => isBetter(other, i, own, index));
      return better ? { index, header, why: 'said-before' } : { index, header, role: own.role };
    });
  }

  const readHeaders = (records: readonly (readonly string[])[]): Headers => {
    let best: Headers = { rank: -1, columns: [] };
    let most = 0;
    records.forEach((cells, rank) => {
      const columns = columnsOf(cells);
      const roles = columns.flatMap(({ role }) => role ?? []);
      const found = roles.some((role) => TELLING.includes(role)) ? roles.length : 0;
      if (found > most) [best, most] = [{ rank, columns }, found];
    });
    return best;
  };
  return Object.assign(readHeaders, { columnsOf });
}

const withoutPrefix = (folded: string, prefixes: readonly string[]): string => {
  const prefix = prefixes.find((each) => folded.startsWith(each));
  return prefix ? folded.slice(prefix.length) : folded;
};

const isOneWord = (written: string): boolean => !/[ *]/.test(written);

const rankOf = (folded: string, patterns: readonly Pattern[]): number =>
  patterns.findIndex((each) => is(folded, [each]));

type Own = { readonly role: Role; readonly rank: number };
type Meaning = Own | 'never-kept' | 'serial' | undefined;

function isBetter(other: Meaning, i: number, own: Own, index: number): boolean {
  if (typeof other !== 'object' || other.role !== own.role || i === index) return false;
  return other.rank < own.rank || (other.rank === own.rank && i < index);
}
