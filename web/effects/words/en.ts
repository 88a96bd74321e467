import type { EffectMessages } from './fr.ts';
import { seals } from '../../words/seals/en.ts';

export const effects = {
  kg: (amount) => `${amount} kg`,
  less: (amount) => `${amount} kg less`,
  notComputed: 'nothing computed',
  nothing: { person: 'nothing', household: 'nothing in your home' },
  nothingWhy: {
    person: 'what it acts on is not in the average',
    household: 'there is nothing for it to change on your receipt',
  },
  perhapsNothing: 'perhaps nothing',
  bound: 'if everyone follows',
  perhapsMore: 'perhaps a little more',
  joined: (range, perhaps) => `${range}: ${perhaps}`,
  aside: {
    'inhabitant-year': 'per inhabitant a year, outside the home',
    once: 'one time only',
  },
  seals,
} satisfies EffectMessages;
