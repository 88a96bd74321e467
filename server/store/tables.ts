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

/** A session of a class. Once ended, its name alone stays until it expires, so that nobody gets it meanwhile. */
export interface RoomTable {
  readonly code: string;
  /** JSON: how it was opened, its steps. */
  readonly setup: string;
  /** How many events it has. */
  readonly version: number;
  readonly facilitator_hash: string;
  readonly phrase_hash: string;
  /** 0 or 1. */
  readonly ended: number;
  readonly expires: number;
}

/**
 * What happened in a room, in order; rows are added, and deleted with the room. One changes alone when the facilitator
 * removes a text: the words go from it.
 */
export interface RoomEventTable {
  readonly room: string;
  readonly seq: number;
  /** JSON. */
  readonly body: string;
}

/**
 * A room after its first events, so that a full one is read without all of them; it goes when events forget something,
 * and follows from them: no backup needs it.
 */
export interface RoomSnapshotTable {
  readonly room: string;
  /** How many events it holds. */
  readonly version: number;
  /** The build that made it: another may have other rules. */
  readonly made: string;
  /** JSON. */
  readonly body: string;
}

/** Totals of a class that comes back, and the sentences of its charter, word for word. */
export interface TotalsTable {
  readonly code: string;
  /** JSON. */
  readonly body: string;
  readonly created: number;
  readonly expires: number;
}

export interface Tables {
  readonly scenario: ScenarioTable;
  readonly room: RoomTable;
  readonly room_event: RoomEventTable;
  readonly room_snapshot: RoomSnapshotTable;
  readonly totals: TotalsTable;
}
