import type { AboutMessages } from './fr.ts';

export const about = {
  title: 'About Sobrement',
  description: 'Privacy, accessibility, the weight of this page, hosting, licences.',
  lede: 'A free calculator of the carbon footprint of digital life, for a household, a class or a council. An independent project: it sells nothing, grades nobody, and shows where each figure comes from.',
  weight: {
    title: (times) => `Reading this page weighs ${times} times more than sending it`,
    page: (kilobytes) =>
      `This page weighs ${kilobytes} kB once compressed, style included, and holds no script.`,
    transfer: (milligrams) =>
      `Sending it to you: ${milligrams} mg of CO₂e, fixed network and servers included.`,
    reading: (milligrams) =>
      `Reading it for one minute on a laptop, in France: ${milligrams} mg of CO₂e for the electricity, the making of the laptop not counted.`,
    million: (kilograms) => `One million sendings: ${kilograms} kg of CO₂e.`,
    factors: 'The factors used:',
    caption: 'What one reading of this page weighs, in mg CO₂e',
    each: 'What each of the other pages weighs',
    measured:
      'On a first visit: the document, with the styles, scripts, numbers and icon that it declares, compressed. Measured when the site was built, on one example where there are many; what a script asks for later is not in it. Each page says its own too, at its foot.',
    of: (kilobytes, milligrams) => `${kilobytes} kB · ${milligrams} mg CO₂e`,
    declared: 'Eco-design, criterion by criterion',
    what: 'What',
    amount: 'mg CO₂e',
    network: 'Fixed network',
    datacenter: 'Servers and transfer',
    device: 'One minute of reading',
  },
  privacy: {
    title: 'Your answers stay with you',
    points: [
      'The sum of a household is done on your device. Your answers are kept there and nowhere else; one button clears everything.',
      'No cookie, no account, no audience measurement. Nothing is asked of another site.',
      'The sharing link carries the answers after the # sign, which browsers never send.',
      'Without script, the short form sends your answers to the server, which computes, answers and forgets: they are neither kept nor logged.',
      'The server’s log holds one line per request: method, route (not the address typed), status, duration, and a request number. No IP address, no question, no answer.',
      'The server keeps only what it is asked to keep: a council’s scenario, when someone wants a short link to it. Neither who, nor from where; a year at most; whoever has the deletion link deletes it.',
      'A class that opens a room keeps there, without name, account or address, the answers of each screen under a seat drawn at random, for the time of the session: they leave the database when the facilitator ends it, and 24 hours after it was opened at the latest; its code stays, and what backups or PostgreSQL’s own files may still hold, which the page on the data of a class tells. Nothing is shown for fewer than five people.',
      'If the facilitator asks for it at the end, the totals of the class and the sentences of its charter, word for word, stay under a code to come back for 120 days.',
      'To limit guesses of codes and openings of rooms, the server counts by network of origin, under a name computed from the address with a secret drawn when it starts: the name cannot be read back, is in memory alone, and is forgotten an hour after the last request. The address itself is neither kept nor logged.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    declared: 'The statement, and each criterion',
    simplified: 'Simplified reading, and each criterion',
    aim: 'Aim: WCAG 2.2 level AA and RGAA 4.1, on every page, in both languages, light and dark.',
    checked: (conform, applicable) =>
      `Checked: ${conform} of the ${applicable} criteria of the RGAA that apply are met. The others are not, or not wholly, or nobody checked them.`,
    points: [
      'A simplified reading of the household and of the school, by the 47 criteria of the French State (DINUM, 2017): 16 are met, each by a test. It is not certified easy to read: readers concerned have yet to try it.',
      'A phone of 2016 with its updates will do: iOS 15.6, or Chrome 106. Our scripts and styles are checked against both. What is missing there: on an iPhone, the full screen of the council room, and everywhere titles cut into even lines. On a classroom’s Wi-Fi without https, no page is kept for later.',
      'No outside audit was made, and nobody tried a screen reader. The state that is declared is what our own checks show.',
      'Something in your way? Tell whoever hosts this site: it is a fault to correct.',
    ],
  },
  host: {
    title: 'Host it yourself',
    embed: 'Show a part of it on your site',
    api: 'Call its models, by the API',
    text: 'A machine with Node 20.19 or later is enough. No database to install, no outside service.',
    command: 'npm ci && npm start',
    settings:
      'The main settings: HOST, the address listened to (127.0.0.1 by default); PORT (3000 by default); DATA_DIR, the folder of what one asks to keep (var by default); DATABASE_URL, a PostgreSQL database instead, for several processes; PROXY, the addresses of proxies to believe about where requests come from (none by default); SITE, the public address, for links that are shared; PROPOSALS, where hidden shows levers and laws without the proposals of the programme. For the web, put a proxy with the certificate in front, and name it in PROXY. The others, those of the legal notice among them, are in HOSTING.md.',
  },
  licences: {
    title: 'Licences',
    points: [
      'The code: EUPL-1.2.',
      'The data: ODbL-1.0, each figure saying the licence of its source.',
      'Electricity of other countries comes from Ember, through CO2.js: CC BY-SA 4.0, in a file of its own.',
      'The outlines of territories, simplified, come from Natural Earth: public domain.',
    ],
  },
} satisfies AboutMessages;
