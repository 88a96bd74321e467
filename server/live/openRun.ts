/** Opens a room for a run of the school door, at one level. */
import type { Library } from '../../data/library.ts';
import { roomSteps } from '../../models/school/steps.ts';
import type { Level } from '../../models/school/school.ts';
import type { NewRoom } from '../store/rooms.ts';
import type { Rooms, RoomSetup } from './rooms.ts';

export interface Asked extends Omit<RoomSetup, 'steps'> {
  readonly level: Level;
}

/** @returns undefined when there is no such run */
export function openRun(rooms: Rooms, school: Library['school'], asked: Asked): Promise<NewRoom> | undefined {
  const run = school.runs.find(({ id }) => id === asked.run);
  return run && rooms.open({ ...asked, steps: roomSteps(run.steps, asked.level, school) });
}
