/**
 * `npm run backup -- FILE` and `npm run restore -- FILE [--overwrite]`: the database that the settings name, which is the
 * server's, as one file.
 */
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { backUp, restore, saidOf } from './store/backup.ts';
import { unopened } from './store/connect.ts';

const DATA_DIR = fileURLToPath(new URL('../../var', import.meta.url));
/** What is written is for its owner alone. */
const OWN = 0o077;
const OVERWRITE = '--overwrite';
const USES = {
  backup: 'npm run backup -- FILE',
  restore: `npm run restore -- FILE [${OVERWRITE}]`,
} as const;

async function main([act = '', ...words]: readonly string[]): Promise<string | { readonly wrong: string }> {
  const config = readConfig(process.env);
  if ('wrong' in config) return config;
  const files = words.filter((word) => word !== OVERWRITE);
  const [file] = files;
  const isBackup = act === 'backup';
  const overwrite = words.includes(OVERWRITE);
  if (files.length !== 1 || file === undefined || file.startsWith('-') || (isBackup && overwrite))
    return { wrong: isBackup ? USES.backup : USES.restore };
  const place = { dataDir: config.dataDir ?? DATA_DIR, databaseUrl: config.databaseUrl };
  try {
    const done = await (isBackup ? backUp(place, file) : restore(place, file, overwrite));
    if ('wrong' in done) return done;
    return isBackup ? `${file} holds ${saidOf(done)}.` : `The database holds ${saidOf(done)}.`;
  } catch (error) {
    return { wrong: unopened(place, error) };
  }
}

process.umask(OWN);
const said = await main(process.argv.slice(2));
if (typeof said === 'string') console.log(said);
else {
  console.error(said.wrong);
  process.exitCode = 1;
}
