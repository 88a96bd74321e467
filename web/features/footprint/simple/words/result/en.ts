import { lines } from '../fr.ts';
import type { ResultMessages } from './fr.ts';

export const result: ResultMessages = {
  title: 'Your result',
  gas: lines(
    'Your phones, TVs and the internet send gas into the air.',
    'This gas warms the Earth.',
    'A car sends this gas too.',
  ),
  road: {
    day: (km) => `Your home is like ${km} kilometres by car each day.`,
    week: (km) =>
      km < 1
        ? 'Your home is less than 1 kilometre by car each week.'
        : `Your home is like ${km} ${km === 1 ? 'kilometre' : 'kilometres'} by car each week.`,
  },
  drawn: 'Each stone is 1 kilometre.',
  about: 'This number is about right.',
  between: (low, high) => `The true number is likely between ${low} and ${high}.`,
  nobody: lines('This is the result of an average home in France.', 'Answer the questions to see yours.'),
  rest: lines('The site guesses the rest.', 'It takes an average home in France.'),
  source: lines('The number for the car comes from ADEME.', 'ADEME is a French public agency.'),
  where: {
    title: 'Where does the gas come from in your home?',
    first: (one) => `First comes ${one}.`,
    sizes: 'A big drawing means: a lot of gas.',
    made: lines('More than half of the gas comes from factories.', 'Factories make your devices.'),
  },
  things: {
    smartphone: 'the phone',
    laptop: 'the laptop',
    desktop: 'the desktop computer',
    monitor: 'the computer screen',
    tv: 'the TV',
    tablet: 'the tablet',
    headset: 'the games headset',
    console: 'the games console',
    box: 'the internet box',
    decoder: 'the TV box',
    speaker: 'the smart speaker',
    watch: 'the smart watch',
    reader: 'the e-reader',
    antenna: 'the phone network',
    data: 'the internet',
    mail: 'e-mail',
    talk: 'social media',
    video: 'videos',
    ai: 'artificial intelligence',
    cloud: 'online files',
  },
  after: {
    title: 'What next?',
    change: 'Change my answers',
    whole: 'See the full receipt',
    kept: lines('This device keeps your answers.', 'The site does not get them.'),
    erase: 'Erase my answers',
    sure: 'Press again to erase',
    erased: lines('It is done.', 'This device forgets your answers.'),
  },
  needsScript: lines('Your browser blocks the questions.', 'To answer, turn on JavaScript in the browser.'),
};
