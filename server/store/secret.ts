/** What proves that one may: given once, kept as a hash only. */
import { createHash } from 'node:crypto';
import { randomId } from './randomId.ts';

const LENGTH = 26; // 127 bits

export const newSecret = (): string => randomId(LENGTH);

/** Long random texts need no salt. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
