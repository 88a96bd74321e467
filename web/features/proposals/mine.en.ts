import { showMine as show, type Show } from './mine.ts';
import { effects } from '../../i18n/en/proposals.ts';

export const showMine: Show = (kept, language) => show(kept, language, effects);
