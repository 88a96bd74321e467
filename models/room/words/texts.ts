/** What each field of what is sent to a room is, in every language. */
import { textsOf } from '../../catalogue/dictionary.ts';
import { roomFields as en } from './en.ts';
import { roomFields as fr } from './fr.ts';

export const ROOM_TEXTS = /* @__PURE__ */ textsOf({ fr, en });
