/**
 * How many people live in a home of a place: the mean of its department where a source gives it, of its departments for
 * a region, else that of the country.
 */
import type { Distribution } from '../draws/distribution.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Placed } from './grid.ts';
import { DEPARTMENT_CODE } from './row.ts';

type Range = Pick<Distribution, 'central' | 'low' | 'high'>;

export type HomeFactors = Readonly<Record<FactorId, Range>>;

export interface HomeRules {
  /** Factors: persons per household, in the country; share of people who live in one. */
  readonly size: FactorId;
  readonly share: FactorId;
  readonly places: {
    /** People: the sizes are read to the nearest multiple of it. */
    readonly within: number;
    /** People per household, by code of a department. */
    readonly departments: Readonly<Record<string, number>>;
  };
}

export interface HomeSize {
  /** People per household. */
  readonly size: Range;
  /** Whose mean it is. */
  readonly of: 'department' | 'region' | 'country';
}

/** A commune, or a group of communes, takes the mean of the department where most of its people live. */
export function sizeIn(place: Placed, rules: HomeRules, factors: HomeFactors): HomeSize {
  const { code, kind, department, members = [] } = place;
  const country: HomeSize = { size: factors[rules.size]!, of: 'country' };
  if (kind === 'region') {
    const sizes = members.map((member) => read(member.code, rules));
    const people = members.reduce((sum, { population }) => sum + population, 0);
    if (people === 0 || sizes.includes(undefined)) return country;
    const homes = members.reduce((sum, { population }, i) => sum + population / sizes[i]!, 0);
    return { size: around(people / homes, rules), of: 'region' };
  }
  const mean = read(kind === 'department' ? code : department?.code, rules);
  return mean === undefined ? country : { size: around(mean, rules), of: 'department' };
}

/** @param code `dep-76` */
function read(code: string | undefined, { places }: HomeRules): number | undefined {
  const mean = places.departments[code?.slice(DEPARTMENT_CODE.length) ?? ''];
  if (mean === undefined) return undefined;
  // one division by a whole number, so that a tenth has no last bits of its own
  const parts = Math.round(1 / places.within);
  return Math.round(mean * parts) / parts;
}

const around = (central: number, { places: { within } }: HomeRules): Range => ({
  central,
  low: central - within,
  high: central + within,
});
