import { room } from '../i18n/en/room.ts';
import { start } from './lead.ts';

start(room);
