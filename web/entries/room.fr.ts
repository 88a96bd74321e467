import { room } from '../i18n/fr/room.ts';
import { start } from './room.ts';

start(room);
