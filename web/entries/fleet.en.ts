import { fleet } from '../i18n/en/fleet.ts';
import { start } from './fleet.ts';

start(fleet);
