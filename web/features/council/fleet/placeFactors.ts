/** Which factors of the simulator a council's own computers and screens stand for; found by what they are. */
import type { Library } from '../../../../data/library.ts';
import type { PlaceFactors } from '../../../../models/fleet/judge/place.ts';

export function placeFactorsOf({ stock, fleet: { rules } }: Pick<Library, 'stock' | 'fleet'>): PlaceFactors {
  const own = (devices: readonly string[]) =>
    stock.types.find(({ owner, device }) => owner === 'council' && devices.includes(device ?? ''))!;
  const [computer, screen] = [own(rules.computers), own(rules.screens)];
  const computers = computer.wanted[0]!.factor;
  return {
    computers,
    screens: screen.wanted.find(({ factor }) => factor !== computers)!.factor,
    computerLife: computer.firstLife,
    screenLife: screen.firstLife,
    computerPrice: computer.price!,
  };
}
