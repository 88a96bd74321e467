/** A process that has the folder for itself alone, until it is killed. */
import { takeFolder } from '../../../server/store/sqlite.ts';

process.stdout.write(takeFolder(process.argv[2]!) ? 'taken' : 'refused');
setInterval(() => undefined, 1000);
