/**
 * Desk posts, counted from a column of posts, or of users: how many different ones have a device in service.
 * The contents of the cells are forgotten once counted.
 */
import type { Column } from './columns.ts';
import { fold } from './fold.ts';
import type { FleetRow } from './rows.ts';

export function createPosts(columns: readonly Column[]) {
  const indexOf = (name: 'post' | 'user') => columns.find(({ role }) => role === name)?.index;
  const index = indexOf('post') ?? indexOf('user');
  const seen = new Set<string>();
  return {
    add(cells: readonly string[], { status, state }: FleetRow): void {
      const folded =
        index === undefined || status !== 'recognised' || state !== 'service' ? '' : fold(cells[index] ?? '');
      if (folded !== '') seen.add(folded);
    },
    /** Nothing where there is no such column. */
    count: (): number | undefined => (seen.size > 0 ? seen.size : undefined),
  };
}
