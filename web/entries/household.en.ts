import { household } from '../i18n/en/household.ts';
import { start } from './household.ts';

start(household);
