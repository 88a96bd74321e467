import { fleet } from '../i18n/fr/fleet.ts';
import { start } from './fleet.ts';

start(fleet);
