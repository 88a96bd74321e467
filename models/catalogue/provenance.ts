/** The words by which a figure is documented: what it belongs to, how good it is, where it stands. */

/** What a factor belongs to, for filters and headings. */
export const FACTOR_KINDS = [
  'device',
  'network',
  'datacenter',
  'electricity',
  'national',
  'equivalence',
  'lever',
  'price',
  'corridor',
  'stock',
] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

/** From the surest source to the least sure. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

export const STATUSES = ['current', 'superseded', 'derived', 'proxy', 'convention', 'assumption'] as const;
export type Status = (typeof STATUSES)[number];

/** What a central value is, where there is a range. */
export const CENTRALS = ['mean', 'median', 'estimate', 'harmonic-mean'] as const;
