import { showMine as show, type Show } from './mine.svelte.ts';
import { effects } from '../../effects/words/en.ts';

export const showMine: Show = (kept, language) => show(kept, language, effects);
