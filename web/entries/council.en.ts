import { tool } from '../i18n/en/council.ts';
import { start } from './council.ts';

start(tool, async () => (await import('../i18n/en/everywhere.ts')).everywhere);
