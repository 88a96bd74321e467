/** What the workers of this door share: the latest question alone is answered, and a simulation lets the next one in. */
import { breath } from '../../breath.ts';

interface Question {
  /** A counter: the answer to an older question is dropped. */
  readonly id: number;
}

/** Whether no other question has arrived since the one that is being answered. */
export type StillAsked = () => boolean;

/**
 * Listens to the page, and answers each question as it arrives; a failure is told, never thrown.
 * @param answer stops early once its question is no longer asked
 * @param forget drops what was loaded: the next question loads it again
 */
export function answerLatest<Q extends Question>(
  answer: (asked: Q, stillAsked: StillAsked) => Promise<void>,
  forget: () => void,
): void {
  let latest = 0;
  addEventListener('message', ({ data }: MessageEvent<Q>) => {
    latest = data.id;
    answer(data, () => data.id === latest).catch((error: unknown) => {
      forget();
      postMessage({ id: data.id, failed: String(error) });
    });
  });
}

/** Number of draws between two breaths. */
const PIECE = 100;

/**
 * Runs a simulation to its end, in pieces.
 * @param advance runs some more draws; returns the share that is done
 * @param progress is told that share, while it is below one
 * @returns whether it ran to its end, with its question still asked
 */
export async function inPieces(
  advance: (draws: number) => number,
  stillAsked: StillAsked,
  progress?: (done: number) => void,
): Promise<boolean> {
  for (let done = 0; done < 1;) {
    await breath();
    if (!stillAsked()) return false;
    done = advance(PIECE);
    if (done < 1) progress?.(done);
  }
  return true;
}
