/** What whoever leads does, and says, at a step as it stands: the run was written before that is known. */
import type { StepKind } from '../../../../models/room/types.ts';
import type { RoomView } from '../../../../server/live/rooms.ts';
import type { StepShown } from './types.ts';
import type { RoomMessages } from './words/fr.ts';

/** What is done at a step of a debate; nothing at the others, where the buttons say it. */
export function toDo(
  { lead: { debate: m } }: RoomMessages,
  { kind, kept }: Pick<StepShown, 'kind' | 'kept'>,
  { revealed, locked }: { readonly revealed: boolean; readonly locked: boolean },
): string {
  switch (kind) {
    case 'opinion':
      return kept ? m.before : revealed ? m.shown : m.after;
    case 'debate':
      return m.talk;
    case 'arguments':
      return locked ? m.closed : m.open;
    default:
      return '';
  }
}

/** Of these, the first paragraph is said while the class answers, and what follows once its answers are shown. */
const TOLD_THEN: readonly StepKind[] = ['predict', 'opinion', 'vote'];

/**
 * The script of a step, as it is said now: nothing asks for what is closed, shown, or being voted on; a run is opened and
 * closed once, whatever votes are put in.
 */
export function toSay(
  { lead: { pollSay: m, narrowed } }: RoomMessages,
  { kind, kept, script, shut }: Pick<StepShown, 'kind' | 'kept' | 'script' | 'shut'>,
  {
    locked,
    revealed,
    poll,
    questions,
  }: Pick<RoomView['steps'][number], 'locked' | 'revealed' | 'poll' | 'questions'>,
  isLast: boolean,
): StepShown['script'] {
  if (!script) return undefined;
  const after = isLast ? script.after : [];
  const saying = (text: string) => ({ ...script.now, say: [text] });
  if (poll) {
    const [asks, tells] = poll.texts ? [m.texts, m.charter] : [m.tie, m.settled];
    return { before: [], now: saying(revealed ? tells : asks), after };
  }
  const before = revealed ? [] : script.before;
  if (shut !== undefined && locked) return { before, now: saying(shut), after };
  const [first, ...then] = script.now.say;
  const waits = TOLD_THEN.includes(kind) && !kept && then.length > 0;
  // what follows the choice is said of any
  const asks = questions ? [narrowed.say] : [first!];
  const say = waits ? (revealed ? then : asks) : script.now.say;
  return { before, now: { ...script.now, say }, after };
}
