/** Where the text of a fault is in its file: it must be there once, and the fault must change it. */
import type { Fault } from './fault.ts';

/** Why a fault cannot be put in the file as it is now; undefined when it can. */
export function misplaced({ text, becomes }: Fault, source: string): string | undefined {
  if (text === becomes) return 'it changes nothing';
  const times = source.split(text).length - 1;
  return times === 1 ? undefined : `its text is found ${times} times`;
}

/** @param source a source in which the fault is not misplaced */
export const withFault = ({ text, becomes }: Fault, source: string): string =>
  source.replace(text, () => becomes);
