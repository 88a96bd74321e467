import * as request from '../../../../../../models/request/words/en.ts';
import type { ShortMessages } from './fr.ts';

export const short = {
  title: 'Without JavaScript',
  privacy: 'Your answers go to the server, which computes and keeps nothing.',
  submit: 'Compute',
  empty: 'Leave empty what you do not know.',
  problem: 'To correct:',
  request,
} satisfies ShortMessages;
