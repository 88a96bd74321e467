import type { GuestMessages } from './fr.ts';

export const guest = {
  name: 'Receipt sent',
  titles: {
    answer: 'Your digital year',
    ticket: 'The receipt that you were sent',
    act: 'Act on the receipt that you were sent',
    understand: 'Understand the receipt that you were sent',
  },
  household: {
    groups: { device: 'Their devices', network: 'Internet and phone', use: 'What they do online' },
  },
  ticket: {
    caption: 'The receipt, line by line: each group and its total, then what is in it',
    gains: 'Their first 3 savings',
    share: 'Keep or print',
    shelf: 'Their things, from the heaviest to the lightest, in kg a year',
    precise: 'Answer for myself',
  },
  facts: {
    twenty: {
      methods: (low, high, outside, secondHand) =>
        `All are counted in one way. Other rules share out networks ${secondHand ? 'and second hand ' : ''}differently: this total would go from ${low} to ${high} kg${outside ? ', outside this range' : ''}. See “Understand”.`,
      alike: (of) => `This home is like the average home${of}.`,
      soFar: (of) => `Their answers give the receipt of the average home${of}.`,
      blank: 'This home has not said anything: here is the average home.',
      lede: 'Nobody knows the exact number. Here are 20 receipts that fit what this home answered.',
      ofSize: ' of its size',
    },
    apart: {
      title: 'What this home does not decide is not in this receipt.',
      said: (kg, range) =>
        `Companies, public services, advertising and AI have data centres too. This home’s share is counted apart: ${kg} kg (${range}).`,
    },
  },
  act: {
    receipt: 'this receipt',
    lede: 'Two ways to act: what this home decides, and what a law would change for everyone.',
    first: (n) => (n === 1 ? 'Their first saving' : `Their first ${n} savings`),
    nothing: (n) =>
      n === 1 ? '1 choice that changes nothing here' : `${n} choices that change nothing here`,
    you: 'This home',
    doIt: 'See this receipt if they did it',
    atMost: { own: (figure) => `${figure} if all their devices last, less if not` },
    list: { title: 'The list of this home', empty: 'Nothing is ticked on this receipt.' },
    noGesture: 'Nothing that this home does is enough here.',
    measuresAlone: (kg, names) =>
      `Nothing that this home can do changes these ${kg} kg: ${names}. A law listed here does.`,
    programme: 'What a home can do itself does not come from it.',
    seeLaw: 'See this receipt if it were passed',
    unseeLaw: 'Back to this receipt without it',
    noMeasure: 'Where “The law” is missing, no proposal is about it: each home decides.',
    single: 'There is only one. This is for homes that have several.',
  },
  understand: {
    lede: 'A thing weighs what it took to make, spread over the years it is kept. Its power is added. Here is one of this home.',
    methodsFinding: (low, high) => `their total would go from ${low} to ${high} kg`,
    sources: { said: 'On the receipt, each line opens and shows how it was worked out.' },
    madeOf: { other: 'What this year is made of' },
  },
} satisfies GuestMessages;
