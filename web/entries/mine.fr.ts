import { showMine as show } from '../features/proposals/mine.ts';
import { effects } from '../i18n/fr/proposals.ts';
import type { Show } from './proposals.ts';

export const showMine: Show = (kept, language) => show(kept, language, effects);
