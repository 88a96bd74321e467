/** The scenario in a council room, in English: one sentence, one picture, two or three sliders. */
import { tool } from '../../words/en.ts';
import type { MeetingMessages } from './fr.ts';

export const meeting: MeetingMessages = {
  tool,
  title: (name) => `${name}: in the council room`,
  description: (name) =>
    `The scenario of ${name} to show at a meeting: one sentence, one picture, two or three sliders, a code to scan.`,
  room: (name) => `${name}, in the council room`,
  beyond: 'Beyond what the law already asks',
  leave: 'Leave',
  full: 'Full screen',
  less: (horizon) => ` less by ${horizon}`,
  more: (horizon) => ` more by ${horizon}`,
  either: (horizon) => ` by ${horizon}: the direction is not sure`,
  nothing: 'Nothing more than the law',
  saved: (euros) => `, and ${euros} saved`,
  spent: (euros) => `, for ${euros}`,
  partly: 'Unknown costs are not counted.',
  range: (range) => `${range[0]!.toUpperCase()}${range.slice(1)}, nine times out of ten.`,
  cases: (cases) => `Less carbon in ${cases} cases out of 10.`,
  sliders: 'Settings',
  off: 'not chosen',
  try: 'Try your own settings on your phone. Nothing is sent, nor changed here.',
  code: 'Code to scan, which opens this scenario',
  script: 'The sliders need a browser with script; the sentence and the picture tell this scenario.',
};
