import { room } from '../i18n/fr/room.ts';
import { start } from './lead.ts';

start(room);
