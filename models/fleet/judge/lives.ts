/**
 * How long a council keeps each type of device: as it says; else as its own file shows, by the devices that
 * left with both their dates, or by the ages of those in service; else as public bodies usually do.
 *
 * Those that left are never taken alone: the few that broke young would say how long all of them last. Those
 * in service count for the years that they have lasted (Kaplan and Meier), and the life is the age by which
 * half are gone: with the wear of public bodies (Weibull, shape 4) the mean is within one per cent of it. Where
 * half are not gone at any age seen, or most of those in service are older still, those that left say nothing.
 *
 * Ages show a life where purchases are spread over its years, or where most devices are already older than
 * usual: a fleet bought in one year shows nothing yet.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { centralYears } from './council.ts';
import { inState, type Fleet, type FleetGroup } from '../read/fleet.ts';
import { agesOf, reachedByMost } from './pyramid.ts';

export interface LifeShown {
  readonly type: string;
  /** Years in service before replacement. */
  readonly years: number;
  readonly from: 'said' | 'left' | 'ages' | 'usual';
  /** Years that public bodies usually keep it. */
  readonly usual: number;
  /** Devices that show it; 0 where the file does not. */
  readonly devices: number;
}

/** Fewer show nothing: one old machine is no policy. */
const FEWEST = 5;
/** Of those whose ages are to be spread over a life. */
const FEWEST_SPREAD = 10;
const HALF = 1 / 2;

/**
 * Of the types in service, in the order of the file.
 * @param council the catalogue of a public body
 * @param said years that the council gives, by type
 */
export function livesOf(
  fleet: Fleet,
  council: Catalogue,
  said: Readonly<Record<string, number>> = {},
): LifeShown[] {
  const types = [...new Set(inState(fleet, 'service').map(({ type }) => type))];
  return types.flatMap((type): LifeShown[] => {
    const usual = centralYears(type, council);
    if (usual === undefined) return [];
    const own = said[type];
    if (own !== undefined) return [{ type, years: own, from: 'said', usual, devices: 0 }];
    const groups = fleet.groups.filter((group) => group.type === type);
    const shown = byThoseThatLeft(type, groups, fleet.year) ?? byAges(type, groups, fleet.year, usual);
    return [{ type, usual, ...(shown ?? { years: usual, from: 'usual', devices: 0 }) }];
  });
}

type Shown = Pick<LifeShown, 'years' | 'from' | 'devices'>;

/** Devices that lasted so many years at least, and whether they then left. */
interface Lasted {
  readonly years: number;
  readonly count: number;
  readonly left: boolean;
}

/** One that was stolen or lost lasted until then, and might have gone on. */
function lastedOf({ state, year: bought, retired, count }: FleetGroup, year: number): Lasted[] {
  const until = state === 'service' ? year : retired;
  if (bought === undefined || until === undefined) return [];
  return [{ years: Math.max(0, until - bought), count, left: state !== 'service' && state !== 'lost' }];
}

const sum = (all: readonly Lasted[]): number => all.reduce((total, { count }) => total + count, 0);

/** The age by which half have left; nothing where so many were not seen to leave. */
function halfGone(lasted: readonly Lasted[]): number | undefined {
  const ages = [...new Set(lasted.map(({ years }) => years))].sort((a, b) => a - b);
  let staying = 1;
  for (const age of ages) {
    const atRisk = sum(lasted.filter(({ years }) => years >= age));
    staying *= 1 - sum(lasted.filter(({ years, left }) => left && years === age)) / atRisk;
    if (staying <= HALF) return age;
  }
  return undefined;
}

function byThoseThatLeft(type: string, groups: readonly FleetGroup[], year: number): Shown | undefined {
  const lasted = groups.flatMap((group) => lastedOf(group, year));
  const devices = sum(lasted.filter(({ left }) => left));
  const years = devices < FEWEST ? undefined : halfGone(lasted);
  const serving = groups.filter(({ state }) => state === 'service');
  if (!years || years < reachedByMost(agesOf(type, serving, year))) return undefined;
  return { years, from: 'left', devices };
}

function byAges(type: string, all: readonly FleetGroup[], year: number, usual: number): Shown | undefined {
  const groups = all.filter(({ state }) => state === 'service');
  const ages = agesOf(type, groups, year);
  const { byAge, impliedLife } = ages;
  const devices = byAge.reduce((total, count) => total + count, 0);
  if (impliedLife === undefined || devices < FEWEST) return undefined;
  const whole = Math.ceil(impliedLife);
  const bought = byAge.slice(0, whole).filter((count) => count > 0).length;
  const spread = devices >= FEWEST_SPREAD && bought >= whole * HALF;
  if (!spread && reachedByMost(ages) < usual) return undefined;
  // nothing was seen to last longer than the oldest of them
  return { years: Math.min(impliedLife, byAge.length), from: 'ages', devices };
}

/** Only what the council says or shows: what is usual keeps its range. */
export const knownYears = (lives: readonly LifeShown[]): Record<string, number> =>
  Object.fromEntries(lives.flatMap(({ type, years, from }) => (from === 'usual' ? [] : [[type, years]])));
