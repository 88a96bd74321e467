/** The parts of the site, in the order of the menu, each with its pages. */
import type { PageName } from '../../pages.ts';
import type { NotFoundMessages } from './words/fr.ts';

type Part = keyof NotFoundMessages['map']['parts'];
/** The pages that have a name on the map: not those of one thing among many. */
export type Mapped = keyof NotFoundMessages['map']['pages'] & PageName;

export const MAP: Readonly<Record<Part, readonly Mapped[]>> = {
  household: ['household', 'ticket', 'act', 'understand', 'simple'],
  proposals: ['proposals', 'facts'],
  council: ['council', 'fleet'],
  school: ['school', 'simpleSchool', 'print', 'offline', 'schoolData', 'comeBack'],
  method: [
    'method',
    'factor',
    'calculations',
    'published',
    'directions',
    'sensitivity',
    'lives',
    'stocks',
    'doors',
    'versions',
  ],
  tools: ['api', 'embed', 'pictures'],
  about: [
    'home',
    'about',
    'legal',
    'privacy',
    'accessibility',
    'criteria',
    'ecodesign',
    'simplifiedReading',
    'network',
  ],
};
