/** The texts about provenance, fetched whole once: fetching one factor at a time would reveal what the reader owns. */
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import type { FactorId } from '../../../models/draws/factor.ts';

export interface FactorProse {
  readonly label: string;
  readonly range: 'published' | 'percentile' | 'judgement' | 'none';
  readonly status: string;
  readonly source: string;
  readonly year: number;
}

export interface Prose {
  readonly factors: Readonly<Record<FactorId, FactorProse>>;
  readonly switches: Readonly<
    Record<
      string,
      { readonly reason: string; readonly options: Readonly<Record<string, { readonly why: string }>> }
    >
  >;
  readonly sources: Readonly<
    Record<string, { readonly publisher: string; readonly title: string; readonly year: number }>
  >;
}

let kept: Promise<Prose> | undefined;

export function prose({ hash }: Catalogue, language: Language): Promise<Prose> {
  kept ??= fetch(`/api/v1/catalogue/${hash}/prose/${language}`).then((response) => {
    if (response.ok) return response.json() as Promise<Prose>;
    kept = undefined;
    throw new Error(`prose: ${response.status}`);
  });
  return kept;
}
