/** Scenarios that someone asked to keep: a territory, the query of its page, a date after which they are gone. */
import type { Kysely } from 'kysely';
import { isId, randomId } from './randomId.ts';
import { hashOf, newSecret } from './secret.ts';
import type { Tables } from './tables.ts';
import type { Traces } from './traces.ts';

export interface Scenario {
  /** Code of a territory, or `own`. */
  readonly territory: string;
  readonly query: string;
}

export interface KeptScenario extends Scenario {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly expires: number;
}

export interface ScenarioStore {
  /** Keeps a scenario; resolves once it is on the disk. The token is given here and never again. */
  keep(scenario: Scenario, days: number): Promise<KeptScenario & { readonly token: string }>;
  /** Nothing when it never was, was deleted or has expired. */
  find(id: string): Promise<KeptScenario | undefined>;
  delete(id: string, token: string): Promise<'deleted' | 'wrong-token' | 'unknown'>;
}

export const SCENARIO_ID_LENGTH = 8;
const DAY_MS = 24 * 60 * 60 * 1000;
const COLUMNS = ['id', 'territory', 'query', 'created', 'expires'] as const;

/** @param now milliseconds since 1970 */
export function scenarioStore(
  db: Kysely<Tables>,
  now: () => number,
  traces: Pick<Traces, 'wipe'>,
): ScenarioStore {
  /** What cannot be a name is not looked for: PostgreSQL refuses some texts. */
  const find = async (id: string) =>
    isId(id, SCENARIO_ID_LENGTH)
      ? db
          .selectFrom('scenario')
          .select(COLUMNS)
          .where('id', '=', id)
          .where('expires', '>', now())
          .executeTakeFirst()
      : undefined;
  return {
    async keep({ territory, query }, days) {
      const token = newSecret();
      const created = now();
      const kept = { territory, query, created, expires: created + days * DAY_MS };
      for (;;) {
        const row = { ...kept, id: randomId(SCENARIO_ID_LENGTH), deletion_hash: hashOf(token) };
        const added = await db
          .insertInto('scenario')
          .values(row)
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning(COLUMNS)
          .executeTakeFirst();
        if (added) return { ...added, token };
      }
    },
    find,
    async delete(id, token) {
      if (!isId(id, SCENARIO_ID_LENGTH)) return 'unknown';
      const gone = await db
        .deleteFrom('scenario')
        .where('id', '=', id)
        .where('deletion_hash', '=', hashOf(token))
        .where('expires', '>', now())
        .executeTakeFirst();
      if (gone.numDeletedRows > 0n) {
        await traces.wipe();
        return 'deleted';
      }
      return (await find(id)) ? 'wrong-token' : 'unknown';
    },
  };
}
