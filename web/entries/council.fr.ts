import { tool } from '../i18n/fr/council.ts';
import { start } from './council.ts';

start(tool, async () => (await import('../i18n/fr/everywhere.ts')).everywhere);
