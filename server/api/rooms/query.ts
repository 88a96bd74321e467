/** What the routes of rooms take beside a body, and what each may be, in every language. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { textsIn } from '../../dictionaries.ts';
import { LANGUAGE_ABOUT } from '../answer/shapes.ts';
import { describedBy } from '../schema/sentence.ts';
import type { RoomParameterTexts } from './words/fr.ts';

export const ROOM_PARAMETERS = {
  ...textsIn(import.meta.glob<RoomParameterTexts>('./words/*.ts', { eager: true, import: 'roomParameters' })),
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

export const about = describedBy(ROOM_PARAMETERS);
