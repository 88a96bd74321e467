/** Seats: names that nobody guesses, so that nobody answers for another. */
import { createHash } from 'node:crypto';
import { lettersOf, randomId } from '../store/randomId.ts';

const LENGTH = 16;

/** @param key of the screen that joins: the same key has the same seat, however often its request is sent */
export const seatFor = (code: string, key: string | undefined): string =>
  key === undefined
    ? randomId(LENGTH)
    : lettersOf(createHash('sha256').update(`${code} ${key}`).digest().subarray(0, LENGTH));
