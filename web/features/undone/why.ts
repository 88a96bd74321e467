/** Why a calculation was not done, and the form that asked for it. */

/** Too much waits before it, or it broke off. */
export type Why = 'busy' | 'lost';

/** A form as it was filled in, by the names of its fields. */
export type Filled = Readonly<Record<string, string>>;
