/**
 * How the tables came to be, step by step. Append only: a step that has run somewhere never changes. The same
 * statements run on SQLite and on PostgreSQL.
 */
import { DEFAULT_MIGRATION_TABLE, Migrator, sql, type Kysely, type Migration } from 'kysely';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-scenarios': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('scenario')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('territory', 'text', (column) => column.notNull())
        .addColumn('query', 'text', (column) => column.notNull())
        .addColumn('deletion_hash', 'text', (column) => column.notNull())
        .addColumn('created', 'bigint', (column) => column.notNull())
        .addColumn('expires', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('scenario_expires').on('scenario').column('expires').execute();
    },
  },
  '002-rooms': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('room')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('setup', 'text', (column) => column.notNull())
        .addColumn('version', 'bigint', (column) => column.notNull())
        .addColumn('facilitator_hash', 'text', (column) => column.notNull())
        .addColumn('phrase_hash', 'text', (column) => column.notNull())
        .addColumn('ended', 'bigint', (column) => column.notNull())
        .addColumn('expires', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('room_expires').on('room').column('expires').execute();
      await db.schema
        .createTable('room_event')
        .addColumn('room', 'text', (column) => column.notNull().references('room.code').onDelete('cascade'))
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('room_event_order', ['room', 'seq'])
        .execute();
      await db.schema
        .createTable('totals')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('created', 'bigint', (column) => column.notNull())
        .addColumn('expires', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('totals_expires').on('totals').column('expires').execute();
    },
  },
  '003-snapshots': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('room_snapshot')
        .addColumn('room', 'text', (column) =>
          column.primaryKey().references('room.code').onDelete('cascade'),
        )
        .addColumn('version', 'bigint', (column) => column.notNull())
        .addColumn('made', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .execute();
    },
  },
};

/** The tables are those of a version that came after this one. */
export class NewerTables extends Error {
  constructor(readonly steps: readonly string[]) {
    super(
      `it was written by a newer version of Sobrement, whose step ${steps.join(', ')} this one does not know (its last is ${LAST})`,
    );
  }
}

const LAST = Object.keys(MIGRATIONS).at(-1)!;

/**
 * Brings the tables up to date; several processes may do it at once. Throws what went wrong.
 * @param upTo the step at which it stops: by default the last
 */
export async function migrate<T>(db: Kysely<T>, upTo: string = LAST): Promise<void> {
  const newer = (await stepsOf(db)).filter((step) => !Object.hasOwn(MIGRATIONS, step));
  if (newer.length > 0) throw new NewerTables(newer);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateTo(upTo);
  if (error !== undefined) throw error;
}

/** The steps that have run, in order; none in an empty database. */
export async function stepsOf<T>(db: Kysely<T>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return [];
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}
