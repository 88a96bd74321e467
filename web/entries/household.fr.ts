import { household } from '../i18n/fr/household.ts';
import { start } from './household.ts';

start(household);
