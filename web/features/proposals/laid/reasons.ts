/** Why nothing is computed for a proposal, in one of two kinds; its page says more. */

/** An aim, a right, a finding or a body to set up: there is nothing to compute. Nobody measured what the others do. */
const AIMS: readonly string[] = [
  'reasoned-use',
  'green-rule',
  'energy-sobriety',
  'minimum-access',
  'right-offline',
  'counters',
  'digital-divide',
  'free-software-agency',
  'consent-encryption',
  'net-neutrality',
];

export const REASONS = ['unmeasured', 'aim'] as const;
export type Reason = (typeof REASONS)[number];

export const reasonOf = ({ id }: { readonly id: string }): Reason =>
  AIMS.includes(id) ? 'aim' : 'unmeasured';
