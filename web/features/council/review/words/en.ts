import type { ReviewMessages } from './fr.ts';

const s = (many: boolean): string => (many ? 's' : '');

export const review: ReviewMessages = {
  title: (name) => `${name}: simulated and real`,
  description: (name) =>
    `The scenario of ${name} opened again once the year is over: what was simulated, what was done, the gap by indicator.`,
  back: 'Back to the scenario',
  lede: 'Say what was really done. Each value is compared with what was simulated for that year.',
  script: 'Without script, print this page and fill it in by hand: nothing is computed.',
  kicker: 'A year later',
  named: (title) => `scenario “${title}”`,
  year: 'Year reported',
  inYear: (year) => `In ${year}`,
  actions: {
    title: 'The actions',
    action: 'Action',
    planned: 'Planned',
    done: 'Done',
    says: 'Gap',
    brings: 'CO₂e avoided by this action alone',
    none: 'This scenario has no action. Choose some on the page of the territory, then come back here.',
    alone: 'These effects do not add up: the actions are about the same devices.',
  },
  indicators: {
    title: 'What it changes',
    indicator: 'Indicator',
    planned: 'Simulated, the whole scenario',
    done: 'With what was done',
    says: 'In words',
    lede: 'Beyond the law applied, for this year only. “Done” goes through the same calculation as “simulated”.',
    partial: (measured, all) =>
      `Compared for the actions measured: ${measured} of ${all}. The others count on neither side.`,
    before: 'An earlier year of which nothing is said is supposed to have kept the same share of its plan.',
  },
  own: {
    title: 'What only you can measure',
    value: 'Value of the year',
    law: 'Legal threshold',
  },
  done: {
    'repair-bonus': {
      ask: 'Repairs helped in the year',
      said: (count, many) => `${count} repair${s(many)} helped`,
    },
    'repair-cafe': {
      ask: 'Repair cafés open',
      said: (count, many) => `${count} repair café${s(many)}`,
    },
    workshop: {
      ask: 'Laptops refitted in the year',
      said: (count, many) => `${count} laptop${s(many)} refitted`,
    },
    'household-refurbished': {
      ask: 'Refurbished share of inhabitants’ purchases, in %',
      said: (count) => `${count} of inhabitants’ purchases`,
    },
    'council-refurbished': {
      ask: 'Refurbished share of public purchases, in %',
      said: (count) => `${count} of public purchases`,
    },
    collection: {
      ask: 'Phones collected in the year',
      said: (count, many) => `${count} phone${s(many)} collected`,
    },
    donation: {
      ask: 'Share of retired equipment given away, in %',
      said: (count) => `${count} of retired equipment given`,
    },
    'council-longer': {
      ask: 'Years of use gained',
      said: (count, many) => `${count} more year${s(many)} of use`,
    },
    'fewer-computers': {
      ask: 'Fewer computers, in % of the fleet',
      said: (count) => `${count} fewer computers`,
    },
    'fewer-screens': {
      ask: 'Fewer screens, in % of the fleet',
      said: (count) => `${count} fewer screens`,
    },
    loan: {
      ask: 'People who borrowed a laptop',
      said: (count, many) => `${count} borrower${s(many)}`,
    },
    'free-software': {
      ask: 'Public computers kept thanks to free software, in %',
      said: (count) => `${count} of public computers`,
    },
    'ad-panels': {
      ask: 'Advertising screens removed, in %',
      said: (count) => `${count} of the screens removed`,
    },
    'box-asleep': {
      ask: 'Homes that unplug at night, in %',
      said: (count) => `${count} of homes`,
    },
    awareness: {
      ask: 'Inhabitants reached, in %',
      said: (count) => `${count} of inhabitants reached`,
    },
  },
  ask: (label) => label,
  notMeasured: 'not measured',
  notPlanned: 'nothing this year',
  insteadOf: (said, planned) => `${said} instead of ${planned}.`,
  asPlanned: (said) => `${said}, as planned.`,
  unplanned: (said) => `${said}; nothing was planned this year.`,
  underLaw: (share) => `The law asks for ${share}: the calculation goes no lower.`,
  gap: (gap, range) => `Gap: ${gap}, ${range}.`,
  lawMet: (value, share) => `${value}: the threshold of ${share} is met.`,
  lawMissed: (value, share) => `${value}: below the threshold of ${share}.`,
  range: (low, high) => `between ${low} and ${high}`,
  busy: 'Computing.',
  failed: 'The calculation did not finish. Nothing that you wrote is lost: load the page again.',
  settled: (sentence) => `Computed. ${sentence}`,
  print: 'Print',
  printHint: 'One A4 page.',
  copy: 'Copy as CSV',
  copied: 'Table copied.',
  byHand: 'Copying is refused here. Copy this text by hand:',
  private: 'What you write stays on this device. Nothing is sent.',
  kept: 'Kept on this device.',
  erase: 'Erase all of it',
  address: 'To come back here:',
  header: [
    'year',
    'kind',
    'name',
    'planned',
    'planned, low',
    'planned, high',
    'done',
    'done, low',
    'done, high',
    'gap',
    'gap, low',
    'gap, high',
    'in words',
    'hypotheses changed',
  ],
  sorts: {
    action: 'action',
    brings: 'CO₂e avoided by the action alone, in kg',
    output: 'simulated indicator (kg CO₂e, devices)',
    own: 'measured indicator',
  },
};
