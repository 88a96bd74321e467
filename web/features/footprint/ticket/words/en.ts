import type { TicketMessages } from './fr.ts';

export const ticket = {
  assumedIs: (kg) => `In italics, with ≈: ${kg} kg assumed, as nothing was said. ≈: an average.`,
  item: 'Thing',
  amounts: 'kg a year',
  total: 'Total',
  caption: 'Your receipt, line by line: each group and its total, then what is in it',
  range: (often, range) => `kg CO₂e a year, ${often} ${range}`,
  heaviest: (label, kg) => `The heaviest: ${label} (${kg}\u00a0kg).`,
  heavierThanNetworks: (label, kg) =>
    `The heaviest: ${label} (${kg}\u00a0kg). The box and the plans weigh less.`,
  isItMuch: 'Is it a lot?',
  gains: 'My first 3 savings',
  share: 'Keep or share',
  shelf: 'Your things, from the heaviest to the lightest, in kg a year',
  perPerson: (kg) => `For the whole home, or about ${kg} per person.`,
  band: 'The end of each bar, in another shade, says how far it may go.',
  precise: 'Say more about these lines',
  acting: 'The proposals that act on these',
  co2e: 'Figures are rounded. CO₂e: all the gases that warm the climate, counted as CO₂.',
} satisfies TicketMessages;
