/** Repairs as a file of the Open Repair Data Standard: each once, with its words; what was said of a breakdown stays empty. */
import { csv } from '../request/csv.ts';
import type { Repair } from './read.ts';
import { REPAIR_COLUMNS } from './standard.ts';

/** @returns a header alone where there is no repair: a file to fill in */
export const writeRepairs = (repairs: readonly Repair[]): string =>
  csv(
    REPAIR_COLUMNS,
    repairs.map(({ cells, status, category, date }) => {
      const read = {
        repair_status: status,
        event_date: date,
        product_category: category.name,
        product_category_id: String(category.id),
      };
      return REPAIR_COLUMNS.map((column) => ({ ...cells, ...read })[column] ?? '');
    }),
  );
