/** What each version changed, the newest first: computed from what is kept of the one before. */
import type { Versions } from '../../../data/versions/load.ts';
import type { Library } from '../../../data/library.ts';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import {
  attribute,
  changeBetween,
  type CatalogueChange,
  type MovedFactor,
} from '../../../models/versions/attribution.ts';
import type { Release } from '../../../models/versions/history.ts';

export interface CaseRow {
  /** A case of the history, or `commune`. */
  readonly name: string;
  readonly before: Estimate;
  readonly after: Estimate;
  /** kgCO2e of the difference; null where the two cannot be told apart. */
  readonly split: { readonly figures: number; readonly models: number } | null;
}

export interface MovedRow extends MovedFactor {
  /** Absent when it is not a factor any more. */
  readonly label: Text | undefined;
  /** kgCO2e a year that it moved in each case; empty where today’s models cannot say. */
  readonly shares: Readonly<Record<string, number>>;
}

/** How many figures changed in each way, besides those that moved. */
type Counts = Readonly<Record<Exclude<keyof CatalogueChange, 'moved'>, number>>;

export interface ReleaseView extends Pick<
  Release,
  'version' | 'hash' | 'frozen' | 'changed' | 'models' | 'modelsChanged'
> {
  /** What follows is absent for the first version, and for old ones. */
  readonly since?: Counts & {
    readonly version: string;
    readonly rows: readonly CaseRow[];
    /** Whether the models of this version could compute with the catalogue before. */
    readonly split: boolean;
    /** The first of those whose value moved, the largest effect first. */
    readonly moved: readonly MovedRow[];
    readonly others: number;
  };
}

/** Versions told with their figures; older ones keep their words. */
const TOLD = 3;
const LISTED = 10;

export function versionsView(library: Library, versions: Versions): readonly ReleaseView[] {
  return versions.releases
    .map((release, i): ReleaseView => {
      const { version, hash, frozen, changed, models, modelsChanged } = release;
      const told = i > 0 && i >= versions.releases.length - TOLD;
      return {
        ...{ version, hash, frozen, changed, models, modelsChanged },
        ...(told && { since: sinceOf(i, library, versions) }),
      };
    })
    .reverse();
}

function sinceOf(i: number, library: Library, versions: Versions): ReleaseView['since'] {
  const [before, after] = [versions.releases[i - 1]!, versions.releases[i]!];
  const [older, newer] = [versions.kept[i - 1]!, versions.kept[i]!];
  const { moved, redrawn, added, removed } = changeBetween(older.catalogue, newer.catalogue);
  const shares = older.readable && newer.readable ? sharesOf(i, versions) : {};
  const rows = moved
    .map((factor): MovedRow => ({
      ...factor,
      label: library.factors[factor.id]?.label,
      shares: shares[factor.id] ?? {},
    }))
    .sort((a, b) => largest(b) - largest(a));
  return {
    version: before.version,
    split: after.before !== null,
    rows: [
      ...Object.keys(versions.cases).map((name) => rowOf(name, before, after)),
      { name: 'commune', before: before.commune, after: after.commune, split: null },
    ],
    moved: rows.slice(0, LISTED),
    others: Math.max(0, rows.length - LISTED),
    redrawn: redrawn.length,
    added: added.length,
    removed: removed.length,
  };
}

function rowOf(
  name: string,
  { households: then }: Release,
  { households: now, before: crossed }: Release,
): CaseRow {
  const [before, after, between] = [then[name]!, now[name]!, crossed?.[name]];
  const split =
    between === undefined ? null : { figures: after.central - between, models: between - before.central };
  return { name, before, after, split };
}

const largest = ({ shares }: MovedRow): number => Math.max(0, ...Object.values(shares).map(Math.abs));

/** By factor, what it moved in each case. */
function sharesOf(i: number, { cases, kept }: Versions): Record<string, Record<string, number>> {
  const found: Record<string, Record<string, number>> = {};
  for (const [name, answers] of Object.entries(cases)) {
    const { factors } = attribute(answers, kept[i - 1]!.catalogue, kept[i]!.catalogue);
    for (const { id, kg } of factors) (found[id] ??= {})[name] = kg;
  }
  return found;
}
