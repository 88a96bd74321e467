import type { Grade } from '../../../../../../models/catalogue/provenance.ts';
import type { WallMessages } from './fr.ts';

const MEANS: Readonly<Record<Grade, string>> = {
  A: 'read in the study',
  B: 'cross-checked or calculated',
  C: 'from one page or old',
  D: 'judged, not measured',
};

const BRIEFLY: Readonly<Record<Grade, string>> = {
  A: 'very sure',
  B: 'sure',
  C: 'less sure',
  D: 'not sure',
};

export const wall: WallMessages = {
  language: 'en',
  title: 'Projected view',
  connecting: 'Joining the room…',
  off: 'The network has dropped. This view picks up once it is back.',
  noScript: 'This page needs JavaScript to follow the class.',
  ended: 'The session is over',
  erased: 'The answers are deleted.',
  unknown: 'This room no longer exists, or the site has changed since',
  rehearsal: 'Rehearsal: the class is invented.',
  enter: 'Come in!',
  full: 'Everyone is here',
  locked: 'The door is locked.',
  aside: (n) => (n === 1 ? 'One answer set aside' : `${n} answers set aside`),
  aim: 'Scan the square, or open',
  type: 'and type:',
  codeOf: (code) => `Code ${code}`,
  qr: (address) => `QR code that leads to ${address}`,
  here: (n) => (n === 1 ? 'is here' : 'are here'),
  nameless: 'no name, no account',
  open: 'The room is open',
  invented: 'Here, a real class would see a code to type and a square to aim at.',
  progress: (n, of) => `Step ${n} of ${of}`,
  part: (n, of) => `view ${n} of ${of}`,
  answered: (n, of) => `${n} of ${of} answered`,
  counted: (n) => (n === 1 ? 'One hand counted' : `${n} hands counted`),
  raise: 'Raise your hand',
  remaining: 'Time left',
  late: 'The planned time is over. You can still answer.',
  during: {
    predict: 'No talking, no looking things up. Being wrong is useful.',
    inventory: 'You do not know? Leave it empty: the French average is used.',
    class: 'What surprises you?',
    opinion: 'Your own opinion. It stays hidden among those of the class.',
    debate: 'Defend your role, not your own opinion.',
    arguments: 'One line, no name. Each one is read before it is shown.',
    vote: 'Your choice stays hidden among those of the class.',
    everyone: 'This assumes that others live as the class does.',
    charter: 'Finish the sentences you like. No names.',
  },
  pair: {
    alone: 'alone',
    pairs: 'in pairs',
    ask: 'Talk in pairs, then answer again',
    raise: 'In pairs, then raise your hand again',
    talk: 'Tell your neighbour why.',
    closer: (alone, pairs) => `Talking brought the class closer: from ${alone} to ${pairs}`,
    there: (_alone, pairs) => `The class was there already, and stayed: ${pairs}`,
    missed: (alone, pairs) =>
      alone === pairs ? `Not this time: ${pairs}, as before` : `Not this time: from ${alone} to ${pairs}`,
    unknown: 'Too many hidden numbers to compare',
    few: 'Fewer than five answered in pairs',
    picture: (alone, pairs, value) =>
      `What the class said. Alone, ${alone}. In pairs, ${pairs}. The value: ${value}.`,
  },
  choices: (n) => `Choose ${n} at most`,
  few: 'Fewer than five people answered: nothing is shown.',
  tooFewAlike: 'Too few answers count here: nothing is shown, so that nobody is recognised.',
  standing: {
    known: 'This is known',
    computed: 'This is calculated',
    'part-assumed': 'This is calculated, partly on assumptions',
    estimate: 'An estimate, not a measurement',
  },
  within: (n, of) => `${n} of ${of} answers ${n === 1 ? 'is' : 'are'} within the range`,
  withinAtLeast: (n, of) => `At least ${n} of ${of} answers are within the range`,
  middle: (said) => `In the middle of our answers: ${said}`,
  seen: (title, counts) => `${title}: ${counts}`,
  people: (n) => `${n} people answered`,
  graded: (surest, leastSure) =>
    surest === leastSure
      ? `numbers graded ${surest} (${MEANS[surest]})`
      : `numbers graded, from the surest, ${surest} (${MEANS[surest]}), to the least sure, ${leastSure} (${MEANS[leastSure]})`,
  grades: (surest, leastSure) =>
    surest === leastSure
      ? `${surest} (${BRIEFLY[surest]})`
      : `${surest} (${BRIEFLY[surest]}) to ${leastSure} (${BRIEFLY[leastSure]})`,
  hidden: (n) => `${n} numbers hidden, so that nobody is recognised`,
  hiddenKey: 'hidden number',
  notSum: 'In bold, the share of each: they add up. “Alone”, what it would do without the others.',
  picture: (counts, value) => `What the class said: ${counts}. The value: ${value}.`,
  ofOption: (option, n) => `${option}: ${n ?? 'number hidden'}`,
  placed: (n, of) =>
    n === of
      ? 'The class found the order'
      : n === 0
        ? `In the order of the class, none is in its place yet`
        : `In the order of the class, ${n} out of ${of} ${n > 1 ? 'are in their place' : 'is in its place'}`,
  classOrder: 'The order of the class',
  order: (unit) => `According to the data, ${unit}`,
  why: 'Why?',
  counts: 'What this figure counts:',
  heaviest: {
    device: 'In a year, devices weigh the most',
    network: 'In a year, networks weigh the most',
    datacenter: 'In a year, data centres weigh the most',
  },
  parts: { device: 'Devices', network: 'Networks', datacenter: 'Data centres' },
  ribbon: (parts) => `The receipt of the class: ${parts}`,
  gap: {
    title: 'Data centres: why so little in our homes?',
    only: 'Data centres: only those our uses need.',
    ours: 'Our homes: your answers, and the average for the rest',
    everyone: 'The whole of France',
    here: (kg, of) => `${kg}, out of ${of} per person: the servers of what we do online.`,
    nation: (kg, of, source) =>
      `${kg} kg out of ${of} per inhabitant: with companies, public services, servers abroad. ${source}`,
    about: (year) => `for ${year}`,
    rest: 'The difference is not on our receipt: others decide it.',
  },
  perPerson: 'The average of our homes, per person a year',
  home: 'What was not asked is set to the French average.',
  spread: 'What our homes weigh, in kg per person a year',
  heaviestAsked: 'What do you think weighs the most in a year?',
  meanIs: (kg) => `On average, ${kg}`,
  half: (half) =>
    'under' in half
      ? `${half.people} of us out of ${half.of} are under ${half.under} kg`
      : `${half.people} of us out of ${half.of} are at ${half.from} kg or more`,
  pulled: 'a few large numbers pull the average up',
  meetAgain: 'We meet again in three months',
  close: 'Too few answers to show how they are spread.',
  drawers: (mean) => `Devices asleep in each of our homes, on average: ${mean}`,
  drawersAll: (all, people) => `That is about ${all}, in the homes of ${people} people`,
  span: (low, high) => `${low}–${high}`,
  above: (low) => `${low}+`,
  wait: 'The inventory is not revealed yet.',
  unread: 'No sentence is accepted yet.',
  waitVote: 'The class has chosen nothing to multiply yet.',
  who: 'Who acts:',
  axis: {
    here: 'Each card alone, a year, for one of us. Dashed: not measured.',
    average: 'Each card alone, a year, for an average French person. Dashed: not measured.',
  },
  pro: 'For:',
  con: 'Against:',
  roles: 'The roles',
  opinions: {
    before: 'Before',
    after: 'After',
    changed: (n, of, atLeast) =>
      n === 0
        ? `Of ${of} people, nobody changed their mind`
        : `${atLeast ? 'At least ' : ''}${n} people out of ${of} changed their minds`,
    untold: (n) => `What ${n} people think, before and after`,
    ask: 'Which sentence changed your mind? Which one nearly did?',
    joined: 'put together, to make at least five',
    close: 'Too few hold each opinion to show before and after.',
    merged: 'The same people, before and after. A change between two opinions put together counts too.',
    few: 'It takes five people who answer before and after: nothing is shown.',
  },
  votes: (n) => `The choices of ${n} people`,
  leading: (n) => (n > 1 ? 'Most chosen, in no order, without numbers:' : 'In front, without its number:'),
  mostVoices: (n) => `Those with the most votes, from ${n} people`,
  voices: 'votes',
  chosen: (saving, perhaps) => `Our choices: ${perhaps ? 'perhaps ' : ''}${saving} less per person a year`,
  others: (n, hands) =>
    `${n === 1 ? 'One more, counted too' : `${n} more, counted too`}: see ${hands ? 'the screen of whoever leads' : 'your screens'}`,
  share: (kg) => (kg.startsWith('<') ? kg : `−\u202f${kg}`),
  aloneIs: (said) => `On its own: ${said}`,
  allSources: (hands) => `All the sources: on ${hands ? 'the screen of whoever leads' : 'your screens'}`,
  listed: (hands) => `listed on ${hands ? 'the screen of whoever leads' : 'your screens'}`,
  readBy: (parts) => `each sentence read by one screen in ${parts}`,
  drawn: 'Each screen reads a few, drawn at random. All of them are read.',
  poll: { vote: 'Decide between the proposals', charter: 'Choose our sentences' },
  tied: 'tied',
  allKept: 'Tied for last place: all are kept.',
  meet: 'Note a date, to see what we kept to.',
  uncounted: (n) =>
    n === 1 ? 'For one of them, nothing is worked out.' : `For ${n} of them, nothing is worked out.`,
  saves: 'saved',
  outOf: (kg) => `out of ${kg}, our homes’ average`,
  left: (kg) => `That would leave us about ${kg} per person a year. Who can act?`,
  places: { here: 'The school', country: 'France' },
  peopleOf: (n) => `${n} people`,
  tonnes: (n) => `${n} t CO₂e less a year`,
  between: (low, high) => `between ${low} and ${high}`,
};
