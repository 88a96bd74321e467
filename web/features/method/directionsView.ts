/** The directions of levers as a page lists them: what is published, ours, and how it is known. */
import type { Library } from '../../../data/library.ts';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import type { Seal } from '../../../models/proposals/seal.ts';
import { directionFound, DOORS, isSameOrder } from '../../../models/validation/directions.ts';

export interface DirectionShown {
  readonly direction: Library['directions'][number];
  readonly label: Text;
  readonly seal: Seal;
  /** kgCO2e saved. */
  readonly ours: Estimate;
  /** Publisher and year of each. */
  readonly sources: readonly string[];
  /** Whether ours is of the published order of magnitude; absent when none is published. */
  readonly within: boolean | undefined;
}

export const directionsShown = (library: Library) =>
  DOORS.map((door) => ({
    door,
    rows: library.directions.filter((each) => each.door === door).map((each) => shownIn(each, library)),
  }));

function shownIn(direction: Library['directions'][number], library: Library): DirectionShown {
  const { ours, seal, ratio } = directionFound(direction, library);
  const label =
    direction.door === 'household'
      ? library.levers[direction.lever]!.label
      : library.stock.levers.find(({ id }) => id === direction.lever)!.label;
  return {
    direction,
    label,
    seal,
    ours,
    sources: direction.evidence.map(({ source, year }) => `${library.sources[source]!.publisher}, ${year}`),
    within: ratio === undefined ? undefined : isSameOrder(ratio),
  };
}
