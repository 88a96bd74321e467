/** Why a room refuses what was sent, and what would be right, in every language. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import type { Refusal } from '../../../models/room/types.ts';
import { textsIn } from '../../dictionaries.ts';
import type { RefusalTexts } from './words/fr.ts';

export const REFUSED: Readonly<Record<Refusal, { readonly wrong: Text; readonly right: Text }>> = textsIn(
  import.meta.glob<RefusalTexts>('./words/*.ts', { eager: true, import: 'refusals' }),
);
