/** Makes a review interactive. What is typed stays on the device; only the numbers of the model are asked for. */
import { mountTool } from '../mountTool.ts';
import type { Answered, Asked } from './messages.ts';
import { createReview } from './review.svelte.ts';
import Review from './Review.svelte';
import type { ReviewInitial } from './initial.ts';
import { keepReview, keptReview } from './storage.ts';
import type { ReviewMessages } from './words/fr.ts';

export function start(messages: ReviewMessages): void {
  const review = mountTool(Review, 'review', (initial: ReviewInitial) => createReview(initial, messages));
  const { place } = review.initial;
  let worker: Worker | undefined;
  const ask = (asked: Asked): void => {
    worker ??= listen();
    worker.postMessage(asked);
  };

  function listen(): Worker {
    const made = new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<Answered>) => review.answer(data);
    made.onerror = () => review.fail();
    return made;
  }
  review.connect(ask, (kept) => keepReview(place, kept), keptReview(place));
  document.getElementById('print')!.onclick = () => print();
}
