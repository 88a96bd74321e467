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
};

/** Brings the tables up to date; several processes may do it at once. Throws what went wrong. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
