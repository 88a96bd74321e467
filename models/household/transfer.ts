/**
 * The impact of sending bytes and looking at them: the fixed network by GB (two-part, without its fixed part,
 * which is there whether one reads or not), servers by GB moved, and the reader's device while it is on. Left
 * out: the making of that device, and the network's fixed share.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';

const BYTES_PER_GB = 1e9;
const MINUTES_PER_HOUR = 60;
const WATTS_PER_KILOWATT = 1000;

/** kgCO2e. */
export interface Transfer {
  readonly network: number;
  readonly datacenter: number;
}

/** @param use a use whose servers are counted by GB moved, like the web */
export function transferFootprint(bytes: number, catalogue: Catalogue, use = 'web'): Transfer {
  const { factors, networks, hosting, uses } = catalogue;
  const value = (id: string | undefined) => (id === undefined ? 0 : factors[id]!.central);
  const type = uses.find(({ id }) => id === use);
  const gigabytes = bytes / BYTES_PER_GB;
  const mix =
    value(hosting.domesticShare) * value(hosting.domestic) +
    value(hosting.foreignShare) * value(hosting.foreign);
  return {
    network: gigabytes * value(networks.fixedGB['two-part']),
    datacenter: gigabytes * (value(type?.electricityPerGB) * mix + value(type?.serversPerGB)),
  };
}

/**
 * kgCO2e of the electricity of a device that is on for some minutes, in France; nothing for one without
 * power.
 */
export function readingFootprint(
  minutes: number,
  device: string,
  { factors, devices, hosting }: Catalogue,
): number {
  const power = devices.find(({ id }) => id === device)?.power;
  if (!power) return 0;
  return (
    (factors[power]!.central * (minutes / MINUTES_PER_HOUR) * factors[hosting.domestic]!.central) /
    WATTS_PER_KILOWATT
  );
}
