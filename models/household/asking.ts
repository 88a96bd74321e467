/** What there is to ask does not depend on which ranges are shown. */
import type { Footprint } from './footprint.ts';

/**
 * A footprint with published ranges alone, and the questions of the same one with all that is believed: an answer is
 * worth asking for by what it would narrow of that.
 */
export const askingAs = (shown: Footprint, { questions }: Footprint): Footprint => ({ ...shown, questions });
