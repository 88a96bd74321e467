import type { TicketLaterMessages } from './fr.ts';
import { units } from '../../../../../words/units/en.ts';

export const later = {
  left: (own, laws) =>
    own === 0
      ? laws === 1
        ? 'If this law passed'
        : `If these ${laws} laws passed`
      : `${own === 1 ? 'With this choice' : `With these ${own} choices`}${laws === 0 ? '' : laws === 1 ? ' and a law' : ` and ${laws} laws`}`,
  leftOf: (choices, kg) => `${choices}: ${kg} kg`,
  factorUnits: units,
  stages: { manufacture: 'Manufacture', distribution: 'Transport', use: 'Use', 'end-of-life': 'End of life' },
  how: {
    stages: {
      manufacture: 'To make',
      distribution: 'To bring here',
      use: 'To run for a year',
      'end-of-life': 'To throw away or recycle',
    },
    connecting: 'To make, lay and keep up, the network included',
    title: 'How is this worked out?',
    parts: { device: 'Device', network: 'Data moved', datacenter: 'Servers' },
    factor: 'Factor',
    value: 'Value',
    source: 'Source',
    quantity: 'Quantity',
    loading: 'Loading the sources…',
    failed: 'The sources could not be loaded. The calculation itself is here.',
    judgement: 'range: judgement',
    percentile: 'range: 5th and 95th percentiles',
    published: 'range: published',
    none: 'no published range',
    lesser: (kept, room) => `the lesser of (${kept}) and (${room})`,
    units: {
      unit: 'devices a year',
      kWh: 'kWh a year',
      line: 'line(s)',
      SIM: 'SIM cards',
      GB: 'GB a year',
      hour: 'hours a year',
      item: 'a year',
      'GB stored': 'GB kept',
      'item stored': 'kept',
    },
  },
  table: {
    get: 'Table (CSV)',
    file: 'digital-receipt',
    header: [
      'Part',
      'Thing',
      'Detail',
      'kg CO₂e a year',
      'at least (9 times in 10)',
      'at most (9 times in 10)',
      'From',
    ],
    assumed: 'assumed',
    answered: 'answered',
    total: 'Total',
    factors: (version) => `factors ${version}`,
  },
  save: {
    title: 'Keep on this device or on paper',
    privacy:
      'Your answers are in this browser and nowhere else. The link carries them after the # sign, which is never sent to the server.',
    file: 'Save a file',
    open: 'Open a file',
    print: 'Print the receipt',
    clear: 'Erase everything',
    clearSure: 'Erase all your answers? Press once more.',
    cleared: 'Answers erased.',
    opened: 'File opened.',
    broken: 'This file cannot be read. Nothing was changed.',
    problems: 'This content cannot be taken up. Nothing was changed:',
    other: (version, now) =>
      `Saved with factors ${version}; worked out again with ${now}. A difference comes from the factors, not from you.`,
    printedWith: (names, after, range) =>
      `With what you ticked: ${names}. The receipt would be ${after} kg a year (${range}).`,
    reopen: 'To open this receipt again:',
    printed: (date, version) => `Printed on ${date}, factors ${version}.`,
  },
} satisfies TicketLaterMessages;
