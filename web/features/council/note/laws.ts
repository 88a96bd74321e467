/** The law beside a scenario: the laws about each lever in use, and those that bind every council. */
import type { Library } from '../../../../data/library.ts';
import type { Law } from '../../../../data/files.ts';
import type { Pull } from '../../../../models/council/plan/scenario.ts';
import type { ReenStatus } from '../../../../models/territory/reen.ts';

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
