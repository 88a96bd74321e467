/**
 * The tables, as Kysely types them. Only what SQLite and PostgreSQL hold alike: text, whole numbers below 2^53
 * (moments are milliseconds since 1970), JSON as text. Migrations make them; nothing here names a person.
 */
export interface ScenarioTable {
  readonly id: string;
  /** Code of a territory, or `own`. */
  readonly territory: string;
  /** The query of its page. */
  readonly query: string;
  /** Whoever holds the token may delete it; the token itself is not kept. */
  readonly deletion_hash: string;
  readonly created: number;
  readonly expires: number;
}

export interface Tables {
  readonly scenario: ScenarioTable;
}
