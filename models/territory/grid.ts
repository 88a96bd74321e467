/** Which electricity a territory has: islands and Guiana have one of their own, the rest the country’s. */
import type { Territory } from './territory.ts';

export interface GridRule {
  readonly department: string;
  /** Electricity grid of the catalogue. */
  readonly grid: string;
  /** Only these of its communes; the next rule of the department is for the others. */
  readonly communes?: readonly string[];
}

/** What is needed of a territory, or of a line of the list of communes. */
export type Placed = Pick<Territory, 'code' | 'kind' | 'members'> & {
  readonly department?: { readonly code: string };
};

/**
 * @returns undefined for the country’s grid. A department takes its first rule, which is that of most of its people;
 * a region, the grid that all its departments share.
 */
export function gridOf(territory: Placed, rules: readonly GridRule[]): string | undefined {
  const { code, kind, department, members = [] } = territory;
  if (kind === 'department') return inDepartment(code, rules)?.grid;
  if (kind === 'region') {
    const grids = new Set(members.map((member) => inDepartment(member.code, rules)?.grid));
    return grids.size === 1 ? [...grids][0] : undefined;
  }
  if (!department) return undefined;
  const commune = kind === 'commune' ? code : undefined;
  return inDepartment(department.code, rules, commune)?.grid;
}

/** @param code `dep-76` */
const inDepartment = (code: string, rules: readonly GridRule[], commune?: string): GridRule | undefined =>
  rules.find(
    ({ department, communes }) =>
      code === `dep-${department}` &&
      (commune === undefined || communes === undefined || communes.includes(commune)),
  );
