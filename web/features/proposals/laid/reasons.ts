/** Why nothing is computed for a proposal, in one of three kinds; its page says more. */

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

/** What a council does of the first is computed, though not on a receipt. */
export const REASONS = ['council', 'unmeasured', 'aim'] as const;
export type Reason = (typeof REASONS)[number];

/** @param ofCouncils the proposals to which an action of a council belongs */
export const reasonOf = ({ id }: { readonly id: string }, ofCouncils: ReadonlySet<string>): Reason =>
  ofCouncils.has(id) ? 'council' : AIMS.includes(id) ? 'aim' : 'unmeasured';
