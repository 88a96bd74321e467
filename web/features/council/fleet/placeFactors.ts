/** Which factors of the simulator a council's own computers and screens stand for; found by what they are. */
import type { Library } from '../../../../data/library.ts';
import type { PlaceFactors, PlaceKinds } from '../../../../models/fleet/judge/place.ts';

type Known = Pick<Library, 'stock' | 'fleet'>;

function ownKinds({ stock, fleet: { rules } }: Known) {
  const own = (devices: readonly string[]) =>
    stock.types.find(({ owner, device }) => owner === 'council' && devices.includes(device ?? ''))!;
  return { computer: own(rules.computers), screen: own(rules.screens) };
}

/** The kinds that they are. */
export function placeKindsOf(library: Known): PlaceKinds {
  const { computer, screen } = ownKinds(library);
  return { computers: computer.id, screens: screen.id };
}

export function placeFactorsOf(library: Known): PlaceFactors {
  const { computer, screen } = ownKinds(library);
  const computers = computer.wanted[0]!.factor;
  return {
    computers,
    screens: screen.wanted.find(({ factor }) => factor !== computers)!.factor,
    computerLife: computer.firstLife,
    screenLife: screen.firstLife,
    computerPrice: computer.price!,
  };
}
