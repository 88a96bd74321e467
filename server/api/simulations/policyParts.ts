import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import type { Computing } from '../../compute/computing.ts';
import type { ApiJobs } from '../../compute/jobs.ts';

/** What is computed of a policy is computed from these. */
export interface PolicyParts {
  readonly library: Library;
  readonly territories: Territories;
  readonly computing: Computing<ApiJobs>;
}
