import { room } from '../i18n/en/room.ts';
import { start } from './room.ts';

start(room);
