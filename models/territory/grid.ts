/** Which electricity a territory uses: islands and Guiana have grids of their own, the rest the country's. */
import type { Territory } from './territory.ts';

export interface GridRule {
  readonly department: string;
  /** Electricity grid of the catalogue. */
  readonly grid: string;
  /** Limits the rule to these communes; the next rule of the department covers the others. */
  readonly communes?: readonly string[];
}

/** The parts needed of a territory, or of a line of the list of communes. */
export type Placed = Pick<Territory, 'code' | 'kind' | 'members'> & {
  readonly department?: { readonly code: string };
};

/**
 * @returns undefined for the country's grid. A department takes its first rule, which covers most of its
 * people; a region takes the grid that all its departments share.
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
