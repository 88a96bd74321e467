/** What whoever leads does, and says, at a step as it stands: the run was written before that is known. */
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

/**
 * The script of a step, as it is said now: nothing asks for what is closed, shown, or being voted on; a run is opened and
 * closed once, whatever votes are put in.
 */
export function toSay(
  { lead: { pollSay: m, narrowed } }: RoomMessages,
  { script, shut }: Pick<StepShown, 'script' | 'shut'>,
  {
    locked,
    revealed,
    pairs,
    poll,
    questions,
  }: Pick<RoomView['steps'][number], 'locked' | 'revealed' | 'pairs' | 'poll' | 'questions'>,
  isLast: boolean,
): StepShown['script'] {
  if (!script) return undefined;
  const after = isLast ? script.after : [];
  const saying = (text: string) => ({ ...script.now, say: [text] });
  if (poll) {
    const [asks, tells] = poll.texts ? [m.texts, m.charter] : [m.tie, m.settled];
    return { before: [], now: saying(revealed ? tells : asks), after };
  }
  const before = revealed || pairs ? [] : script.before;
  if (shut !== undefined && locked) return { before, now: saying(shut), after };
  const { say, shown = say, pairs: paired = say } = script.now;
  const asks = pairs ? paired : questions ? [narrowed.say] : say;
  // a class that chose one card each is told of one
  const tells = questions ? [narrowed.left] : shown;
  return { before, now: { ...script.now, say: revealed ? tells : asks }, after };
}
