import { showMine as show, type Show } from './mine.ts';
import { effects } from '../../effects/words/en.ts';

export const showMine: Show = (kept, language) => show(kept, language, effects);
