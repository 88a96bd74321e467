/**
 * How long a council keeps each type of device: as it says; else as its own file shows, by the devices that
 * left with both their dates, or by the ages of those in service; else as public bodies usually do. Ages show
 * a life where purchases are spread over its years, or where most devices are already older than usual: a
 * fleet bought in one year shows nothing yet.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { centralYears } from './council.ts';
import { inState, type Fleet, type FleetGroup } from '../read/fleet.ts';
import { agesOf } from './pyramid.ts';

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
const FEWEST_LEFT = 5;
const FEWEST_AGED = 10;
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
    const shown = byThoseThatLeft(groups) ?? byAges(type, groups, fleet.year, usual);
    return [{ type, usual, ...(shown ?? { years: usual, from: 'usual', devices: 0 }) }];
  });
}

type Shown = Pick<LifeShown, 'years' | 'from' | 'devices'>;

function byThoseThatLeft(groups: readonly FleetGroup[]): Shown | undefined {
  let [devices, years] = [0, 0];
  for (const { year, retired, count, state } of groups) {
    if (state === 'service' || state === 'lost' || year === undefined || retired === undefined) continue;
    devices += count;
    years += count * Math.max(0, retired - year);
  }
  return devices < FEWEST_LEFT || years < devices
    ? undefined
    : { years: years / devices, from: 'left', devices };
}

function byAges(type: string, all: readonly FleetGroup[], year: number, usual: number): Shown | undefined {
  const groups = all.filter(({ state }) => state === 'service');
  const { byAge, impliedLife } = agesOf(type, groups, year);
  const devices = byAge.reduce((sum, count) => sum + count, 0);
  if (impliedLife === undefined || devices < FEWEST_AGED) return undefined;
  const whole = Math.ceil(impliedLife);
  const bought = byAge.slice(0, whole).filter((count) => count > 0).length;
  const older = byAge.slice(Math.ceil(usual)).reduce((sum, count) => sum + count, 0);
  if (bought < whole * HALF && older <= devices * HALF) return undefined;
  // nothing was seen to last longer than the oldest of them
  return { years: Math.min(impliedLife, byAge.length), from: 'ages', devices };
}

/** Only what the council says or shows: what is usual keeps its range. */
export const knownYears = (lives: readonly LifeShown[]): Record<string, number> =>
  Object.fromEntries(lives.flatMap(({ type, years, from }) => (from === 'usual' ? [] : [[type, years]])));
