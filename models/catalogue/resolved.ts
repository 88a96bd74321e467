/**
 * Device and use types with their factors looked up once, under the choices made: the footprint reads them
 * thousands of times. Every type has the same shape, whatever it lacks, so that engines read it fast.
 */
import type { Assumption, Catalogue, DeviceType, Origin, UseType } from './catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Term } from '../draws/term.ts';

/** The factor used for an id under the choices made, as a term; nothing where another stage contains it. */
export type Resolve = (id: FactorId | undefined) => Term | undefined;

/** What stands in for an absent answer. */
export interface National {
  readonly assumption: Assumption;
  readonly term: Term;
  /** By what it is multiplied in a home of one, of two… of `LARGEST_HOME` people and more, where a source tells them apart. */
  readonly bySize: readonly Term[] | undefined;
}

/** The last class of size: five people and more. */
export const LARGEST_HOME = 5;

export interface ResolvedDevice {
  readonly type: DeviceType;
  /** Its place in the catalogue. */
  readonly rank: number;
  readonly manufacture: Term | undefined;
  readonly distribution: Term | undefined;
  readonly endOfLife: Term | undefined;
  readonly power: Term | undefined;
  readonly electricity: Term | undefined;
  readonly refit: Term | undefined;
  readonly secondLife: Term | undefined;
  readonly models: Term | undefined;
  readonly origins: Readonly<Record<Origin, Term>> | undefined;
  readonly count: National | undefined;
  readonly years: National;
  readonly hours: National | undefined;
}

export interface ResolvedUse {
  readonly type: UseType;
  readonly measure: UseType['measure'];
  /** GB by unit, for each definition; the first stands in for an unanswered one. */
  readonly definitions: readonly { readonly id: string; readonly traffic: Term | undefined }[];
  readonly electricity: Term | undefined;
  readonly electricityPerGB: Term | undefined;
  readonly servers: Term | undefined;
  readonly serversPerGB: Term | undefined;
  readonly kept:
    | {
        readonly years: Term;
        readonly room: National;
        readonly electricity: Term | undefined;
        readonly servers: Term | undefined;
      }
    | undefined;
  readonly amount: National | undefined;
}

export interface Resolved {
  readonly resolve: Resolve;
  readonly devices: ReadonlyMap<string, ResolvedDevice>;
  /** Types that an average home has: those with a national count. */
  readonly usual: readonly ResolvedDevice[];
  readonly uses: readonly ResolvedUse[];
  readonly lines: National;
  readonly sims: National;
  readonly dormant: National;
}

export function resolveTypes({ devices, uses, networks, dormant }: Catalogue, resolve: Resolve): Resolved {
  const resolved = devices.map((type, rank) => resolveDevice(type, rank, resolve));
  return {
    resolve,
    lines: nationalOf(networks.lines, resolve),
    sims: nationalOf(networks.sims, resolve),
    dormant: nationalOf(dormant, resolve),
    devices: new Map(resolved.map((device) => [device.type.id, device])),
    usual: resolved.filter(({ count }) => count !== undefined),
    uses: uses.map((type) => resolveUse(type, resolve)),
  };
}

function resolveDevice(type: DeviceType, rank: number, resolve: Resolve): ResolvedDevice {
  const { origins } = type;
  return {
    type,
    rank,
    manufacture: resolve(type.manufacture),
    distribution: resolve(type.distribution),
    endOfLife: resolve(type.endOfLife),
    power: resolve(type.power),
    electricity: resolve(type.electricity),
    refit: resolve(type.refit),
    secondLife: resolve(type.secondLife),
    models: resolve(type.models),
    origins: origins && {
      new: resolve(origins.new)!,
      refurbished: resolve(origins.refurbished)!,
      'second-hand': resolve(origins['second-hand'])!,
    },
    count: type.count && nationalOf(type.count, resolve),
    years: nationalOf(type.years, resolve),
    hours: type.hours && nationalOf(type.hours, resolve),
  };
}

function resolveUse(type: UseType, resolve: Resolve): ResolvedUse {
  const { kept } = type;
  return {
    type,
    measure: type.measure,
    definitions: type.definitions.map(({ id, traffic }) => ({ id, traffic: resolve(traffic) })),
    electricity: resolve(type.electricity),
    electricityPerGB: resolve(type.electricityPerGB),
    servers: resolve(type.servers),
    serversPerGB: resolve(type.serversPerGB),
    kept: kept && {
      years: resolve(kept.years)!,
      room: nationalOf(kept.room, resolve),
      electricity: resolve(kept.electricity),
      servers: resolve(kept.servers),
    },
    amount: type.amount && nationalOf(type.amount, resolve),
  };
}

function nationalOf(assumption: Assumption, resolve: Resolve): National {
  const sizes = Array.from(
    { length: LARGEST_HOME },
    (_, i) => resolve(`${assumption.per}.${i + 1}`) ?? [],
  ).flat();
  return {
    assumption,
    term: resolve(assumption.factor)!,
    bySize: sizes.length === LARGEST_HOME ? sizes : undefined,
  };
}
