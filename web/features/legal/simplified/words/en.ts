import type { SimplifiedReadingMessages } from './fr.ts';

export const simplifiedReading: SimplifiedReadingMessages = {
  title: 'Simplified reading',
  description: 'How simplified pages are written, criterion by criterion, and what is left to do.',
  lede: 'The household and the school exist in simplified reading, by the rules of the French State (DINUM, 2017). The link “Simplified reading”, at the top of each page, leads there; “Full reading” leads back. The choice stays on the device.',
  score: (conform, applicable) =>
    `${conform} of the ${applicable} criteria that apply are met, each by a test.`,
  rest: (unchecked, notApplicable) =>
    `${unchecked} are not checked, or not as a whole: readers alone can tell. ${notApplicable} do not apply.`,
  falc: 'It is not certified easy to read: for that, people with an intellectual disability check the text, and none has done so here yet. If you know a workshop that would, write to the host of this site.',
  figures:
    'The figures are those of the receipt. A year of a home is compared to kilometres by car, each day or each week, rounded to the kilometre. An effect is big from a tenth of the receipt, medium from three hundredths.',
  on: (day) => `Checked on ${day}.`,
};
