/** Why a calculation was not done, and the form that asked for it. */

/** `busy`: too many calculations were waiting. `lost`: it broke off. */
export type Why = 'busy' | 'lost';

/** The values of a form, by field name. */
export type Filled = Readonly<Record<string, string>>;
