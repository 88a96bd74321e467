import type { EffectMessages } from './fr.ts';
import { gainOrder, seals } from '../../words/seals/en.ts';

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
  bound: 'at best, if all follow',
  perhapsMore: 'perhaps a little more',
  joined: (range, perhaps) => `${range}: ${perhaps}`,
  aside: {
    'inhabitant-year': 'per inhabitant and year, outside the home',
    once: 'one time only',
  },
  seals,
  mine: {
    column: 'Effect in your home, in kg CO₂e a year',
    done: (n, total) =>
      n === 1
        ? `Computed on this device from your answers (${total} kg a year): one proposal.`
        : `Computed on this device from your answers (${total} kg a year): ${n} proposals. ${gainOrder} Each is counted alone; they do not add up.`,
    hide: (n) =>
      n === 1
        ? 'Hide the one with no computed effect in your home'
        : `Hide the ${n} with no computed effect in your home`,
    narrow: 'As you chose, only published ranges count: these are narrower than what we believe.',
    back: 'Back to the French average',
  },
} satisfies EffectMessages;
