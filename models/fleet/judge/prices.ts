/**
 * What a device costs a council: as it says; else as its own file shows, on the mean of its new purchases;
 * else as a source gives it, with its range; else unknown, which is never nothing.
 */
import type { Fleet, FleetGroup } from '../read/fleet.ts';
import type { FactorId } from '../../draws/factor.ts';
import type { FleetRules } from '../read/rules.ts';

/** Euros. A price that was said or read has no range: its ends are the same. */
export interface Euros {
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

export interface PriceShown {
  readonly type: string;
  readonly from: 'said' | 'file' | 'source' | 'unknown';
  /** Of a new one. */
  readonly asNew?: Euros;
  /** Of a refurbished one; absent where nothing tells it. */
  readonly refurbished?: Euros;
  /** Devices of the file whose price makes it. */
  readonly devices: number;
  /** Where a source gives it. */
  readonly factors: readonly FactorId[];
}

const rangeOf = ({ central, low, high }: Euros): Euros => ({ central, low, high });
const sure = (euros: number): Euros => ({ central: euros, low: euros, high: euros });

/** @param said euros of a new one, by type */
export function pricesOf(
  types: readonly string[],
  fleet: Fleet,
  { prices, factors, computers, screens }: FleetRules,
  said: Readonly<Record<string, number>> = {},
): PriceShown[] {
  return types.map((type): PriceShown => {
    const of = (wanted: readonly (FleetGroup['origin'] | undefined)[]) =>
      meanOf(fleet.groups.filter((group) => group.type === type && wanted.includes(group.origin)));
    const [asNew, second] = [of(['new', undefined]), of(['refurbished', 'second-hand'])];
    const own = prices.asNew[type];
    const cheaper = prices.refurbished[type];
    const shown = { type, devices: asNew?.devices ?? 0, factors: [] };
    const typed = said[type];
    if (typed !== undefined)
      return { ...shown, from: 'said', asNew: sure(typed), ...reduced(type, sure(typed), second) };
    if (asNew)
      return {
        ...shown,
        from: 'file',
        asNew: sure(asNew.euros),
        ...reduced(type, sure(asNew.euros), second),
      };
    if (own === undefined) return { ...shown, from: 'unknown', ...reduced(type, undefined, second) };
    const price = rangeOf(factors[own]!);
    const refurbished =
      cheaper === undefined ? reduced(type, price, second) : { refurbished: rangeOf(factors[cheaper]!) };
    return { ...shown, from: 'source', asNew: price, factors: [own], ...refurbished };
  });

  /** What was paid for refurbished ones; else the new price, cut as a source says where it says so. */
  function reduced(
    type: string,
    price: Euros | undefined,
    second: ReturnType<typeof meanOf>,
  ): Pick<PriceShown, 'refurbished'> {
    if (second) return { refurbished: sure(second.euros) };
    // its source says so of computers and screens alone
    if (!price || !(computers.includes(type) || screens.includes(type))) return {};
    const cut = factors[prices.cut]!;
    return {
      refurbished: {
        central: price.central * (1 - cut.central),
        low: price.low * (1 - cut.high),
        high: price.high * (1 - cut.low),
      },
    };
  }
}

/** Euros of one, on the devices whose price is known. */
function meanOf(groups: readonly FleetGroup[]): { euros: number; devices: number } | undefined {
  let [euros, devices] = [0, 0];
  for (const { priced = 0, euros: paid = 0 } of groups) [euros, devices] = [euros + paid, devices + priced];
  return devices > 0 && euros > 0 ? { euros: euros / devices, devices } : undefined;
}
