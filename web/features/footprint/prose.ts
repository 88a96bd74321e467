/** The texts about provenance, fetched whole once: fetching one factor at a time would reveal what the reader owns. */
import type { Catalogue, Language } from '../../../models/catalogue/catalogue.ts';
import { get, type Got } from '../../client.ts';

export type Prose = Got<'/api/v1/catalogue/:hash/prose/:language'>;

let kept: Promise<Prose> | undefined;

export function prose({ hash }: Catalogue, language: Language): Promise<Prose> {
  return (kept ??= get<'/api/v1/catalogue/:hash/prose/:language'>(
    `/api/v1/catalogue/${hash}/prose/${language}`,
  ).catch((error: unknown) => {
    kept = undefined; // the next call tries again
    throw error;
  }));
}
