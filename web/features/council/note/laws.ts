/** The law beside a scenario: the laws about each lever in use, and those that bind every council. */
import type { Library } from '../../../../data/library.ts';
import type { Law } from '../../../../data/files.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import type { LegalRatio } from '../../../../models/fleet/read/rules.ts';
import type { ReenStatus } from '../../../../models/territory/reen.ts';
import { percent } from '../../../format.ts';
import type { NoteMessages } from './words/fr.ts';

export function lawsOf(
  { stock, fleet, reen, laws }: Pick<Library, 'stock' | 'fleet' | 'reen' | 'laws'>,
  pulls: readonly Pull[],
  status: ReenStatus | undefined,
): Law[] {
  const everyone = [fleet.rules.law.purchases.law, fleet.rules.law.reuse.law];
  const large = status === 'above' || status === 'about' ? [reen.law] : [];
  const beside = pulls.flatMap(({ lever }) => stock.levers.find(({ id }) => id === lever)?.laws ?? []);
  return [...new Set([...large, ...everyone, ...beside])].map((id) => laws[id]!);
}

/** What a law asks in a year and later: "20 % dès 2024, 25 % dès 2027". */
export function sharesOf(
  { thresholds }: LegalRatio,
  year: number,
  language: Language,
  { since }: NoteMessages['law'],
): string {
  const inForce = thresholds.filter(
    ({ from }, i) => (thresholds[i + 1]?.from ?? Infinity) > year || from > year,
  );
  return inForce.map(({ from, share }) => since(percent(share, language), String(from))).join(', ');
}
