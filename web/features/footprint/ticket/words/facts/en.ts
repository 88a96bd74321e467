import type { FactMessages } from './fr.ts';

const many = (n: number, one: string, several: string) => (n === 1 ? one : several);

export const facts = {
  twenty: {
    chance: (n, more) => `${more ? 'More than ' : ''}${n} receipts out of 10`,
    below: (chance, of) => `${chance} are below the average home${of}.`,
    above: (chance, of) => `${chance} are above the average home${of}.`,
    alike: (of) => `You are like the average home${of}.`,
    soFar: (of) => `So far, your answers give the receipt of the average home${of}.`,
    much: { no: 'No', yes: 'Yes', alike: 'Average' },
    blank: 'You have not said anything yet: this is the average home.',
    lede: 'Nobody knows your exact number. Here are 20 receipts that fit your answers. Yours is one of them.',
    ofSize: ' of your size',
    drawn: (low, high, mean, of) =>
      `Twenty possible receipts, from ${low} to ${high} kg. The average home${of}: ${mean} kg.`,
    within: (range) =>
      `The receipts in full lines are ${range} kg: 9 times out of 10, as at the top. The dashed ones are rarer.`,
    methods: (low, high, outside, secondHand) =>
      `All are counted in one way. Other rules share out networks ${secondHand ? 'and second hand ' : ''}differently: your total would go from ${low} to ${high} kg${outside ? ', further than this range. It is another rule, not chance' : ''}. See “Understand”.`,
    mean: (kg, people) => `average home${people === undefined ? '' : ` of ${people}`}: ${kg}`,
    how: (of) => `The average home${of} is an estimate. No recent survey counts devices by size of home.`,
    unsized: 'How many people live there was not said: the average is that of all homes.',
  },
  equivalent: {
    title: 'That is as much as…',
    other: 'Another picture',
    'car-petrol': (n) => `driving ${n} km in a petrol car`,
    tgv: (n) => `riding ${n} km in a high-speed train`,
    jeans: (n, count) => `making ${n} ${many(count, 'pair', 'pairs')} of jeans`,
    'meal-beef': (n, count) => `eating ${n} ${many(count, 'meal', 'meals')} with beef`,
    range: (low, high) => `Between ${low} and ${high}.`,
    source: 'Source: Impact CO2 (ADEME)',
  },
  made: {
    making: (tenths) => `Out of 10 kg, ${tenths} come from making things.`,
    use: (tenths) => `Out of 10 kg, ${tenths} come from using them.`,
    said: 'Making a device weighs before it is first switched on. Keep it long, and fewer are made.',
  },
  drawer: {
    mean: (n) => `On average, a home forgets ${n} devices in a drawer.`,
    ask: 'And yours?',
    mine: (n, count) => `${n} ${many(count, 'device sleeps', 'devices sleep')} in a drawer.`,
    said: 'They are already made, so they do not count here. Use them again or give them, and fewer are made.',
  },
  apart: {
    title: 'What you do not decide is not in this receipt.',
    said: (kg, range) =>
      `Companies, public services, advertising and AI have data centres too. Your home’s share is counted apart: ${kg} kg (${range}).`,
    why: 'Why apart?',
  },
} satisfies FactMessages;
