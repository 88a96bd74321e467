/** The drawing of each thing that stands on the tape, in the sprite. */
import type { Segment } from '../../../../models/proposals/laid.ts';
import { drawingOfThing } from '../../../drawings.ts';

const OF_TIER = { device: 'plug', network: 'antenna', datacenter: 'server' } as const;

/** Servers stand together under one name, whatever they serve most. */
export const drawingOf = ({ component, things: [thing = ''] }: Segment): string =>
  component === 'datacenter' ? OF_TIER.datacenter : (drawingOfThing(thing) ?? OF_TIER[component]);
