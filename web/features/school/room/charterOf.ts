/** The charter of a class, to print: the sentences that it chose or, without a vote, all that were accepted. */
import type { Library } from '../../../../data/library.ts';
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { RoomView } from '../../../../server/live/rooms.ts';
import { beginningOf } from './stepsNow.ts';

export interface CharterShown {
  readonly boxes: readonly { readonly box: string; readonly text: string }[];
  /** Circles to draw in. */
  readonly people: number;
}

/** The most circles that one sheet holds. */
const MOST_CIRCLES = 60;
/** Of a class whose number is not known. */
const USUAL = 24;

export function charterOf(
  { steps, people }: Pick<RoomView, 'steps' | 'people'>,
  { school }: Pick<Library, 'school'>,
  language: Language,
): CharterShown {
  const boxOf = (id: string) => school.charter.find((one) => one.id === id)?.box[language] ?? '';
  const poll = steps.find(({ poll: one }) => one?.chosen && one.chosen.length > 0)?.poll;
  const all = poll
    ? poll.chosen!.map((id) => ({ box: boxOf(beginningOf(id)), text: poll.texts![id] ?? '' }))
    : steps.flatMap(({ figures }) =>
        Object.entries(figures).flatMap(([id, figure]) =>
          figure.kind === 'text' && boxOf(id) !== ''
            ? figure.texts.map((text) => ({ box: boxOf(id), text }))
            : [],
        ),
      );
  const here = people > 0 ? people : Math.max(0, ...steps.map(({ answered }) => answered)) || USUAL;
  return { boxes: all, people: Math.min(here, MOST_CIRCLES) };
}

/** Sizes of letters on the sheet, in its units, from the largest. */
const LETTERS = { huge: 10, large: 8, '': 6, small: 4.6, tiny: 3.6 } as const;
export type Fit = keyof typeof LETTERS;

/** Of the drawing of the circles, which stand in rows. */
export const CIRCLES = { row: 12, cell: 20, r: 8 } as const;
/**
 * Heights on the sheet, in its units: those of `poster.css`. The widest letters that are usual, as a share of their
 * size, so that what is said to fit does.
 */
const SHEET = { height: 272, width: 186, title: 24, signed: 33, mostCircles: 62 };
const BOX = { width: 80, around: 7.2, label: 4.94, labelLetters: 34, gap: 5, line: 1.25, letter: 0.52 };

/** The largest letters with which the sentences are on one sheet; with the smallest they may go on to a second. */
export function fitOf({ boxes, people }: CharterShown): Fit {
  const rows = Math.ceil(people / CIRCLES.row);
  const circles = Math.min(SHEET.mostCircles, (rows * SHEET.width) / CIRCLES.row);
  const room = SHEET.height - SHEET.title - SHEET.signed - circles;
  const heightOf = (size: number) => {
    const tall = boxes.map(({ box, text }) => {
      const lines = Math.ceil((text.length * BOX.letter * size) / BOX.width);
      const labels = Math.ceil(box.length / BOX.labelLetters);
      return BOX.around + labels * BOX.label + lines * size * BOX.line;
    });
    const pairs = tall.filter((_, i) => i % 2 === 0).map((left, i) => Math.max(left, tall[i * 2 + 1] ?? 0));
    return pairs.reduce((sum, one) => sum + one + BOX.gap, 0);
  };
  const sizes = Object.keys(LETTERS) as Fit[];
  return sizes.find((fit) => heightOf(LETTERS[fit]) <= room) ?? 'tiny';
}
