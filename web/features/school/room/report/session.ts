/** What a report is made from. */
import type { Library } from '../../../../../data/library.ts';
import type { Room } from '../../../../../models/room/types.ts';
import type { RoomView } from '../../../../../server/live/rooms.ts';
import type { Level } from '../../../../../models/school/school.ts';
import type { ClassShown, Initial, Revealed } from '../types.ts';
import type { RoomMessages } from '../words/fr.ts';
import type { ReportMessages } from './words/fr.ts';

export type School = Library['school'];

export interface Session {
  readonly initial: Initial;
  readonly level: Level;
  readonly room: Room;
  /** The same as everyone in it sees it, with the votes that were put in. */
  readonly view: RoomView;
  /** The results of the class, as it was shown them. */
  readonly shown: ClassShown;
  /** The answer to the prediction of a step, which is revealed. */
  readonly answerTo: (step: string) => Revealed | undefined;
  readonly school: School;
  /** Who published what the figures of a home come from, in a line. */
  readonly sources: string;
  /** Of the catalogue. */
  readonly version: string;
  readonly messages: RoomMessages;
  readonly words: ReportMessages;
}

/** Over a session: the questions answered again in pairs, and where that brought the class. */
export interface Nearer {
  readonly of: number;
  readonly closer: number;
  /** Where its middle answer was in the known range alone already, and stayed. */
  readonly there: number;
}
