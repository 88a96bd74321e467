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
  rewrite:
    'edit: the text is written anew; merge: anew with another, for which it stands too; restore: as it was written, to wait again',
  other: 'Key of the other text of the same question, to merge',
  written: 'What is written in its place, to edit and to merge',
  entry: 'Show the way in, large, on the wall instead of the step: true or false',
  part: 'Part of the step that the wall shows, from 0 to the last',
  scale: 'People to whom the effect on one is scaled, as the facilitator types them',
  school: 'People of the establishment',
  commune: 'A commune, and how many people live there',
  communeName: 'Name of the commune',
  communePeople: 'People who live in the commune',
  screen: 'Number of a screen of the room',
  aside: 'true: its answer is set aside; false: it counts again',
  doorLocked: 'true: nobody joins any more; false: the door is open',
  keep: 'Keep the totals for 120 days: true or false',
  seat: 'Seat given when joining the room',
  question: 'Id of a question',
  phrase: 'Recovery phrase given at creation',
};
