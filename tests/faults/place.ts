/** Where the text of a fault is in its file: it must be there once, and change something. */
import type { Fault } from './fault.ts';

/** What is wrong with a fault in the file as it is now; nothing when it can be put in. */
export function misplaced({ text, becomes }: Fault, source: string): string | undefined {
  if (text === becomes) return 'it changes nothing';
  const times = source.split(text).length - 1;
  return times === 1 ? undefined : `its text is found ${times} times`;
}

/** @param source where it is not misplaced */
export const withFault = ({ text, becomes }: Fault, source: string): string =>
  source.replace(text, () => becomes);
