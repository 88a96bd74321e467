import { tool } from '../i18n/en/council.ts';
import { start } from './council.ts';

start(tool);
