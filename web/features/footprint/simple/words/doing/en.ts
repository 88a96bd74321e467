import { lines } from '../fr.ts';
import type { DoingMessages } from './fr.ts';

const reused = lines(
  'The government helps repair workshops.',
  'The workshops repair old devices.',
  'Then you buy a repaired device.',
);
const lasting = lines('Devices last longer.', 'You buy new ones less often.');
const repaired = lines('A device breaks down.', 'People repair the device first.', 'They buy later.');
const hosted = lines(
  'The computers of online services are in France.',
  'In France, electricity sends little gas.',
);
const shared = lines('Phone companies share one network.', 'The internet goes mostly through the box.');
const phones = lines(
  'Some phone plans come with a free phone.',
  'The law bans these plans.',
  'You keep your phone longer.',
);
const taught = lines('Schools talk about devices and gas.', 'People keep their devices longer.');
const returned = lines('Shops take old phones back.', 'People can use these phones again.');

export const doing: DoingMessages = {
  title: 'What can you do?',
  sizes: { large: 'Big effect', medium: 'Medium effect', small: 'Small effect' },
  atMost: 'This is the largest effect possible.',
  unsure: 'This effect is not very sure.',
  byRule: 'Here, the factory counts for the first buyer.',
  none: 'The site finds nothing to do in your home.',
  law: 'A law can help everyone',
  would: 'Here is an idea for a law.',
  gestures: {
    'keep-longer': lines('Keep your devices 1 more year.', 'Factories make fewer of them.'),
    'buy-refurbished': lines(
      'Buy a refurbished device.',
      'A shop repairs an old device.',
      'Then it sells the device.',
    ),
    'buy-second-hand': lines('Buy a second-hand device.', 'Someone else uses the device before you.'),
    'repair-it': lines('Have a broken device repaired.', 'You buy new ones less often.'),
    'empty-drawers': lines('Give back the old phones in your drawers.', 'People can use these phones again.'),
    'fewer-televisions': lines('Have fewer TVs at home.'),
    'smaller-television': lines('Choose a smaller TV.'),
    'box-asleep': lines('Unplug the internet box for part of the day.', 'Unplug the TV box too.'),
    'wifi-first': lines('Use the wifi at home.', 'Use the phone network less.'),
    'lower-definition': lines('Watch videos in normal quality.', 'High quality sends more gas.'),
    'delete-stored': lines('Delete half of your online files.'),
    'fewer-ai-requests': lines('Ask artificial intelligence fewer questions.'),
    'skip-video-ads': lines('Avoid adverts in videos.'),
  },
  laws: {
    'public-reuse': reused,
    refurbished: reused,
    'legal-guarantee': lines(
      'Today, the guarantee lasts 2 years.',
      'With the law, it lasts 10 years.',
      'During this time, the seller repairs or replaces the device.',
    ),
    'spare-parts': lines('Parts are for repairing a device.', 'With the law, shops sell parts for 10 years.'),
    'durability-index': lines('Each device has a score.', 'The score tells how long it lasts.'),
    'longer-life-by-law': lasting,
    'subsidised-phones': phones,
    'unsubsidised-phones': phones,
    'repairable-society': repaired,
    repair: repaired,
    'hosted-services': hosted,
    'public-data-hosting': lines(
      'Government data stay in France.',
      'In France, electricity sends little gas.',
    ),
    'hosted-in-france': hosted,
    'fixed-networks': shared,
    'fixed-over-mobile': lines('The internet goes mostly through the box.', 'The phone network serves less.'),
    'sobriety-education': taught,
    awareness: taught,
    'take-back': returned,
    drawers: returned,
  },
  programme: lines(
    'A political programme proposes this law.',
    'It is a booklet by Jean-Luc Mélenchon.',
    'Its name is “Digital technology”.',
    'The booklet dates from the 2022 election.',
    'Programme quoted, not endorsed.',
    'It means: Sobrement shows this idea.',
    'Sobrement does not tell you how to vote.',
  ),
};
