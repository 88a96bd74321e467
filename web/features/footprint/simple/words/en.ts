import { lines, type SimpleMessages } from './fr.ts';

const thing = (of: string, one: string, is: readonly string[] = []) => ({ of, one, is });

export const simple: SimpleMessages = {
  language: 'en',
  title: 'Your home, in simplified reading',
  description: 'The gas of your devices and of the internet, in simple sentences and drawings.',
  welcome: lines(
    'Our phones, TVs and the internet send gas into the air.',
    'This gas warms the Earth.',
    'Answer a few questions.',
    'Then you see your result.',
  ),
  progress: (at, of) => `Question ${at} of ${of}`,
  place: 'Where do you live?',
  placeHelp: lines('Electricity changes with the place.'),
  elsewhere: 'Somewhere else',
  people: 'How many people live in your home?',
  peopleHelp: lines('Count the children too.'),
  howMany: (of) => `How many ${of} do you have at home?`,
  howLong: (one) => `How many years do you keep ${one}?`,
  longHelp: lines('Example: you buy one in 2020.', 'You replace it in 2025.', 'It makes 5 years.'),
  number: (n, most) => (most ? `${n} or more` : String(n)),
  years: (n, most) => `${n} ${n === 1 ? 'year' : 'years'}${most ? ' or more' : ''}`,
  devices: {
    tv: thing('TVs', 'a TV'),
    smartphone: thing('mobile phones', 'a mobile phone'),
    tablet: thing('tablets', 'a tablet', ['A tablet has a screen and no keyboard.']),
    laptop: thing('laptops', 'a laptop', ['A laptop folds.', 'You can carry it in a bag.']),
    'desktop-home': thing('desktop computers', 'a desktop computer', [
      'A desktop computer stays on a table.',
      'Its screen is apart.',
    ]),
    'console-home': thing('games consoles', 'a games console'),
  },
  device: (label) => thing(`“${label}”`, 'this device'),
  next: 'Continue',
  unknown: 'I do not know',
  back: 'Go back',
  see: 'See my result',
  waits: 'The rest is coming.',
};
