/** Which of three short sounds a change of the room makes. */
import type { RoomView } from '../../../../server/live/rooms.ts';

/** Someone came in; ten seconds are left; something was revealed. */
export type Sound = 'entry' | 'ten' | 'reveal';

type Seen = Pick<RoomView, 'at' | 'people' | 'wall' | 'steps'>;

/** @returns nothing for a change that is silent */
export function heardOf(before: Seen | undefined, now: Seen): Sound | undefined {
  if (!before) return undefined;
  const isRevealed = ({ steps }: Seen) => steps.find(({ id }) => id === now.at)?.revealed ?? false;
  if (isRevealed(now) && !isRevealed(before)) return 'reveal';
  // once the class is at work, nobody is disturbed by who comes late
  return now.wall.entry && now.people > before.people ? 'entry' : undefined;
}
