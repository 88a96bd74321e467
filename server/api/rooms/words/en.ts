import { CAPS } from '../../../../models/room/caps.ts';
import { MOST_TEXTS } from '../../../../models/room/poll.ts';
import type { RefusalTexts, RoomParameterTexts } from './fr.ts';

export const refusals: RefusalTexts = {
  ended: { wrong: 'The session is over.', right: 'Open another room.' },
  'unknown-step': { wrong: 'This step does not exist.', right: 'A step of the room.' },
  'not-reached': {
    wrong: 'The class has not reached this step.',
    right: 'Wait until the facilitator goes there.',
  },
  'already-reached': {
    wrong: 'The class has answered this step already, or is past it: what it asks does not change any more.',
    right: 'A step that nobody has answered yet.',
  },
  locked: { wrong: 'This step is locked.', right: 'The facilitator may unlock it.' },
  'unknown-question': { wrong: 'This question is not asked in this step.', right: 'A question of the step.' },
  'wrong-answer': {
    wrong: 'This is no answer to this question.',
    right: 'An answer of its kind, within its bounds, in its words.',
  },
  'wrong-people': {
    wrong: 'This screen does not speak for so many people.',
    right: 'One person a screen, eight at most a team; without screens, the facilitator alone answers.',
  },
  'nothing-said': { wrong: 'There is no answer.', right: 'One answer at least.' },
  'already-shown': {
    wrong: 'The result of this step is shown already, with an answer of this screen.',
    right: 'What is shown does not change any more.',
  },
  'unknown-text': {
    wrong: 'No text has this key, or it is removed already.',
    right: 'The key of a text of the facilitator’s desk.',
  },
  'unknown-seat': { wrong: 'No screen of the room has this seat.', right: 'Join the room first.' },
  'removed-seat': { wrong: 'The facilitator removed this screen.', right: 'Join the room again.' },
  'locked-door': { wrong: 'The door of the room is locked.', right: 'The facilitator may open it.' },
  'shown-later': {
    wrong: 'This question is asked again later, and both answers are shown together.',
    right: 'Reveal the step that asks it again.',
  },
  'not-revealed': {
    wrong: 'The result of this step is not shown yet.',
    right: 'Reveal it first, with five answers at least.',
  },
  'no-choice': {
    wrong: 'There is nothing to choose between.',
    right: 'Proposals that tie, or at least two accepted sentences.',
  },
  'many-choices': {
    wrong: 'There are too many sentences for a vote.',
    right: `${MOST_TEXTS} sentences at most: merge some, or put some on hold.`,
  },
  'hide-late': {
    wrong: 'The result was revealed more than ten seconds ago.',
    right: 'Go on: it does not change any more.',
  },
  'hide-shown': {
    wrong: 'A screen has shown this result already.',
    right: 'Go on: it does not change any more.',
  },
  'never-paired': {
    wrong: 'Nobody answers this step a second time in pairs.',
    right: 'A step where one answer is chosen.',
  },
  'pair-few': {
    wrong: 'Fewer than five people have answered alone.',
    right: 'Wait for more answers.',
  },
  'not-paired': {
    wrong: 'The answer in pairs is not open.',
    right: 'Answer alone, or wait until the facilitator opens it.',
  },
  'full-room': {
    wrong: 'The room is full: it lets no more screens in.',
    right: 'The facilitator may make it larger, or remove a screen.',
  },
  'too-large': {
    wrong: 'The host of this site lets no room be so large.',
    right: 'As many screens as the desk lists at most.',
  },
  'many-answers': {
    wrong: 'This screen has answered as often as a room allows.',
    right: `${CAPS.keys} answers a screen at most, changes included.`,
  },
  'many-texts': {
    wrong: 'The room has as many sentences as it can keep.',
    right: 'The facilitator may remove some, or make the room larger.',
  },
  'much-said': {
    wrong: 'The room has received as many answers as it can keep.',
    right: 'The facilitator may make it larger, or open another room.',
  },
  rehearsal: {
    wrong: 'This room is a rehearsal: its class is invented.',
    right: 'Nobody else answers in it and nothing of it is kept; for a real class, open a session.',
  },
};

export const roomParameters: RoomParameterTexts = {
  code: 'Code of the room: eight letters or digits; spaces, hyphens and capitals do not count',
  'facilitator-token': 'The facilitator’s token, given when the room was opened',
  as: 'Who listens: pupil (a pupil’s screen, counted as connected), lead (the facilitator, who is told that count) or screen (the wall)',
};
