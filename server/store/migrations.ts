/**
 * How the tables came to be, step by step. Append only: a step that has run somewhere never changes. The same
 * statements run on SQLite and on PostgreSQL.
 */
import { Migrator, type Kysely, type Migration } from 'kysely';

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
};

/** Brings the tables up to date; several processes may do it at once. Throws what went wrong. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
