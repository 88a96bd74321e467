/** The titles of proposals, as on the cards of a class. */
import { plain } from '../read.ts';
import type { Session } from '../session.ts';

export function titleOf({ asked: { language }, library }: Session, proposal: string): string {
  const { measures, gestures } = library;
  return plain([...measures, ...gestures].find(({ id }) => id === proposal)!.title[language]);
}
