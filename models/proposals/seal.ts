/**
 * How an effect is known, in the same four words everywhere. A parameter says it by its record: `measured`,
 * `modelled` or `hypothesis`, and `unmeasured` where nobody measured it and its range therefore starts at
 * nothing. An effect is as sure as the least sure of the parameters that it multiplies.
 */

/** How the files say that a parameter is known, from the surest to the least sure. */
export const EVIDENCE = ['measured', 'modelled', 'hypothesis'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/**
 * From the surest to the least sure: observed; worked out from figures that are; supposed by someone, with a
 * reason; measured by nobody, or not computed at all.
 */
export const SEALS = ['measured', 'calculated', 'assumed', 'unmeasured'] as const;
export type Seal = (typeof SEALS)[number];

/** What the record of a parameter says of it. */
export interface Attested {
  readonly evidence: Evidence;
  readonly unmeasured?: true | undefined;
}

const OF_EVIDENCE: Readonly<Record<Evidence, Seal>> = {
  measured: 'measured',
  modelled: 'calculated',
  hypothesis: 'assumed',
};

/** A figure worked out from several others is as sure as the least sure of them; from none, as nothing. */
export const weakest = (all: readonly Seal[]): Seal =>
  all.length === 0 ? 'unmeasured' : SEALS[Math.max(...all.map((each) => SEALS.indexOf(each)))]!;

/** The seal of what multiplies these parameters. */
export const sealOf = (parameters: readonly Attested[]): Seal =>
  weakest(parameters.map(({ evidence, unmeasured }) => (unmeasured ? 'unmeasured' : OF_EVIDENCE[evidence])));

/** Whether an effect rests on something measured all the way, rather than on what someone supposes. */
export const isAttested = (seal: Seal): boolean => seal === 'measured' || seal === 'calculated';
