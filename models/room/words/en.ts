import type { RoomTexts } from './fr.ts';

export const roomFields: RoomTexts = {
  step: 'Id of a step of the room',
  key: (longest) =>
    `Random name of this contribution, of ${longest} characters at most: sent twice, it counts once`,
  people: 'People for whom this screen speaks, a whole number',
  joinKey: (shortest, longest) =>
    `Random name of this screen, of ${shortest} to ${longest} characters: sent twice, it counts once`,
  options: 'Options chosen',
  handsByOption: 'Hands raised, by option',
  hands: 'Hands raised',
  number: 'A number, as the question counts',
  counts: 'How many of each thing',
  count: 'How many',
  items: 'All of them, from first to last',
  text: 'A few words',
  answer: 'hands: a show of hands, which the facilitator alone sends',
  answers: 'Answers by question, each as its kind says',
  act: 'go, lock, unlock, reveal or, within ten seconds and if no screen has shown it, hide',
  screen: 'Number of a screen of the room',
  aside: 'true: its answer is set aside; false: it counts again',
  doorLocked: 'true: nobody joins any more; false: the door is open',
  keep: 'Keep the totals for 120 days: true or false',
  seat: 'Seat given when joining the room',
  question: 'Id of a question',
  phrase: 'Recovery phrase given at creation',
};
