/** Fewer random cases, always the same ones, and no shrinking: a mutant dies or it does not. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 12, seed: 20_261_124, endOnFailure: true });
