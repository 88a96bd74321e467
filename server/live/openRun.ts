/** Opens a room for a run of the school door, at one level. */
import type { Library } from '../../data/library.ts';
import { roomSteps } from '../../models/school/steps.ts';
import type { OpeningRequest } from '../../models/school/opening.ts';
import type { NewRoom } from '../store/rooms.ts';
import type { Rooms } from './rooms.ts';

/** @param asked names one of the runs of the school */
export function openRun(rooms: Rooms, school: Library['school'], asked: OpeningRequest): Promise<NewRoom> {
  const { steps } = school.runs.find(({ id }) => id === asked.run)!;
  return rooms.open({ ...asked, steps: roomSteps(steps, asked.level, school) });
}
