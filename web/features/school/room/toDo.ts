/** What whoever leads does at a step of a debate; nothing at the others, where the buttons say it. */
import type { StepShown } from './types.ts';
import type { RoomMessages } from './words/fr.ts';

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
