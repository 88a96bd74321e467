/** The sections of the calculations in full, with the names by which an address leads to each. */
import type { MethodMessages } from './words/fr.ts';

/** @param published the title of what is compared with published work */
export const contentsOf = (m: MethodMessages, published: string) =>
  [
    ['equations', m.equations.title],
    ['range', m.range.title],
    ['published', published],
    ['against', m.against.title],
    ['networks', m.networks.title],
    ['switches', m.switches.title],
    ['collective', m.collective.title],
    ['gaps', m.gaps.title],
    ['correct', m.correct.title],
  ] as const;
